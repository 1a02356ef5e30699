"""What the phone tells unasked, kept until somebody looks."""

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from typing import Final

from counterseal.phones.usb.pipe import Pipe, UsbError, UsbTimeoutError

from . import container
from .codes import Event
from .container import Kind

MAX_WAITING: Final = 1000
"""Events that nobody took; older ones are forgotten."""

_MAX_BYTES: Final = 64
_LOOK_SECONDS: Final = 0.25


class EventListener:
    """Listens in a thread of its own until it is closed or the phone is gone."""

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe
        self._waiting: deque[Event] = deque(maxlen=MAX_WAITING)
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="mtp-events", daemon=True)
        self._thread.start()

    def take(self) -> Iterator[Event]:
        """What came since the last look, the oldest first."""
        with suppress(IndexError):
            while True:
                yield self._waiting.popleft()

    def close(self) -> None:
        """Stop listening; the pipe may be closed then."""
        self._closed.set()
        self._thread.join()

    def _listen(self) -> None:
        with suppress(UsbError):  # whoever copies meets the same, and reports it
            while not self._closed.is_set():
                with suppress(UsbTimeoutError):
                    self._note(self._pipe.read_event(_MAX_BYTES, _LOOK_SECONDS))

    def _note(self, untrusted: bytes) -> None:
        message = container.message(untrusted)
        if message and message.kind == Kind.EVENT:
            with suppress(ValueError):  # of no interest to us
                self._waiting.append(Event(message.code))
