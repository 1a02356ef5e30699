"""How far a proof is, told at a rate a screen can use."""

import time
from collections.abc import Callable

_SECONDS_BETWEEN = 0.1


class Meter:
    """Counts what was read, and passes it on at most ten times a second."""

    def __init__(
        self, all_bytes: int, all_files: int, on_progress: Callable[[int, int, int, int], None]
    ) -> None:
        self._all_bytes = all_bytes
        self._all_files = all_files
        self._on_progress = on_progress
        self._bytes = 0
        self._files = 0
        self._told_at = 0.0

    def add_bytes(self, count: int) -> None:
        self._bytes += count
        now = time.monotonic()
        if now - self._told_at >= _SECONDS_BETWEEN:
            self._told_at = now
            self.tell()

    def add_file(self) -> None:
        self._files += 1

    def tell(self) -> None:
        self._on_progress(self._bytes, self._all_bytes, self._files, self._all_files)
