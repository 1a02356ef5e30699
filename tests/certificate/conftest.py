"""One demo PKI for all certificate tests: making keys is the slow part."""

from pathlib import Path

import pytest
from cryptography import x509

from counterseal.certificate.keys.signer import FileSigner
from counterseal.compose.demo_keys import ROOT_FILE, create_demo_pki
from counterseal.lab.tsa.authority import Authority
from tests.certificate.stamps import roots

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


@pytest.fixture(scope="session")
def tsa_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the lab's time-stamp authority keeps its keys."""
    return tmp_path_factory.mktemp("tsa")


@pytest.fixture(scope="session")
def stamper(tsa_folder: Path) -> Authority:
    return Authority(tsa_folder)


@pytest.fixture(scope="session")
def stampers(stamper: Authority, tsa_folder: Path) -> list[x509.Certificate]:
    """The roots to believe for its stamps."""
    return roots(tsa_folder)
