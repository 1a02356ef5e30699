"""The copy that our own worker made, opened by a program that we did not write."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from iphone_backup_decrypt import (  # type: ignore[import-untyped]  # ships no types
    EncryptedBackup,
    IncorrectPassphraseError,
)
from tests.journeys.counter import open_counter
from tests.lab.fixture import start_lab_iphone

from counterseal.lab.iphone.content import Owner
from counterseal.tradein.views import StageName

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("our copy")]

SEED = 1
PASSWORD = "a password of the customer"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder that a restore would be made from."""
    out = tmp_path_factory.mktemp("counter") / "demo"
    with start_lab_iphone(seed=SEED) as phone, open_counter(out, phone.found_at) as counter:
        counter.open_trade_in()
        counter.customer(PASSWORD).go_on_to(StageName.CERTIFIED)
        (manifest,) = counter.folder.drive.rglob("Manifest.db")
        yield manifest.parent


def test_it_opens_with_the_customers_password(copy: Path, tmp_path: Path) -> None:
    backup = EncryptedBackup(backup_directory=str(copy), passphrase=PASSWORD)
    assert backup.test_decryption()
    backup.extract_files(relative_paths_like="Library/SMS/sms.db", output_folder=str(tmp_path))
    assert Owner.from_seed(SEED).message_text.encode() in (tmp_path / "sms.db").read_bytes()


def test_every_picture_comes_out_of_it(copy: Path, tmp_path: Path) -> None:
    backup = EncryptedBackup(backup_directory=str(copy), passphrase=PASSWORD)
    count = backup.extract_files(relative_paths_like="Media/DCIM/%.JPG", output_folder=str(tmp_path))
    pictures = [path.read_bytes() for path in tmp_path.rglob("*.JPG")]
    assert len(pictures) == count > 0
    assert all(picture.startswith(b"\xff\xd8") for picture in pictures)
    assert any(Owner.from_seed(SEED).picture_mark in picture for picture in pictures)


def test_it_does_not_open_with_another(copy: Path) -> None:
    with pytest.raises(IncorrectPassphraseError):
        EncryptedBackup(backup_directory=str(copy), passphrase=PASSWORD + "!").test_decryption()
