"""Counting what a phone's own databases hold: right where that can be, nothing where not, never harmful."""

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.keywrap import aes_key_wrap
from tests.copying.backup_folder import UDID, backup_set, prove, write_finished

from counterseal.copying.proof import ProofCancelled, counted
from counterseal.copying.proof.counted import Counting, Counts
from counterseal.copying.proof.index import Row
from counterseal.copying.proof.keybag import ClassKeys
from counterseal.lab.iphone.content.mbfile import Flags, mbfile
from counterseal.tradein.facts import CopyProof

BOOK = "Library/AddressBook/AddressBook.sqlitedb"
CLASS, CLASS_KEY, FILE_KEY = 3, b"C" * 32, b"F" * 32
PEOPLE = "CREATE TABLE ABPerson (First TEXT); INSERT INTO ABPerson VALUES ('Ann'), ('Bo'), ('Cy');"
NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
ENDLESS = " ".join((f"{NUMBERS})", "SELECT i AS First FROM n"))


class Copied:
    """One database as a backup stores it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.dir_fd = os.open(folder, os.O_RDONLY)
        self.cancelled = False

    def store(self, content: bytes, path: str = BOOK) -> Row:
        place = f"HomeDomain-{path}".encode()
        name = hashlib.sha1(place, usedforsecurity=False).hexdigest()
        padding = 16 - len(content) % 16
        cipher = Cipher(algorithms.AES(FILE_KEY), modes.CBC(bytes(16))).encryptor()
        file = self.folder / name[:2] / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(cipher.update(content + bytes([padding]) * padding))
        wrapped = CLASS.to_bytes(4, "little") + aes_key_wrap(CLASS_KEY, FILE_KEY)
        record = mbfile(path, Flags.FILE, inode=1, modified=1, size=len(content), encryption_key=wrapped)
        return Row(name.encode(), b"HomeDomain", path.encode(), record)

    def count(self, *rows: Row) -> Counts:
        counting = Counting(self.dir_fd, lambda: self.cancelled)
        for row in rows:
            counting.note(row)
        return counting.count(ClassKeys({CLASS: CLASS_KEY}))


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Copied]:
    copied = Copied(tmp_path)
    yield copied
    os.close(copied.dir_fd)


def database(script: str) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(script)
        return connection.serialize()


def test_a_whole_backup_says_what_it_holds(tmp_path: Path) -> None:
    proof = prove(write_finished(backup_set(), tmp_path / UDID))
    assert isinstance(proof, CopyProof)
    said = backup_set().counts
    assert (proof.contacts, proof.messages, proof.calls) == (said.contacts, said.messages, said.calls)


def test_one_that_is_there_is_counted_and_no_other(copied: Copied) -> None:
    assert copied.count(copied.store(database(PEOPLE))) == Counts(contacts=3)
    assert copied.count(copied.store(database(PEOPLE), "Library/elsewhere.sqlitedb")) == Counts()


def test_one_that_names_a_write_ahead_log_is_read(copied: Copied) -> None:
    content = database(PEOPLE)
    assert copied.count(copied.store(content[:18] + b"\x02\x02" + content[20:])) == Counts(contacts=3)


def page_missing(content: bytes) -> bytes:
    return content[:4096]


def root_lost(content: bytes) -> bytes:
    return content[:4096] + os.urandom(len(content) - 4096)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no database",
        os.urandom(8192),
        page_missing(database(PEOPLE)),
        root_lost(database(PEOPLE)),
        database("CREATE TABLE Other (x)"),
        database(f"CREATE VIEW ABPerson AS {ENDLESS}"),
        database("CREATE VIRTUAL TABLE ABPerson USING fts5(First)"),
        database("CREATE TABLE t (x); CREATE VIEW ABPerson AS SELECT load_extension('/tmp/x') FROM t"),
    ],
    ids=["empty", "text", "noise", "cut", "no root", "no table", "endless", "virtual", "extension"],
)
def test_whatever_else_lies_there_is_not_counted(copied: Copied, content: bytes) -> None:
    assert copied.count(copied.store(content)) == Counts()


def test_code_beside_the_table_is_not_run(copied: Copied) -> None:
    busy = f"CREATE VIEW Busy AS {ENDLESS};"
    trigger = "CREATE TRIGGER t AFTER INSERT ON ABPerson BEGIN SELECT * FROM Busy; END;"
    assert copied.count(copied.store(database(PEOPLE + busy + trigger))) == Counts(contacts=3)


def test_one_that_is_too_large_is_not_opened(copied: Copied, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counted, "MAX_BYTES", 4096)
    assert copied.count(copied.store(database(PEOPLE))) == Counts()


def test_one_that_is_gone_or_locked_otherwise_is_not_counted(copied: Copied) -> None:
    row = copied.store(database(PEOPLE))
    assert copied.count(row._replace(record=b"nonsense")) == Counts()
    (copied.folder / row.file_id.decode()[:2] / row.file_id.decode()).unlink()
    assert copied.count(row) == Counts()


@pytest.fixture
def many(copied: Copied) -> Row:
    """More rows than are counted without a look at the clock."""
    return copied.store(
        database(" ".join(("CREATE TABLE ABPerson AS", NUMBERS, "LIMIT 300000) SELECT i FROM n")))
    )


def test_counting_ends_when_its_time_is_up(
    copied: Copied, many: Row, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert copied.count(many) == Counts(contacts=300_000)
    monkeypatch.setattr(counted, "SECONDS", 0.0)
    assert copied.count(many) == Counts()


def test_and_when_the_customer_stops(copied: Copied, many: Row) -> None:
    copied.cancelled = True
    with pytest.raises(ProofCancelled):
        copied.count(many)
