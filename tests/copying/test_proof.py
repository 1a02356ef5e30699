"""A sound backup is proven; every kind of damage is found and counted."""

import hashlib
import os
import plistlib
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.copying.backup_folder import HOST_UUID, UDID, backup_set, prove, status, write_finished

from counterseal.copying.folder import DriveError
from counterseal.copying.proof import ProofCancelled
from counterseal.tradein.facts import CopyProof, ProofFaults
from counterseal.tradein.failures import FailureCode

Damage = Callable[[Path], object]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_finished(backup_set(), tmp_path / UDID)


def stored(folder: Path, number: int = 0) -> Path:
    """One of the stored files, from the largest on."""
    return sorted(folder.glob("??/*"), key=lambda path: (-path.stat().st_size, path.name))[number]


def shorten(path: Path, count: int) -> None:
    os.truncate(path, path.stat().st_size - count)


def flip(path: Path, from_end: int) -> None:
    content = bytearray(path.read_bytes())
    content[-from_end] ^= 1
    path.write_bytes(content)


def swap(one: Path, other: Path) -> None:
    spare = one.with_name("spare")
    one.rename(spare)
    other.rename(one)
    spare.rename(other)


def replace_by_link(path: Path) -> None:
    content = path.parent.parent.parent / "elsewhere"
    path.rename(content)
    path.symlink_to(content)


def replace_by_fifo(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def edit_manifest(folder: Path, **changes: object) -> None:
    path = folder / "Manifest.plist"
    path.write_bytes(plistlib.dumps(plistlib.loads(path.read_bytes()) | changes, fmt=plistlib.FMT_BINARY))


def test_a_sound_backup_is_proven(folder: Path) -> None:
    proof = prove(folder)
    assert isinstance(proof, CopyProof)
    counts = backup_set().counts
    files = list(folder.glob("??/*"))
    assert (proof.files, proof.photos, proof.videos) == (len(files), counts.photos, counts.videos)
    assert proof.bytes == sum(path.stat().st_size for path in files)
    assert (proof.size_warnings, proof.extra_files) == (0, 0)


def test_an_auditor_computes_the_same_root_without_the_password(folder: Path) -> None:
    paths = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    lines = (f"{hashlib.sha256((folder / path).read_bytes()).hexdigest()}  {path}\n" for path in paths)
    proof = prove(folder)
    assert isinstance(proof, CopyProof)
    assert proof.root_sha256 == hashlib.sha256("".join(lines).encode()).hexdigest()


def test_a_phones_ten_million_rounds(tmp_path: Path) -> None:
    folder = write_finished(backup_set(iterations=10_000_000), tmp_path / UDID)
    assert isinstance(prove(folder), CopyProof)


@pytest.mark.parametrize(
    ("damage", "faults"),
    [
        (lambda f: stored(f).unlink(), ProofFaults(missing=1)),
        (lambda f: shutil.rmtree(stored(f).parent), ProofFaults(missing=1)),
        (lambda f: shorten(stored(f), 1), ProofFaults(truncated=1)),
        (lambda f: shorten(stored(f), 16), ProofFaults(truncated=1)),
        (lambda f: shorten(stored(f), stored(f).stat().st_size), ProofFaults(truncated=1)),
        (lambda f: swap(stored(f, 0), stored(f, 1)), ProofFaults(truncated=1, wrong_key=1)),
        (lambda f: flip(stored(f), 17), ProofFaults(wrong_key=1)),
        (lambda f: flip(stored(f), 2), ProofFaults(wrong_key=1)),
        (lambda f: replace_by_link(stored(f)), ProofFaults(not_regular=1)),
        (lambda f: replace_by_fifo(stored(f)), ProofFaults(not_regular=1)),
        (lambda f: (f / "Snapshot").mkdir(), ProofFaults(unfinished=True)),
        (lambda f: (f / "Status.plist").unlink(), ProofFaults(unfinished=True)),
        (lambda f: (f / "Status.plist").write_bytes(b""), ProofFaults(unfinished=True)),
        (lambda f: (f / "Status.plist").write_bytes(bytes(1 << 20)), ProofFaults(unfinished=True)),
        (
            lambda f: (f / "Status.plist").write_bytes(status(SnapshotState="moving")),
            ProofFaults(unfinished=True),
        ),
        (lambda f: (f / "Status.plist").write_bytes(status(UUID=HOST_UUID)), ProofFaults(unfinished=True)),
        (
            lambda f: (f / "Status.plist").write_bytes(status(IsFullBackup=False)),
            ProofFaults(unfinished=True),
        ),
        (lambda f: (f / "Manifest.plist").unlink(), ProofFaults(unreadable_index=True)),
        (lambda f: (f / "Manifest.plist").write_bytes(b""), ProofFaults(unreadable_index=True)),
        (lambda f: edit_manifest(f, IsEncrypted=False), ProofFaults(unreadable_index=True)),
        (lambda f: edit_manifest(f, BackupKeyBag=b"KEYB"), ProofFaults(unreadable_index=True)),
        (lambda f: edit_manifest(f, ManifestKey=bytes(44)), ProofFaults(unreadable_index=True)),
        (lambda f: edit_manifest(f, Lockdown={"UniqueDeviceID": "0" * 40}), ProofFaults(other_phone=True)),
        (lambda f: (f / "Manifest.db").unlink(), ProofFaults(unreadable_index=True)),
        (lambda f: replace_by_link(f / "Manifest.db"), ProofFaults(unreadable_index=True)),
        (lambda f: (f / "Manifest.db").write_bytes(bytes(4096)), ProofFaults(unreadable_index=True)),
        (
            lambda f: flip(f / "Manifest.db", (f / "Manifest.db").stat().st_size),
            ProofFaults(unreadable_index=True),
        ),
    ],
    ids=[
        "missing",
        "folder missing",
        "a byte short",
        "a block short",
        "empty",
        "swapped",
        "padding flipped",
        "tail flipped",
        "symbolic link",
        "fifo",
        "Snapshot left",
        "no status",
        "empty status",
        "huge status",
        "not finished",
        "the host's own status",
        "not full",
        "no manifest",
        "empty manifest",
        "not encrypted",
        "no keybag",
        "no index key",
        "another phone's",
        "no index",
        "index is a link",
        "index of zeros",
        "index flipped",
    ],
)
def test_damage_is_found_and_counted(folder: Path, damage: Damage, faults: ProofFaults) -> None:
    damage(folder)
    assert prove(folder) == faults


def test_a_wrong_password(folder: Path) -> None:
    assert prove(folder, password="incorrect horse") == ProofFaults(wrong_password=True)


def test_files_the_phone_could_not_send_fail_the_proof(folder: Path) -> None:
    assert prove(folder, phone_errors=2) == ProofFaults(phone_errors=2)


def test_faults_add_up(folder: Path) -> None:
    stored(folder, 0).unlink()
    shorten(stored(folder, 0), 1)
    shorten(stored(folder, 1), 1)
    found = prove(folder, phone_errors=1)
    assert found == ProofFaults(missing=1, truncated=2, phone_errors=1)
    assert isinstance(found, ProofFaults)
    assert found.count == 4


def test_extra_files_are_counted_and_those_in_place_of_a_stored_one_are_in_the_root(folder: Path) -> None:
    before = prove(folder)
    (folder / "notes.txt").write_text("left here")
    (folder / "Unknown").mkdir()
    first = prove(folder)
    (folder / "00").mkdir(exist_ok=True)
    (folder / "00" / ("00" * 20)).write_text("planted")
    second = prove(folder)
    assert isinstance(before, CopyProof)
    assert isinstance(first, CopyProof)
    assert isinstance(second, CopyProof)
    assert (before.extra_files, first.extra_files, second.extra_files) == (0, 2, 3)
    assert before.root_sha256 == first.root_sha256 != second.root_sha256


def test_a_plain_backup_is_not_proven(tmp_path: Path) -> None:
    folder = write_finished(backup_set(password=None), tmp_path / UDID)
    assert prove(folder) == ProofFaults(unreadable_index=True)


def test_progress_reaches_the_end(folder: Path) -> None:
    told: list[tuple[int, int, int, int]] = []
    prove(folder, on_progress=lambda *numbers: told.append(numbers))
    assert told == sorted(told)
    files = [path for path in folder.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    assert told[-1] == (size, size, len(files), len(files))


@pytest.mark.parametrize("after", [0, 1, 30])
def test_cancelling_stops_the_proof(folder: Path, after: int) -> None:
    asked = iter(range(10_000))
    with pytest.raises(ProofCancelled):
        prove(folder, cancelled=lambda: next(asked) >= after)


def test_cancelling_while_the_password_is_tried(tmp_path: Path) -> None:
    folder = write_finished(backup_set(iterations=10_000_000), tmp_path / UDID)
    started = time.monotonic()
    with pytest.raises(ProofCancelled):
        prove(folder, cancelled=lambda: True)
    assert time.monotonic() - started < 2


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(DriveError) as caught:
        prove(tmp_path / "pulled")
    assert caught.value.code is FailureCode.DRIVE_GONE


def test_nothing_decrypted_has_a_name_anywhere(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    seen: set[Path] = set()

    def look(*_: int) -> None:
        for place in (tmp_path / "temporary", Path("/dev/shm")):
            seen.update(path for path in place.iterdir() if holds_index(path))

    assert isinstance(prove(folder, on_progress=look), CopyProof)
    assert seen == set()


def holds_index(path: Path) -> bool:
    return path.is_file() and b"SQLite format 3" in path.read_bytes()[:4096]
