"""Where the customer's drives are found: the port, and the choice between its two adapters."""

from pathlib import Path
from typing import Protocol

from counterseal.tradein.facts import Drive

from .directory import DirectoryDrive
from .udisks import UDisksDrives


class DriveFinder(Protocol):
    """Drives a customer may choose for the copy."""

    async def drives(self) -> tuple[Drive, ...]:
        """The drives that are usable now, in a stable order."""

    def folder(self, drive_id: str) -> Path:
        """Where that drive, as last listed, is mounted. Raises DriveError(DRIVE_GONE) for any other."""

    async def wait_change(self) -> None:
        """Returns once the list may have changed since `drives` was last called."""


def finder_for(spec: str) -> DriveFinder:
    """The finder named by a worker's `--drives` option: `udisks`, or `directory:PATH` for one folder that
    plays the drive. Raises ValueError for anything else.
    """
    kind, _, argument = spec.partition(":")
    match kind, argument:
        case "udisks", "":
            return UDisksDrives()
        case "directory", path if path:
            return DirectoryDrive(Path(path))
    raise ValueError("drives are udisks or directory:PATH")
