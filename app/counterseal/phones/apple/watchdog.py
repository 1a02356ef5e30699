"""Noticing that the phone has gone silent, without being unfair to one that waits for its owner."""

import time
from collections.abc import Callable
from typing import Final

from counterseal.phones.pace import patience
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .prompts import Prompts
from .stream import Stream

SILENT_SECONDS: Final = 60.0
PREPARING_SECONDS: Final = 10 * 60.0
"""A full phone reads through all its files before it sends the first."""
PASSCODE_SECONDS: Final = 30 * 60.0
"""How long a phone itself waits for its passcode."""


class Watchdog:
    """Looks at one conversation whenever asked to."""

    def __init__(self, stream: Stream, prompts: Prompts, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._prompts = prompts
        self._clock = clock
        self._received = 0
        self._heard_at = clock()

    def check(self, limit: float = SILENT_SECONDS) -> None:
        """Raise PhoneError(PHONE_SILENT) once nothing has come for `limit` seconds of a real phone's time."""
        if self._prompts.cancelled:
            raise PhoneError(FailureCode.CANCELLED_ON_PHONE)
        now = self._clock()
        if self._stream.received != self._received:
            self._received, self._heard_at = self._stream.received, now
        elif now - self._heard_at > patience(PASSCODE_SECONDS if self._prompts.showing else limit):
            raise PhoneError(FailureCode.PHONE_SILENT)
