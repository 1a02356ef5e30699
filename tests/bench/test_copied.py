"""What counts as copied, and when the first of it is seen."""

import os
import threading
from pathlib import Path

import pytest

from counterseal.bench.copied import (
    FILES,
    IPHONE_BACKUP,
    VAULT,
    Copied,
    FirstContent,
    Layout,
    count,
    last_write,
)

NAME = "ab" + "0" * 38


def put(folder: Path, name: str, size: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(bytes(size))


def test_only_the_phones_own_files_are_counted(tmp_path: Path) -> None:
    put(tmp_path / "00008120-X" / "ab", NAME, 4096)
    put(tmp_path / "00008120-X" / "ab", NAME[:-1] + "1", 100)
    put(tmp_path / "00008120-X", "Manifest.db", 5000)
    put(tmp_path / "00008120-X", "Info.plist", 700)
    assert count(tmp_path, IPHONE_BACKUP) == Copied(2, 4196)


def test_the_last_write_is_of_the_phones_own_files(tmp_path: Path) -> None:
    put(tmp_path / "udid" / "ab", NAME, 10)
    os.utime(tmp_path / "udid" / "ab" / NAME, (1000.0, 1000.0))
    put(tmp_path / "udid", "Manifest.db", 10)
    assert last_write(tmp_path, IPHONE_BACKUP) == 1000.0


def test_the_first_content_is_seen_while_others_write(tmp_path: Path) -> None:
    with FirstContent(tmp_path, IPHONE_BACKUP) as first:
        put(tmp_path / "00008120-X", "Info.plist", 700)
        assert first.at is None
        put(tmp_path / "00008120-X" / "Snapshot" / "ab", NAME, 10)
        seen = threading.Event()
        for _ in range(1000):
            if first.at is not None:
                break
            seen.wait(0.01)
    assert first.at is not None


def test_a_folder_without_content_is_never_seen(tmp_path: Path) -> None:
    with FirstContent(tmp_path, IPHONE_BACKUP) as first:
        put(tmp_path / "00008120-X", "Info.plist", 700)
    assert first.at is None


@pytest.mark.parametrize(
    ("layout", "kept", "beside"),
    [
        (FILES, "Archive/000/000001.bin", "Archive/000/tmpfileX"),
        (VAULT, "trade-in/vault/0000/000001.age", "trade-in/vault/identity.age"),
    ],
)
def test_an_android_phones_files_are_counted(tmp_path: Path, layout: Layout, kept: str, beside: str) -> None:
    for path, size in ((kept, 7), (beside, 100)):
        put((tmp_path / path).parent, Path(path).name, size)
    assert count(tmp_path, layout) == Copied(1, 7)
    assert any(tmp_path.glob(layout.beginning))
