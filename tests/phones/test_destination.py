"""The customer's drive within one trade-in."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from counterseal.copying.directory import DirectoryDrive
from counterseal.copying.folder import DriveError
from counterseal.phones.destination import Destination
from counterseal.tradein.facts import Drive
from counterseal.tradein.failures import FailureCode


@asynccontextmanager
async def destination_on(drive: Path) -> AsyncIterator[Destination]:
    destination = Destination(DirectoryDrive(drive))
    try:
        yield destination
    finally:
        destination.close()


def test_each_use_of_a_drive_gets_a_folder_of_its_own(tmp_path: Path) -> None:
    async def run() -> None:
        async with destination_on(tmp_path) as destination:
            for _ in range(3):
                assert (await destination.use("directory")).writable
        assert len(list(tmp_path.iterdir())) == 3

    asyncio.run(run())


def test_after_the_drive_was_away_there_is_another_folder(tmp_path: Path) -> None:
    async def run() -> None:
        async with destination_on(tmp_path) as destination:
            await destination.use("directory")
            assert not await destination.begin_anew_if_gone()
            first = destination.folder().path
            first.rename(tmp_path / "away")
            assert await destination.begin_anew_if_gone()
            assert destination.folder().path.is_dir()
            (tmp_path / "away").rename(first.with_name("back"))
            assert not await destination.begin_anew_if_gone()

    asyncio.run(run())


def test_a_small_file_is_put_beside_the_copy(tmp_path: Path) -> None:
    async def run() -> None:
        async with destination_on(tmp_path) as destination:
            await destination.use("directory")
            await destination.deliver("certificate.pdf", b"first", "directory")
            await destination.deliver("certificate.pdf", b"again", "directory")
            assert (destination.folder().path / "certificate.pdf").read_bytes() == b"again"
            for name in ("", ".", "..", "a/b", "a\0b"):
                with pytest.raises(ValueError, match="plain file name"):
                    await destination.deliver(name, b"", "directory")

    asyncio.run(run())


def test_a_small_file_finds_the_drive_again(tmp_path: Path) -> None:
    """Though another worker made the copy, or the drive was away."""

    async def run() -> None:
        async with destination_on(tmp_path) as destination:
            await destination.deliver("certificate.pdf", b"page", "directory")
            destination.folder().path.rename(tmp_path / "away")
            await destination.deliver("certificate.pdf", b"page", "directory")
        assert len(list(tmp_path.rglob("certificate.pdf"))) == 2

    asyncio.run(run())


def test_without_a_drive_there_is_nowhere_to_write(tmp_path: Path) -> None:
    async def run() -> None:
        async with destination_on(tmp_path / "gone") as destination:
            with pytest.raises(DriveError) as none:
                destination.folder()
            with pytest.raises(DriveError) as gone:
                await destination.use("directory")
            with pytest.raises(DriveError) as pulled:
                await destination.deliver("certificate.pdf", b"", "directory")
            codes = [error.value.code for error in (none, gone, pulled)]
            assert codes == [FailureCode.NO_DRIVE, FailureCode.DRIVE_GONE, FailureCode.DRIVE_GONE]

    asyncio.run(run())


def test_drives_are_told_again_when_they_change(tmp_path: Path) -> None:
    async def run() -> None:
        told: asyncio.Queue[tuple[Drive, ...]] = asyncio.Queue()
        async with destination_on(tmp_path / "drive") as destination:
            destination.list_drives(told.put_nowait)
            assert await asyncio.wait_for(told.get(), 10) == ()
            (tmp_path / "drive").mkdir()
            assert [drive.drive_id for drive in await asyncio.wait_for(told.get(), 10)] == ["directory"]

    asyncio.run(run())
