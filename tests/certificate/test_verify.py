"""What `verify` finds in a folder of evidence: nothing if nothing was touched, a code wherever a byte was."""

import io
import shutil
from pathlib import Path

import pytest
from asn1crypto.cms import ContentInfo  # type: ignore[import-untyped]  # has no stubs
from asn1crypto.x509 import Certificate  # type: ignore[import-untyped]  # as above
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from counterseal.certificate.findings import SENTENCES, Invalid
from counterseal.certificate.keys.pki import read_chain
from counterseal.certificate.keys.signer import CHAIN_FILE, FileSigner
from counterseal.certificate.sealing.shape import read_shape
from counterseal.certificate.statement import Result
from counterseal.certificate.verification.files import find_evidence, read_trust, verify_files
from counterseal.certificate.verification.image import read_receipt_image
from counterseal.certificate.verification.trust import Trust
from counterseal.certificate.verification.verify import (
    verify_envelope,
    verify_pdf,
    verify_proof,
    verify_receipt,
)
from counterseal.compose.demo_keys import create_demo_pki
from tests.certificate.flips import flips
from tests.certificate.verify_samples import write_evidence


@pytest.fixture(scope="module")
def evidence(signer: FileSigner, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("evidence")
    write_evidence(folder, signer)
    return folder


@pytest.fixture(scope="module")
def trust(pki_dir: Path) -> Trust:
    return read_trust(pki_dir / "trust" / "root.pem")


@pytest.fixture
def copy(evidence: Path, tmp_path: Path) -> Path:
    return shutil.copytree(evidence, tmp_path / "evidence")


def test_untouched_evidence_holds(evidence: Path, trust: Trust) -> None:
    reports = verify_files(find_evidence([evidence]), trust)
    assert {Path(report.file).name for report in reports} == {
        "certificate.pdf",
        "statement.dsse.json",
        "receipt.tlog-proof",
        "receipt-intake.png",
        "receipt-outcome.png",
        "receipt-outcome.txt",
        "log",
    }
    assert [report for report in reports if not report.valid] == []
    assert all(report.demo for report in reports)


def test_each_kind_proves_its_result(evidence: Path, trust: Trust) -> None:
    envelope = (evidence / "statement.dsse.json").read_bytes()
    proof = (evidence / "receipt.tlog-proof").read_bytes()
    text = (evidence / "receipt-outcome.txt").read_text()
    assert verify_pdf((evidence / "certificate.pdf").read_bytes(), trust).result is Result.ERASED
    assert verify_envelope(envelope, trust).result is Result.ERASED
    assert verify_proof(proof, envelope, trust).result is Result.ERASED
    assert verify_receipt(text, trust).result is Result.ERASED
    picture = read_receipt_image((evidence / "receipt-intake.png").read_bytes())
    assert verify_receipt(picture, trust).result is Result.RECEIVED


def test_a_certificate_needs_nothing_but_the_root(evidence: Path, root: x509.Certificate) -> None:
    trust = Trust(root, ())
    assert verify_pdf((evidence / "certificate.pdf").read_bytes(), trust).device is not None
    # and it brought the chain for the statement beside it
    verify_envelope((evidence / "statement.dsse.json").read_bytes(), trust)


def test_a_certificate_slipped_into_the_seal_is_found(
    evidence: Path, root: x509.Certificate, trust: Trust
) -> None:
    """The certificates in a CMS are not signed and there is padding to hold one more."""
    pdf = (evidence / "certificate.pdf").read_bytes()
    container = read_shape(pdf).container
    seal = ContentInfo.load(container)
    seal["content"]["certificates"].append(Certificate.load(root.public_bytes(Encoding.DER)))
    padded = seal.dump().ljust(len(container), b"\0")
    start = pdf.index(container.hex().upper().encode())
    changed = pdf[:start] + padded.hex().upper().encode() + pdf[start + 2 * len(container) :]
    with pytest.raises(Invalid, match="E-PDF-CHAIN"):
        verify_pdf(changed, trust)


def test_a_statement_without_its_kiosks_certificate_is_not_believed(
    evidence: Path, root: x509.Certificate
) -> None:
    with pytest.raises(Invalid, match="E-CERT-MISSING"):
        verify_envelope((evidence / "statement.dsse.json").read_bytes(), Trust(root, ()))


def test_nothing_holds_under_another_root(evidence: Path, signer: FileSigner, tmp_path: Path) -> None:
    create_demo_pki(tmp_path / "trust", tmp_path / "key", "S-01482", "02")
    shutil.copy(tmp_path / "trust" / "root.pem", tmp_path / "root.pem")
    other = read_trust(tmp_path / "root.pem")
    other.add(signer.certificate_chain())
    for path in find_evidence([evidence]):
        report = verify_files([path], other)[0]
        assert [finding.code for finding in report.findings] == ["E-SIG-CHAIN"], report.file


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("statement.dsse.json", 1),
        ("receipt.tlog-proof", 1),
        ("receipt-outcome.txt", 1),
        ("receipt-outcome.png", 1),
        ("certificate.pdf", 499),
    ],
)
def test_a_flipped_byte_is_found(name: str, step: int, copy: Path, trust: Trust) -> None:
    path = copy / name
    assert [place for place in flips(path, step) if verify_files([path], trust)[0].valid] == []
    assert verify_files([path], trust)[0].valid


def test_a_flipped_byte_in_the_log_is_found(copy: Path, trust: Trust) -> None:
    for path in sorted(path for path in (copy / "log").rglob("*") if path.is_file()):
        for place in flips(path):
            assert not verify_files([copy / "log"], trust)[0].valid, (path.name, place)
    assert verify_files([copy / "log"], trust)[0].valid


def test_a_missing_log_file_is_found(copy: Path, trust: Trust) -> None:
    (copy / "log" / "checkpoint").unlink()
    report = verify_files([copy / "log"], trust)[0]
    assert [finding.code for finding in report.findings] == ["E-LOG-MISSING"]


def test_a_proof_without_its_statement_is_a_finding(copy: Path, trust: Trust) -> None:
    (copy / "statement.dsse.json").unlink()
    report = verify_files([copy / "receipt.tlog-proof"], trust)[0]
    assert [finding.code for finding in report.findings] == ["E-PROOF-STATEMENT"]


@pytest.mark.parametrize("dots_per_module", [2, 3, 6])
def test_a_photographed_receipt_is_read(dots_per_module: int, evidence: Path, trust: Trust) -> None:
    """A picture that is scaled, turned, blurred and compressed, as a telephone makes it."""
    with Image.open(evidence / "receipt-outcome.png") as sharp:
        side = sharp.width // 4 * dots_per_module
        photo = sharp.convert("RGB").resize((side, side)).rotate(7, expand=True, fillcolor="white")
        blurred = photo.filter(ImageFilter.GaussianBlur(0.6))
    jpeg = io.BytesIO()
    blurred.save(jpeg, "JPEG", quality=80)
    assert verify_receipt(read_receipt_image(jpeg.getvalue()), trust).result is Result.ERASED


def test_a_picture_without_a_receipt_is_a_finding() -> None:
    png = io.BytesIO()
    Image.new("L", (40, 40), 255).save(png, "PNG")
    with pytest.raises(Invalid, match="E-IMAGE-QR"):
        read_receipt_image(png.getvalue())


@pytest.mark.parametrize("picture", [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a" + bytes(50)])
def test_what_is_no_picture_is_malformed(picture: bytes) -> None:
    with pytest.raises(Invalid, match="E-IMAGE-MALFORMED"):
        read_receipt_image(picture)


def test_a_huge_picture_is_refused_unopened() -> None:
    png = io.BytesIO()
    Image.new("1", (9_000, 9_000)).save(png, "PNG")
    with pytest.raises(Invalid, match="E-IMAGE-MALFORMED"):
        read_receipt_image(png.getvalue())


NAMES = ["a.pdf", "a.dsse.json", "a.tlog-proof", "receipt.txt", "receipt.png", "receipt.jpg", "a.doc"]


@given(name=st.sampled_from(NAMES), content=st.binary(max_size=300))
@settings(max_examples=200)
def test_no_content_makes_it_stumble(
    name: str, content: bytes, tmp_path_factory: pytest.TempPathFactory, trust: Trust
) -> None:
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(content)
    report = verify_files([path], trust)[0]
    assert not report.valid
    assert all(finding.sentence == SENTENCES[finding.code] for finding in report.findings)


def test_keys_and_other_files_beside_the_root_do_no_harm(pki_dir: Path, tmp_path: Path) -> None:
    shutil.copytree(pki_dir / "trust", tmp_path / "trust")
    shutil.copy(pki_dir / "key" / "kiosk-key.pem", tmp_path / "trust" / "a-key.pem")
    (tmp_path / "trust" / "noise.pem").write_bytes(b"\xff" * 20_000)
    trust = read_trust(tmp_path / "trust" / "root.pem")
    leaf = read_chain((pki_dir / "trust" / CHAIN_FILE).read_bytes())[0]
    assert trust.find(lambda one: one == leaf) == leaf
