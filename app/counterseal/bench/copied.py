"""What a copy left in its folder, and when the first of it arrived."""

import re
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

_LOOK_SECONDS = 0.002
_CONTENT_FOLDER = "**/[0-9a-f][0-9a-f]"
_CONTENT_NAME = re.compile("[0-9a-f]{40}")
"""A backup keeps each file of the phone under the SHA-1 of its name, in a folder of the first two digits."""


class Copied(NamedTuple):
    """Only the phone's own files: lists and logs beside them differ from one host program to the next."""

    files: int
    bytes: int


def count(folder: Path) -> Copied:
    sizes = [file.stat().st_size for file in _content(folder)]
    return Copied(len(sizes), sum(sizes))


def last_write(folder: Path) -> float:
    """When the last byte of the phone's files was written (`time.time`, to some milliseconds)."""
    return max((file.stat().st_mtime for file in _content(folder)), default=0.0)


def _content(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if _CONTENT_NAME.fullmatch(file.name)]


class FirstContent:
    """Watches a folder while somebody else's program fills it, in the same way for all of them.

    A look costs some ten microseconds and is taken every two milliseconds, until there is content.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self.at: float | None = None
        """When it was seen (`time.time`)."""

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(_LOOK_SECONDS):
            if any(self._folder.glob(_CONTENT_FOLDER)):
                self.at = time.time()
                return
