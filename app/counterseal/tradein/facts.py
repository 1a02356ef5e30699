"""What was read, chosen or measured in a trade-in, as frozen values."""

from enum import StrEnum
from typing import Annotated, TypeAlias

from msgspec import Meta, Struct

Text: TypeAlias = Annotated[str, Meta(max_length=256)]
"""A text from a screen, a drive or a phone. It may be shown, kept and signed: a longer one is no message."""


class Family(StrEnum):
    """Whose rules a phone follows: how it is copied, erased, and seen to be erased."""

    UNKNOWN = ""
    IPHONE = "iphone"
    ANDROID = "android"


class CopyLevel(StrEnum):
    """How much of an Android phone the customer has copied, and so how far they let us in."""

    FILES = "files"
    """Photos and files over MTP; nothing to enable."""
    EVERYTHING = "everything"
    """Contacts, messages, calls and calendar too, over ADB; the owner turns on USB debugging."""


class Identity(Struct, frozen=True):
    """What tells this phone from every other, as read over a connection its owner allowed; "" or () where
    not read.

    `udid` and `ecid` stay readable without trust after an erase, so they bind the phone that left the cable
    to the one that came back. Of an Android phone `udid` is the USB serial number and `ecid` is "".
    """

    maker: Text
    model: Text
    model_number: Text
    serial: Text
    udid: Text
    ecid: Text
    imei: Annotated[tuple[Text, ...], Meta(max_length=4)]
    os_version: Text
    storage_gb: int
    family: Family

    def is_same_phone(self, udid: str, ecid: str) -> bool:
        """Whether both identifiers are this phone's; never for a phone that nobody knows."""
        return bool(self.udid) and (self.udid, self.ecid) == (udid, ecid)


class LinkState(StrEnum):
    """How far the phone on the cable lets us in."""

    ABSENT = "absent"
    LOCKED = "locked"
    TRUST_PENDING = "trust-pending"
    TRUST_DENIED = "trust-denied"
    STALE_PAIRING = "stale-pairing"
    MANAGER_REFUSES = "manager-refuses"
    CHOOSE_LEVEL = "choose-level"
    FILE_TRANSFER_OFF = "file-transfer-off"
    DEBUGGING_OFF = "debugging-off"
    AUTO_BLOCKER = "auto-blocker"
    USB_DENIED = "usb-denied"
    USB_BUSY = "usb-busy"
    SERVICE_GONE = "service-gone"
    READING = "reading"
    TRUSTED = "trusted"


class Drive(Struct, frozen=True):
    """A place of the customer's own for the copy; sizes in bytes."""

    drive_id: Text
    label: Text
    filesystem: Text
    free_bytes: int
    total_bytes: int
    max_file_bytes: int | None
    writable: bool


class CopyPhase(StrEnum):
    PREPARING = "preparing"
    PASSCODE = "passcode"
    RECEIVING = "receiving"
    FINISHING = "finishing"
    READING_BACK = "reading-back"


class Slower(StrEnum):
    """Which of the two a copy waits for most of the time."""

    PHONE = "phone"
    DRIVE = "drive"


class Progress(Struct, frozen=True):
    """How far a copy or its proof is. `left` is an honest range of seconds, or None while unknown."""

    phase: CopyPhase
    done_bytes: int = 0
    total_bytes: int | None = None
    done_files: int = 0
    total_files: int | None = None
    left: tuple[int, int] | None = None
    slower: Slower | None = None
    """None while neither stands out, and where nobody measures it."""

    @property
    def percent(self) -> int | None:
        """0 to 100, or None while the total is unknown."""
        if not self.total_bytes:
            return None
        return min(100, max(0, self.done_bytes * 100 // self.total_bytes))


class CopyProof(Struct, frozen=True, tag=True):
    """Every file of the copy was read back from the drive and opened with the password.

    `root_sha256` commits to the stored (encrypted) bytes of every file, so the drive can be checked again
    later without the password.
    """

    files: int
    bytes: int
    root_sha256: Text
    photos: int
    videos: int
    size_warnings: int
    extra_files: int
    level: CopyLevel | None = None
    """What was to be copied, where the customer chose."""
    contacts: int | None = 0
    """None, here and below: they were not counted."""
    messages: int | None = 0
    calls: int | None = 0
    events: int = 0
    appeared: int = 0
    """Files that came to the phone during the copy; they are in it."""
    vanished: int = 0
    """Files on that list that were gone from the phone when it was their turn."""
    changed: int = 0
    """Files that changed on the phone during the copy; it holds what they are now."""


class ProofFaults(Struct, frozen=True):
    """How many files failed which check; never which ones."""

    unfinished: bool = False
    """The phone never said that the backup is whole."""
    other_phone: bool = False
    wrong_password: bool = False
    unreadable_index: bool = False
    missing: int = 0
    truncated: int = 0
    wrong_key: int = 0
    misnamed: int = 0
    not_regular: int = 0
    phone_errors: int = 0
    altered: int = 0
    """Files whose content is not what was received from the phone."""
    omitted: int = 0
    """Files on the phone's own list that the copy lacks without a reason."""

    @property
    def count(self) -> int:
        """How many checks failed, each failed file counted once per check."""
        whole = (self.unfinished, self.other_phone, self.wrong_password, self.unreadable_index)
        files = (self.missing, self.truncated, self.wrong_key, self.misnamed, self.not_regular)
        return sum((*whole, *files, self.phone_errors, self.altered, self.omitted))


class CopyDeclined(Struct, frozen=True, tag=True):
    """The customer said, on their own screen, that they need no copy from us."""

    wording: Text
    language: Text
    text_sha256: Text
    at: int


CopyDecision: TypeAlias = CopyProof | CopyDeclined


class Consent(Struct, frozen=True):
    """The customer's "Yes, erase my phone" for one phone. `at` is seconds since 1970."""

    udid: Text
    wording: Text
    language: Text
    text_sha256: Text
    at: int


class EraseCommand(StrEnum):
    """What became of the erase command itself."""

    ACKNOWLEDGED = "acknowledged"
    CUT_OFF = "cut-off"
    UNKNOWN = "unknown"
    HANDED_OVER = "handed-over"
    """No command: the phone's own reset was opened for, or shown to, the customer, who decides there."""


class OldTrust(StrEnum):
    """Whether the phone still accepts the key it was made to trust before the erase."""

    REFUSED = "refused"
    ACCEPTED = "accepted"
    NOT_CHECKED = "not-checked"


class QrCode(Struct, frozen=True):
    """A QR symbol as rows of modules, "1" dark; the quiet zone is the painter's."""

    rows: tuple[str, ...]


class Receipt(Struct, frozen=True):
    """What the customer takes away: the receipt's text (it holds the record's secret) and its QR."""

    kind: str
    text: str
    qr: QrCode
    number: str
    leaf_sha256: str
