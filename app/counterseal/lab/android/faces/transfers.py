"""What a host controller does: transfers queue up at an endpoint and complete one after the other."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, TypeAlias

from counterseal.lab.android.usb.device import Device
from counterseal.lab.android.usb.endpoints import BabbleError, Buffer, Endpoint, GoneError, StallError


class Status(IntEnum):
    """How a transfer ended, as the kernel says it (docs.kernel.org/driver-api/usb/error-codes.html)."""

    DONE = 0
    CANCELLED = -2
    STALL = -32
    OVERFLOW = -75
    GONE = -108


FAILURES: Final[dict[type[Exception], Status]] = {
    StallError: Status.STALL,
    BabbleError: Status.OVERFLOW,
    GoneError: Status.GONE,
}
"""What a failed call on an endpoint or a device is to the host."""

Finish: TypeAlias = Callable[[Status, bytes], None]
"""Called once with what was read. Must not wait for the phone, and must not raise."""


@dataclass(slots=True, eq=False)
class Read:
    """From an IN endpoint."""

    size: int
    finish: Finish

    def attempt(self, endpoint: Endpoint) -> bytes | None:
        """What came; None while it has to wait."""
        return endpoint.take(self.size)


@dataclass(slots=True, eq=False)
class Write:
    """To an OUT endpoint."""

    data: Buffer
    zero_packet: bool
    """Whether a zero-length packet follows where `data` fills its last one (URB_ZERO_PACKET)."""
    finish: Finish

    def attempt(self, endpoint: Endpoint) -> bytes | None:
        """Nothing; None while it has to wait."""
        full = self.data and len(self.data) % endpoint.max_packet == 0
        sent = endpoint.offer(self.data, *([b""] if self.zero_packet and full else []))
        return b"" if sent else None


Transfer: TypeAlias = Read | Write


class Transfers:
    """The queue of one endpoint. It advances in whatever thread makes that possible."""

    def __init__(self, endpoint: Endpoint) -> None:
        self.endpoint = endpoint
        self._lock = threading.Lock()
        self._pending: deque[Transfer] = deque()
        endpoint.on_ready(self._advance)

    def submit(self, transfer: Transfer) -> None:
        """Queue it; it may be finished before this returns."""
        with self._lock:
            self._pending.append(transfer)
        self._advance()

    def cancel(self, transfer: Transfer) -> bytes | None:
        """Take it back; returns what it had read so far, None where it was finished already."""
        with self._lock:
            if transfer not in self._pending:
                return None
            began = transfer is self._pending[0]
            self._pending.remove(transfer)
            got = self.endpoint.give_up(transfer.size) if began and isinstance(transfer, Read) else b""
        self._advance()
        return got

    def _advance(self) -> None:
        with self._lock:
            while self._pending:
                transfer = self._pending[0]
                status = Status.DONE
                try:
                    data = transfer.attempt(self.endpoint)
                except tuple(FAILURES) as error:
                    status, data = FAILURES[type(error)], b""
                if data is None:
                    return
                self._pending.popleft()
                transfer.finish(status, data)


class Queues:
    """The queues of a device's endpoints, made as they are needed."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self._queues: dict[int, Transfers] = {}

    def at(self, address: int) -> Transfers | None:
        """That of the endpoint which has this address since the last restart."""
        endpoint = self._device.endpoint(address)
        if endpoint is None:
            return None
        queue = self._queues.get(address)
        if queue is None or queue.endpoint is not endpoint:
            queue = self._queues[address] = Transfers(endpoint)
        return queue
