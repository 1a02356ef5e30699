"""A kiosk's disk in a file, which can be read to the last block once nobody uses it: deleted files too."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.copying.loop_drive import loop_device, make_image, mounted, run

SIZE = 256 << 20
_PART, _SHARED = 1 << 24, 1 << 10


@contextmanager
def kiosk_disk(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Its image, and where it is mounted until the context ends."""
    image = make_image(folder / "disk.img", "ext4", SIZE)
    with loop_device(image) as device, mounted(device, folder / "disk") as disk:
        yield image, disk
        run("umount", disk)  # what waits in memory is on it now


def raw(image: Path) -> list[bytes]:
    """All of it that was ever written, in parts that share a little with the one before."""
    with image.open("rb") as file:
        return [
            content for begin, end in _written(file.fileno()) for content in _parts(file.fileno(), begin, end)
        ]


def _parts(file: int, begin: int, end: int) -> Iterator[bytes]:
    for at in range(begin, end, _PART):
        yield os.pread(file, min(_PART + _SHARED, end - at), at)


def _written(file: int) -> Iterator[tuple[int, int]]:
    """Where the image is no hole; see lseek(2)."""
    end, size = 0, os.fstat(file).st_size
    while end < size:
        try:
            begin = os.lseek(file, end, os.SEEK_DATA)
        except OSError:  # ENXIO: only a hole follows
            return
        end = os.lseek(file, begin, os.SEEK_HOLE)
        yield begin, end
