"""A seal with a time stamp (PAdES B-T): accepted by stock tools, and as strictly one thing as any seal."""

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from asn1crypto import cms as asn1  # type: ignore[import-untyped]  # has no stubs
from cryptography import x509

from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.page.typeset import typeset
from counterseal.certificate.sealing import cms, der
from counterseal.certificate.sealing.pades import read_attachments, seal, second_opinion
from counterseal.certificate.sealing.shape import read_shape
from counterseal.certificate.sealing.timestamp import stamped_at
from counterseal.compose.demo_keys import ROOT_FILE
from counterseal.lab.tsa import authority
from counterseal.lab.tsa.authority import Authority
from counterseal.tradein.errands import MAX_TOKEN

from .flips import unnoticed
from .pdf_samples import ATTACHMENTS, PAGE, QR
from .stamps import token_by
from .test_seal import tool


@pytest.fixture(scope="module")
def page() -> bytes:
    return typeset(PAGE, QR, ATTACHMENTS)


@pytest.fixture(scope="module")
def stamped(page: bytes, signer: FileSigner, stamper: Authority) -> bytes:
    return seal(page, signer, lambda sha256: token_by(stamper, sha256))


def token_of(pdf: bytes) -> bytes:
    shape = read_shape(pdf)
    token = cms.verify_seal(shape.container, shape.document).untrusted_token
    assert token
    return token


def accept(untrusted: bytes, stampers: list[x509.Certificate]) -> datetime | None:
    shape = read_shape(untrusted)
    found = cms.verify_seal(shape.container, shape.document)
    token = found.untrusted_token
    return stamped_at(token, found.stamped, stampers) if token else None


# --- as others see it --------------------------------------------------------------------------------------


def test_pdfsig_trusts_the_whole_document(stamped: bytes, pki_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "certificate.pdf").write_bytes(stamped)
    database = f"sql:{tmp_path}"
    tool("certutil", "-N", "-d", database, "--empty-password")
    tool("certutil", "-A", "-d", database, "-n", "root", "-t", "CT,C,C", "-i", pki_dir / "trust" / ROOT_FILE)
    said = tool("pdfsig", "-nssdir", database, tmp_path / "certificate.pdf")
    assert said.count("Signature #") == 1
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert "Certificate is Trusted" in said


def test_openssl_reads_the_seal_and_believes_the_stamp(
    stamped: bytes, stampers: list[x509.Certificate], tsa_folder: Path, tmp_path: Path
) -> None:
    """What the recipe for stock tools does: the CMS cut out, and its only unsigned attribute."""
    shape = read_shape(stamped)
    (tmp_path / "seal").write_bytes(shape.container)
    said = tool("openssl", "cms", "-cmsout", "-print", "-inform", "DER", "-in", tmp_path / "seal")
    assert said.count("id-smime-aa-timeStampToken") == 1
    (tmp_path / "token").write_bytes(token_of(stamped))
    signature = asn1.ContentInfo.load(shape.container)["content"]["signer_infos"][0]["signature"].native
    (tmp_path / "signature").write_bytes(signature)
    command = ("openssl", "ts", "-verify", "-token_in", "-in", tmp_path / "token")
    done = subprocess.run(
        (*command, "-data", tmp_path / "signature", "-CAfile", tsa_folder / authority.ROOT_FILE),
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.stdout == b"Verification: OK\n"


def test_pyhanko_agrees_whether_or_not_it_believes_the_authority(
    stamped: bytes, root: x509.Certificate, stampers: list[x509.Certificate]
) -> None:
    second_opinion(stamped, root, datetime.now(UTC), stampers)
    second_opinion(stamped, root, datetime.now(UTC))


def test_pyhanko_does_not_believe_another_authority(stamped: bytes, root: x509.Certificate) -> None:
    with pytest.raises(Invalid, match="E-PDF-OPINION"):
        second_opinion(stamped, root, datetime.now(UTC), [root])


def test_pyhanko_sees_a_stamp_of_another_seal(
    page: bytes, signer: FileSigner, stamper: Authority, root: x509.Certificate
) -> None:
    other = seal(page, signer, lambda _: token_by(stamper))
    with pytest.raises(Invalid, match="E-PDF-"):
        second_opinion(other, root, datetime.now(UTC))


def test_the_parts_come_out_as_they_went_in(stamped: bytes) -> None:
    assert read_attachments(stamped) == ATTACHMENTS


# --- as we do ----------------------------------------------------------------------------------------------


def test_the_kiosks_own_file_is_accepted(stamped: bytes, stampers: list[x509.Certificate]) -> None:
    assert accept(stamped, stampers) is not None


def test_without_a_stamp_it_is_a_seal_all_the_same(page: bytes, signer: FileSigner) -> None:
    assert accept(seal(page, signer, lambda _: None), []) is None


def test_a_longest_token_has_room_and_is_read(page: bytes, signer: FileSigner) -> None:
    longest = b"\x30\x82" + (MAX_TOKEN - 4).to_bytes(2) + bytes(MAX_TOKEN - 4)
    assert token_of(seal(page, signer, lambda _: longest)) == longest


@pytest.mark.filterwarnings("ignore:Parsed a serial number")  # of which a flipped bit made a negative one
def test_every_flipped_byte_of_the_stamp_is_refused(stamped: bytes, stampers: list[x509.Certificate]) -> None:
    """The rest of a seal has its test beside its shape."""
    start, size = stamped.index(cms._SIGNATURE_TIME_STAMP.hex().upper().encode()), 2 * len(token_of(stamped))
    places = range(start - 20, start + size + 60)
    every = ((place, (0x01, 0x20)[place % 2]) for place in places)  # 0x20 changes the case of a hex digit
    assert unnoticed(stamped, every, lambda changed: accept(changed, stampers)) == []


def attribute(kind: bytes, *values: bytes) -> bytes:
    return der.element(der.SEQUENCE, kind, der.element(der.SET, *values))


STAMP, CONTENT_TYPE = cms._SIGNATURE_TIME_STAMP, cms._CONTENT_TYPE


@pytest.mark.parametrize(
    "write",
    [
        lambda token: [attribute(STAMP, token, token)],
        lambda token: [attribute(STAMP)],
        lambda token: [attribute(STAMP, token)] * 2,
        lambda token: [attribute(STAMP, token), attribute(CONTENT_TYPE, cms._DATA)],
        lambda token: [attribute(CONTENT_TYPE, token)],
        lambda token: [],
    ],
    ids=["two tokens", "no token", "the stamp twice", "another too", "another instead", "none"],
)
def test_there_is_one_stamp_and_no_other_attribute(
    write: Callable[[bytes], list[bytes]],
    stamped: bytes,
    signer: FileSigner,
    stamper: Authority,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    document = read_shape(stamped).document
    with monkeypatch.context() as forging:
        forging.setattr(cms, "_stamped", lambda token: der.element(cms._CONTEXT_1, *write(token)))
        untrusted = cms.make_seal(document, signer, lambda sha256: token_by(stamper, sha256))
    with pytest.raises(Invalid, match="E-PDF-SEAL"):
        cms.verify_seal(untrusted, document)


@pytest.mark.parametrize(
    ("spell", "code"),
    [
        (lambda token: token[:-1], "E-PDF-SEAL"),
        (lambda token: token + b"\0", "E-PDF-SEAL"),
        (lambda token: token + token, "E-PDF-SEAL"),
        (lambda token: token[:1] + b"\x80" + token[4:] + b"\0\0", "E-PDF-SEAL"),
        (lambda token: token[:1] + b"\x83\0" + token[2:], "E-TIME-STAMP"),
        (lambda token: b"\x30\x00", "E-TIME-STAMP"),
        (lambda token: b"\x30\x83" + MAX_TOKEN.to_bytes(3) + bytes(MAX_TOKEN), "E-PDF-SEAL"),
    ],
    ids=["cut short", "a byte more", "twice", "no length", "a length with a zero", "empty", "too long"],
)
def test_a_stamp_is_one_token_in_its_one_form(
    spell: Callable[[bytes], bytes],
    code: str,
    signer: FileSigner,
    stamper: Authority,
    stampers: list[x509.Certificate],
) -> None:
    document = bytes(32)
    untrusted = cms.make_seal(document, signer, lambda sha256: spell(token_by(stamper, sha256)))
    with pytest.raises(Invalid, match=code):
        found = cms.verify_seal(untrusted, document)
        stamped_at(found.untrusted_token or b"", found.stamped, stampers)


def test_the_stamp_of_another_seal_is_refused(
    stamped: bytes, page: bytes, signer: FileSigner, stamper: Authority, stampers: list[x509.Certificate]
) -> None:
    other = seal(page, signer, lambda _: token_of(stamped))
    for believed in (stampers, []):
        with pytest.raises(Invalid, match="E-TIME-STAMP"):
            accept(other, believed)
