"""What the core sends the courier out for, and what the courier brings back: hashes and public log entries go
out, nothing of a trade-in does. One errand a connection, framed as in `wire`.
"""

from typing import Annotated, TypeAlias

from msgspec import Meta, Struct

MAX_TOKEN = 8 * 1024
"""Bytes of a time-stamp token; one with its chain of RSA certificates has about 6 KB."""
MAX_LINE = 32 * 1024
"""Bytes of one errand or one delivery on the line between core and courier."""

MAX_WITNESSES = 16
"""That one errand goes to, and signature lines that it brings."""

Sha256: TypeAlias = Annotated[bytes, Meta(min_length=32, max_length=32)]
LogSize: TypeAlias = Annotated[int, Meta(ge=0, le=(1 << 63) - 1)]
SignedNote: TypeAlias = Annotated[str, Meta(max_length=8 * 1024)]
Code: TypeAlias = Annotated[str, Meta(pattern=r"^[a-z-]{1,40}\Z")]


class Timestamp(Struct, frozen=True, tag=True):
    """Have an authority state when this hash existed (RFC 3161)."""

    sha256: Sha256


class Cosign(Struct, frozen=True, tag=True):
    """Have the witnesses see that the log has grown to this checkpoint and was not rewritten.

    `proof` shows it consistent with the log of `old_size` entries (https://c2sp.org/tlog-witness).
    """

    old_size: LogSize
    proof: Annotated[tuple[Sha256, ...], Meta(max_length=63)]
    checkpoint: SignedNote


Errand: TypeAlias = Timestamp | Cosign


class Token(Struct, frozen=True, tag=True):
    """A time-stamp token, DER, not yet verified by anybody."""

    der: Annotated[bytes, Meta(min_length=1, max_length=MAX_TOKEN)]


class Cosignatures(Struct, frozen=True, tag=True):
    """What the witnesses answered, not yet verified by anybody.

    `lines`: signature lines for the checkpoint, without newlines. `sizes`: for each witness that had last
    seen another size of the log than `old_size`, that size; it has to be asked again with a proof from there.
    """

    lines: Annotated[tuple[Annotated[str, Meta(max_length=1024)], ...], Meta(max_length=MAX_WITNESSES)] = ()
    sizes: Annotated[tuple[LogSize, ...], Meta(max_length=MAX_WITNESSES)] = ()


class NotDone(Struct, frozen=True, tag=True):
    """Nobody out there did it; `code` says why, and is for the log alone."""

    code: Code


Delivery: TypeAlias = Token | Cosignatures | NotDone
