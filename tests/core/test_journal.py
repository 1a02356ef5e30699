"""The write-ahead journal: durable, codes only, and whole again after a torn line."""

import errno
import os
import zlib
from pathlib import Path

import msgspec
import pytest

from counterseal.core import journal as journal_file
from counterseal.core.journal import DamagedJournalError, Entry, Journal, read
from counterseal.tradein.views import StageName


def entry(step: int, stage: StageName = StageName.COPYING) -> Entry:
    return Entry(step, 100, "T-1", "TILL-7", "S-01", 90, "Progressed", stage, False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal"


def write(path: Path, *entries: Entry) -> None:
    journal = Journal(path)
    for one in entries:
        journal.append(one)
    journal.close()


def test_the_last_entry_is_found_again(path: Path) -> None:
    write(path, entry(1), entry(2, StageName.ERASING))
    assert Journal(path).last == entry(2, StageName.ERASING)


@pytest.mark.parametrize("cut", range(2, 40))
def test_a_line_torn_anywhere_is_left_out(path: Path, cut: int) -> None:
    write(path, entry(1), entry(2))
    whole = path.read_bytes()
    path.write_bytes(whole[:-cut])
    journal = Journal(path)
    assert journal.last == entry(1)
    journal.append(entry(3))
    journal.close()
    assert read(path) == [entry(1), entry(3)]


def test_a_flipped_bit_costs_its_own_line_alone(path: Path) -> None:
    write(path, entry(1), entry(2), entry(3))
    lines = path.read_bytes().splitlines(keepends=True)
    lines[1] = lines[1].replace(b"copying", b"erasing")
    path.write_bytes(b"".join(lines))
    assert Journal(path).last == entry(3)
    assert read(path) == [entry(1), entry(3)]


def test_old_steps_are_dropped_when_it_is_opened(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_file, "KEEP", 5)
    write(path, *(entry(step) for step in range(8)))
    Journal(path).close()
    assert [one.step for one in read(path)] == [3, 4, 5, 6, 7]


def test_an_empty_journal_says_nothing(path: Path) -> None:
    assert Journal(path).last is None


def test_a_short_write_is_finished(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = os.write
    monkeypatch.setattr(os, "write", lambda file, data: whole(file, bytes(data)[:7]))
    write(path, entry(1), entry(2))
    assert read(path) == [entry(1), entry(2)]


def test_what_a_full_disk_took_half_of_is_dropped_when_it_is_opened_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(path, entry(1))
    journal = Journal(path)
    whole = os.write
    room = iter([20])

    def nearly_full(file: int, data: bytes) -> int:
        for left in room:
            return whole(file, bytes(data)[:left])
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(os, "write", nearly_full)
    with pytest.raises(OSError, match="no room"):
        journal.append(entry(2))
    assert journal.last == entry(1)
    journal.close()
    monkeypatch.undo()
    write(path, entry(3))
    assert read(path) == [entry(1), entry(3)]


def test_a_whole_line_of_another_version_is_never_guessed_at(path: Path) -> None:
    text = msgspec.json.encode(entry(1)).replace(b"copying", b"teleporting")
    path.write_bytes(b"%08x %s\n" % (zlib.crc32(text), text))
    with pytest.raises(DamagedJournalError) as raised:
        Journal(path)
    assert "teleporting" not in str(raised.value)
