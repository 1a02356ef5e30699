"""The readiness of a device file: poll() reports it writable when a finished transfer can be collected."""

import fcntl
import os
import threading
import weakref
from pathlib import Path
from typing import Final

_ONE_PAGE: Final = 4096


class Readiness:
    """A named pipe in the device file's place, with room for one write: full, it is not writable.

    A regular file always is, and programs would ask in a loop that leaves them no time for anything else.
    """

    def __init__(self, path: Path) -> None:
        os.mkfifo(path)
        # Both ends, so that opening never waits; kept as long as this lives, for programs keep it open too.
        self._pipe = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
        weakref.finalize(self, os.close, self._pipe)
        fcntl.fcntl(self._pipe, fcntl.F_SETPIPE_SZ, _ONE_PAGE)
        os.write(self._pipe, b"-")
        self._lock = threading.Lock()
        self._finished = 0

    def add(self) -> None:
        """A transfer has finished."""
        with self._lock:
            self._finished += 1
            if self._finished == 1:
                os.read(self._pipe, 1)

    def remove(self, count: int = 1) -> None:
        """So many were collected, or nobody will."""
        with self._lock:
            was, self._finished = self._finished, self._finished - count
            if was and not self._finished:
                os.write(self._pipe, b"-")
