"""A client written by others opens the backup: https://github.com/jsharkey13/iphone_backup_decrypt."""

import io
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from iphone_backup_decrypt import EncryptedBackup  # type: ignore[import-untyped]  # ships no types
from iphone_backup_decrypt.exceptions import (  # type: ignore[import-untyped]  # ships no types
    IncorrectPassphraseError,
)
from PIL import Image
from tests.lab.written_backup import write_backup

from counterseal.lab.iphone.content import BackupSet, Owner, make_backup_set

pytestmark = pytest.mark.foreign

OWNER = Owner.from_seed(11)
PASSWORD = "stiller Bär 7"
IDENTITY = {"UniqueDeviceID": "00008110-000A1B2C3D4E5F60", "DeviceName": OWNER.device_name}
ITERATIONS_OF_A_PHONE = 10_000_000


def backup_of(size: int = 2_000_000, files: int = 30, iterations: int = 1000) -> BackupSet:
    return make_backup_set(
        OWNER, IDENTITY, seed=11, size=size, files=files, password=PASSWORD, iterations=iterations
    )


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("backup")
    write_backup(backup_of(), directory)
    return directory


@pytest.fixture(scope="module")
def opened(written: Path) -> Iterator[EncryptedBackup]:
    client = EncryptedBackup(backup_directory=str(written), passphrase=PASSWORD)
    assert client.test_decryption()
    yield client


def test_refuses_a_wrong_password(written: Path) -> None:
    client = EncryptedBackup(backup_directory=str(written), passphrase=PASSWORD + "!")
    with pytest.raises(IncorrectPassphraseError):
        client.test_decryption()


def test_opens_at_the_iterations_of_a_phone(tmp_path: Path) -> None:
    write_backup(backup_of(iterations=ITERATIONS_OF_A_PHONE), tmp_path)
    assert EncryptedBackup(backup_directory=str(tmp_path), passphrase=PASSWORD).test_decryption()


def test_decrypts_every_file_to_the_size_its_record_states(opened: EncryptedBackup, tmp_path: Path) -> None:
    stated: dict[str, int] = {}

    def remember(*, relative_path: str, file_plist: Any, **_others: object) -> bool:
        stated[relative_path] = file_plist.filesize
        return True

    opened.extract_files(
        relative_paths_like="%", output_folder=str(tmp_path), preserve_folders=True, filter_callback=remember
    )
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(stated) == 30
    assert stated == {path.relative_to(tmp_path).as_posix(): path.stat().st_size for path in files}


def test_decrypts_a_picture_that_shows(opened: EncryptedBackup) -> None:
    with opened.manifest_db_cursor() as cursor:
        cursor.execute("SELECT relativePath FROM Files WHERE relativePath LIKE 'Media/DCIM/%.HEIC' LIMIT 1")
        (path,) = cursor.fetchone()
    content = opened.extract_file_as_bytes(path, domain_like="CameraRollDomain")
    with Image.open(io.BytesIO(content)) as picture:
        picture.load()
    assert OWNER.picture_mark in content


def test_decrypts_the_messages(opened: EncryptedBackup) -> None:
    content = opened.extract_file_as_bytes("Library/SMS/sms.db", domain_like="HomeDomain")
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(content)
        found = database.execute(
            "SELECT handle.id FROM message JOIN chat_message_join ON message_id = message.ROWID"
            " JOIN chat_handle_join USING (chat_id) JOIN handle ON handle.ROWID = chat_handle_join.handle_id"
            " WHERE text = ?",
            (OWNER.message_text,),
        ).fetchall()
    assert len(found) == 1


def test_lists_directories_and_the_link(opened: EncryptedBackup) -> None:
    folders = {(domain, path) for _, domain, path, _ in opened.get_folders()}
    assert {
        ("HomeDomain", ""),
        ("HomeDomain", "Library/SMS"),
        ("CameraRollDomain", "Media/DCIM/100APPLE"),
    } < folders
    ((_, domain, path, record),) = opened.get_symlinks()
    assert (domain, path, record.target) == ("HomeDomain", "Library/Logs", "/private/var/mobile/Library/Logs")
