"""Keys of a kiosk."""

import pytest

from counterseal.certificate.keys.signer import FileSigner
from counterseal.compose.demo_keys import create_demo_pki


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> tuple[FileSigner, FileSigner]:
    """Two keys of one kiosk, under roots of their own: chains are not judged here."""
    made = []
    for name in ("first", "second"):
        folder = tmp_path_factory.mktemp(name)
        create_demo_pki(folder / "trust", folder / "keys", "S-01482", "02")
        made.append(FileSigner(folder / "keys"))
    return made[0], made[1]
