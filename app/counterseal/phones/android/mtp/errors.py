"""The one place where a phone's MTP response becomes a stable code."""

from collections.abc import Mapping
from typing import Final

from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .codes import Response

_CODES: Final[Mapping[int, FailureCode]] = {
    Response.OPERATION_NOT_SUPPORTED: FailureCode.COPY_UNSUPPORTED,
    Response.INVALID_STORAGE_ID: FailureCode.FILE_TRANSFER_OFF,
    Response.STORE_NOT_AVAILABLE: FailureCode.FILE_TRANSFER_OFF,
    Response.ACCESS_DENIED: FailureCode.PHONE_LOCKED,
    Response.DEVICE_BUSY: FailureCode.PHONE_SILENT,
}


class Refused(PhoneError):
    """The phone answered, and not with OK. The connection is as good as before."""

    def __init__(self, response: int) -> None:
        super().__init__(_CODES.get(response, FailureCode.PHONE_ERROR), response)
        self.response = response


class ObjectGone(Refused):
    """There is no such object, or no longer: it was deleted or moved since it was listed."""


def refused(response: int) -> Refused:
    """What a response code other than OK means."""
    return ObjectGone(response) if response == Response.INVALID_OBJECT_HANDLE else Refused(response)


def hostile() -> PhoneError:
    """The phone sent what no MTP responder sends."""
    return PhoneError(FailureCode.HOSTILE_DATA)
