"""The signed statement: its shape and its strict reader. `stating` builds one.

An in-toto Statement (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md), its predicate
built from the fields of NIST SP 800-88 Rev. 2, 4.6, with method, technique and verification kept apart.
A field added later is `UNSET` by default, so that older statements stay readable byte for byte.
"""

import unicodedata
from enum import StrEnum
from typing import TypeAlias

import msgspec
from msgspec import UNSET, Struct, UnsetType, field

from counterseal.tradein.effects import RecordKind

from .findings import Invalid
from .honesty import Remark

STATEMENT_TYPE = "https://in-toto.io/Statement/v1"
PREDICATE_TYPE = "https://counterseal.example/wipe-certificate/v1"
MAX_STATEMENT = 64 * 1024


class Result(StrEnum):
    """How it ended for the phone, in one word."""

    RECEIVED = "received"
    ERASED = "erased"
    NOT_PROVEN = "not-proven"
    NOT_ERASED = "not-erased"
    RETURNED = "returned"


class _Closed(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A statement has the fields we know and no others."""


class Digest(_Closed, frozen=True):
    sha256: str


class Subject(_Closed, frozen=True):
    """The device, as a commitment that only the holder of the receipt's secret can open."""

    name: str
    digest: Digest


class NotBefore(_Closed, frozen=True):
    """The log's newest checkpoint when the statement was made: the statement cannot be older."""

    origin: str
    size: int
    root: str


class Person(_Closed, frozen=True):
    role: str
    id: str


class Device(_Closed, frozen=True):
    manufacturer: str
    model: str
    model_no: str
    serial: str
    imei: tuple[str, ...]
    os_before: str
    storage_gb: int
    how_read: str


class Media(_Closed, frozen=True):
    """What is known of the storage; "unknown" is a value. `encrypted`: whether the phone said so before."""

    type: str
    hardware_encrypted: str
    removable_card: str
    source: str
    encrypted: str | UnsetType = UNSET


class GateRead(_Closed, frozen=True):
    name: str
    state: str
    value: int | None


class RemoteService(_Closed, frozen=True):
    """A lock or service that ties the device to somebody: its state before and after the erase."""

    name: str
    before: str
    after: str


class CopyProven(_Closed, frozen=True, tag_field="decision", tag="proven"):
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


class Declined(_Closed, frozen=True, tag_field="decision", tag="declined"):
    """The customer said that they need no copy, in this wording."""

    wording: str
    language: str
    text_sha256: str
    at: str


CopyStated: TypeAlias = CopyProven | Declined


class Consented(_Closed, frozen=True):
    wording: str
    language: str
    text_sha256: str
    at: str


class Sanitization(_Closed, frozen=True):
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


class Seen(_Closed, frozen=True):
    """One observation; `seen` is "yes", "no", "could-not-check" or the value read."""

    what: str
    seen: str


class Verification(_Closed, frozen=True):
    """SP 800-88 Rev. 2, 4.5.1. Validation (4.5.2) is the organisation's, never ours.

    `level`: how far the evidence reaches, where it comes in levels.
    """

    method: str
    result: str
    reasons: tuple[str, ...]
    observations: tuple[Seen, ...]
    level: Remark | UnsetType = UNSET


class Tool(_Closed, frozen=True):
    name: str
    version: str
    sha256: str


class Predicate(_Closed, frozen=True):
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


class Statement(_Closed, frozen=True):
    type: str = field(name="_type")
    subject: tuple[Subject]
    predicate_type: str = field(name="predicateType")
    predicate: Predicate


def write_statement(statement: Statement) -> bytes:
    """The one permitted form: compact JSON, fields in the order above, Unicode NFC."""
    return unicodedata.normalize("NFC", msgspec.json.encode(statement).decode()).encode()


def read_statement(untrusted: bytes) -> Statement:
    """Raises Invalid E-STATEMENT-MALFORMED for anything but the one permitted form of a statement of ours.

    Verify the signature over the raw bytes first.
    """
    if len(untrusted) > MAX_STATEMENT:
        raise Invalid("E-STATEMENT-MALFORMED")
    try:
        statement = msgspec.json.decode(untrusted, type=Statement)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Invalid("E-STATEMENT-MALFORMED") from None
    types = (statement.type, statement.predicate_type)
    # covers at once: duplicate keys, white space, other number formats, escapes, other Unicode forms
    if types != (STATEMENT_TYPE, PREDICATE_TYPE) or write_statement(statement) != untrusted:
        raise Invalid("E-STATEMENT-MALFORMED")
    return statement
