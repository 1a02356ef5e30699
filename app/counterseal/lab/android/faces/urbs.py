"""Asynchronous transfers of usbfs: submitted, perhaps discarded, and collected (`struct usbdevfs_urb`)."""

import errno
import struct
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from counterseal.lab.android.usb.device import Device
from counterseal.lab.android.usb.endpoints import GoneError, StallError
from counterseal.lab.android.usb.function import Setup

from .readiness import Readiness
from .transfers import FAILURES, Read, Status, Transfer, Transfers, Write

_URB: Final = struct.Struct("=BBxxiI4xQi")
"""Type, endpoint, status, flags, buffer, its length; the rest is for answers and isochronous transfers."""
_STATUS_AT: Final = 4
_ACTUAL_LENGTH_AT: Final = 28
_TYPE_CONTROL: Final = 2
_ZERO_PACKET: Final = 0x40
_SETUP_BYTES: Final = 8

_REAP_SECONDS: Final = 0.005
"""How long a program that collects waits: it cannot make any other call on the file meanwhile."""


class Memory(Protocol):
    """Of the program that called; reachable only while its call lasts."""

    def read(self, address: int, size: int) -> bytes:
        """`size` bytes of it."""

    def write(self, address: int, data: bytes) -> None:
        """Change it."""


@dataclass(slots=True, eq=False)
class _Finished:
    urb: int
    buffer: int
    """Where what came belongs."""
    status: Status
    length: int
    came: bytes


@dataclass(slots=True, eq=False)
class _Pending:
    queue: Transfers
    transfer: Transfer
    finish: Callable[[Status, bytes], None]


class Urbs:
    """Those of one open file. A program knows them by the addresses of their structures."""

    def __init__(self, device: Device, queue: Callable[[int], Transfers], readiness: Readiness) -> None:
        """`queue` finds that of an endpoint by its address; raises OSError."""
        self._device = device
        self._queue = queue
        self._readiness = readiness
        self._pending: dict[int, _Pending] = {}
        self._finished: deque[_Finished] = deque()
        self._changed = threading.Condition()
        self._closed = False

    def submit(self, urb: int, memory: Memory) -> None:
        """SUBMITURB. Raises OSError."""
        kind, address, _, flags, buffer, size = _URB.unpack(memory.read(urb, _URB.size))
        if kind == _TYPE_CONTROL:
            self._control(urb, buffer, size, memory)
            return
        queue = self._queue(address)
        reads = bool(address & 0x80)

        def finish(status: Status, came: bytes) -> None:
            self._pending.pop(urb, None)
            length = len(came) if reads or status else size
            self._finish(_Finished(urb, buffer, status, length, came))

        transfer: Transfer = Read(size, finish)
        if not reads:
            data = memory.read(buffer, size)
            transfer = Write(data, bool(flags & _ZERO_PACKET), finish)
        self._pending[urb] = _Pending(queue, transfer, finish)
        queue.submit(transfer)

    def _control(self, urb: int, buffer: int, size: int, memory: Memory) -> None:
        setup = Setup.parse(memory.read(buffer, _SETUP_BYTES))
        data = b"" if setup.reads else memory.read(buffer + _SETUP_BYTES, size - _SETUP_BYTES)
        status, came = Status.DONE, b""
        try:
            came = self._device.control(setup, data)
        except (StallError, GoneError) as error:
            status, data = FAILURES[type(error)], b""
        length = len(came) if setup.reads else len(data)
        self._finish(_Finished(urb, buffer + _SETUP_BYTES, status, length, came))

    def _finish(self, finished: _Finished) -> None:
        with self._changed:
            if self._closed:
                return
            self._finished.append(finished)
            self._readiness.add()
            self._changed.notify()

    def discard(self, urb: int) -> None:
        """DISCARDURB. Raises OSError for one that is not pending."""
        pending = self._pending.get(urb)
        came = pending.queue.cancel(pending.transfer) if pending else None
        if pending is None or came is None:
            raise OSError(errno.EINVAL, "not pending")
        pending.finish(Status.CANCELLED, came)

    def close(self) -> None:
        """Nobody will collect them."""
        for pending in list(self._pending.values()):
            pending.queue.cancel(pending.transfer)
        with self._changed:
            self._closed = True
            self._readiness.remove(len(self._finished))

    def reap(self, argument: int, memory: Memory, *, wait: bool) -> None:
        """REAPURB: write a finished one's results, and its address to `argument`.

        Raises OSError where there is none: EAGAIN, after waiting a little EINTR, after unplugging ENODEV.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: self._finished, _REAP_SECONDS if wait else 0):
                nothing_yet = errno.EINTR if wait else errno.EAGAIN
                raise OSError(errno.ENODEV if self._device.gone else nothing_yet, "nothing finished")
            done = self._finished.popleft()
            self._readiness.remove()
        memory.write(done.buffer, done.came)
        memory.write(done.urb + _STATUS_AT, struct.pack("=i", done.status))
        memory.write(done.urb + _ACTUAL_LENGTH_AT, struct.pack("=i", done.length))
        memory.write(argument, struct.pack("=Q", done.urb))
