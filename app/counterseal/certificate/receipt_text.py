"""The receipt's text: CBOR (RFC 8949, deterministic) in base45 (RFC 9285), and its one permitted form."""

from typing import TypeVar

import cbor2
import msgspec
from msgspec import Struct

from counterseal.tradein.effects import RecordKind
from counterseal.transparency import cosignature, merkle
from counterseal.transparency.checkpoint import MAX_SIZE
from counterseal.transparency.leaf import LeafKind, leaf_body
from counterseal.transparency.tiles import split_hashes

from . import base45
from .findings import Invalid
from .statement import Result

PREFIX = "CS1:"
MAX_TEXT = 4296
"""What the largest QR code holds."""
MAX_COSIGNATURES = 2
"""More do not fit; the proof has them all."""

_RAW = 64
"""Bytes of a P-256 signature as raw r‖s."""

T = TypeVar("T", bound=Struct)


class Stated(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What the receipt says of itself; `at` is seconds since 1970 by the kiosk's clock."""

    kind: RecordKind
    result: Result
    method: str
    demo: bool
    cert_id: bytes
    at: int
    store: str
    kiosk: str
    device_commitment: bytes
    secret: bytes
    commitment: bytes
    """The content of the log entry: it binds the signed statement."""

    @property
    def entry(self) -> bytes:
        return leaf_body(LeafKind[self.kind.name], self.commitment)


class Cosigned(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A witness's cosignature; `time` is seconds since 1970."""

    key_id: bytes
    time: int
    signature: bytes


class SignedReceipt(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The receipt as it is encoded: it has to fit a small QR code.

    It is for the newest entry, so the log's size is `index` + 1. `path` is the hashes one after another.
    Kiosk signatures are raw r‖s here, half as long as DER is at most.
    """

    stated: bytes
    signature: bytes
    index: int
    path: bytes
    log_key_id: bytes
    log_signature: bytes
    cosignatures: tuple[Cosigned, ...]

    @property
    def hashes(self) -> tuple[bytes, ...]:
        return tuple(split_hashes(self.path))


def write_receipt(signed: SignedReceipt) -> str:
    return PREFIX + base45.encode(encode(signed))


def read_receipt(untrusted: str) -> tuple[Stated, SignedReceipt]:
    """Parses without verifying; raises Invalid E-RECEIPT-MALFORMED."""
    if len(untrusted) > MAX_TEXT or not untrusted.startswith(PREFIX):
        raise Invalid("E-RECEIPT-MALFORMED")
    signed = _decode(base45.decode(untrusted.removeprefix(PREFIX)), SignedReceipt)
    stated = _decode(signed.stated, Stated)
    hashes = (stated.device_commitment, stated.secret, stated.commitment, *signed.hashes)
    fits = (
        all(len(value) == merkle.HASH_SIZE for value in hashes)
        and len(signed.signature) == len(signed.log_signature) == _RAW
        and len(stated.cert_id) == 16
        and 0 <= stated.at < cosignature.MAX_TIME
        and len(signed.log_key_id) == 4
        and len(signed.hashes) <= merkle.MAX_PROOF
        and 0 <= signed.index < MAX_SIZE - 1
        and len(signed.cosignatures) <= MAX_COSIGNATURES
        and all(map(_can_be, signed.cosignatures))
    )
    if not fits:
        raise Invalid("E-RECEIPT-MALFORMED")
    return stated, signed


def _can_be(cosigned: Cosigned) -> bool:
    fits = len(cosigned.key_id) == 4 and len(cosigned.signature) == cosignature.SIGNATURE_BYTES
    return fits and 0 <= cosigned.time < cosignature.MAX_TIME


def encode(value: Struct) -> bytes:
    """CBOR in its one permitted spelling."""
    return cbor2.dumps(msgspec.to_builtins(value, builtin_types=(bytes,)), canonical=True)


def _decode(untrusted: bytes, kind: type[T]) -> T:
    try:
        value = msgspec.convert(cbor2.loads(untrusted), kind, builtin_types=(bytes,))
    except Exception:
        raise Invalid("E-RECEIPT-MALFORMED") from None
    if encode(value) != untrusted:  # CBOR has many spellings; the deterministic one is permitted
        raise Invalid("E-RECEIPT-MALFORMED")
    return value
