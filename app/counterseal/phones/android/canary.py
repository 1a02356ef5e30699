"""The MTP service's own serial number, which tells a reset even where nothing else can be read.

Android keeps it in the service's preferences and makes a new one when it is missing, so that a factory reset
renews it (AOSP frameworks/base, media/java/android/mtp/MtpServer.java); a locked phone tells it too. Before
Android 10 it was the USB serial number, which stays: then it says nothing.
"""

import asyncio
import re
from contextlib import closing
from typing import Final, NamedTuple

from counterseal.phones.pace import patience
from counterseal.phones.phone import PhoneError
from counterseal.phones.threads import in_thread
from counterseal.phones.usb.claimed import claim_in_thread
from counterseal.phones.usb.discovery import InterfaceKind, UsbPhone
from counterseal.phones.usb.pipe import Pipe
from counterseal.tradein.failures import FailureCode

from .mtp.session import Session

_SECONDS: Final = 10.0
"""For a few short questions. Whoever has to let us in waits meanwhile."""

_RANDOM: Final = re.compile(r"[0-9A-Fa-f]{32}")


class Sighting(NamedTuple):
    """`serial`: "" where it is none that a reset renews."""

    serial: str
    storages_empty: bool


async def sight(usb: UsbPhone) -> Sighting | None:
    """What the phone's MTP service says of itself now; None where it shows no MTP. Raises PhoneError."""
    interface = usb.interface(InterfaceKind.MTP)
    if interface is None:
        return None
    pipe = await claim_in_thread(usb, interface)
    try:
        async with asyncio.timeout(patience(_SECONDS)):
            return await in_thread(lambda: _ask(pipe, usb.serial), stop=pipe.close)
    except TimeoutError:
        raise PhoneError(FailureCode.PHONE_SILENT) from None
    finally:
        await asyncio.to_thread(pipe.close)


def _ask(pipe: Pipe, usb_serial: str) -> Sighting:
    with closing(Session(pipe)) as session:
        serial = session.device.serial
        renewed = _RANDOM.fullmatch(serial) and serial != usb_serial
        return Sighting(serial if renewed else "", not session.storages())
