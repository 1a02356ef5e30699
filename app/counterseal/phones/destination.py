"""The customer's drive within one trade-in: which one, and which folder on it."""

import asyncio
import os
from collections.abc import Callable
from datetime import datetime
from typing import Final

from counterseal.copying.drives import DriveFinder
from counterseal.copying.folder import CopyFolder, DriveError, map_os_error
from counterseal.tradein.facts import Drive
from counterseal.tradein.failures import FailureCode

_NAME: Final = "Counterseal %Y-%m-%d %H-%M-%S"
_CREATE: Final = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC


class Destination:
    """Every method raises DriveError for trouble with the drive."""

    def __init__(self, finder: DriveFinder) -> None:
        self._finder = finder
        self._listing: asyncio.Task[None] | None = None
        self._drive_id = ""
        self._folder: CopyFolder | None = None

    def list_drives(self, tell: Callable[[tuple[Drive, ...]], None]) -> None:
        """Tell which drives there are, now and after every change."""
        if self._listing is not None:
            self._listing.cancel()
        self._listing = asyncio.create_task(self._follow(tell))

    async def use(self, drive_id: str) -> Drive:
        """Make this trade-in's folder on that drive."""
        found = {drive.drive_id: drive for drive in await self._finder.drives()}
        if drive_id not in found:
            raise DriveError(FailureCode.DRIVE_GONE)
        if not found[drive_id].writable:
            raise DriveError(FailureCode.DRIVE_READ_ONLY)
        self._let_go()
        self._folder = await asyncio.to_thread(self._make_folder, found[drive_id])
        self._drive_id = drive_id
        return found[drive_id]

    def folder(self) -> CopyFolder:
        """The folder in use."""
        if self._folder is None:
            raise DriveError(FailureCode.NO_DRIVE)
        return self._folder

    async def begin_anew_if_gone(self) -> bool:
        """Whether another folder had to be made, because the drive was away meanwhile."""
        if await asyncio.to_thread(self.folder().is_there):
            return False
        await self.use(self._drive_id)
        return True

    async def deliver(self, name: str, content: bytes, drive_id: str) -> None:
        """Put a small file beside the copy, or into another folder on that drive where the copy cannot be
        reached any more, and return when it is on the medium."""
        if not name or "/" in name or "\0" in name or name in {".", ".."}:
            raise ValueError("not a plain file name")
        if self._folder is None or not await asyncio.to_thread(self._folder.is_there):
            await self.use(drive_id)
        await asyncio.to_thread(_write, self.folder(), name, content)

    def close(self) -> None:
        """Let go of the drive."""
        if self._listing is not None:
            self._listing.cancel()
        self._let_go()

    def _make_folder(self, drive: Drive) -> CopyFolder:
        mount, name = self._finder.folder(drive.drive_id), datetime.now().strftime(_NAME)
        for suffix in ("", *(f" ({number})" for number in range(2, 100))):
            try:
                return CopyFolder.fresh(mount, name + suffix, drive.max_file_bytes)
            except FileExistsError:
                continue
        raise DriveError(FailureCode.DRIVE_ERROR)

    def _let_go(self) -> None:
        if self._folder is not None:
            self._folder.close()
            self._folder = None

    async def _follow(self, tell: Callable[[tuple[Drive, ...]], None]) -> None:
        while True:
            tell(await self._finder.drives())
            await self._finder.wait_change()


def _write(folder: CopyFolder, name: str, content: bytes) -> None:
    try:
        with os.fdopen(os.open(name, _CREATE, 0o600, dir_fd=folder.dir_fd), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise DriveError(map_os_error(error)) from None
    folder.flush()
