"""Receipts, taken apart and put together again."""

from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from msgspec.structs import replace

from counterseal.certificate import base45
from counterseal.certificate.receipt_text import (
    PREFIX,
    SignedReceipt,
    Stated,
    encode,
    read_receipt,
    write_receipt,
)

from .base import RECEIPT, receipt, signer
from .keys import VectorSigner
from .vector import Files


def as_file(text: str) -> Files:
    return {RECEIPT: text.encode()}


def sound() -> tuple[Stated, SignedReceipt]:
    return read_receipt(receipt())


def with_parts(**changes: object) -> Files:
    """The sound receipt, some parts replaced, nothing signed anew."""
    return as_file(write_receipt(replace(sound()[1], **changes)))


def stating(by: VectorSigner | None = None, **changes: object) -> Files:
    """The sound receipt stating something else, signed by the kiosk."""
    body = encode(replace(sound()[0], **changes))
    r, s = decode_dss_signature((by or signer()).sign(b"counterseal-receipt-v1\0" + body))
    return with_parts(stated=body, signature=r.to_bytes(32) + s.to_bytes(32))


def cbor() -> bytes:
    return base45.decode(receipt().removeprefix(PREFIX))


def encoded(cbor: bytes) -> Files:
    return as_file(PREFIX + base45.encode(cbor))
