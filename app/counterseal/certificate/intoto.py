"""The outer form of everything signed: an in-toto Statement in one permitted spelling.

https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
"""

import unicodedata
from typing import TypeVar

import msgspec
from msgspec import Struct, field

from .findings import Invalid

STATEMENT_TYPE = "https://in-toto.io/Statement/v1"
MAX_STATEMENT = 64 * 1024

S = TypeVar("S", bound=Struct)


class Closed(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, gc=False):
    """What is signed has the fields we know and no others. Values alone: nothing to look for circles in."""


class Digest(Closed, frozen=True):
    sha256: str


class Subject(Closed, frozen=True):
    """What the statement is about, by its hash."""

    name: str
    digest: Digest


class _Typed(Struct, frozen=True):
    """Enough of a statement to see which predicate it has."""

    predicate_type: str = field(name="predicateType")


def predicate_type(untrusted: bytes) -> str:
    """Which reader a statement asks for. Raises Invalid E-STATEMENT-MALFORMED."""
    return _decode(untrusted, _Typed).predicate_type


def write_statement(statement: Struct) -> bytes:
    """The one permitted form: compact JSON, fields in the order of the type, Unicode NFC."""
    written = msgspec.json.encode(statement)
    # ASCII is NFC
    return written if written.isascii() else unicodedata.normalize("NFC", written.decode()).encode()


def read_as(untrusted: bytes, kind: type[S]) -> S:
    """Raises Invalid E-STATEMENT-MALFORMED for anything but the one permitted form of that type.

    Verify the signature over the raw bytes first.
    """
    statement = _decode(untrusted, kind)
    # covers at once: duplicate keys, white space, other number formats, escapes, other Unicode forms
    if write_statement(statement) != untrusted:
        raise Invalid("E-STATEMENT-MALFORMED")
    return statement


def _decode(untrusted: bytes, kind: type[S]) -> S:
    if len(untrusted) > MAX_STATEMENT:
        raise Invalid("E-STATEMENT-MALFORMED")
    try:
        return msgspec.json.decode(untrusted, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Invalid("E-STATEMENT-MALFORMED") from None
