"""The core, with its disk looked at whenever it waits for it: what would be there, were the power cut now.

Two answers each time, for a disk may have done anything in between. `written`: all that was written so far is
there. `kept`: only what was waited for is, a file's content by its own fsync, its name by its folder's.
Usage: python -m tests.faults.recording_core STATE SNAPSHOTS CONFIG
"""

import os
import shutil
import sys
import threading
from collections.abc import Callable
from pathlib import Path


class Disk:
    """`state`: the folder that outlives a power cut. Snapshots are made in `out`, numbered in order."""

    def __init__(self, state: Path, out: Path) -> None:
        self._state = state
        self._out = out
        self._kept = out / "now"
        self._contents: dict[int, bytes] = {}
        """By inode, what was waited for."""
        self._number = 0
        self._lock = threading.Lock()
        shutil.copytree(state, self._kept, symlinks=True)
        for path in state.rglob("*"):
            if path.is_file():
                self._contents[path.stat().st_ino] = path.read_bytes()

    def holds(self, path: Path) -> bool:
        """Whether it is on this disk."""
        return path.is_relative_to(self._state)

    def shoot(self) -> None:
        with self._lock:
            shutil.copytree(self._state, self._out / f"{self._number:04}-written", symlinks=True)
            shutil.copytree(self._kept, self._out / f"{self._number:04}-kept", symlinks=True)
            self._number += 1

    def keep(self, path: Path) -> None:
        """It was waited for."""
        with self._lock:
            if path.is_dir():
                self._keep_names(path)
            else:
                self._keep_content(path)

    def _keep_content(self, path: Path) -> None:
        """A file whose name was kept before is there with its new content at once."""
        inode = path.stat().st_ino
        known, self._contents[inode] = inode in self._contents, path.read_bytes()
        if known and (kept := self._place(path)).exists():
            kept.write_bytes(self._contents[inode])

    def _keep_names(self, folder: Path) -> None:
        kept = self._place(folder)
        if not kept.is_dir():  # its own name was never waited for
            return
        for gone in {path.name for path in kept.iterdir()} - {path.name for path in folder.iterdir()}:
            _remove(kept / gone)
        for path in folder.iterdir():
            if path.is_dir():
                self._place(path).mkdir(exist_ok=True)
            elif path.is_file():
                self._place(path).write_bytes(self._contents.get(path.stat().st_ino, b""))

    def _place(self, path: Path) -> Path:
        return self._kept / path.relative_to(self._state)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


def watch(disk: Disk) -> None:
    """From here on every wait for the disk, and every change of a name, is a moment to cut the power at."""

    def waits(really: Callable[[int], None]) -> Callable[[int], None]:
        def wait(file: int) -> None:
            path = Path(f"/proc/self/fd/{file}").readlink()
            if not disk.holds(path):
                return really(file)
            disk.shoot()
            really(file)
            disk.keep(path)

        return wait

    def renames(really: Callable[[Path, Path], None]) -> Callable[[Path, Path], None]:
        def rename(source: Path, target: Path) -> None:
            if disk.holds(Path(target)):
                disk.shoot()
            really(source, target)

        return rename

    os.fsync = waits(os.fsync)  # type: ignore[assignment]  # for the core's own calls, which give a number
    os.fdatasync = waits(os.fdatasync)  # type: ignore[assignment]  # the same
    os.replace = renames(os.replace)  # type: ignore[assignment]  # and paths


if __name__ == "__main__":
    state, out, config = map(Path, sys.argv[1:])
    watch(Disk(state, out))

    from counterseal.cli import main

    sys.argv = ["counterseal", "core", "--config", str(config)]
    sys.exit(main())
