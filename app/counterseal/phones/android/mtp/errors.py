"""The one place where a phone's MTP response becomes a stable code."""

from collections.abc import Mapping
from typing import Final

from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .codes import Response

_EVERYTHING: Final[Mapping[int, FailureCode]] = {
    Response.SESSION_NOT_OPEN: FailureCode.PHONE_ERROR,
    Response.INVALID_STORAGE_ID: FailureCode.FILE_TRANSFER_OFF,
    Response.STORE_NOT_AVAILABLE: FailureCode.FILE_TRANSFER_OFF,
    Response.DEVICE_BUSY: FailureCode.PHONE_SILENT,
}
"""After these the next question fares no better."""

_ONE_THING: Final[Mapping[int, FailureCode]] = {
    Response.OPERATION_NOT_SUPPORTED: FailureCode.COPY_UNSUPPORTED,
    Response.ACCESS_DENIED: FailureCode.PHONE_LOCKED,
}


class Refused(PhoneError):
    """The phone did not give what was asked for; anything else may still be asked for."""

    def __init__(self, response: int) -> None:
        super().__init__(_ONE_THING.get(response, FailureCode.PHONE_ERROR), response)
        self.response = response


class ObjectGone(Refused):
    """There is no such object, or no longer: it was deleted or moved since it was listed."""


def refused(response: int) -> PhoneError:
    """What a response code other than OK means; the code goes along."""
    if response == Response.INVALID_OBJECT_HANDLE:
        return ObjectGone(response)
    code = _EVERYTHING.get(response)
    return PhoneError(code, response) if code else Refused(response)


def hostile() -> PhoneError:
    """The phone sent what no MTP responder sends."""
    return PhoneError(FailureCode.HOSTILE_DATA)
