"""The copy that our own worker made, opened by a program that we did not write."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest
from iphone_backup_decrypt import (  # type: ignore[import-untyped]  # ships no types
    EncryptedBackup,
    IncorrectPassphraseError,
    RelativePath,
)
from tests.journeys.counter import open_counter
from tests.lab.fixture import start_lab_iphone

from counterseal.lab.iphone.content import Owner
from counterseal.tradein.views import CopySummary, StageName

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("our copy")]

SEED = 1
PASSWORD = "a password of the customer"


class Copied(NamedTuple):
    """The folder that a restore would be made from, and what the customer was told of it."""

    folder: Path
    summary: CopySummary


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Copied]:
    out = tmp_path_factory.mktemp("counter") / "demo"
    with start_lab_iphone(seed=SEED) as phone, open_counter(out, phone.found_at) as counter:
        counter.open_trade_in()
        customer = counter.customer(PASSWORD)
        customer.go_on_to(StageName.CERTIFIED)
        (manifest,) = counter.folder.drive.rglob("Manifest.db")
        summary = customer.views[-1].copy
        assert summary is not None
        yield Copied(manifest.parent, summary)


@pytest.fixture(scope="module")
def copy(copied: Copied) -> Path:
    return copied.folder


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


def test_the_customer_was_told_what_is_in_it(copied: Copied, tmp_path: Path) -> None:
    backup = EncryptedBackup(backup_directory=str(copied.folder), passphrase=PASSWORD)
    tables = {RelativePath.ADDRESS_BOOK: "ABPerson", RelativePath.TEXT_MESSAGES: "message"}
    tables |= {RelativePath.CALL_HISTORY: "ZCALLRECORD"}
    counts = []
    for path, table in tables.items():
        backup.extract_file(relative_path=path, output_filename=str(tmp_path / table))
        with closing(sqlite3.connect(tmp_path / table)) as database:
            counts += database.execute(" ".join(("SELECT count(*) FROM", table))).fetchone()
    told = copied.summary
    assert [told.contacts, told.messages, told.calls] == counts
    assert min(counts) > 0


def test_it_does_not_open_with_another(copy: Path) -> None:
    with pytest.raises(IncorrectPassphraseError):
        EncryptedBackup(backup_directory=str(copy), passphrase=PASSWORD + "!").test_decryption()
