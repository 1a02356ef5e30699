"""One demo PKI for all certificate tests: making keys is the slow part."""

from pathlib import Path

import pytest
from cryptography import x509

from counterseal.certificate.keys.signer import FileSigner
from counterseal.compose.demo_keys import ROOT_FILE, create_demo_pki

STORE = "S-01482"
KIOSK = "02"


@pytest.fixture(scope="session")
def pki_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Holds `trust/` and `key/`."""
    directory = tmp_path_factory.mktemp("pki")
    create_demo_pki(directory / "trust", directory / "key", STORE, KIOSK)
    return directory


@pytest.fixture(scope="session")
def signer(pki_dir: Path) -> FileSigner:
    return FileSigner(pki_dir / "key")


@pytest.fixture(scope="session")
def leaf(signer: FileSigner) -> x509.Certificate:
    return signer.certificate_chain()[0]


@pytest.fixture(scope="session")
def root(pki_dir: Path) -> x509.Certificate:
    return x509.load_pem_x509_certificate((pki_dir / "trust" / ROOT_FILE).read_bytes())
