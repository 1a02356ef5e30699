"""Every changed byte and every known trick on a sealed PDF is refused before a PDF parser runs."""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import product

import pytest
from asn1crypto.cms import ContentInfo  # type: ignore[import-untyped]  # has no stubs
from hypothesis import given
from hypothesis import strategies as st
from pyhanko.pdf_utils.generic import pdf_string
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.page.typeset import typeset
from counterseal.certificate.sealing import cms
from counterseal.certificate.sealing.pades import seal
from counterseal.certificate.sealing.shape import MAX_PDF_BYTES, read_shape
from tests.certificate.flips import unnoticed
from tests.certificate.pdf_samples import ATTACHMENTS, PAGE, QR


@pytest.fixture(scope="module")
def sealed(signer: FileSigner) -> bytes:
    return seal(typeset(PAGE, QR, ATTACHMENTS), signer)


def accept(untrusted: bytes, trusted: FileSigner) -> None:
    shape = read_shape(untrusted)
    if cms.verify_seal(shape.container, shape.document).certificates != trusted.certificate_chain():
        raise Invalid("E-SIG-CHAIN")


def hole(pdf: bytes) -> tuple[int, int]:
    found = re.search(rb"/ByteRange \[0 (\d+) (\d+) ", pdf)
    assert found
    return int(found[1]), int(found[2])


def test_the_kiosks_own_file_is_accepted(sealed: bytes, signer: FileSigner) -> None:
    accept(sealed, signer)


def flipped_places(pdf: bytes) -> Iterator[int]:
    """All of the signature and the end of the file, and every 61st byte of the page."""
    start, _ = hole(pdf)
    yield from range(0, start - 200, 61)
    yield from range(start - 200, len(pdf))


def test_every_flipped_byte_is_refused(sealed: bytes, signer: FileSigner) -> None:
    every = product(flipped_places(sealed), (0x01, 0x20))  # 0x20 changes the case of a hex digit
    assert unnoticed(sealed, every, lambda changed: accept(changed, signer)) == []


def update(pdf: bytes) -> bytes:
    """An incremental update behind the seal, as an overlay attack makes."""
    out = BytesIO()
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    writer.add_object(pdf_string("an overlay"))
    writer.write(out)  # type: ignore[no-untyped-call]  # pyHanko left it untyped
    return out.getvalue()


def longer_hole(pdf: bytes) -> bytes:
    _, end = hole(pdf)
    return pdf[: end - 1] + b"00" + pdf[end - 1 :]


def lower_case(pdf: bytes) -> bytes:
    start, end = hole(pdf)
    return pdf[:start] + pdf[start:end].lower() + pdf[end:]


def padding_used(pdf: bytes) -> bytes:
    _, end = hole(pdf)
    return pdf[: end - 9] + b"DEADBEEF" + pdf[end - 1 :]


def range_stops_early(pdf: bytes) -> bytes:
    return re.sub(rb"(/ByteRange \[0 \d+ \d+ )\d+\] ", rb"\g<1>9] ", pdf)


ATTACKS: list[Callable[[bytes], bytes]] = [
    lambda pdf: pdf + b"\n",
    lambda pdf: pdf + b"%%EOF\n",
    lambda pdf: pdf + pdf,
    lambda pdf: b"\n" + pdf,
    lambda pdf: pdf[:-1],
    lambda pdf: pdf[:-1] + b"\r",
    lambda pdf: pdf + b"/ByteRange [0 1 2 3]",
    lambda pdf: pdf.replace(b"/SubFilter /ETSI.CAdES.detached", b"/SubFilter /adbe.pkcs7.detached"),
    lambda pdf: pdf.replace(b"/P 1\n", b"/P 3\n"),
    lambda pdf: pdf.replace(b"/ByteRange [0 ", b"/ByteRange [1 "),
    lambda pdf: pdf.replace(b"/ByteRange [0 ", b"/ByteRange [-1 "),
    lambda pdf: pdf.replace(b"/ByteRange", b"/Byte#52ange"),
    lambda pdf: pdf + bytes(MAX_PDF_BYTES),
    update,
    longer_hole,
    lower_case,
    padding_used,
    range_stops_early,
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_attacks_on_the_file_are_refused(
    attack: Callable[[bytes], bytes], sealed: bytes, signer: FileSigner
) -> None:
    attacked = attack(sealed)
    assert attacked != sealed
    with pytest.raises(Invalid, match="E-PDF-"):
        accept(attacked, signer)


def test_a_second_signature_is_refused(sealed: bytes, signer: FileSigner) -> None:
    unlocked = sealed.replace(b"/P 1\n", b"/P 3\n").replace(b"KioskSignature", b"OtherSignature")
    with pytest.raises(Invalid, match="E-PDF-APPENDED"):
        accept(unlocked + sealed[sealed.rindex(b"xref\n") :], signer)


def test_the_seal_of_one_document_fits_no_other(sealed: bytes, signer: FileSigner) -> None:
    container = read_shape(sealed).container
    with pytest.raises(Invalid, match="E-PDF-SEAL"):
        cms.verify_seal(container, bytes(32))


def twice_signed(seal: ContentInfo) -> None:
    signers = seal["content"]["signer_infos"]
    signers.append(signers[0].copy())


def with_an_unsigned_attribute(seal: ContentInfo) -> None:
    attribute = seal["content"]["signer_infos"][0]["signed_attrs"][0].copy()
    seal["content"]["signer_infos"][0]["unsigned_attrs"] = [attribute]


def without_the_certificate_named(seal: ContentInfo) -> None:
    signed = seal["content"]["signer_infos"][0]["signed_attrs"]
    seal["content"]["signer_infos"][0]["signed_attrs"] = [signed[0], signed[1]]


def with_content(seal: ContentInfo) -> None:
    seal["content"]["encap_content_info"]["content"] = b"enveloped"


@pytest.mark.parametrize(
    "change", [twice_signed, with_an_unsigned_attribute, without_the_certificate_named, with_content]
)
def test_another_form_of_the_signature_is_refused(
    change: Callable[[ContentInfo], None], sealed: bytes
) -> None:
    shape = read_shape(sealed)
    changed = ContentInfo.load(shape.container)
    change(changed)
    with pytest.raises(Invalid, match="E-PDF-SEAL"):
        cms.verify_seal(changed.dump(), shape.document)


@given(st.binary(max_size=400))
def test_no_container_makes_the_reader_stumble(untrusted: bytes) -> None:
    with pytest.raises(Invalid, match="E-PDF-SEAL"):
        cms.verify_seal(untrusted, bytes(32))


@given(head=st.binary(max_size=60), tail=st.binary(max_size=200))
def test_no_file_makes_the_reader_stumble(head: bytes, tail: bytes) -> None:
    with pytest.raises(Invalid, match="E-PDF-"):
        read_shape(b"%PDF-1.7\n" + head + b"\n/ByteRange [0 1 2 3]\n/Contents <" + tail)
