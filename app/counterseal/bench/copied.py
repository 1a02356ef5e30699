"""What a copy left in its folder, and when the first of it arrived."""

import re
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Final, NamedTuple, Self

_LOOK_SECONDS = 0.002


class Layout(NamedTuple):
    """How a program keeps the phone's own files; lists and logs beside them differ from one to the next."""

    beginning: str
    """A glob for what is there as soon as content arrives."""
    names: re.Pattern[str]
    """What a file of the phone's is called."""


IPHONE_BACKUP: Final = Layout("**/[0-9a-f][0-9a-f]", re.compile("[0-9a-f]{40}"))
"""A backup keeps each file under the SHA-1 of its name, in a folder of the first two digits."""
VAULT: Final = Layout("**/vault/0000", re.compile(r"\d{6}\.age"))
FILES: Final = Layout("**/*.bin", re.compile(r"\d{6}\.bin"))
"""As the simulated Android phone names what it was made with."""


class Copied(NamedTuple):
    """The phone's own files alone."""

    files: int
    bytes: int


def count(folder: Path, layout: Layout) -> Copied:
    sizes = [file.stat().st_size for file in _content(folder, layout)]
    return Copied(len(sizes), sum(sizes))


def last_write(folder: Path, layout: Layout) -> float:
    """When the last byte of the phone's files was written (`time.time`, to some milliseconds)."""
    return max((file.stat().st_mtime for file in _content(folder, layout)), default=0.0)


def _content(folder: Path, layout: Layout) -> list[Path]:
    return [file for file in folder.rglob("*") if layout.names.fullmatch(file.name)]


class FirstContent:
    """Watches a folder while somebody else's program fills it, in the same way for all of them.

    A look costs some ten microseconds and is taken every two milliseconds, until there is content.
    """

    def __init__(self, folder: Path, layout: Layout) -> None:
        self._folder = folder
        self._beginning = layout.beginning
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
            if any(self._folder.glob(self._beginning)):
                self.at = time.time()
                return
