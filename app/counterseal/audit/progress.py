"""How far an audit is, on one line of a terminal; nothing where nobody is looking."""

import time
from typing import TextIO

_ENOUGH = 3
"""Pieces after which the time left can be told from the time taken."""


class Progress:
    """The time left is said once it can be known, and is that of the current stage."""

    def __init__(self, terminal: TextIO) -> None:
        self._terminal = terminal if terminal.isatty() else None
        self._doing = ""
        self._began = 0.0
        self._done_before = 0

    def __call__(self, doing: str, done: int, of: int) -> None:
        if self._terminal is None:
            return
        if doing != self._doing:
            self._doing, self._began, self._done_before = doing, time.monotonic(), done
        part = f", {done} of {of}" if of else ""
        self._terminal.write(f"\r\x1b[K{doing}{part}{self._left(done, of)}")
        self._terminal.flush()

    def end(self) -> None:
        """Leaves an empty line for what follows."""
        if self._terminal is not None:
            self._terminal.write("\r\x1b[K")
            self._terminal.flush()

    def _left(self, done: int, of: int) -> str:
        now_done = done - self._done_before
        if now_done < _ENOUGH or done == of:
            return ""
        left = (time.monotonic() - self._began) / now_done * (of - done)
        return f", about {left / 60:.0f} min left" if left >= 90 else f", about {left:.0f} s left"
