"""The folder on the customer's drive as the worker has it: given by the broker, seen at one fixed place."""

import asyncio
from pathlib import Path

from msgspec import Struct

from counterseal.copying.folder import CopyFolder, DriveError
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.orders import Order


class TakeFolder(Struct, frozen=True, tag=True):
    """The broker's own order: from now on there is a fresh, empty folder at the place for it."""

    max_file_bytes: int | None
    """The longest file that the drive's file system can hold; None for no limit."""


WorkerOrder = Order | TakeFolder


class GivenFolder:
    """Every method raises DriveError for trouble with the drive."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._folder: CopyFolder | None = None
        self._fresh = False

    def take(self, max_file_bytes: int | None) -> None:
        """Open what is at the place now."""
        self.close()
        self._folder, self._fresh = CopyFolder.opened(self._place, max_file_bytes), True

    def folder(self) -> CopyFolder:
        """The folder in use."""
        if self._folder is None:
            raise DriveError(FailureCode.NO_DRIVE)
        return self._folder

    async def empty(self) -> CopyFolder:
        """The folder without what an earlier attempt left."""
        folder = self.folder()
        if not self._fresh:
            await asyncio.to_thread(folder.discard)
        self._fresh = False
        return folder

    def close(self) -> None:
        """Let go of the drive."""
        if self._folder is not None:
            self._folder.close()
            self._folder = None
