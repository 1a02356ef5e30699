"""The clock's part in a trade-in: the stage's deadline, the worker's silence, the next reading."""

import asyncio
from collections.abc import Callable


class Timer:
    """Calls back once, unless it is set again or stopped first."""

    def __init__(self, callback: Callable[[], None]) -> None:
        self._callback = callback
        self._handle: asyncio.TimerHandle | None = None
        self.passed = False
        """It called back and was not set since."""

    def set(self, seconds: float | None) -> None:
        """Start anew; None only stops."""
        self.passed = False
        if self._handle:
            self._handle.cancel()
            self._handle = None
        if seconds is not None:
            self._handle = asyncio.get_running_loop().call_later(seconds, self._fire)

    @property
    def left(self) -> float | None:
        """Seconds until it calls back; None while it is not running."""
        if self._handle is None:
            return None
        return max(0.0, self._handle.when() - asyncio.get_running_loop().time())

    def _fire(self) -> None:
        self._handle = None
        self.passed = True
        self._callback()
