"""Notices: what a kiosk states about its log and itself. They tell nothing of any device or customer.

In-toto statements like those about trade-ins, with a predicate of their own; `noting` makes them. Nothing in
the log is ever edited: a void or a correction is an entry that names the entry it is about.
"""

import base64
import hashlib
from enum import StrEnum
from typing import Literal, TypeAlias

from msgspec import field

from counterseal.tradein.staff_commands import VoidReason

from .findings import Invalid
from .intoto import STATEMENT_TYPE, Closed, Digest, Subject, read_as
from .statement import NotBefore, Person, Tool

NOTICE_TYPE = "https://counterseal.example/log-notice/v1"


class NoticeKind(StrEnum):
    VALIDATION = "validation"
    VOID = "void"
    CORRECTION = "correction"
    ENROL = "enrol"
    ROTATE = "rotate"
    HEARTBEAT = "heartbeat"
    REVOCATION = "revocation"


class Validation(Closed, frozen=True, tag_field="kind", tag=NoticeKind.VALIDATION.value):
    """The organisation's decision on an outcome (SP 800-88 Rev. 2, 4.5.2), by somebody, never by the tool.

    `of` is the leaf hash (hex) of the record, as in every notice about one.
    """

    of: str
    decision: Literal["accepted", "rejected"]


class Void(Closed, frozen=True, tag_field="kind", tag=NoticeKind.VOID.value):
    """The record stands in the log and is not to be relied on. Takes two people."""

    of: str
    reason: VoidReason


class Correction(Closed, frozen=True, tag_field="kind", tag=NoticeKind.CORRECTION.value):
    """What the record should have said. Only what staff typed can be corrected: the till's reference.

    Takes two people.
    """

    of: str
    reference: str


class Enrol(Closed, frozen=True, tag_field="kind", tag=NoticeKind.ENROL.value):
    """The kiosk signs with this certificate from here on. `certificates`: leaf first, base64 of DER."""

    certificates: tuple[str, ...]


class Rotate(Closed, frozen=True, tag_field="kind", tag=NoticeKind.ROTATE.value):
    """From the next entry on the kiosk signs with another key. The old key signs this notice.

    `possession`: base64 of the new key's DER signature over `possession_message`.
    """

    certificates: tuple[str, ...]
    possession: str


class Heartbeat(Closed, frozen=True, tag_field="kind", tag=NoticeKind.HEARTBEAT.value):
    """The kiosk was there on this day. `held` statements are in its archive; `removed` were deleted since the
    last heartbeat because they were older than `keep_days` (0: none is ever deleted for its age).
    """

    held: int
    removed: int
    keep_days: int


class Revocation(Closed, frozen=True, tag_field="kind", tag=NoticeKind.REVOCATION.value):
    """The kiosk has learned of this list of revoked certificates, by the SHA-256 (hex) of its DER."""

    crl_sha256: str


About: TypeAlias = Validation | Void | Correction | Enrol | Rotate | Heartbeat | Revocation


class Notice(Closed, frozen=True):
    """The predicate. `seq`, `prev` and `not_before_checkpoint` as in a record's; `at` is RFC 3339 in UTC."""

    demo: bool
    seq: int
    prev: str
    not_before_checkpoint: NotBefore
    store: str
    kiosk: str
    persons: tuple[Person, ...]
    at: str
    tool: Tool
    about: About

    @property
    def kind(self) -> NoticeKind:
        return kind_of(self.about)


class NoticeStatement(Closed, frozen=True):
    type: str = field(name="_type")
    subject: tuple[Subject]
    predicate_type: str = field(name="predicateType")
    predicate: Notice


def kind_of(about: About) -> NoticeKind:
    return NoticeKind(str(about.__struct_config__.tag))


def state(notice: Notice) -> NoticeStatement:
    """The statement with this predicate; its subject follows from what it is about."""
    return NoticeStatement(
        type=STATEMENT_TYPE, subject=(_subject(notice),), predicate_type=NOTICE_TYPE, predicate=notice
    )


def read_notice(untrusted: bytes) -> Notice:
    """Raises Invalid E-STATEMENT-MALFORMED for anything but the one permitted form of a notice of ours.

    Verify the signature over the raw bytes first.
    """
    statement = read_as(untrusted, NoticeStatement)
    try:
        fits = statement == state(statement.predicate)
    except ValueError:
        fits = False
    if not fits:
        raise Invalid("E-STATEMENT-MALFORMED")
    return statement.predicate


def possession_message(old_leaf: bytes, new_leaf: bytes) -> bytes:
    """What a new key signs to show that the kiosk holds it: both certificates (DER), by hash."""
    hashes = hashlib.sha256(old_leaf).digest() + hashlib.sha256(new_leaf).digest()
    return b"counterseal-rotate-v1\0" + hashes


def _subject(notice: Notice) -> Subject:
    match notice.about:
        case Validation(of=leaf) | Void(of=leaf) | Correction(of=leaf):
            return Subject(name="log-entry", digest=Digest(sha256=leaf))
        case Enrol(certificates=certificates) | Rotate(certificates=certificates):
            return _hashed("certificate", certificates[0] if certificates else "")
        case Heartbeat():
            return _hashed("log-root", notice.not_before_checkpoint.root)
        case Revocation(crl_sha256=digest):
            return Subject(name="revocation-list", digest=Digest(sha256=digest))


def _hashed(name: str, encoded: str) -> Subject:
    """Of what stands in the statement in base64. Raises ValueError where it does not."""
    content = base64.b64decode(encoded, validate=True)
    if base64.b64encode(content).decode() != encoded:
        raise ValueError("another spelling")
    return Subject(name=name, digest=Digest(sha256=hashlib.sha256(content).hexdigest()))
