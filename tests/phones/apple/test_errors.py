"""Every error has one code, and carries nothing of what the phone or the library said."""

import asyncio
import errno
import plistlib

import pytest
from pymobiledevice3 import exceptions as vendor
from pymobiledevice3 import usbmux

from counterseal.copying.folder import DriveError
from counterseal.phones.apple import errors
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import Failure, FailureCode

SECRET = "Anna's iPhone"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (1, FailureCode.PHONE_ERROR),
        (3, FailureCode.SNAPSHOT_STUCK),
        (4, FailureCode.COPY_CORRUPT),
        (22, FailureCode.POLICY_FORBIDS_COPY),
        (25, FailureCode.CLOUD_RESTORE_RUNNING),
        (100, FailureCode.PHONE_STORAGE_ERROR),
        (102, FailureCode.COPY_CORRUPT),
        (103, FailureCode.COPY_CORRUPT),
        (104, FailureCode.UPLOAD_ERRORS),
        (105, FailureCode.NEEDS_SPACE),
        (202, FailureCode.CANCELLED_ON_PHONE),
        (203, FailureCode.COPY_UNSUPPORTED),
        (205, FailureCode.COPY_CORRUPT),
        (207, FailureCode.WRONG_BACKUP_PASSWORD),
        (208, FailureCode.PHONE_LOCKED),
        (210, FailureCode.PHONE_ERROR),
        (211, FailureCode.FIND_MY_ON),
        (212, FailureCode.SETUP_NOT_FINISHED),
        (99_999, FailureCode.PHONE_ERROR),
    ],
)
def test_the_phones_numbers(number: int, code: FailureCode) -> None:
    assert errors.from_phone(number).failure == Failure(code, number)


def test_an_absurd_number_is_not_passed_on() -> None:
    assert errors.from_phone(1 << 62).failure == Failure(FailureCode.PHONE_ERROR)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (vendor.PasswordRequiredError(SECRET), FailureCode.PHONE_LOCKED),
        (vendor.InvalidHostIDError(SECRET), FailureCode.TRUST_LOST),
        (vendor.NotPairedError(SECRET), FailureCode.TRUST_LOST),
        (vendor.MCProtectedError(SECRET, SECRET, SECRET), FailureCode.POLICY_FORBIDS_COPY),
        (vendor.ConnectionFailedToUsbmuxdError(SECRET), FailureCode.CONNECTION_SERVICE_GONE),
        (vendor.ConnectionFailedError(SECRET), FailureCode.PHONE_UNPLUGGED),
        (vendor.DeviceNotFoundError(SECRET), FailureCode.PHONE_UNPLUGGED),
        (vendor.ConnectionTerminatedError(SECRET), FailureCode.PHONE_UNPLUGGED),
        (vendor.InvalidServiceError(SECRET, SECRET, SECRET), FailureCode.PHONE_ERROR),
        (vendor.LockdownError(SECRET, SECRET, SECRET, "EscrowLocked"), FailureCode.PHONE_LOCKED),
        (vendor.LockdownError(SECRET, SECRET, SECRET, "FMiPProtected"), FailureCode.FIND_MY_ON),
        (vendor.LockdownError(SECRET, SECRET, SECRET, SECRET), FailureCode.PHONE_ERROR),
        (asyncio.IncompleteReadError(b"", 4), FailureCode.PHONE_UNPLUGGED),
        (ConnectionResetError(errno.ECONNRESET, SECRET), FailureCode.PHONE_UNPLUGGED),
        (TimeoutError(SECRET), FailureCode.PHONE_SILENT),
        (MemoryError(SECRET), FailureCode.HOSTILE_DATA),
        (DriveError(FailureCode.DRIVE_FULL), FailureCode.DRIVE_FULL),
        (PhoneError(FailureCode.SYNC_BUSY, 3), FailureCode.SYNC_BUSY),
        (KeyError(SECRET), FailureCode.INTERNAL),
    ],
)
def test_exceptions(error: Exception, code: FailureCode) -> None:
    with pytest.raises(PhoneError) as raised, errors.translated():
        raise error
    assert raised.value.failure.code is code
    assert SECRET not in str(raised.value)
    assert raised.value is error or raised.value.__suppress_context__


def test_what_the_library_stumbles_over_is_the_phones_doing() -> None:
    listing = object.__new__(usbmux.PlistMuxConnection)
    with pytest.raises(PhoneError) as raised, errors.translated():
        listing._process_device_state(b"no dictionary")  # type: ignore[arg-type] # as a daemon may send it
    assert raised.value.failure.code is FailureCode.HOSTILE_DATA


def test_an_error_out_of_c_code_is_looked_at_like_any_other() -> None:
    with pytest.raises(PhoneError), errors.translated():
        plistlib.loads(b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "b">]><plist>&a;</plist>')


def test_a_cancellation_passes() -> None:
    with pytest.raises(asyncio.CancelledError), errors.translated():
        raise asyncio.CancelledError
