"""Whatever a phone puts into Manifest.db ends in a proof or in counted faults."""

import hashlib
import os
import sqlite3
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from tests.copying.backup_folder import PASSWORD, UDID, backup_set, prove, write_finished

from counterseal.copying.proof.metadata import read_manifest
from counterseal.copying.proof.tree import open_folder
from counterseal.tradein.facts import CopyProof, ProofFaults

UNREADABLE = ProofFaults(unreadable_index=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_finished(backup_set(), tmp_path / UDID)


def edit_index(folder: Path, *statements: str, wal: bool = False) -> None:
    """Runs SQL on the encrypted index; `wal` marks it as a database with a write-ahead log."""
    cipher = index_cipher(folder)
    path = folder / "Manifest.db"
    plain = cipher.decryptor().update(path.read_bytes())
    with sqlite3.connect(":memory:") as connection:
        connection.deserialize(plain[: -plain[-1]])
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        plain = connection.serialize()
    if wal:
        plain = plain[:18] + b"\x02\x02" + plain[20:]
    path.write_bytes(cipher.encryptor().update(plain + bytes([16]) * 16))


def index_cipher(folder: Path) -> Cipher[modes.CBC]:
    dir_fd = open_folder(str(folder))
    try:
        manifest = read_manifest(dir_fd, UDID)
    finally:
        os.close(dir_fd)
    keys = manifest.keybag.unlock(bytearray(PASSWORD.encode()), lambda: False)
    return Cipher(algorithms.AES(keys.unwrap(manifest.wrapped_key)), modes.CBC(bytes(16)))


def set_in_first_row(assignment: str) -> str:
    where = "WHERE fileID = (SELECT min(fileID) FROM Files WHERE flags = 1)"
    return " ".join(("UPDATE Files SET", assignment, where))


@pytest.mark.parametrize(
    "assignment",
    [
        "relativePath = 'other'",
        "domain = x'ff'",
        "fileID = 'no id'",
        "fileID = x'00'",
        "fileID = 'zz' || fileID",
    ],
)
def test_a_file_that_would_be_restored_to_another_place_is_misnamed(folder: Path, assignment: str) -> None:
    edit_index(folder, set_in_first_row(assignment))
    assert prove(folder) == ProofFaults(misnamed=1)


@pytest.mark.parametrize(
    ("assignment", "faults"),
    [
        ("file = x'00'", ProofFaults(wrong_key=1)),
        ("file = NULL", UNREADABLE),
        ("relativePath = x'00'", ProofFaults(misnamed=1)),
        ("relativePath = NULL", UNREADABLE),
        ("file = zeroblob(3000000)", UNREADABLE),
    ],
)
def test_a_row_of_the_wrong_form(folder: Path, assignment: str, faults: ProofFaults) -> None:
    edit_index(folder, set_in_first_row(assignment))
    assert prove(folder) == faults


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT i AS flags, '' AS fileID FROM n"


@pytest.mark.parametrize(
    "replacement",
    [
        [],
        ["CREATE TABLE Files (flags)"],
        [f"CREATE VIEW Files AS {ENDLESS}"],
        ["CREATE VIRTUAL TABLE Files USING fts5(fileID, domain, relativePath, flags, file)"],
    ],
    ids=["nothing", "other columns", "endless view", "virtual table"],
)
def test_something_else_in_place_of_the_table(folder: Path, replacement: list[str]) -> None:
    edit_index(folder, "DROP TABLE Files", *replacement)
    assert prove(folder) == UNREADABLE


def test_the_same_file_twice(folder: Path) -> None:
    edit_index(
        folder,
        "CREATE TABLE Twice AS SELECT * FROM Files UNION ALL SELECT * FROM Files",
        "DROP TABLE Files",
        "ALTER TABLE Twice RENAME TO Files",
    )
    assert prove(folder) == UNREADABLE


def test_code_in_the_index_is_not_run(folder: Path) -> None:
    edit_index(
        folder,
        "CREATE TABLE Busy (x, CHECK (length(hex(zeroblob(x))) > 0))",
        "INSERT INTO Busy VALUES (1000)",
        f"CREATE VIEW Endless AS {ENDLESS}",
    )
    assert isinstance(prove(folder), CopyProof)


def test_an_index_that_names_a_write_ahead_log_is_read(folder: Path) -> None:
    edit_index(folder, wal=True)
    assert isinstance(prove(folder), CopyProof)


def test_a_row_without_a_file_is_missing(folder: Path) -> None:
    file_id = hashlib.sha1(b"HomeDomain-Library/gone", usedforsecurity=False).hexdigest()
    columns = "INSERT INTO Files (fileID, domain, relativePath, flags, file)"
    edit_index(folder, f"{columns} VALUES ('{file_id}', 'HomeDomain', 'Library/gone', 1, x'00')")
    assert prove(folder) == ProofFaults(missing=1)


def test_rows_of_folders_and_links_need_no_file(folder: Path) -> None:
    columns = "INSERT INTO Files (fileID, domain, relativePath, flags, file)"
    edit_index(folder, f"{columns} VALUES ('a', 'D', 'p', 2, NULL), ('b', 'D', 'q', 4, NULL)")
    assert isinstance(prove(folder), CopyProof)
