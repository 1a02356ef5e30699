"""docs/keys.md shows commands to operators; here they are run as they stand there, and their results used."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pkcs11
import pytest
from cryptography import x509

from counterseal.bench.sample_stage import CERTIFIED
from counterseal.certificate.keys import pki
from counterseal.cli import main
from counterseal.compose import kiosk
from counterseal.core.config import load
from counterseal.tradein.effects import RecordKind
from tests.certificate.tokens import SOFTHSM, TPM_COMMANDS
from tests.following import follow

PAGE = Path(__file__).parents[2] / "docs" / "keys.md"


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which somebody followed the page from its first to its last line."""
    folder = tmp_path_factory.mktemp("operator")
    assert follow(PAGE, folder).count("Installed: kiosk") == 3
    return folder


@pytest.fixture
def certificate(operator: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Issued by that kiosk in production mode, after it took its second key into use."""
    monkeypatch.setenv("SOFTHSM2_CONF", str(operator / "softhsm2.conf"))
    monkeypatch.setenv("COUNTERSEAL_MODE", "production")
    pkcs11.unload(str(SOFTHSM))
    evidence = kiosk._open_evidence(load(operator / "kiosk.toml"))
    content = evidence.issue(evidence.draft(RecordKind.OUTCOME, CERTIFIED)).certificate
    assert content
    (operator / "certificate.pdf").write_bytes(content)
    yield operator / "certificate.pdf"
    evidence._log.close()
    pkcs11.unload(str(SOFTHSM))


def test_the_page_leads_to_certificates_that_hold_until_the_theft(
    certificate: Path, operator: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(operator / "root.pem", tmp_path)
    arguments = ["verify", str(certificate), "--trust", str(tmp_path / "root.pem")]
    assert main(arguments) == 0
    said = capsys.readouterr().out
    assert "✓ valid" in said
    assert "DEMO" not in said
    for name in ("issuing.crl", "issuing.pem"):
        shutil.copy(operator / name, tmp_path)
    assert main(arguments) == 1
    assert "E-CERT-REVOKED" in capsys.readouterr().out


def test_openssl_sees_the_profile_and_the_revocation(operator: Path) -> None:
    command = ["openssl", "verify", "-x509_strict", "-purpose", "smimesign"]
    command += ["-CAfile", "root.pem", "-untrusted", "issuing.pem"]
    said = subprocess.run([*command, "next.pem"], cwd=operator, capture_output=True, text=True, check=True)
    assert said.stdout == "next.pem: OK\n"
    leaf = x509.load_pem_x509_certificate((operator / "next.pem").read_bytes())
    pki.check_profile(leaf)
    command += ["-crl_check", "-CRLfile", "issuing-crl.pem", "next.pem"]
    said = subprocess.run(command, cwd=operator, capture_output=True, text=True, check=False)
    assert "certificate revoked" in said.stderr


def test_a_tpm_is_made_ready_as_in_our_tests() -> None:
    assert "\n".join(TPM_COMMANDS) in PAGE.read_text()
