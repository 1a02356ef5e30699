"""A disk that loses power: counts what the log asks of it, stops at one point, and tells what would be left.

After a cut two things can be on a disk: everything that was written, as after the death of the process alone,
or only what was forced out (a file's content by fsync of the file, its name by fsync of its folder). Between
the two lies whatever really happens, so a log that survives both survives.
"""

import os
from pathlib import Path
from types import SimpleNamespace
from typing import Any


class PowerCut(BaseException):
    """Not an Exception: no handler of the program may carry on after it."""


class FragileDisk:
    """Stands in for the `os` module of `counterseal.transparency.durable` below one folder."""

    def __init__(self, folder: Path, cut_after: int | None = None) -> None:
        self.operations = 0
        self._folder = folder
        self._cut_after = cut_after
        self._opened: dict[int, Path] = {}
        self._forced: dict[Path, bytes] = {}
        """Content of files that was forced out, by present name."""
        self._renamed: dict[Path, bytes] = {}
        """Names that were given but not forced out, and what would be in them."""
        self._durable = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    @property
    def os(self) -> SimpleNamespace:
        return SimpleNamespace(
            **{name: getattr(os, name) for name in dir(os) if name.startswith("O_")},
            open=self._open,
            write=self._write,
            fsync=self._fsync,
            replace=self._replace,
            close=self._close,
        )

    def leave_only_what_was_forced_out(self, folder: Path) -> None:
        """Makes in `folder` what a careless disk would hold after the cut."""
        for path, content in self._durable.items():
            copy = folder / path.relative_to(self._folder)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(content)

    def _step(self) -> None:
        if self.operations == self._cut_after:
            raise PowerCut
        self.operations += 1

    def _open(self, path: Path, *arguments: Any) -> int:
        handle = os.open(path, *arguments)
        self._opened[handle] = path
        return handle

    def _close(self, handle: int) -> None:
        del self._opened[handle]
        os.close(handle)

    def _write(self, handle: int, content: memoryview) -> int:
        half = len(content) // 2
        self._step()
        written = os.write(handle, content[:half])
        self._step()
        return written + os.write(handle, content[half:])

    def _fsync(self, handle: int) -> None:
        self._step()
        path = self._opened[handle]
        if path.is_dir():
            done = [renamed for renamed in self._renamed if renamed.parent == path]
            self._durable |= {renamed: self._renamed.pop(renamed) for renamed in done}
        else:
            self._forced[path] = path.read_bytes()

    def _replace(self, source: Path, target: Path) -> None:
        self._step()
        source.replace(target)
        self._renamed[target] = self._forced.pop(source, b"")
