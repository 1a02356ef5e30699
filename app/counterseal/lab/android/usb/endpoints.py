"""The two ends of a bulk or interrupt endpoint, with USB's own rule of where a read ends.

The phone's side looks as FunctionFS shows it to a program (docs.kernel.org/usb/functionfs.html): blocking
reads and writes. The host's side never blocks, as a host controller's does not. A read, on either side, ends
when its buffer is full or at a packet shorter than `max_packet`, which may be empty (a zero-length packet):
USB 2.0, 5.8.3. A transfer that fills its last packet and is followed by nothing therefore runs on into the
next one, as on the wire, and a host that forgets a zero-length packet hangs.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Final, TypeAlias

Buffer: TypeAlias = bytes | bytearray | memoryview

QUEUE_BYTES: Final = 4 << 20
"""Nothing more is accepted while this much has not been taken."""


class GoneError(Exception):
    """The cable was pulled or the bus reset: this endpoint is dead for good."""


class QuietError(Exception):
    """Nothing came, or nobody took it, in the time given."""


class BabbleError(Exception):
    """A packet came that the reader's buffer has no room for (EOVERFLOW).

    It stays for the next read; packets that came before it in the same read are lost.
    """


class StallError(Exception):
    """The phone answers with STALL (EPIPE)."""


class Endpoint:
    """One direction: what one side writes the other reads. Every method may be called from any thread."""

    def __init__(self, max_packet: int = 512) -> None:
        self.max_packet = max_packet
        self._transfers: deque[bytes | memoryview] = deque()
        self._waiting_bytes = 0
        self._waiting_ends = 0
        """How many of `_transfers` end with a short packet."""
        self._changed = threading.Condition()
        self._gone = False
        self._halted = False
        self._tell_host: Callable[[], None] = lambda: None

    # The phone's side

    def write(self, transfer: Buffer, timeout: float | None = None) -> None:
        """Queue one transfer; b"" is a zero-length packet. Waits while the queue is full.

        Raises GoneError, or QuietError after `timeout` seconds.
        """
        with self._changed:
            self._wait(lambda: self._waiting_bytes < QUEUE_BYTES, timeout)
            self._put(transfer)
        self._tell_host()

    def read(self, size: int, timeout: float | None = None) -> bytes:
        """Up to `size` bytes, ending as USB ends a read; b"" is a zero-length packet.

        Bytes that came before a time-out are kept for the next read. Raises GoneError, QuietError or
        BabbleError.
        """
        with self._changed:
            self._wait(lambda: self._complete(size), timeout)
            data = self._take(size)
        self._tell_host()
        return data

    def flush(self, timeout: float | None = None) -> None:
        """Wait until the host has taken everything. Raises GoneError or QuietError."""
        with self._changed:
            self._wait(lambda: not self._transfers, timeout)

    def clear(self) -> None:
        """Drop what was written and not yet read: a cancelled transfer."""
        with self._changed:
            self._transfers.clear()
            self._waiting_bytes = self._waiting_ends = 0
            self._changed.notify_all()
        self._tell_host()

    def halt(self) -> None:
        """Stall whatever the host tries here until it clears the halt."""
        self._halted = True
        self._tell_host()

    # The host's side

    def on_ready(self, tell: Callable[[], None]) -> None:
        """Call `tell` after every act of the phone and when the endpoint dies; never under a lock."""
        self._tell_host = tell

    def offer(self, *transfers: Buffer) -> bool:
        """Write all of `transfers` now, or nothing where the phone is behind with reading.

        Raises GoneError or StallError.
        """
        with self._changed:
            self._raise_if_unusable()
            if self._waiting_bytes >= QUEUE_BYTES:
                return False
            for transfer in transfers:
                self._put(transfer)
            return True

    def take(self, size: int) -> bytes | None:
        """What a read of `size` bytes gives now; None while it would have to wait.

        Raises GoneError, StallError or BabbleError.
        """
        with self._changed:
            self._raise_if_unusable()
            return self._take(size) if self._complete(size) else None

    def give_up(self, size: int) -> bytes:
        """The packets that a read of `size` bytes had got when the host cancelled it."""
        with self._changed:
            return self._take(size)

    @property
    def halted(self) -> bool:
        """Whether it answers with STALL."""
        return self._halted

    def clear_halt(self) -> None:
        """End what `halt` began."""
        self._halted = False

    def kill(self) -> None:
        """Every waiting and every later call, on both sides, raises GoneError."""
        with self._changed:
            self._gone = True
            self._changed.notify_all()
        self._tell_host()

    # Both

    def _raise_if_unusable(self) -> None:
        if self._gone:
            raise GoneError
        if self._halted:
            raise StallError

    def _wait(self, over: Callable[[], bool], timeout: float | None) -> None:
        until = None if timeout is None else time.monotonic() + timeout
        while not self._gone and not over():
            left = None if until is None else until - time.monotonic()
            if left is not None and left <= 0:
                raise QuietError
            self._changed.wait(left)
        if self._gone:
            raise GoneError

    def _put(self, transfer: Buffer) -> None:
        self._transfers.append(bytes(transfer))  # no copy of what cannot change
        self._waiting_bytes += len(transfer)
        self._waiting_ends += self._ends_short(transfer)
        self._changed.notify_all()

    def _ends_short(self, transfer: Buffer) -> bool:
        return not transfer or len(transfer) % self.max_packet != 0

    def _complete(self, size: int) -> bool:
        """Whether a full buffer or a short packet is there."""
        return self._waiting_ends > 0 or self._waiting_bytes >= max(size, 1)

    def _take(self, size: int) -> bytes:
        taken: list[bytes | memoryview] = []
        room = size
        while self._transfers:
            transfer = self._transfers.popleft()
            if len(transfer) > room:
                transfer = self._split(transfer, room - room % self.max_packet)
                if not transfer or room % self.max_packet:
                    self._waiting_bytes -= size - room + len(transfer)
                    raise BabbleError
            taken.append(transfer)
            room -= len(transfer)
            short = self._ends_short(transfer)
            self._waiting_ends -= short
            if short or not room:
                break
        self._waiting_bytes -= size - room
        self._changed.notify_all()
        if len(taken) == 1 and isinstance(taken[0], bytes):
            return taken[0]  # as it was written, without a copy
        return b"".join(taken)

    def _split(self, transfer: bytes | memoryview, at: int) -> memoryview:
        view = memoryview(transfer)
        self._transfers.appendleft(view[at:])
        return view[:at]
