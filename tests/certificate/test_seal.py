"""The sealed PDF, as stock tools and as pyHanko see it."""

import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.page.typeset import typeset
from counterseal.certificate.sealing import cms, der
from counterseal.certificate.sealing.pades import read_attachments, seal, second_opinion
from counterseal.certificate.sealing.shape import read_shape
from counterseal.compose.demo_keys import ROOT_FILE, create_demo_pki
from tests.certificate.pdf_samples import ATTACHMENTS, PAGE, QR


def tool(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)
    return (done.stdout + done.stderr).decode()


@pytest.fixture(scope="module")
def sealed(signer: FileSigner) -> bytes:
    return seal(typeset(PAGE, QR, ATTACHMENTS), signer)


@pytest.fixture
def pdf(sealed: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "certificate.pdf"
    path.write_bytes(sealed)
    return path


def test_pdfsig_trusts_the_whole_document(pdf: Path, pki_dir: Path, tmp_path: Path) -> None:
    database = f"sql:{tmp_path}"
    tool("certutil", "-N", "-d", database, "--empty-password")
    tool("certutil", "-A", "-d", database, "-n", "root", "-t", "CT,C,C", "-i", pki_dir / "trust" / ROOT_FILE)
    said = tool("pdfsig", "-nssdir", database, pdf)
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert "Certificate is Trusted" in said


def test_sealing_keeps_the_page_tagged_and_the_version_of_pdf_a_3(pdf: Path) -> None:
    said = tool("pdfinfo", pdf)
    assert "Tagged:          yes" in said
    assert "PDF version:     1.7" in said
    assert "Pages:           1\n" in said


def test_the_parts_come_out_as_they_went_in(pdf: Path, sealed: bytes, tmp_path: Path) -> None:
    assert read_attachments(sealed) == ATTACHMENTS
    tool("pdfdetach", "-saveall", "-o", tmp_path, pdf)
    assert {name: (tmp_path / name).read_bytes() for name in ATTACHMENTS} == ATTACHMENTS


def test_pyhanko_agrees(sealed: bytes, root: x509.Certificate) -> None:
    second_opinion(sealed, root, datetime.now(UTC))


def test_pyhanko_does_not_trust_another_root_and_keeps_quiet(
    sealed: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    create_demo_pki(tmp_path / "trust", tmp_path / "key", "S-2", "1")
    other = x509.load_pem_x509_certificate((tmp_path / "trust" / ROOT_FILE).read_bytes())
    with pytest.raises(Invalid, match="E-PDF-OPINION"):
        second_opinion(sealed, other, datetime.now(UTC))
    assert caplog.records == []


def test_pyhanko_judges_at_the_time_given(sealed: bytes, root: x509.Certificate) -> None:
    with pytest.raises(Invalid, match="E-PDF-OPINION"):
        second_opinion(sealed, root, datetime.now(UTC) + timedelta(days=100))


def test_pyhanko_sees_bytes_behind_the_seal(sealed: bytes, root: x509.Certificate) -> None:
    with pytest.raises(Invalid, match="E-PDF-"):
        second_opinion(sealed + b"\n%%EOF\n", root, datetime.now(UTC))


@pytest.mark.parametrize("untrusted", [b"", b"%PDF-1.7\n", b"%PDF-1.7\n%%EOF\n", b"\0" * 2000])
def test_what_is_no_pdf_is_malformed(untrusted: bytes, root: x509.Certificate) -> None:
    with pytest.raises(Invalid, match="E-PDF-MALFORMED"):
        second_opinion(untrusted, root, datetime.now(UTC))
    with pytest.raises(Invalid, match="E-PDF-MALFORMED"):
        read_attachments(untrusted)


def test_a_seal_goes_in_as_it_was_written_whatever_its_length(
    signer: FileSigner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A length that ends in 0x80 is no indefinite one, which a library would take apart and write anew."""
    written = der.element(der.SEQUENCE, b"\xff" * 0x180)
    monkeypatch.setattr(cms, "make_seal", lambda *_: written)
    assert read_shape(seal(typeset(PAGE, QR, ATTACHMENTS), signer)).container.startswith(written)
