"""Small real file systems on loop devices, to be filled, remounted and pulled."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

MAKE = {
    "vfat": ("mkfs.vfat", "-F", "32"),
    "ext4": ("mkfs.ext4", "-q", "-F", "-m", "0"),
}


def run(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def require_root() -> None:
    if os.geteuid() != 0:
        pytest.skip("mounting a file system on a loop device needs root")


@contextmanager
def loop_device(image: Path) -> Iterator[str]:
    require_root()
    try:
        device = run("losetup", "--find", "--show", image)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this machine gives us no loop device")
    try:
        yield device
    finally:
        run("losetup", "--detach", device)


def make_image(path: Path, filesystem: str, size: int) -> Path:
    with path.open("wb") as image:
        image.truncate(size)
    run(*MAKE[filesystem], path)
    return path


@contextmanager
def mounted(device: str, where: Path) -> Iterator[Path]:
    where.mkdir()
    try:
        run("mount", device, where)
    except subprocess.CalledProcessError:
        pytest.skip("this machine's kernel cannot mount this file system, or we may not mount at all")
    try:
        yield where
    finally:
        # a test may have pulled it already
        with suppress(subprocess.CalledProcessError):
            run("umount", "--lazy", where)


@contextmanager
def loop_drive(folder: Path, filesystem: str, size: int) -> Iterator[Path]:
    """A mounted file system of `size` bytes; everything lies in `folder`."""
    require_root()
    image = make_image(folder / "image", filesystem, size)
    with loop_device(image) as device, mounted(device, folder / "mount") as mount:
        yield mount
