"""The stage in full, in memory: every stage survives a crash, and none a power cut."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterseal.core.session import NotInMemoryError, Session
from counterseal.tradein.stages import Stage
from tests.tradein import cases


@pytest.fixture
def memory() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        yield Path(folder)


@pytest.mark.parametrize("stage", cases.EVERY_STAGE)
def test_every_stage_comes_back_as_it_was(memory: Path, stage: Stage) -> None:
    Session(memory).save(7, stage)
    assert Session(memory).load(7) == stage


def test_a_snapshot_one_step_ahead_of_the_journal_counts_and_one_behind_does_not(memory: Path) -> None:
    Session(memory).save(7, cases.EVERY_STAGE[3])
    assert Session(memory).load(6) == cases.EVERY_STAGE[3]
    assert Session(memory).load(8) is None


def test_nothing_is_there_after_forgetting(memory: Path) -> None:
    session = Session(memory)
    session.save(7, cases.EVERY_STAGE[3])
    (session.phone / "pair-record.plist").write_bytes(b"secret")
    session.forget()
    assert session.load(0) is None
    assert list(session.folder.rglob("*")) == [session.phone]


def test_a_damaged_snapshot_is_no_snapshot(memory: Path) -> None:
    session = Session(memory)
    session.save(7, cases.EVERY_STAGE[3])
    (session.folder / "stage.json").write_bytes(b'{"step":7,"stage":{"type":"Erasing"}}')
    assert session.load(7) is None


def test_a_runtime_folder_on_a_disk_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotInMemoryError):
        Session(tmp_path)
