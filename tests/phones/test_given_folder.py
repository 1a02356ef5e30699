"""The folder as the worker has it."""

import asyncio
from pathlib import Path

import pytest

from counterseal.copying.folder import DriveError
from counterseal.phones.given_folder import GivenFolder
from counterseal.tradein.failures import FailureCode


def test_a_second_attempt_begins_with_nothing_of_the_first(tmp_path: Path) -> None:
    async def run() -> None:
        given = GivenFolder(tmp_path)
        given.take(None)
        first = await given.empty()
        (first.path / "left over").mkdir()
        (first.path / "left over" / "file").write_bytes(b"half")
        second = await given.empty()
        assert list(second.path.iterdir()) == []
        given.close()

    asyncio.run(run())


def test_what_is_there_when_it_is_taken_stays_until_a_second_attempt(tmp_path: Path) -> None:
    async def run() -> None:
        (tmp_path / "file").write_bytes(b"")
        given = GivenFolder(tmp_path)
        given.take(4096)
        assert (await given.empty()).max_file_bytes == 4096
        assert (tmp_path / "file").exists()
        given.close()

    asyncio.run(run())


def test_before_it_is_taken_there_is_none(tmp_path: Path) -> None:
    given = GivenFolder(tmp_path / "none")
    with pytest.raises(DriveError) as nothing:
        given.folder()
    with pytest.raises(DriveError) as gone:
        given.take(None)
    assert (nothing.value.code, gone.value.code) == (FailureCode.NO_DRIVE, FailureCode.DRIVE_GONE)
