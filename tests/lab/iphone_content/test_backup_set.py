"""The stored files: their number, their size, their order, and that they repeat."""

import hashlib
import itertools
from typing import Any

import pytest

from counterseal.lab.iphone.content import BackupSet, Owner, make_backup_set

OWNER = Owner.from_seed(1)
IDENTITY = {"UniqueDeviceID": "00008110-000A1B2C3D4E5F60", "DeviceName": OWNER.device_name}
MIB = 1 << 20


def backup_of(**chosen: Any) -> BackupSet:
    return make_backup_set(
        OWNER, IDENTITY, **{"seed": 1, "size": MIB, "files": 20, "password": "p", **chosen}
    )


def fingerprint(backup: BackupSet) -> str:
    parts = hashlib.sha256(backup.stored)
    for part in (backup.manifest_db, backup.manifest_plist, repr(backup.files).encode()):
        parts.update(part)
    return parts.hexdigest()


@pytest.mark.parametrize(
    ("size", "files", "photos", "videos"),
    [
        (24 * MIB, 120, 102, 10),
        (600_000, 10, 1, 1),
        (64 * MIB, 20, 6, 6),
        (1000 * 4096, 1000, 992, 0),
    ],
)
@pytest.mark.parametrize("password", [None, "p"])
def test_number_and_size_are_those_asked_for(
    size: int, files: int, photos: int, videos: int, password: str | None
) -> None:
    backup = backup_of(size=size, files=files, password=password)
    assert len(backup.files) == files
    assert (backup.counts.photos, backup.counts.videos) == (photos, videos)
    assert sum(file.size for file in backup.files) == pytest.approx(size, rel=0.05)


@pytest.mark.parametrize(("size", "files"), [(MIB, 9), (300_000, 100), (0, 0)])
def test_too_little_for_a_phone_is_refused(size: int, files: int) -> None:
    with pytest.raises(ValueError, match="too little for a phone"):
        backup_of(size=size, files=files)


def test_the_same_arguments_give_the_same_bytes() -> None:
    assert fingerprint(backup_of()) == fingerprint(backup_of())


@pytest.mark.parametrize(
    "changed", [{"seed": 2}, {"password": "q"}, {"iterations": 999}, {"size": MIB + 4096}]
)
def test_other_arguments_give_other_bytes(changed: dict[str, Any]) -> None:
    assert fingerprint(backup_of(**changed)) != fingerprint(backup_of())


def test_names_are_hashes_in_their_folder() -> None:
    names = [file.name for file in backup_of().files]
    assert len(set(names)) == len(names)
    assert all(name[:2] == name[3:5] and len(name) == 43 for name in names)


@pytest.mark.parametrize("block_size", [1, 4096, 100_000, MIB])
def test_blocks_are_the_file(block_size: int) -> None:
    backup = backup_of()
    file = backup.files[0]
    blocks = list(backup.blocks(file, block_size))
    assert {len(block) for block in blocks[:-1]} <= {block_size}
    assert b"".join(blocks) == backup.stored[file.offset : file.offset + file.size]


def test_files_lie_one_behind_the_other() -> None:
    files = backup_of().files
    assert all(before.offset + before.size == after.offset for before, after in itertools.pairwise(files))


def test_stored_bytes_cannot_be_changed_by_a_sender() -> None:
    assert backup_of().stored.readonly
