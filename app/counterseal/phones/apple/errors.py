"""The one place where a phone's error number or the library's exception becomes a stable code."""

import asyncio
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from traceback import walk_tb
from typing import Final

from pymobiledevice3 import exceptions as vendor

from counterseal.copying.folder import DriveError
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

# MBErrorDomain, as seen in the texts of https://github.com/libimobiledevice/libimobiledevice/issues
# and https://github.com/doronz88/pymobiledevice3/issues; any other number is PHONE_ERROR.
_MB_ERRORS: Final[Mapping[int, FailureCode]] = {
    3: FailureCode.SNAPSHOT_STUCK,
    4: FailureCode.COPY_CORRUPT,  # it did not find what it had sent
    22: FailureCode.POLICY_FORBIDS_COPY,
    25: FailureCode.CLOUD_RESTORE_RUNNING,
    100: FailureCode.PHONE_STORAGE_ERROR,
    102: FailureCode.COPY_CORRUPT,  # a file could not be moved
    103: FailureCode.COPY_CORRUPT,  # a file could not be looked at
    104: FailureCode.UPLOAD_ERRORS,
    105: FailureCode.NEEDS_SPACE,
    202: FailureCode.CANCELLED_ON_PHONE,
    203: FailureCode.COPY_UNSUPPORTED,
    205: FailureCode.COPY_CORRUPT,
    207: FailureCode.WRONG_BACKUP_PASSWORD,
    208: FailureCode.PHONE_LOCKED,
    211: FailureCode.FIND_MY_ON,
    212: FailureCode.SETUP_NOT_FINISHED,
}

# What lockdownd says that the library has no class for; names from libimobiledevice, src/lockdown.c.
_LOCKDOWN_ERRORS: Final[Mapping[str, FailureCode]] = {
    "EscrowLocked": FailureCode.PHONE_LOCKED,  # not unlocked since it was switched on
    "FMiPProtected": FailureCode.FIND_MY_ON,
}

_OURS, _VENDOR = __name__.partition(".")[0], vendor.__name__.partition(".")[0]

# First match wins: a class stands before those it derives from.
_EXCEPTIONS: Final[tuple[tuple[type[Exception], FailureCode], ...]] = (
    (vendor.PasswordRequiredError, FailureCode.PHONE_LOCKED),
    (vendor.PasscodeRequiredError, FailureCode.PHONE_LOCKED),
    (vendor.PairingError, FailureCode.TRUST_LOST),
    (vendor.NotPairedError, FailureCode.TRUST_LOST),
    (vendor.GetProhibitedError, FailureCode.TRUST_LOST),
    (vendor.MCProtectedError, FailureCode.POLICY_FORBIDS_COPY),
    (vendor.ConnectionFailedToUsbmuxdError, FailureCode.CONNECTION_SERVICE_GONE),
    (vendor.MuxException, FailureCode.PHONE_UNPLUGGED),
    (vendor.DeviceNotFoundError, FailureCode.PHONE_UNPLUGGED),
    (vendor.NoDeviceConnectedError, FailureCode.PHONE_UNPLUGGED),
    (vendor.ConnectionTerminatedError, FailureCode.PHONE_UNPLUGGED),
    (vendor.ProtocolError, FailureCode.HOSTILE_DATA),
    (vendor.PyMobileDevice3Exception, FailureCode.PHONE_ERROR),
    (asyncio.IncompleteReadError, FailureCode.PHONE_UNPLUGGED),
    (TimeoutError, FailureCode.PHONE_SILENT),
    (MemoryError, FailureCode.HOSTILE_DATA),
    (ssl.SSLError, FailureCode.TRUST_LOST),
    (OSError, FailureCode.PHONE_UNPLUGGED),
)


def from_phone(number: int) -> PhoneError:
    """What an error number of the backup agent means; the number goes along."""
    code = _MB_ERRORS.get(number, FailureCode.PHONE_ERROR)
    return PhoneError(code, number if abs(number) < 1 << 31 else 0)


def from_exception(error: Exception) -> PhoneError:
    """What an exception out of a conversation with the phone means; INTERNAL if it is a mistake of ours.

    The library does not check most of what it reads: a phone can make it raise anything.
    """
    if isinstance(error, PhoneError):
        return error
    if isinstance(error, DriveError):
        return PhoneError(error.code)
    if isinstance(error, vendor.LockdownError) and (said := _LOCKDOWN_ERRORS.get(error.error or "")):
        return PhoneError(said)
    for kind, code in _EXCEPTIONS:
        if isinstance(error, kind):
            return PhoneError(code)
    return PhoneError(FailureCode.INTERNAL if _is_ours(error) else FailureCode.HOSTILE_DATA)


def _is_ours(error: Exception) -> bool:
    """Whether our own code raised it: else the library stumbled over what the phone had sent."""
    # a frame of C code, as expat's, may have no name
    names = [frame.f_globals.get("__name__", "") for frame, _ in walk_tb(error.__traceback__)]
    rooms = [name.partition(".")[0] for name in names]
    return next((room == _OURS for room in reversed(rooms) if room in {_OURS, _VENDOR}), True)


@contextmanager
def translated() -> Iterator[None]:
    """Let nothing but PhoneError out, without the phone's or the library's own words."""
    try:
        yield
    except Exception as error:
        raise from_exception(error) from None
