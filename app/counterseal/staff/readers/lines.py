"""A reader that gives one badge number a line: a FIFO, for demos and tests, or a serial device."""

import os
import stat
from collections.abc import AsyncIterator
from pathlib import Path

from .reader import LONGEST_BADGE, BadgeShown, ReaderGoneError, ReaderReady, Sign, is_badge
from .stream import untrusted_bytes


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
    def __init__(self, path: Path) -> None:
        self._path = path

    async def signs(self) -> AsyncIterator[Sign]:
        device = _open(self._path)
        yield ReaderReady()
        lines = BadgeLines()
        async for untrusted in untrusted_bytes(device):
            for badge in lines.feed(untrusted):
                yield BadgeShown(badge)


def _open(path: Path) -> int:
    """Raises ReaderGoneError when there is nothing to open."""
    try:
        # Held open for writing as well, a FIFO does not end when its last writer closes; see fifo(7).
        is_fifo = stat.S_ISFIFO(path.stat().st_mode)
        return os.open(path, (os.O_RDWR if is_fifo else os.O_RDONLY) | os.O_NONBLOCK | os.O_NOCTTY)
    except OSError as error:
        raise ReaderGoneError("the badge reader cannot be opened") from error
