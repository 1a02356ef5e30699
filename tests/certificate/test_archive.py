"""The sealed records: nothing in clear on the disk, nothing without the secret."""

from pathlib import Path

import pytest

from counterseal.certificate.archive import Archive
from counterseal.certificate.findings import Invalid

LEAF, SECRET = b"\x11" * 32, b"\x22" * 32
FILES = {"statement.dsse.json": b"F2LCANARY01", "certificate.pdf": b"%PDF"}


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    archive = Archive(tmp_path)
    archive.put(LEAF, FILES, SECRET)
    return archive


def test_the_secret_opens_a_record(archive: Archive) -> None:
    assert archive.open(LEAF, SECRET) == FILES


def test_a_record_can_be_replaced(archive: Archive) -> None:
    archive.put(LEAF, {"a": b"b"}, SECRET)
    assert archive.open(LEAF, SECRET) == {"a": b"b"}


def test_nothing_lies_in_clear(archive: Archive, tmp_path: Path) -> None:
    (sealed,) = tmp_path.iterdir()
    assert sealed.name == f"{LEAF.hex()}.sealed"
    for word in (b"CANARY", b"PDF", b"statement"):
        assert word not in sealed.read_bytes()


def test_another_secret_does_not_open_it(archive: Archive) -> None:
    with pytest.raises(Invalid, match="E-ARCHIVE-SEAL"):
        archive.open(LEAF, b"\x23" * 32)


def test_a_record_under_another_name_does_not_open(archive: Archive, tmp_path: Path) -> None:
    other = b"\x12" * 32
    (tmp_path / f"{LEAF.hex()}.sealed").rename(tmp_path / f"{other.hex()}.sealed")
    with pytest.raises(Invalid, match="E-ARCHIVE-SEAL"):
        archive.open(other, SECRET)
    with pytest.raises(FileNotFoundError):
        archive.open(LEAF, SECRET)


def test_every_flipped_byte_and_every_cut_is_found(archive: Archive, tmp_path: Path) -> None:
    (sealed,) = tmp_path.iterdir()
    good = sealed.read_bytes()
    for position in range(len(good)):
        for bad in (good[:position] + bytes([good[position] ^ 1]) + good[position + 1 :], good[:position]):
            sealed.write_bytes(bad)
            with pytest.raises(Invalid, match="E-ARCHIVE-SEAL"):
                archive.open(LEAF, SECRET)
