"""The bytes of one mobilebackup2 connection: few, large reads into one buffer that is never outgrown."""

import os
import plistlib
import socket
import struct
import time
from typing import Any, Final

from counterseal.phones.phone import PhoneError
from counterseal.tradein.facts import Slower
from counterseal.tradein.failures import FailureCode

from . import plists

BUFFER_BYTES: Final = 1 << 20
MAX_PLIST_BYTES: Final = 32 << 20

_U32: Final = struct.Struct(">I")
_BLOCK: Final = struct.Struct(">IB")


class Stream:
    """A blocking stream. One thread reads and writes; `end` may be called from any thread."""

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._buffer = memoryview(bytearray(BUFFER_BYTES))
        self._start = self._end = 0
        self.poured = 0
        """Bytes that went to files so far."""
        self.phone_since: float | None = None
        self.drive_since: float | None = None
        """Since when (time.monotonic) we have been waiting for the phone, or for the drive; None if not."""

    @property
    def waiting(self) -> Slower | None:
        """For whom we wait this moment; another thread may look."""
        if self.drive_since is not None:
            return Slower.DRIVE
        return Slower.PHONE if self.phone_since is not None else None

    def end(self) -> None:
        """Break off now; a blocked read or write then fails."""
        try:
            # below TLS: a polite close would wait for the phone
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
        except OSError:
            return  # it had ended by itself

    def close(self) -> None:
        """Free the descriptor. Only the thread that reads may call this."""
        self._socket.close()

    def take(self, count: int) -> bytes:
        """Exactly `count` bytes, at most BUFFER_BYTES. Raises PhoneError(PHONE_UNPLUGGED) at the end."""
        self._need(count)
        begin = self._start
        self._start = begin + count
        return bytes(self._buffer[begin : self._start])

    def take_u32(self) -> int:
        """One unsigned 32-bit big-endian number."""
        self._need(_U32.size)
        number: int = _U32.unpack_from(self._buffer, self._start)[0]
        self._start += _U32.size
        return number

    def take_block_header(self) -> tuple[int, int]:
        """A block's code and the number of bytes that follow. Raises PhoneError(HOSTILE_DATA)."""
        self._need(_BLOCK.size)
        size, code = _BLOCK.unpack_from(self._buffer, self._start)
        if size < 1:
            raise PhoneError(FailureCode.HOSTILE_DATA)
        self._start += _BLOCK.size
        return code, size - 1

    def pour(self, count: int, file: int) -> None:
        """Write the next `count` bytes to an open file, a buffer at a time. Raises OSError for the file."""
        while count:
            share = min(count, BUFFER_BYTES)
            self._need(share)
            piece = self._buffer[self._start : self._start + share]
            self._start += share
            count -= share
            self.poured += share
            self.drive_since = time.monotonic()
            while piece:
                piece = piece[os.write(file, piece) :]
            self.drive_since = None

    def take_plist(self) -> Any:
        """One property list behind its length. Raises PhoneError(HOSTILE_DATA) for anything else."""
        length = self.take_u32()
        if length > MAX_PLIST_BYTES:
            raise PhoneError(FailureCode.HOSTILE_DATA)
        try:
            return plists.loads(self._take_frame(length), MAX_PLIST_BYTES)
        except plists.MalformedError:
            raise PhoneError(FailureCode.HOSTILE_DATA) from None

    def send_plist(self, value: Any) -> None:
        """Send one property list behind its length."""
        body = plistlib.dumps(value, fmt=plistlib.FMT_BINARY)
        self.send(_U32.pack(len(body)) + body)

    def send(self, data: bytes) -> None:
        """Send all of `data`. Raises PhoneError(PHONE_UNPLUGGED)."""
        self.phone_since = time.monotonic()
        try:
            self._socket.sendall(data)
        except OSError:
            raise PhoneError(FailureCode.PHONE_UNPLUGGED) from None
        self.phone_since = None

    def _take_frame(self, length: int) -> bytes:
        if length <= BUFFER_BYTES:
            return self.take(length)
        frame = bytearray()  # grows as bytes arrive: a length alone must not cost memory
        while len(frame) < length:
            frame += self.take(min(length - len(frame), BUFFER_BYTES))
        return bytes(frame)

    def _need(self, count: int) -> None:
        """Have at least `count` bytes in the buffer, moving what is there to its front if they do not fit."""
        waiting = self._end - self._start
        if waiting >= count:
            return
        if not waiting:
            self._start = self._end = 0
        elif self._start + count > BUFFER_BYTES:
            self._buffer[:waiting] = self._buffer[self._start : self._end]
            self._start, self._end = 0, waiting
        while self._end - self._start < count:
            self._receive()

    def _receive(self) -> None:
        self.phone_since = time.monotonic()
        try:
            got = self._socket.recv_into(self._buffer[self._end :])
        except OSError:
            got = 0  # broken off or closed: for us the same
        if not got:
            raise PhoneError(FailureCode.PHONE_UNPLUGGED)
        self.phone_since = None
        self._end += got
