"""What a plain backup holds opens with ordinary readers: SQLite, Pillow, property lists, QuickTime atoms."""

import io
import plistlib
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from PIL import Image

from counterseal.lab.iphone.content import BackupSet, Owner, make_backup_set

OWNER = Owner.from_seed(2)
IDENTITY = {
    "UniqueDeviceID": "00008110-000A1B2C3D4E5F60",
    "SerialNumber": "F2LX0000ABCD",
    "InternationalMobileEquipmentIdentity": "356938035643809",
}


@contextmanager
def database_of(content: bytes) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(content)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        yield database


@pytest.fixture(scope="module")
def backup() -> BackupSet:
    return make_backup_set(OWNER, IDENTITY, seed=2, size=4_000_000, files=60, password=None)


@pytest.fixture(scope="module")
def held(backup: BackupSet) -> dict[str, bytes]:
    """Path on the phone to content."""
    stored = {file.name[3:]: b"".join(backup.blocks(file, 1 << 20)) for file in backup.files}
    with database_of(backup.manifest_db) as database:
        rows = database.execute("SELECT relativePath, fileID FROM Files WHERE flags = 1").fetchall()
    assert {name for _, name in rows} == set(stored)
    return {path: stored[name] for path, name in rows}


def test_the_manifest_says_what_the_phone_is_and_no_more(backup: BackupSet) -> None:
    manifest = plistlib.loads(backup.manifest_plist)
    assert manifest["IsEncrypted"] is False
    assert manifest["Lockdown"] == {name: IDENTITY[name] for name in ("UniqueDeviceID", "SerialNumber")}
    assert "BackupKeyBag" not in manifest


def test_every_picture_shows_and_is_marked(backup: BackupSet, held: dict[str, bytes]) -> None:
    pictures = {path: content for path, content in held.items() if path.endswith((".JPG", ".HEIC", ".PNG"))}
    assert len(pictures) == backup.counts.photos
    for path, content in pictures.items():
        with Image.open(io.BytesIO(content)) as picture:
            picture.load()
            assert picture.format == ("PNG" if path.endswith("PNG") else "JPEG")
        assert OWNER.picture_mark in content
    assert len(set(pictures.values())) == len(pictures)


def test_every_video_is_made_of_whole_atoms(backup: BackupSet, held: dict[str, bytes]) -> None:
    videos = [content for path, content in held.items() if path.endswith(".MOV")]
    assert len(videos) == backup.counts.videos > 0
    assert all(atoms_of(video) == [b"ftyp", b"mdat", b"moov"] for video in videos)


def atoms_of(video: bytes) -> list[bytes]:
    kinds, at = [], 0
    while at < len(video):
        size, kind = struct.unpack_from(">I4s", video, at)
        if size == 1:
            (size,) = struct.unpack_from(">Q", video, at + 8)
        kinds.append(kind)
        at += size
    assert at == len(video)
    return kinds


def test_the_photo_library_lists_the_camera_roll(held: dict[str, bytes]) -> None:
    with database_of(held["Media/PhotoData/Photos.sqlite"]) as database:
        listed = database.execute(
            "SELECT 'Media/' || ZDIRECTORY || '/' || ZFILENAME, ZKIND FROM ZASSET"
        ).fetchall()
    assert dict(listed) == {
        path: int(path.endswith("MOV")) for path in held if path.startswith("Media/DCIM/")
    }


def test_the_address_book_begins_with_the_owner(backup: BackupSet, held: dict[str, bytes]) -> None:
    with database_of(held["Library/AddressBook/AddressBook.sqlitedb"]) as database:
        (cards,) = database.execute("SELECT count(*) FROM ABPerson").fetchone()
        own = database.execute(
            "SELECT First || ' ' || Last, value FROM ABPerson JOIN ABMultiValue ON record_id = ROWID"
            " WHERE ROWID = 1 ORDER BY property"
        ).fetchall()
    assert cards == backup.counts.contacts
    assert own == [(OWNER.name, OWNER.phone_number), (OWNER.name, OWNER.email)]


def test_every_message_is_in_the_chat_of_its_sender(backup: BackupSet, held: dict[str, bytes]) -> None:
    with database_of(held["Library/SMS/sms.db"]) as database:
        joined = database.execute(
            "SELECT text, date FROM message JOIN handle ON handle.ROWID = handle_id"
            " JOIN chat_message_join ON message_id = message.ROWID JOIN chat ON chat.ROWID = chat_id"
            " WHERE chat_identifier = handle.id ORDER BY message.ROWID"
        ).fetchall()
    assert len(joined) == backup.counts.messages
    assert [date for _, date in joined] == sorted(date for _, date in joined)
    assert [text for text, _ in joined].count(OWNER.message_text) == 1


def test_calls_are_with_people_in_the_address_book(backup: BackupSet, held: dict[str, bytes]) -> None:
    with database_of(held["Library/AddressBook/AddressBook.sqlitedb"]) as database:
        known = {
            number for (number,) in database.execute("SELECT value FROM ABMultiValue WHERE property = 3")
        }
    with database_of(held["Library/CallHistoryDB/CallHistory.storedata"]) as database:
        called = [number for (number,) in database.execute("SELECT ZADDRESS FROM ZCALLRECORD")]
    assert len(called) == backup.counts.calls
    assert set(called) <= known - {OWNER.phone_number}


def test_settings_are_property_lists(held: dict[str, bytes]) -> None:
    settings = [plistlib.loads(content) for path, content in held.items() if path.endswith(".plist")]
    assert any(setting.get("FullName") == OWNER.name for setting in settings)
