"""The receipt: what the customer holds, as one QR code that proves an entry without any network.

CBOR (RFC 8949, deterministic) in base45: what was stated in a few words, the kiosk's signature over that,
and the entry's proof with the signed checkpoint. It also holds the record's secret, which opens the log
entry, the device commitment and the sealed record: whoever holds the receipt decides who may look.
"""

import math
from typing import TypeVar

import cbor2
import msgspec
import zxingcpp
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from msgspec import Struct

from counterseal.tradein.effects import RecordKind
from counterseal.tradein.facts import QrCode, Receipt
from counterseal.transparency import merkle, note
from counterseal.transparency.checkpoint import MAX_SIZE, Checkpoint, verify_checkpoint
from counterseal.transparency.leaf import LeafKind, commitment, leaf_body
from counterseal.transparency.proof import Proof

from . import base45
from .findings import Invalid
from .pki import kiosk_name
from .statement import Result

PREFIX = "CS1:"
MAX_TEXT = 4296
"""What the largest QR code holds."""

_DOMAIN = b"counterseal-receipt-v1\0"
_HALF = 32

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
    statement_sha256: bytes
    commitment: bytes
    """The content of the log entry."""

    @property
    def entry(self) -> bytes:
        return leaf_body(LeafKind[self.kind.name], self.commitment)


class SignedReceipt(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The receipt as it is encoded. Signatures are raw r‖s here, half as long as DER is at most."""

    stated: bytes
    signature: bytes
    index: int
    size: int
    path: tuple[bytes, ...]
    log_key_id: bytes
    log_signature: bytes


class ReceiptFacts(Struct, frozen=True):
    """What a verified receipt proves: the statement was made, and is in the log of `checkpoint`."""

    stated: Stated
    index: int
    checkpoint: Checkpoint
    proof: Proof


def make_receipt(stated: Stated, proof: Proof, signer: note.Signer) -> Receipt:
    """The receipt for the newest entry of the log. Takes some milliseconds: call it off the event loop."""
    body = _encode(stated)
    (log_signature,) = note.read_note(proof.checkpoint).signatures
    signed = SignedReceipt(
        stated=body,
        signature=_to_raw(signer.sign(_DOMAIN + body)),
        index=proof.index,
        size=proof.index + 1,
        path=proof.path,
        log_key_id=log_signature.key_id,
        log_signature=_to_raw(log_signature.signature),
    )
    text = PREFIX + base45.encode(_encode(signed))
    return Receipt(
        kind=stated.kind,
        text=text,
        qr=to_qr(text),
        number=f"{stated.store}-{stated.kiosk}-{proof.index:06d}",
        leaf_sha256=merkle.leaf_hash(stated.entry).hex(),
    )


def to_qr(text: str) -> QrCode:
    """Error correction M, as few modules as the text allows: it has QR's alphanumeric characters only."""
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image = barcode.to_image(scale=1, add_quiet_zones=False)
    pixels = memoryview(image)  # type: ignore[arg-type]  # its stub does not tell of the buffer
    modules = "".join("0" if light else "1" for light in pixels.tobytes())
    side = math.isqrt(len(modules))
    return QrCode(tuple(modules[start : start + side] for start in range(0, side * side, side)))


def read_receipt(untrusted: str) -> tuple[Stated, SignedReceipt]:
    """Parses without verifying; raises Invalid E-RECEIPT-MALFORMED."""
    if len(untrusted) > MAX_TEXT or not untrusted.startswith(PREFIX):
        raise Invalid("E-RECEIPT-MALFORMED")
    signed = _decode(base45.decode(untrusted.removeprefix(PREFIX)), SignedReceipt)
    stated = _decode(signed.stated, Stated)
    hashes = (stated.device_commitment, stated.secret, stated.statement_sha256, stated.commitment)
    fits = (
        all(len(value) == merkle.HASH_SIZE for value in (*hashes, *signed.path))
        and len(signed.signature) == len(signed.log_signature) == 2 * _HALF
        and len(stated.cert_id) == 16
        and len(signed.log_key_id) == 4
        and len(signed.path) <= merkle.MAX_PROOF
        and 0 <= signed.index < signed.size < MAX_SIZE
    )
    if not fits:
        raise Invalid("E-RECEIPT-MALFORMED")
    return stated, signed


def verify_receipt(untrusted: str, leaf: x509.Certificate) -> ReceiptFacts:
    """What the receipt proves, if the key of `leaf` made it; the caller has checked the chain of `leaf`.

    Raises Invalid E-RECEIPT-…, E-PROOF-INCLUSION, E-NOTE-SIGNATURE, E-STATEMENT-KIOSK or E-CERT-PROFILE.
    """
    stated, signed = read_receipt(untrusted)
    kiosk, key = kiosk_name(leaf), leaf.public_key()
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise Invalid("E-CERT-PROFILE")
    try:
        key.verify(_to_der(signed.signature), _DOMAIN + signed.stated, ec.ECDSA(SHA256()))
    except InvalidSignature:
        raise Invalid("E-RECEIPT-SIGNATURE") from None
    if (stated.store, stated.kiosk) != (kiosk.store, kiosk.kiosk):
        raise Invalid("E-STATEMENT-KIOSK")
    root = merkle.root_by_inclusion(merkle.leaf_hash(stated.entry), signed.index, signed.size, signed.path)
    checkpoint = Checkpoint(kiosk.dns, signed.size, root)
    log_signature = note.Signature(kiosk.dns, signed.log_key_id, _to_der(signed.log_signature))
    text = note.attach(checkpoint.text(), log_signature)
    verify_checkpoint(text, kiosk.dns, key)
    return ReceiptFacts(stated, signed.index, checkpoint, Proof(signed.index, signed.path, text))


def demand_same_record(stated: Stated, envelope: bytes) -> None:
    """Raises Invalid E-RECEIPT-STATEMENT unless the receipt was given for this very envelope."""
    if commitment(stated.secret, envelope) != stated.commitment:
        raise Invalid("E-RECEIPT-STATEMENT")


def _encode(value: Struct) -> bytes:
    return cbor2.dumps(msgspec.to_builtins(value, builtin_types=(bytes,)), canonical=True)


def _decode(untrusted: bytes, kind: type[T]) -> T:
    try:
        value = msgspec.convert(cbor2.loads(untrusted), kind, builtin_types=(bytes,))
    except Exception:
        raise Invalid("E-RECEIPT-MALFORMED") from None
    if _encode(value) != untrusted:  # CBOR has many spellings; the deterministic one is permitted
        raise Invalid("E-RECEIPT-MALFORMED")
    return value


def _to_raw(der: bytes) -> bytes:
    r, s = decode_dss_signature(der)
    return r.to_bytes(_HALF) + s.to_bytes(_HALF)


def _to_der(raw: bytes) -> bytes:
    return encode_dss_signature(int.from_bytes(raw[:_HALF]), int.from_bytes(raw[_HALF:]))
