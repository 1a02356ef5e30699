"""The two ends of a bulk or interrupt endpoint, with USB's own rule of where a read ends.

The phone's side looks as FunctionFS shows it to a program (docs.kernel.org/usb/functionfs.html): blocking reads
and writes. A read, on either side, ends when its buffer is full or at a packet shorter than `max_packet`, which
may be empty (a zero-length packet): USB 2.0, 5.8.3. A transfer that fills its last packet and is followed by
nothing therefore runs on into the next one, as on the wire, and a host that forgets a zero-length packet hangs.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Final

QUEUE_BYTES: Final = 4 << 20
"""A writer waits while this much has not been taken."""


class GoneError(Exception):
    """The cable was pulled or the function switched off: this endpoint is dead for good."""


class QuietError(Exception):
    """Nothing came, or nobody took it, in the time given."""


class BabbleError(Exception):
    """A packet came that the reader's buffer has no room for (EOVERFLOW, a babble on the wire)."""


class Endpoint:
    """One direction. `write` on one side and `read` on the other, from different threads."""

    def __init__(self, max_packet: int = 512) -> None:
        self.max_packet = max_packet
        self._transfers: deque[memoryview] = deque()
        self._waiting_bytes = 0
        self._changed = threading.Condition()
        self._gone = False
        self._ready: Callable[[], None] = lambda: None

    def on_ready(self, tell: Callable[[], None]) -> None:
        """`tell` is called whenever there is something to read or the endpoint dies; never under a lock."""
        self._ready = tell

    def write(self, transfer: bytes | bytearray | memoryview, timeout: float | None = None) -> None:
        """Queue one transfer; b"" is a zero-length packet. Waits while the queue is full.

        Raises GoneError, or QuietError after `timeout` seconds.
        """
        with self._changed:
            self._wait(lambda: self._waiting_bytes < QUEUE_BYTES, timeout)
            self._transfers.append(memoryview(bytes(transfer)))
            self._waiting_bytes += len(transfer)
            self._changed.notify_all()
        self._ready()

    def read(self, size: int, timeout: float | None = None) -> bytes:
        """Up to `size` bytes, ending as USB ends a read; b"" is a zero-length packet.

        Bytes that came before a time-out are kept for the next read. Raises GoneError, QuietError, or
        BabbleError where the next packet does not fit in what is left of `size`.
        """
        with self._changed:
            self._wait(lambda: self._complete(size), timeout)
            return self._take(size)

    def readable(self, size: int) -> bool:
        """Whether `read` would return or raise at once."""
        with self._changed:
            return self._gone or self._complete(size)

    def kill(self) -> None:
        """Every waiting and every later call raises GoneError."""
        with self._changed:
            self._gone = True
            self._changed.notify_all()
        self._ready()

    def clear(self) -> None:
        """Drop what was written and not yet read: a cancelled transfer, a reset."""
        with self._changed:
            self._transfers.clear()
            self._waiting_bytes = 0
            self._changed.notify_all()

    def _wait(self, over: Callable[[], bool], timeout: float | None) -> None:
        until = None if timeout is None else time.monotonic() + timeout
        while not self._gone and not over():
            left = None if until is None else until - time.monotonic()
            if left is not None and left <= 0:
                raise QuietError
            self._changed.wait(left)
        if self._gone:
            raise GoneError

    def _complete(self, size: int) -> bool:
        """Whether a full buffer or a short packet is there."""
        have = 0
        for transfer in self._transfers:
            have += len(transfer)
            if have >= size or len(transfer) % self.max_packet or not transfer:
                return True
        return False

    def _take(self, size: int) -> bytes:
        taken: list[memoryview] = []
        room = size
        while self._transfers:
            transfer = self._transfers.popleft()
            if len(transfer) > room:
                whole = room - room % self.max_packet
                if whole == 0 or room % self.max_packet:
                    self._transfers.appendleft(transfer)
                    self._put_back(taken)
                    raise BabbleError
                taken.append(transfer[:whole])
                self._transfers.appendleft(transfer[whole:])
                break
            taken.append(transfer)
            room -= len(transfer)
            if room == 0 or len(transfer) % self.max_packet or not transfer:
                break
        data = b"".join(taken)
        self._waiting_bytes -= len(data)
        self._changed.notify_all()
        return data

    def _put_back(self, taken: list[memoryview]) -> None:
        self._transfers.extendleft(reversed(taken))
