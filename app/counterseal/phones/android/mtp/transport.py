"""Transactions: a command, perhaps a data phase, a response; and how one is broken off.

USB Still Image Capture Device 1.0 says how containers become transfers. Phones take liberties with the
ends of data phases, so nothing is concluded from a zero-length packet that is missing or too many, or from a
header sent by itself: a data phase is over when as much came as was announced, or a response comes instead.
"""

import struct
import sys
import threading
import time
from collections.abc import Callable, Generator
from contextlib import closing, suppress
from typing import Final, TypeVar

from counterseal.phones.pace import patience
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.pipe import Pipe, UsbError, UsbStallError, UsbTimeoutError
from counterseal.tradein.failures import FailureCode

from . import container
from .codes import Operation, Response
from .container import HEADER_BYTES, UNKNOWN_LENGTH, Kind, Message
from .errors import hostile, refused

ANSWER_SECONDS: Final = 90
"""A phone that lists a folder of many thousand files can be silent for a minute."""

_MAX_READ: Final = 1 << 20
_SMALL_BYTES: Final = 1 << 14

_LOOK_SECONDS: Final = 0.25
"""How often a wait for the phone looks whether it shall end."""

_SETTLE_SECONDS: Final = 0.8
_QUIET_SECONDS: Final = 0.05
_MAX_STALE: Final = 8
_MAX_EMPTY: Final = 8

_CANCEL, _RESET, _GET_STATUS = 0x64, 0x66, 0x67
"""Class requests: Still Image Capture Device 1.0, 5.2."""

_CANCELLATION: Final = 0x4001
_STATUS: Final = struct.Struct("<HH")
_MAX_STATUS: Final = 32

T = TypeVar("T")


class Transport:
    """One transaction at a time, from one thread; `stop` may be called from any."""

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe
        self.answer_seconds: float = ANSWER_SECONDS
        """How long the phone may be silent, at the pace of a real one."""
        self._transaction = 0
        self._stopped = threading.Event()
        self._ended = True
        """Whether the last read ended its transfer: with a short packet."""
        self._begins = True
        """Whether what was read last begins a transfer."""

    @property
    def max_packet(self) -> int:
        """Of the bulk endpoints."""
        return self._pipe.max_packet

    def stop(self) -> None:
        """Have the running transaction, and every later one, end soon with PhoneError(PHONE_UNPLUGGED)."""
        self._stopped.set()

    def fetch(self, operation: Operation, *parameters: int, limit: int = 1 << 16) -> bytearray:
        """The data of one transaction, if it has any. Raises PhoneError, HOSTILE_DATA beyond `limit`."""
        data = bytearray()
        with closing(self.stream(operation, *parameters)) as pieces:
            for piece in pieces:
                data += piece
                if len(data) > limit:
                    raise hostile()
        return data

    def stream(
        self, operation: Operation, *parameters: int, expected: int = _SMALL_BYTES
    ) -> Generator[memoryview, None, None]:
        """The data of one transaction as it comes; a piece is valid until the next one is asked for.

        Closed or failed halfway, the transaction is cancelled. Up to `expected` bytes take one read. Raises
        PhoneError, which is Refused where the phone may still be asked for something else.
        """
        self._raise_if_stopped()
        outside = operation == Operation.OPEN_SESSION
        self._transaction = 0 if outside else self._transaction % 0xFFFFFFFE + 1
        command = container.command(operation, self._transaction, *parameters)
        try:
            self._patiently(lambda seconds: self._pipe.write(command, seconds))
            response = yield from self._data(operation, expected)
        except (GeneratorExit, PhoneError):
            self._cancel()
            raise
        if response.code != Response.OK:
            raise refused(response.code)

    def settle(self) -> None:
        """Drop what is on its way and clear halts until the phone says it is ready, or for a second."""
        until = time.monotonic() + _SETTLE_SECONDS
        while time.monotonic() < until:
            self._drain(until)
            if self._is_ready():
                return

    def reset(self) -> None:
        """Have the phone forget the session and whatever it was doing."""
        self._pipe.control_out(_RESET, 0, b"")

    def _data(self, operation: Operation, expected: int) -> Generator[memoryview, None, Message]:
        """The data phase, if there is one; returns the response."""
        piece = self._first(HEADER_BYTES + expected)
        if response := self._response_in(piece):
            return response
        length = self._announced_by(piece, operation)
        left = sys.maxsize if length == UNKNOWN_LENGTH else length - HEADER_BYTES
        piece = piece[HEADER_BYTES:]
        while len(piece) < left:
            if piece:
                yield piece
            left -= len(piece)
            piece = self._receive(left)
            if self._begins and len(piece) < left and (response := self._response_in(piece)):
                cut_short = length != UNKNOWN_LENGTH and response.code == Response.OK
                return response._replace(code=Response.INCOMPLETE_TRANSFER) if cut_short else response
        # Where no zero-length packet ends the data, the response runs on in the same read.
        rest = bytes(piece[left:])
        if left:
            yield piece[:left]
        response = self._response_in(memoryview(rest) if rest else self._first(0))
        if response is None:
            raise hostile()
        return response

    def _first(self, room: int) -> memoryview:
        """The next read that is no response to an earlier transaction."""
        for _ in range(_MAX_STALE):
            piece = self._receive(room)
            message = container.message(piece)
            if message is None or message.kind != Kind.RESPONSE or message.transaction == self._transaction:
                return piece
        raise hostile()

    def _announced_by(self, piece: memoryview, operation: Operation) -> int:
        """The length in the header of a data container, which must be the one that we wait for."""
        header = container.header(piece)
        if header[1:] != (Kind.DATA, operation, self._transaction) or header.length < HEADER_BYTES:
            raise hostile()
        return header.length

    def _response_in(self, piece: memoryview) -> Message | None:
        """The response to this transaction, if that is what the piece is."""
        message = container.message(piece)
        ours = message and (message.kind, message.transaction) == (Kind.RESPONSE, self._transaction)
        return message if ours else None

    def _receive(self, room: int) -> memoryview:
        """One read that brings something, with space for `room` bytes and for what ends their transfer."""
        packet = self._pipe.max_packet
        size = min(_MAX_READ, (room // packet + 1) * packet)
        self._begins = self._ended
        for _ in range(_MAX_EMPTY):
            piece = self._patiently(lambda seconds: self._pipe.read(size, seconds))
            self._ended = len(piece) < size
            if piece:
                return piece
            self._begins = True
        raise hostile()

    def _patiently(self, transfer: Callable[[float], T]) -> T:
        until = time.monotonic() + patience(self.answer_seconds)
        while time.monotonic() < until:
            self._raise_if_stopped()
            with suppress(UsbTimeoutError):
                return transfer(_LOOK_SECONDS)
        raise PhoneError(FailureCode.PHONE_SILENT)

    def _raise_if_stopped(self) -> None:
        if self._stopped.is_set():
            raise PhoneError(FailureCode.PHONE_UNPLUGGED)

    def _cancel(self) -> None:
        request = struct.pack("<HI", _CANCELLATION, self._transaction)
        with suppress(UsbError):  # why it is cancelled matters more
            with suppress(UsbStallError):
                self._pipe.control_out(_CANCEL, 0, request)
            self.settle()

    def _drain(self, until: float) -> None:
        self._ended = True
        while time.monotonic() < until:
            try:
                self._pipe.read(_MAX_READ, _QUIET_SECONDS)
            except UsbStallError:
                self._pipe.clear_halt()
            except UsbTimeoutError:
                return

    def _is_ready(self) -> bool:
        try:
            untrusted = self._pipe.control_in(_GET_STATUS, 0, _MAX_STATUS)
        except UsbStallError:
            return True  # it does not know the question
        if len(untrusted) > _STATUS.size:  # the endpoints that are halted
            self._pipe.clear_halt()
        return len(untrusted) >= _STATUS.size and _STATUS.unpack_from(untrusted)[1] == Response.OK
