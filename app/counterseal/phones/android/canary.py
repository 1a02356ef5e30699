"""The MTP service's own serial number, which tells a reset even where nothing else can be read.

Android keeps it in the service's preferences and makes a new one when it is missing, so that a factory reset
renews it (AOSP frameworks/base, media/java/android/mtp/MtpServer.java); a locked phone tells it too. Before
Android 10 it was the USB serial number, which stays: then it says nothing.
"""

import re
from contextlib import closing
from typing import Final, NamedTuple

from counterseal.phones.usb.claimed import claim
from counterseal.phones.usb.discovery import InterfaceKind, UsbPhone

from .mtp.session import Session

_RANDOM: Final = re.compile(r"[0-9A-Fa-f]{32}")


class Sighting(NamedTuple):
    """`serial`: "" where it is none that a reset renews."""

    serial: str
    storages_empty: bool


def sight(usb: UsbPhone) -> Sighting | None:
    """What the phone's MTP service says of itself now; None where it shows no MTP. Blocking.

    Raises PhoneError.
    """
    interface = usb.interface(InterfaceKind.MTP)
    if interface is None:
        return None
    pipe = claim(usb, interface)
    try:
        session = Session(pipe)
    except BaseException:
        pipe.close()
        raise
    with closing(session):
        serial = session.device.serial
        renewed = _RANDOM.fullmatch(serial) and serial != usb.serial
        return Sighting(serial if renewed else "", not session.storages())
