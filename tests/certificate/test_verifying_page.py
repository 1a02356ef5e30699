"""docs/verifying.md shows commands to auditors; here they are run as they stand there."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from counterseal.certificate.keys.signer import FileSigner
from tests.certificate.verify_samples import write_evidence

PAGE = Path(__file__).parents[2] / "docs" / "verifying.md"


@pytest.fixture
def desk(signer: FileSigner, pki_dir: Path, tmp_path: Path) -> Path:
    """An auditor's folder: a certificate, and the root from elsewhere."""
    write_evidence(tmp_path / "evidence", signer)
    desk = tmp_path / "desk"
    desk.mkdir()
    shutil.copy(tmp_path / "evidence" / "certificate.pdf", desk)
    shutil.copy(pki_dir / "trust" / "root.pem", desk)
    return desk


def run_page(desk: Path) -> tuple[int, str]:
    script = "\n".join(re.findall(r"```sh\n(.*?)```", PAGE.read_text(), re.DOTALL))
    done = subprocess.run(
        ("bash", "-e"), input=script.encode(), cwd=desk, capture_output=True, check=False, timeout=60
    )
    return done.returncode, (done.stdout + done.stderr).decode()


def test_the_page_verifies_a_certificate(desk: Path) -> None:
    status, said = run_page(desk)
    assert status == 0, said
    for wanted in (
        "Signature is Valid",
        "Total document signed",
        "Certificate is Trusted",
        "CMS Verification successful",
        "kiosk-chain.pem: OK",
        "urn:counterseal:store:S-01482:kiosk:02",
        "Verified OK",
    ):
        assert wanted in said
    assert b'"result":"erased"' in (desk / "statement.json").read_bytes()


def test_the_page_notices_a_changed_certificate(desk: Path) -> None:
    pdf = desk / "certificate.pdf"
    content = pdf.read_bytes()
    pdf.write_bytes(content.replace(b"%PDF-1.7\n%\x80", b"%PDF-1.7\n%\x81", 1))
    assert pdf.read_bytes() != content
    status, said = run_page(desk)
    assert status != 0
    assert "Signature is Valid" not in said
