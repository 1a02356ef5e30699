"""The customer's drive: real ext4 on a loop device, to be pulled, filled, frozen and spoiled."""

import fcntl
import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.copying.loop_drive import make_image, require_root, run

MIB = 1 << 20
BALLAST = "ballast"
_FIBMAP = 1
_SHUT_DOWN = 0x8004587D
"""EXT4_IOC_SHUTDOWN: from here on the file system answers with EIO, as one whose device was pulled."""
_AT_ONCE = 2
"""Without writing anything out."""


class Stick:
    """`path` is there while it is plugged in: a folder of the file system, so that what lies below its mount
    point is never taken for it."""

    def __init__(self, folder: Path, megabytes: int) -> None:
        require_root()
        folder.mkdir()
        self._folder = folder
        # as systemd has a whole machine: what is put in reaches name spaces that others have of their own
        run("mount", "--bind", folder, folder)
        run("mount", "--make-shared", folder)
        self._mount = folder / "mount"
        self._mount.mkdir()
        self._image = make_image(folder / "image", "ext4", megabytes * MIB)
        self.path = self._mount / "stick"
        self.put_in()
        self._begin()

    def put_in(self) -> None:
        """By a device of its own: that of before may still be held by whoever had a file open."""
        self._device = run("losetup", "--find", "--show", self._image)
        run("mount", self._device, self._mount)

    def take_out(self) -> None:
        """Properly, as far as anybody lets it."""
        with suppress(subprocess.CalledProcessError):
            run("umount", "--lazy", self._mount)
        with suppress(subprocess.CalledProcessError):
            run("losetup", "--detach", self._device)

    def leave(self) -> None:
        """The machine, for good."""
        self.take_out()
        run("umount", "--lazy", self._folder)

    def pull(self) -> None:
        """Without a word to anybody."""
        handle = os.open(self._mount, os.O_RDONLY)
        fcntl.ioctl(handle, _SHUT_DOWN, struct.pack("I", _AT_ONCE))
        os.close(handle)
        self.take_out()

    def empty(self) -> None:
        """As good as another customer's."""
        shutil.rmtree(self.path)
        self._begin()

    def _begin(self) -> None:
        """However it is pulled later, that its folder is there is on the medium."""
        self.path.mkdir()
        run("sync", "--file-system", self._mount)

    def fill(self) -> None:
        """Somebody's own file takes all the room there is."""
        fill_up(self.path.parent / BALLAST)

    def make_room(self) -> None:
        (self.path.parent / BALLAST).unlink(missing_ok=True)

    def turn_read_only(self) -> None:
        """As ext4 does when it finds that its medium does not keep what was written."""
        run("mount", "-o", "remount,abort", self._mount)

    def mend(self) -> None:
        """Out, checked, and in again."""
        self.take_out()
        self.put_in()

    def freeze(self) -> None:
        """Nothing that writes comes back, and nobody can end it; see fsfreeze(8)."""
        run("fsfreeze", "--freeze", self._mount)

    def thaw(self) -> None:
        with suppress(subprocess.CalledProcessError):
            run("fsfreeze", "--unfreeze", self._mount)

    def spoil(self) -> None:
        """Alters every file on the medium itself, behind the file system's back."""
        run("sync", "--file-system", self._mount)
        with self._image.open("r+b") as medium:
            for path in [path for path in self.path.rglob("*") if path.is_file() and path.stat().st_size]:
                with path.open("rb") as file:
                    medium.seek(_place(file.fileno()))
                    medium.write(bytes(64))
                    medium.flush()
                    # what the kernel still holds of it is not what the next reader is to see
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def fill_up(ballast: Path) -> None:
    """A file that leaves its file system no room at all, not even for a byte in another."""
    with ballast.open("wb") as file:
        for size in (MIB, 4096):
            with suppress(OSError):
                while True:
                    os.posix_fallocate(file.fileno(), file.seek(0, os.SEEK_END), size)


def _place(file: int) -> int:
    """Where its first block lies on the medium, in bytes."""
    block = struct.unpack("I", fcntl.ioctl(file, _FIBMAP, struct.pack("I", 0)))[0]
    return int(block) * os.fstatvfs(file).f_frsize


@contextmanager
def stick(folder: Path, megabytes: int = 320) -> Iterator[Stick]:
    one = Stick(folder, megabytes)
    try:
        yield one
    finally:
        one.thaw()
        one.leave()
