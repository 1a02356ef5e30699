"""The receipt: what the customer holds, as one QR code that proves an entry without any network.

What was stated in a few words, the kiosk's signature over that, and the entry's proof with the signed
checkpoint and what witnesses said to it. It also holds the record's secret, which opens the log entry, the
device commitment and the sealed record: whoever holds the receipt decides who may look.
"""

import math
from collections.abc import Iterable, Iterator

import zxingcpp
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from msgspec import Struct

from counterseal.tradein.facts import QrCode, Receipt
from counterseal.transparency import cosignature, merkle, note
from counterseal.transparency.checkpoint import Checkpoint, verify_checkpoint
from counterseal.transparency.cosignature import WitnessKey
from counterseal.transparency.proof import Proof

from .findings import Invalid
from .keys.pki import kiosk_name
from .receipt_text import (
    MAX_COSIGNATURES,
    Cosigned,
    SignedReceipt,
    Stated,
    encode,
    read_receipt,
    write_receipt,
)

_DOMAIN = b"counterseal-receipt-v1\0"
_HALF = 32


class ReceiptFacts(Struct, frozen=True):
    """What a verified receipt proves: the statement was made, and is in the log of `checkpoint`.

    The proof's note carries the cosignatures of the witnesses whose keys were given, not yet verified.
    """

    stated: Stated
    index: int
    checkpoint: Checkpoint
    proof: Proof


def make_receipt(stated: Stated, proof: Proof, signer: note.Signer) -> Receipt:
    """The receipt for the newest entry of the log. Takes some milliseconds: call it off the event loop.

    The checkpoint carries the log's signature first, and then none but cosignatures that hold.
    """
    body = encode(stated)
    log_signature, *cosignatures = note.read_note(proof.checkpoint).signatures
    cosigned = tuple(
        Cosigned(signature.key_id, *cosignature.split(signature))
        for signature in cosignatures[:MAX_COSIGNATURES]
    )
    signed = SignedReceipt(
        stated=body,
        signature=_to_raw(signer.sign(_message(body, cosigned))),
        index=proof.index,
        path=b"".join(proof.path),
        log_key_id=log_signature.key_id,
        log_signature=_to_raw(log_signature.signature),
        cosignatures=cosigned,
    )
    text = write_receipt(signed)
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


def verify_receipt(
    untrusted: str, leaf: x509.Certificate, witnesses: Iterable[WitnessKey] = ()
) -> ReceiptFacts:
    """What the receipt proves, if the key of `leaf` made it; the caller has checked the chain of `leaf`, and
    judges what `witnesses` said.

    Raises Invalid E-RECEIPT-…, E-PROOF-INCLUSION, E-NOTE-SIGNATURE, E-STATEMENT-KIOSK or E-CERT-PROFILE.
    """
    stated, signed = read_receipt(untrusted)
    kiosk, key = kiosk_name(leaf), leaf.public_key()
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise Invalid("E-CERT-PROFILE")
    try:
        message = _message(signed.stated, signed.cosignatures)
        key.verify(_to_der(signed.signature), message, ec.ECDSA(SHA256()))
    except InvalidSignature:
        raise Invalid("E-RECEIPT-SIGNATURE") from None
    if (stated.store, stated.kiosk) != (kiosk.store, kiosk.kiosk):
        raise Invalid("E-STATEMENT-KIOSK")
    leaf_hash, index, size = merkle.leaf_hash(stated.entry), signed.index, signed.index + 1
    root = merkle.root_by_inclusion(leaf_hash, index, size, signed.hashes)
    checkpoint = Checkpoint(kiosk.dns, size, root)
    log_signature = note.Signature(kiosk.dns, signed.log_key_id, _to_der(signed.log_signature))
    text = note.attach(checkpoint.text(), log_signature, *_known(signed.cosignatures, witnesses))
    verify_checkpoint(text, kiosk.dns, key)
    return ReceiptFacts(stated, index, checkpoint, Proof(index, signed.hashes, text))


def _message(stated: bytes, cosigned: Iterable[Cosigned]) -> bytes:
    """What the kiosk signs: what it states and, as in a note, what witnesses said.

    Whoever does not know a witness cannot check its word, but sees that it is what the kiosk was given.
    """
    lines = (one.key_id + one.time.to_bytes(8) + one.signature for one in cosigned)
    return _DOMAIN + stated + b"".join(lines)


def _known(cosigned: Iterable[Cosigned], witnesses: Iterable[WitnessKey]) -> Iterator[note.Signature]:
    """The names do not fit into the receipt; whoever knows a witness knows its name."""
    keys = {key.key_id: key for key in witnesses}
    for one in cosigned:
        if key := keys.get(one.key_id):
            yield cosignature.signature_of(key, one.time, one.signature)


def _to_raw(der: bytes) -> bytes:
    r, s = decode_dss_signature(der)
    return r.to_bytes(_HALF) + s.to_bytes(_HALF)


def _to_der(raw: bytes) -> bytes:
    return encode_dss_signature(int.from_bytes(raw[:_HALF]), int.from_bytes(raw[_HALF:]))
