"""What the core sends the courier out for, and what the courier brings back: hashes and public log entries go
out, and of a trade-in one record, to an address that the customer typed and confirmed for that. One errand a
connection, framed as in `wire`.
"""

from typing import Annotated, TypeAlias

from msgspec import Meta, Struct

MAX_TOKEN = 8 * 1024
"""Bytes of a time-stamp token; one with its chain of RSA certificates has about 6 KB."""
MAX_LINE = 32 * 1024
"""Bytes of one delivery on the line between core and courier, or of one errand that is no mail."""
MAX_ERRAND = 1 << 20
"""Bytes of any errand; a mail with a certificate has about a third of it."""
MAX_ATTACHMENT = 512 * 1024
"""Bytes of one attached file."""

MAX_WITNESSES = 16
"""That one errand goes to, and signature lines that it brings."""

ADDRESS_CODES = frozenset({"address-unfit", "address-refused"})
"""Of a mail that was not sent: another address would help."""

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


class Attachment(Struct, frozen=True):
    """A file for the customer; its kind follows from its name."""

    name: Annotated[str, Meta(pattern=r"^[a-z-]{1,40}\.(pdf|txt)\Z")]
    content: Annotated[bytes, Meta(min_length=1, max_length=MAX_ATTACHMENT)]

    def __repr__(self) -> str:
        return "Attachment(...)"


class SendMail(Struct, frozen=True, tag=True):
    """Hand the shop's relay one mail. The courier forgets it with the answer, whatever that is.

    `language`: of subject and text (BCP 47).
    """

    to: Annotated[str, Meta(max_length=254)]
    language: Annotated[str, Meta(pattern=r"^[a-z]{2}\Z")]
    subject: Annotated[str, Meta(pattern=r"^[^\x00-\x1f\x7f\u2028\u2029]{1,120}\Z")]
    text: Annotated[str, Meta(min_length=1, max_length=4096)]
    attachments: Annotated[tuple[Attachment, ...], Meta(max_length=2)] = ()

    def __repr__(self) -> str:
        return "SendMail(...)"


Errand: TypeAlias = Timestamp | Cosign | SendMail


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
    """Nobody out there did it; `code` says why, and is for the log. `ADDRESS_CODES` are for the customer."""

    code: Code


class Sent(Struct, frozen=True, tag=True):
    """The relay has taken the mail. Whether it arrives, nobody here will know."""


Delivery: TypeAlias = Token | Cosignatures | Sent | NotDone
