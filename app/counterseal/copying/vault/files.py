"""Files on the customer's drive that are there whole or not at all."""

import contextlib
import os
from collections.abc import Iterator

from counterseal.copying.folder import DriveError, map_os_error

from .age import Write

_CREATE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC


@contextlib.contextmanager
def blaming_drive() -> Iterator[None]:
    """Whatever the operating system says in here, it says about the drive: DriveError."""
    try:
        yield
    except OSError as error:
        raise DriveError(map_os_error(error)) from None


@contextlib.contextmanager
def new_file(path: str, dir_fd: int) -> Iterator[Write]:
    """A file written under another name, and under its own once all of it is; after any exception, gone.

    Replaces a file of this name. Raises DriveError. Not yet durable: flush the folder.
    """
    unfinished = f"{path}.part"
    with blaming_drive():
        file = os.fdopen(os.open(unfinished, _CREATE, 0o600, dir_fd=dir_fd), "wb")

    def write(data: bytes) -> int:
        with blaming_drive():
            return file.write(data)

    try:
        yield write
        with blaming_drive():
            file.close()
            os.rename(unfinished, path, src_dir_fd=dir_fd, dst_dir_fd=dir_fd)
    except BaseException:
        with contextlib.suppress(OSError):
            file.close()
        with contextlib.suppress(OSError):
            os.unlink(unfinished, dir_fd=dir_fd)
        raise
