"""Every way a trade-in can stumble, as a stable code; words for people live with the screens."""

from enum import StrEnum

from msgspec import Struct


class FailureCode(StrEnum):
    """A code never changes its meaning and is never reused."""

    # the cable and the connection
    PHONE_UNPLUGGED = "phone-unplugged"
    PHONE_SILENT = "phone-silent"
    PHONE_LOCKED = "phone-locked"
    TRUST_LOST = "trust-lost"
    ANOTHER_PHONE = "another-phone"
    CONNECTION_SERVICE_GONE = "connection-service-gone"
    USB_DENIED = "usb-denied"
    USB_BUSY = "usb-busy"
    USB_STALL = "usb-stall"
    USB_OVERFLOW = "usb-overflow"
    USB_ERROR = "usb-error"
    DEBUGGING_OFF = "debugging-off"
    DEBUGGING_REFUSED = "debugging-refused"
    FILE_TRANSFER_OFF = "file-transfer-off"
    # the copy, as the phone reports it
    UPLOAD_ERRORS = "upload-errors"
    NEEDS_SPACE = "needs-space"
    WRONG_BACKUP_PASSWORD = "wrong-backup-password"
    SETUP_NOT_FINISHED = "setup-not-finished"
    POLICY_FORBIDS_COPY = "policy-forbids-copy"
    CLOUD_RESTORE_RUNNING = "cloud-restore-running"
    FIND_MY_ON = "find-my-on"
    SNAPSHOT_STUCK = "snapshot-stuck"
    PHONE_STORAGE_ERROR = "phone-storage-error"
    CANCELLED_ON_PHONE = "cancelled-on-phone"
    COPY_UNSUPPORTED = "copy-unsupported"
    COPY_CORRUPT = "copy-corrupt"
    SYNC_BUSY = "sync-busy"
    PHONE_ERROR = "phone-error"
    PASSWORD_NOT_SET = "password-not-set"
    # the customer's drive
    NO_DRIVE = "no-drive"
    DRIVE_FULL = "drive-full"
    DRIVE_GONE = "drive-gone"
    DRIVE_READ_ONLY = "drive-read-only"
    DRIVE_SLOW = "drive-slow"
    DRIVE_FILE_LIMIT = "drive-file-limit"
    DRIVE_ERROR = "drive-error"
    # a phone that does what no phone should
    HOSTILE_PATH = "hostile-path"
    HOSTILE_DATA = "hostile-data"
    HOSTILE_REMOVAL = "hostile-removal"
    COPY_ENDLESS = "copy-endless"
    HOSTILE_USB = "hostile-usb"
    # the proof and the erase
    COPY_NOT_PROVEN = "copy-not-proven"
    ERASE_REFUSED = "erase-refused"
    ACCOUNTS_LEFT = "accounts-left"
    # ourselves
    NOBODY_ANSWERED = "nobody-answered"
    WORKER_DIED = "worker-died"
    INTERNAL = "internal"


class Failure(Struct, frozen=True):
    """One failure. `detail` is a count, a number of bytes or the phone's own error number, never text."""

    code: FailureCode
    detail: int = 0


HOSTILE = frozenset(
    {
        FailureCode.HOSTILE_PATH,
        FailureCode.HOSTILE_DATA,
        FailureCode.HOSTILE_REMOVAL,
        FailureCode.COPY_ENDLESS,
        FailureCode.HOSTILE_USB,
    }
)

DRIVE_TROUBLE = frozenset(
    {
        FailureCode.NEEDS_SPACE,
        FailureCode.NO_DRIVE,
        FailureCode.DRIVE_FULL,
        FailureCode.DRIVE_GONE,
        FailureCode.DRIVE_READ_ONLY,
        FailureCode.DRIVE_SLOW,
        FailureCode.DRIVE_FILE_LIMIT,
        FailureCode.DRIVE_ERROR,
    }
)
"""Another drive may help; the same one will hardly."""

# Trying again cannot help: the phone, its owner's organisation or its maker decides.
FINAL = HOSTILE | {
    FailureCode.POLICY_FORBIDS_COPY,
    FailureCode.COPY_UNSUPPORTED,
    FailureCode.ANOTHER_PHONE,
    FailureCode.SETUP_NOT_FINISHED,
}


def may_retry(failure: Failure) -> bool:
    """Whether the customer is offered to try the same step again."""
    return failure.code not in FINAL
