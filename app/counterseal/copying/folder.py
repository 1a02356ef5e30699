"""The one folder of a trade-in on the customer's drive, and what drive trouble is called."""

import ctypes
import errno
import os
import shutil
from pathlib import Path
from types import TracebackType
from typing import Self

from counterseal.tradein.failures import FailureCode

_CODES = {
    errno.ENOSPC: FailureCode.DRIVE_FULL,
    errno.EDQUOT: FailureCode.DRIVE_FULL,
    errno.EROFS: FailureCode.DRIVE_READ_ONLY,
    errno.EIO: FailureCode.DRIVE_GONE,
    errno.ENODEV: FailureCode.DRIVE_GONE,
    errno.ENOENT: FailureCode.DRIVE_GONE,
    errno.ENXIO: FailureCode.DRIVE_GONE,
    errno.EFBIG: FailureCode.DRIVE_FILE_LIMIT,
}

_libc = ctypes.CDLL(None, use_errno=True)


class DriveError(Exception):
    """The customer's drive failed us. Carries a code, never a file name."""

    def __init__(self, code: FailureCode) -> None:
        super().__init__(code.value)
        self.code = code


def map_os_error(error: OSError) -> FailureCode:
    """What an error of the operating system says about the drive it happened on."""
    return _CODES.get(error.errno or 0, FailureCode.DRIVE_ERROR)


class CopyFolder:
    """A fresh folder that belongs to one copy. Everything is reached through `dir_fd`, so that a drive
    unplugged and replaced by another is an error and never a write to the wrong place.
    """

    def __init__(self, path: Path, dir_fd: int, max_file_bytes: int | None = None) -> None:
        self.path = path
        self.dir_fd = dir_fd
        self.max_file_bytes = max_file_bytes
        """The longest file that the drive's file system can hold; None for no limit."""

    @classmethod
    def fresh(cls, drive_mount: Path, name: str, max_file_bytes: int | None = None) -> Self:
        """Makes the folder, readable by us alone where the file system knows permissions.

        Raises FileExistsError if it is there already, ValueError if `name` is not one plain file name, and
        DriveError for every trouble with the drive.
        """
        if not name or name in (".", "..") or "/" in name or "\0" in name:
            raise ValueError("not a plain folder name")
        path = drive_mount / name
        try:
            path.mkdir(0o700)
        except FileExistsError:
            raise
        except OSError as error:
            raise DriveError(map_os_error(error)) from None
        return cls.opened(path, max_file_bytes)

    @classmethod
    def opened(cls, path: Path, max_file_bytes: int | None = None) -> Self:
        """The folder that is there already. Raises DriveError."""
        try:
            dir_fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
        except OSError as error:
            raise DriveError(map_os_error(error)) from None
        return cls(path, dir_fd, max_file_bytes)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Whoever still writes, in a thread that was broken off, gets DriveError from now on."""
        dir_fd, self.dir_fd = self.dir_fd, -1  # the number may soon be another folder's
        os.close(dir_fd)

    def free_bytes(self) -> int:
        """Bytes that may still be written to the drive. Raises DriveError."""
        try:
            found = os.fstatvfs(self.dir_fd)
        except OSError as error:
            raise DriveError(map_os_error(error)) from None
        return found.f_bavail * found.f_frsize

    def is_there(self) -> bool:
        """Whether its path still leads to it: not after its drive was unplugged, plugged in again or not."""
        try:
            return os.path.samestat(self.path.stat(), os.fstat(self.dir_fd))
        except OSError:
            return False

    def discard(self) -> None:
        """Removes what a failed attempt left inside; the folder itself stays. Raises DriveError."""
        try:
            with os.scandir(self.dir_fd) as entries:
                for entry in list(entries):
                    if entry.is_dir(follow_symlinks=False):
                        shutil.rmtree(entry.name, dir_fd=self.dir_fd)
                    else:
                        os.unlink(entry.name, dir_fd=self.dir_fd)
        except OSError as error:
            raise DriveError(map_os_error(error)) from None

    def flush(self) -> None:
        """Returns when everything written so far is on the medium. May take minutes; raises DriveError.

        The proof drops the kernel's cached pages of each file before it reads it, so nothing is done here.
        """
        try:
            if _libc.syncfs(self.dir_fd) != 0:
                raise OSError(ctypes.get_errno(), "syncfs")
            os.fsync(self.dir_fd)
        except OSError as error:
            raise DriveError(map_os_error(error)) from None
