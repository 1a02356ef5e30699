"""What else the phone's daemon, or its recovery, does when asked."""

from typing import Final

from counterseal.phones.pace import patience
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.pipe import UsbError
from counterseal.tradein.failures import FailureCode

from .connection import Connection, ServiceRefused

LEAVE_SECONDS: Final = patience(10.0)
WIPE_SECONDS: Final = patience(600.0)
_READ_BYTES: Final = 4096

_DONE: Final = b"DONEDONE"
_FAILED: Final = b"FAILFAIL"


def opens(connection: Connection, service: str) -> bool:
    """Whether the phone opens this service; it is closed again at once."""
    try:
        connection.service(service).close()
    except ServiceRefused:
        return False
    return True


def reboot(connection: Connection, target: str = "") -> None:
    """Restart into "" (Android), "recovery", "sideload", "rescue" or "bootloader"; this connection is over.

    Raises ServiceRefused. Whether the phone really goes is seen on USB, not here.
    """
    try:
        with connection.service(f"reboot:{target}") as stream:
            while stream.some(_READ_BYTES, LEAVE_SECONDS):
                pass
    except UsbError:
        return  # gone, or silent on its way


def rescue_wipe(connection: Connection) -> bool:
    """Have recovery's rescue mode wipe the phone without a question; whether it says that it did.

    Source: bootable/recovery, minadbd_services.cpp. Raises ServiceRefused outside that mode, or
    PhoneError(HOSTILE_DATA) for another answer.
    """
    with connection.service(f"rescue-wipe:userdata:{len(_DONE)}") as stream:
        answer = stream.take(len(_DONE), WIPE_SECONDS)
    if answer not in (_DONE, _FAILED):
        raise PhoneError(FailureCode.HOSTILE_DATA)
    return answer == _DONE
