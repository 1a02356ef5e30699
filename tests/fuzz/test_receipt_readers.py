"""Base45, receipts as text and as pictures; what a receipt states is also signed anew."""

import cbor2
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from counterseal.certificate import base45, sealed
from counterseal.certificate.receipt_text import PREFIX, read_receipt, write_receipt
from counterseal.certificate.verification import verify
from counterseal.certificate.verification.image import read_receipt_image
from counterseal.certificate.verification.trust import Trust
from tests.fuzz.corpus import files
from tests.fuzz.mutations import bounded, spoiled, spoiled_cbor
from tests.fuzz.outcome import as_text, holds
from tests.vectors.generator import pki
from tests.vectors.generator.base import base, receipt, signer

TEXTS = [text for text in files("receipt.txt") if len(text) < 2_000]
PICTURES = [picture for picture in files(".png", ".jpg") if len(picture) < 20_000]
SOUND = [base45.decode(receipt(name).removeprefix(PREFIX)) for name in base().issued]
BODIES = [read_receipt(receipt(name))[1].stated for name in base().issued]
SECRET, LEAF = bytes(32), bytes(32)
RECORDS = [sealed.seal_record(LEAF, {"statement.dsse.json": b"{}"}, SECRET, None)]


def trust() -> Trust:
    return Trust(pki.root().certificate, signer().certificate_chain())


@bounded
@given(spoiled(TEXTS, [b"CS1:", b":", b"%", b" ", b"::::"]))
def test_texts(untrusted: bytes) -> None:
    text = as_text(untrusted)
    holds(lambda: base45.decode(text))
    holds(lambda: verify.verify_receipt(text, trust()))


@bounded
@given(spoiled(SOUND) | spoiled_cbor(SOUND) | spoiled_cbor(SOUND, canonical=False) | st.binary(max_size=60))
def test_what_the_text_encodes(cbor: bytes) -> None:
    holds(lambda: verify.verify_receipt(PREFIX + base45.encode(cbor), trust()))


@bounded
@given(spoiled_cbor(BODIES))
def test_what_is_stated_and_signed(body: bytes) -> None:
    r, s = decode_dss_signature(signer().sign(b"counterseal-receipt-v1\0" + body))
    _, signed = read_receipt(receipt())
    forged = replace(signed, stated=body, signature=r.to_bytes(32) + s.to_bytes(32))
    holds(lambda: verify.verify_receipt(write_receipt(forged), trust()))


@bounded
@given(spoiled(PICTURES, [b"IEND", b"IDAT", b"\xff\xd9", b"\xff\xd8\xff"]) | st.binary(max_size=60))
def test_pictures(untrusted: bytes) -> None:
    holds(lambda: read_receipt_image(untrusted))


@bounded
@given(spoiled(RECORDS) | spoiled_cbor(RECORDS))
def test_sealed_records(untrusted: bytes) -> None:
    holds(lambda: sealed.open_record(untrusted, LEAF, SECRET))


@bounded
@given(st.recursive(st.none() | st.binary(max_size=9), lambda inner: st.lists(inner, max_size=4)))
def test_sealed_records_that_are_no_records(content: object) -> None:
    holds(lambda: sealed.open_record(cbor2.dumps(content), LEAF, SECRET))
