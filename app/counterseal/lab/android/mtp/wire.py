"""Containers on bulk endpoints (USB Still Image Capture Device 1.0, 7), and their cancelling."""

import struct
import threading
from collections.abc import Iterator
from contextlib import suppress
from itertools import repeat
from typing import Final, NoReturn

from counterseal.lab.android.usb.endpoints import Endpoint
from counterseal.lab.fuzzing.layers import Layer
from counterseal.lab.fuzzing.mutator import CutOffError

from .codes import ContainerType, Operation, Response
from .faults import Hostile, told_dataset, told_header
from .packing import HEADER_BYTES, container, parameters
from .reply import Command, Part, Reply
from .service import Service

_READ_BYTES: Final = 16384
_PIECE: Final = 256 << 10


class CancelledError(Exception):
    """The running transaction was given up, by the host or by us."""


class Wire:
    """The phone's side of both bulk endpoints. One thread sends and receives; `cancel` comes from another."""

    def __init__(self, bulk_in: Endpoint, bulk_out: Endpoint, service: Service) -> None:
        self._in, self._out = bulk_in, bulk_out
        self._faults = service.faults
        self._on_sent = service.on_sent
        self._lock = threading.Lock()
        self._cancelled = threading.Event()
        self._running = False

    def receive(self) -> Command:
        """The next command. What is none is dropped, as by Android."""
        with self._lock:
            self._running = False
            self._cancelled.clear()
        while True:
            packet = self._out.read(_READ_BYTES)
            if len(packet) >= HEADER_BYTES and len(packet) % 4 == 0:
                _, kind, operation, transaction = struct.unpack_from("<IHHI", packet)
                if kind == ContainerType.COMMAND:
                    given = struct.unpack_from(f"<{len(packet) // 4 - 3}I", packet, HEADER_BYTES)
                    self._running = True
                    return Command(operation, transaction, given)

    def skip_data(self) -> None:
        """Take a data phase from the host and forget it."""
        while len(self._out.read(_READ_BYTES)) == _READ_BYTES:
            pass

    def send_data(self, command: Command, content: bytes | Part) -> None:
        """A data phase. Raises CancelledError."""
        if isinstance(content, Part):
            self._send(self._file_pieces(command, content))
        else:
            self._send(self._dataset_pieces(command, content))

    def respond(self, command: Command, reply: Reply) -> None:
        """The end of a transaction."""
        content = parameters(reply.parameters)
        with suppress(CancelledError):  # it broke off in the middle of this one, and waits for the next
            self._put(container(ContainerType.RESPONSE, reply.code, command.transaction, content))
        self._in.flush()

    def cancel(self) -> None:
        """The host gives up the transaction; there may be none any more."""
        with self._lock:
            if self._running:
                self._cancelled.set()
                self._in.clear()

    def status(self) -> Response:
        """What GetDeviceStatus tells."""
        if self._in.halted:
            return Response.TRANSACTION_CANCELLED
        return Response.DEVICE_BUSY if self._cancelled.is_set() else Response.OK

    def fall_silent(self) -> NoReturn:
        """Swallow whatever comes and answer nothing, until the cable is pulled. Raises GoneError."""
        while True:
            self._out.read(_READ_BYTES)

    def _dataset_pieces(self, command: Command, dataset: bytes) -> Iterator[bytes]:
        hostile, operation = self._faults.hostile, command.operation
        lists_handles = operation == Operation.GET_OBJECT_HANDLES
        if lists_handles and hostile is Hostile.ENDLESS:
            dataset = dataset.ljust(_PIECE - HEADER_BYTES, b"\0")
        told = told_dataset(hostile, operation, command.parameters[2] if lists_handles else 0, dataset)
        told = self._faults.mutator.content(Layer.MTP, told)
        yield told_header(hostile, operation, command.transaction, len(told)) + told
        if lists_handles and hostile is Hostile.ENDLESS:
            yield from repeat(bytes(_PIECE))

    def _file_pieces(self, command: Command, part: Part) -> Iterator[bytes]:
        """The header shares the first packet with content, as on Android; every piece but the last is whole
        packets."""
        end = part.offset + part.length
        room = self._in.max_packet - HEADER_BYTES
        piece = told_header(self._faults.hostile, command.operation, command.transaction, part.length)
        at = part.offset
        while True:
            size = min(room, end - at)
            piece += self._read(part, at, size)
            at += size
            if at == end and self._hangs_at(part, end):
                if len(piece) > self._in.max_packet:
                    self._in.write(piece[: -self._in.max_packet])
                self.fall_silent()
            yield piece
            self._sent(size)
            if at == end:
                return
            piece, room = b"", _PIECE

    def _read(self, part: Part, offset: int, size: int) -> bytes:
        content = part.file.read(offset, size)
        if len(content) == size:
            return content
        if part.file.name in self._faults.sent_size_differs:
            return content.ljust(size, b"\0")
        self._stall()  # the owner made the file shorter while it was being sent

    def _hangs_at(self, part: Part, end: int) -> bool:
        full = (HEADER_BYTES + part.length) % self._in.max_packet == 0
        return self._faults.hangs_on_full_last_packet and not part.whole and end == part.file.size and full

    def _sent(self, size: int) -> None:
        self._on_sent(size)
        faults = self._faults
        if faults.stalls_after is not None:
            faults.stalls_after -= size
            if faults.stalls_after <= 0:
                faults.stalls_after = None
                self._stall()
        if faults.silent_after is not None:
            faults.silent_after -= size
            if faults.silent_after <= 0:
                faults.silent_after = None
                self.fall_silent()

    def _stall(self) -> NoReturn:
        """Give the transaction up as a device does: both endpoints halt."""
        self._in.clear()
        self._in.halt()
        self._out.halt()
        raise CancelledError

    def _send(self, pieces: Iterator[bytes]) -> None:
        piece = b""
        for piece in pieces:
            self._put(piece)
            self._raise_if_cancelled()
        if len(piece) % self._in.max_packet == 0 and not self._faults.omits_empty_packet:
            self._in.write(b"")
        # A real phone holds no more than a packet or two: it is not done before the host has taken it all.
        self._in.flush()
        self._raise_if_cancelled()

    def _put(self, piece: bytes) -> None:
        try:
            self._faults.mutator.packet(Layer.MTP, piece, self._in.write)
        except CutOffError:
            raise CancelledError from None

    def _raise_if_cancelled(self) -> None:
        if self._cancelled.is_set():
            self._in.clear()
            self._cancelled.clear()
            raise CancelledError
