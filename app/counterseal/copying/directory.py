"""A folder that plays the customer's drive, for demos and tests."""

import asyncio
from pathlib import Path

from counterseal.tradein.facts import Drive
from counterseal.tradein.failures import FailureCode

from .capacity import measure
from .folder import DriveError

_ID = "directory"
_LOOK_AGAIN_SECONDS = 1.0


class DirectoryDrive:
    """One drive for as long as the folder exists; removing the folder pulls the drive."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._was_there = False

    async def drives(self) -> tuple[Drive, ...]:
        self._was_there = self._path.is_dir()
        if not self._was_there:
            return ()
        return (measure(self._path, _ID, self._path.name, "directory"),)

    def folder(self, drive_id: str) -> Path:
        if drive_id != _ID or not self._path.is_dir():
            raise DriveError(FailureCode.DRIVE_GONE)
        return self._path

    async def wait_change(self) -> None:
        while self._path.is_dir() == self._was_there:
            await asyncio.sleep(_LOOK_AGAIN_SECONDS)
