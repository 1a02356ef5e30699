"""One imported device: transfers from any thread over one connection, told apart by sequence numbers."""

import errno
import itertools
import socket
import struct
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from . import wire

OPERATION_SECONDS: Final = 5.0
"""How long a server may take to answer anything that is not a transfer."""

NOBODY: Final = -1
"""The owner of control transfers, which nobody cancels."""

_NOTHING: Final = memoryview(b"")

Address: TypeAlias = tuple[str, int] | str
"""Host and port, or the path of a Unix socket."""


@dataclass(eq=False, slots=True)
class _Transfer:
    """One that waits for its answer. The reader fills `buffer`, then sets `over`."""

    number: int
    owner: int
    buffer: memoryview | None
    """Where to put what is read; None for a write."""
    limit: int
    """How many bytes may go."""
    status: int = -errno.ENODEV
    count: int = 0
    over: threading.Event = field(default_factory=threading.Event)


def connect(address: Address) -> socket.socket:
    """A connection to the server that gives up when it is silent. Raises OSError."""
    if isinstance(address, str):
        return _connect_unix(address)
    connection = socket.create_connection(address, OPERATION_SECONDS)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def _connect_unix(path: str) -> socket.socket:
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(OPERATION_SECONDS)
    try:
        connection.connect(path)
    except OSError:
        connection.close()
        raise
    return connection


class Connection:
    """Raises OSError with the errno of the transfer; ENODEV once the server hung up or broke the rules."""

    def __init__(self, address: Address, device: wire.Exported) -> None:
        self._device = device
        self._socket = connect(address)
        try:
            wire.import_device(self._socket, device)
        except ConnectionError:
            self._socket.close()
            raise OSError(
                errno.ENODEV, "the server hung up"
            ) from None  # and no EPIPE, which is a stall in USB
        except BaseException:
            self._socket.close()
            raise
        self._socket.settimeout(None)  # the reader waits as long as nothing comes; a writer must not
        patience = struct.pack("ll", int(OPERATION_SECONDS), 0)  # struct timeval
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, patience)
        self._numbers = itertools.count(1)
        self._sending = threading.Lock()
        self._lock = threading.Lock()
        self._waiting: dict[int, _Transfer] = {}
        self._unlinks: dict[int, int] = {}
        """The sequence number of an UNLINK, and that of the transfer it is about."""
        self._ended = False
        """Whether there will be no more answers."""
        self._reader = threading.Thread(target=self._read, name="usbip", daemon=True)
        self._reader.start()

    def write(self, endpoint: int, owner: int, data: memoryview, seconds: float) -> int:
        """Send one transfer; `owner` is for `cancel`. Returns how many bytes the phone took."""
        return self._transfer(_Transfer(next(self._numbers), owner, None, len(data)), endpoint, data, seconds)

    def read(self, endpoint: int, owner: int, buffer: memoryview, seconds: float) -> int:
        """Receive one transfer into the buffer; `owner` is for `cancel`. Returns how many bytes came."""
        transfer = _Transfer(next(self._numbers), owner, buffer, len(buffer))
        return self._transfer(transfer, endpoint, _NOTHING, seconds)

    def control(self, setup: bytes, data: memoryview, seconds: float) -> int:
        """Carry out a control transfer; the setup packet says whether `data` is sent or filled."""
        reads = setup[0] & 0x80
        transfer = _Transfer(next(self._numbers), NOBODY, data if reads else None, len(data))
        return self._transfer(transfer, reads, _NOTHING if reads else data, seconds, setup)

    def cancel(self, owner: int) -> None:
        """End the owner's transfers as if their time were over."""
        with self._lock:
            known = list(self._waiting.values())
        for transfer in known:
            if transfer.owner == owner:
                self._unlink(transfer)

    def close(self) -> None:
        """Give the device back; transfers still waiting end with ENODEV."""
        with suppress(OSError):  # it may be closed from the other side
            self._socket.shutdown(socket.SHUT_RDWR)
        self._reader.join()
        with self._sending:
            self._socket.close()

    def _transfer(
        self,
        transfer: _Transfer,
        endpoint: int,
        data: memoryview,
        seconds: float,
        setup: bytes = bytes(8),
    ) -> int:
        with self._lock:
            if self._ended:
                raise OSError(errno.ENODEV, "the server hung up")
            self._waiting[transfer.number] = transfer
        self._send(wire.submit(transfer.number, self._device, endpoint, transfer.limit, setup), data)
        if not transfer.over.wait(seconds):
            self._unlink(transfer)
            # The answer may have been on its way: then that counts. No answer at all ends the connection.
            if not transfer.over.wait(OPERATION_SECONDS):
                self.close()
        if transfer.status < 0:
            raise OSError(-transfer.status, "transfer failed")
        return transfer.count

    def _unlink(self, transfer: _Transfer) -> None:
        number = next(self._numbers)
        with self._lock:
            self._unlinks[number] = transfer.number
        self._send(wire.unlink(number, self._device, transfer.number), _NOTHING)

    def _send(self, head: bytes, data: memoryview) -> None:
        try:
            with self._sending:
                sent = self._socket.sendmsg((head, data))
                self._socket.sendall(head[sent:])
                self._socket.sendall(data[max(0, sent - len(head)) :])
        except OSError:
            self.close()  # part of a message may be out: nothing can follow it
            raise OSError(errno.ENODEV, "the server hung up") from None

    def _read(self) -> None:
        with suppress(OSError):
            while True:
                self._take_reply()
        with self._lock:
            self._ended = True
            lost, self._waiting = self._waiting, {}
        for transfer in lost.values():
            transfer.over.set()

    def _take_reply(self) -> None:
        command, number, status, length = wire.REPLY.unpack(wire.receive(self._socket, wire.REPLY.size))
        if command == wire.RET_SUBMIT:
            self._complete(number, status, length)
        elif command == wire.RET_UNLINK:
            self._give_up(number, status)
        else:
            raise OSError(errno.EPROTO, "no known answer")

    def _complete(self, number: int, status: int, length: int) -> None:
        with self._lock:
            transfer = self._waiting.get(number)
        if transfer is None or length > transfer.limit:
            raise OSError(errno.EPROTO, "an answer to nothing, or to more than was asked")
        if transfer.buffer is not None:
            wire.receive_into(self._socket, transfer.buffer[:length])
        self._end(transfer, status, length)

    def _give_up(self, number: int, status: int) -> None:
        with self._lock:
            transfer = self._waiting.get(self._unlinks.pop(number, 0))
        if transfer is not None and status == wire.UNLINKED:
            self._end(transfer, -errno.ETIMEDOUT, 0)

    def _end(self, transfer: _Transfer, status: int, count: int) -> None:
        with self._lock:
            self._waiting.pop(transfer.number, None)
        transfer.status, transfer.count = status, count
        transfer.over.set()
