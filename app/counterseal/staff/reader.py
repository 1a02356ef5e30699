"""Badge readers: where badge numbers come from, one at a time."""

import asyncio
import os
import re
import stat
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Protocol

LONGEST_BADGE = 32
_BADGE = re.compile(rf"[0-9A-Za-z-]{{4,{LONGEST_BADGE}}}", re.ASCII)


class ReaderGoneError(Exception):
    """The badge reader was unplugged or closed."""


class BadgeReader(Protocol):
    def badges(self) -> AsyncIterator[str]:
        """Badge numbers as they are shown. Raises ReaderGoneError when the reader goes away."""
        ...


def is_badge(text: str) -> bool:
    """Whether this can be the number of a badge: 4 to 32 letters, digits or hyphens."""
    return _BADGE.fullmatch(text) is not None


class BadgeLines:
    """Turns what a reader sends, one number a line, into badge numbers. Anything else is passed over."""

    def __init__(self) -> None:
        self._pending = bytearray()
        self._too_long = False

    def feed(self, untrusted: bytes) -> list[str]:
        """Badge numbers completed by these bytes; never holds more than one badge's length."""
        *ends, rest = untrusted.split(b"\n")
        badges = [badge for end in ends if (badge := self._end_line(end)) is not None]
        self._take(rest)
        return badges

    def _end_line(self, end: bytes) -> str | None:
        self._take(end)
        line = "" if self._too_long else self._pending.decode("ascii", "replace").strip()
        self._pending.clear()
        self._too_long = False
        return line if is_badge(line) else None

    def _take(self, part: bytes) -> None:
        self._too_long = self._too_long or len(self._pending) + len(part) > LONGEST_BADGE + len(b"\r")
        if self._too_long:
            self._pending.clear()
        else:
            self._pending += part


class LineReader:
    """A FIFO, or a device such as a serial reader, that gives one badge number per line."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def badges(self) -> AsyncIterator[str]:
        stream = asyncio.StreamReader()
        # closing the transport closes the pipe
        pipe = os.fdopen(_open(self._path), "rb", buffering=0)
        transport, _ = await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(stream), pipe
        )
        lines = BadgeLines()
        try:
            while untrusted := await stream.read(1024):
                for badge in lines.feed(untrusted):
                    yield badge
        except OSError as error:
            raise ReaderGoneError("the badge reader failed") from error
        finally:
            transport.close()
        raise ReaderGoneError("the badge reader is gone")


def _open(path: Path) -> int:
    """Raises ReaderGoneError when there is nothing to open."""
    try:
        # Held open for writing as well, a FIFO does not end when its last writer closes; see fifo(7).
        is_fifo = stat.S_ISFIFO(path.stat().st_mode)
        return os.open(path, (os.O_RDWR if is_fifo else os.O_RDONLY) | os.O_NONBLOCK | os.O_NOCTTY)
    except OSError as error:
        raise ReaderGoneError("the badge reader cannot be opened") from error
