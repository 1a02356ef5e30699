"""Whether an attached phone can be found at all: through a usbmuxd, or on USB."""

import os
import socket
from contextlib import suppress

from counterseal.phones.usb.backend import USBIP_VARIABLE, choose

_SYSTEM = "/var/run/usbmuxd"
_PATIENCE = 5.0


def phones_can_be_found() -> bool:
    """Whether there is a place to look at for an iPhone or for any other phone."""
    return usbmuxd_answers() or usb_has_devices()


def usbmuxd_answers() -> bool:
    """Whether something listens where USBMUXD_SOCKET_ADDRESS points: HOST:PORT, UNIX:/path or /path."""
    address = os.environ.get("USBMUXD_SOCKET_ADDRESS", _SYSTEM).removeprefix("UNIX:")
    host, colon, port = address.rpartition(":")
    try:
        if colon:
            socket.create_connection((host, int(port)), _PATIENCE).close()
        else:
            with socket.socket(socket.AF_UNIX) as connection:
                connection.connect(address)
    except (OSError, ValueError):
        return False
    return True


def usb_has_devices() -> bool:
    """Whether anything at all is on USB: every machine that has it has at least a root hub. A USB/IP server
    counts as soon as it answers, for a phone may be plugged in there later."""
    with suppress(OSError, ValueError):
        backend = choose()
        devices = list(backend.enumerate_devices()) if backend else []
        return bool(devices) or USBIP_VARIABLE in os.environ
    return False
