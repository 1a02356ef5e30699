"""What was read, chosen or measured in a trade-in, as frozen values."""

from enum import StrEnum
from typing import Annotated, TypeAlias

from msgspec import Meta, Struct

Text: TypeAlias = Annotated[str, Meta(max_length=256)]
"""A text from a screen, a drive or a phone. It may be shown, kept and signed: a longer one is no message."""


class Identity(Struct, frozen=True):
    """What tells this phone from every other, as read over a trusted pairing; "" or () where not read.

    `udid` and `ecid` stay readable without pairing after an erase, so they bind the phone that left the
    cable to the one that came back.
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
    SERVICE_GONE = "service-gone"
    READING = "reading"
    TRUSTED = "trusted"


class PhoneFacts(Struct, frozen=True):
    """What decides the gates, as read from the phone; None where the phone did not say."""

    find_my: bool | None
    supervised: bool | None
    management_profile: bool | None
    battery_percent: int | None
    external_power: bool | None
    backup_password_set: bool | None
    used_bytes: int | None
    activation: Text
    manageable: bool = True
    """False: the phone has no interface through which anybody could manage it, or tell that they do."""


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


class Progress(Struct, frozen=True):
    """How far a copy or its proof is. `left` is an honest range of seconds, or None while unknown."""

    phase: CopyPhase
    done_bytes: int = 0
    total_bytes: int | None = None
    done_files: int = 0
    total_files: int | None = None
    left: tuple[int, int] | None = None

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

    @property
    def count(self) -> int:
        """How many checks failed, each failed file counted once per check."""
        whole = (self.unfinished, self.other_phone, self.wrong_password, self.unreadable_index)
        files = (self.missing, self.truncated, self.wrong_key, self.misnamed, self.not_regular)
        return sum(whole) + sum(files) + self.phone_errors


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


class OldPairing(StrEnum):
    REFUSED = "refused"
    ACCEPTED = "accepted"
    NOT_CHECKED = "not-checked"


class Observation(Struct, frozen=True):
    """What was seen of the phone after the erase was sent; None where it could not be seen.

    Each field is one observation recorded by itself; `verdict.judge` alone draws the conclusion.
    """

    command: EraseCommand = EraseCommand.UNKNOWN
    route: Text = ""
    left_usb: bool = False
    came_back: bool = False
    same_phone: bool | None = None
    activation: Text | None = None
    old_pairing: OldPairing = OldPairing.NOT_CHECKED
    name_reset: bool | None = None
    setup_done: bool | None = None
    passcode_locked: bool | None = None
    seconds_away: int | None = None


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
