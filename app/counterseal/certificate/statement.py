"""The signed statement of a trade-in: its shape and its strict reader. `stating` builds one.

The predicate of an in-toto Statement (`intoto`), built from the fields of NIST SP 800-88 Rev. 2, 4.6, with
method, technique and verification kept apart.
A field added later is `UNSET` by default, so that older statements stay readable byte for byte.
"""

from enum import StrEnum
from typing import TypeAlias

from msgspec import UNSET, UnsetType, field

from counterseal.tradein.effects import RecordKind

from .findings import Invalid
from .honesty import Remark
from .intoto import STATEMENT_TYPE, Closed, Subject, read_as

PREDICATE_TYPE = "https://counterseal.example/wipe-certificate/v1"


class Result(StrEnum):
    """How it ended for the phone, in one word."""

    RECEIVED = "received"
    ERASED = "erased"
    NOT_PROVEN = "not-proven"
    NOT_ERASED = "not-erased"
    RETURNED = "returned"


class NotBefore(Closed, frozen=True):
    """The log's newest checkpoint when the statement was made: the statement cannot be older."""

    origin: str
    size: int
    root: str


class Person(Closed, frozen=True):
    role: str
    id: str


class Device(Closed, frozen=True):
    manufacturer: str
    model: str
    model_no: str
    serial: str
    imei: tuple[str, ...]
    os_before: str
    storage_gb: int
    how_read: str


class Media(Closed, frozen=True):
    """What is known of the storage; "unknown" is a value. `encrypted`: whether the phone said so before.
    `sim_card`: whether one was in it, where the phone tells."""

    type: str
    hardware_encrypted: str
    removable_card: str
    source: str
    encrypted: str | UnsetType = UNSET
    sim_card: str | UnsetType = UNSET


class GateRead(Closed, frozen=True):
    name: str
    state: str
    value: int | None


class RemoteService(Closed, frozen=True):
    """A lock or service that ties the device to somebody: its state before and after the erase."""

    name: str
    before: str
    after: str


class CopyProven(Closed, frozen=True, tag_field="decision", tag="proven"):
    """Every file was read back and opened; `root_sha256` commits to the stored, encrypted bytes.

    Where the customer chose how much is copied: the `level`, what was in it besides files, and how many files
    appeared, vanished or changed on the phone while it was copied.
    """

    files: int
    bytes: int
    photos: int
    videos: int
    size_warnings: int
    extra_files: int
    root_sha256: str
    level: str | UnsetType = UNSET
    contacts: int | UnsetType = UNSET
    messages: int | UnsetType = UNSET
    calls: int | UnsetType = UNSET
    events: int | UnsetType = UNSET
    appeared: int | UnsetType = UNSET
    vanished: int | UnsetType = UNSET
    changed: int | UnsetType = UNSET


class Declined(Closed, frozen=True, tag_field="decision", tag="declined"):
    """The customer said that they need no copy, in this wording."""

    wording: str
    language: str
    text_sha256: str
    at: str


CopyStated: TypeAlias = CopyProven | Declined


class Consented(Closed, frozen=True):
    wording: str
    language: str
    text_sha256: str
    at: str


class Sanitization(Closed, frozen=True):
    """`method` is what was evidenced, `requested` what was asked of the device."""

    method: str
    requested: str
    technique: str
    title: str
    control_mode: str
    ce_traceability: str
    catalogue: str
    route: str
    command: str


class Seen(Closed, frozen=True):
    """One observation; `seen` is "yes", "no", "could-not-check" or the value read."""

    what: str
    seen: str


class Verification(Closed, frozen=True):
    """SP 800-88 Rev. 2, 4.5.1. Validation (4.5.2) is the organisation's, never ours.

    `level`: how far the evidence reaches, where it comes in levels.
    """

    method: str
    result: str
    reasons: tuple[str, ...]
    observations: tuple[Seen, ...]
    level: Remark | UnsetType = UNSET


class Tool(Closed, frozen=True):
    """`sha256` is of the program, `config_sha256` of the kiosk's configuration."""

    name: str
    version: str
    sha256: str
    config_sha256: str | UnsetType = UNSET


class Predicate(Closed, frozen=True):
    """Times are RFC 3339 in UTC, by the kiosk's own clock."""

    cert_id: str
    kind: RecordKind
    demo: bool
    result: Result
    seq: int
    prev: str
    not_before_checkpoint: NotBefore
    trade_in: str
    reference: str
    intake_leaf: str
    store: str
    kiosk: str
    persons: tuple[Person, ...]
    language: str
    started: str
    ended: str
    duration_seconds: int
    failures: tuple[str, ...]
    interruptions: int
    device: Device | None
    media: Media | None
    gates: tuple[GateRead, ...]
    remote_services: tuple[RemoteService, ...]
    copy: CopyStated | None
    consent: Consented | None
    esim: str
    sanitization: Sanitization | None
    verification: Verification | None
    return_reason: str
    tool: Tool
    not_checked: tuple[Remark, ...]
    claims_not_made: tuple[Remark, ...]


class Statement(Closed, frozen=True):
    type: str = field(name="_type")
    subject: tuple[Subject]
    predicate_type: str = field(name="predicateType")
    predicate: Predicate


def read_statement(untrusted: bytes) -> Statement:
    """Raises Invalid E-STATEMENT-MALFORMED for anything but the one permitted form of a statement of ours.

    Verify the signature over the raw bytes first.
    """
    statement = read_as(untrusted, Statement)
    if (statement.type, statement.predicate_type) != (STATEMENT_TYPE, PREDICATE_TYPE):
        raise Invalid("E-STATEMENT-MALFORMED")
    return statement
