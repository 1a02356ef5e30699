"""com.apple.afc: the sync lock file and an otherwise empty media folder.

Frames: "CFA6LPAA", then four u64 little endian: whole length, length up to the payload, packet number,
operation (libimobiledevice, src/afc.h).
"""

import struct
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final

from counterseal.lab.fuzzing.layers import Layer
from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.phone import Phone
from counterseal.lab.iphone.scenarios import Lie
from counterseal.lab.iphone.wire import Stream

_HEADER: Final = struct.Struct("<8sQQQQ")
_U64: Final = struct.Struct("<Q")
_MAGIC: Final = b"CFA6LPAA"
_MAX_PACKET: Final = 1 << 20

_SYNC_LOCK: Final = "/com.apple.itunes.lock_sync"


class _Operation(IntEnum):
    STATUS = 0x01
    DATA = 0x02
    READ_DIRECTORY = 0x03
    MAKE_DIRECTORY = 0x09
    FILE_INFO = 0x0A
    DEVICE_INFO = 0x0B
    OPEN = 0x0D
    OPENED = 0x0E
    READ = 0x0F
    CLOSE = 0x14
    LOCK = 0x1B


class _Status(IntEnum):
    SUCCESS = 0
    INVALID_ARGUMENT = 7
    NOT_FOUND = 8
    UNSUPPORTED = 15


@dataclass(slots=True)
class _Connection:
    phone: Phone
    open_files: set[int] = field(default_factory=set)
    last_handle: int = 0

    def answer(self, operation: int, arguments: bytes) -> tuple[int, bytes]:
        """Return the operation code and body of the reply."""
        match operation:
            case _Operation.READ_DIRECTORY | _Operation.FILE_INFO:
                return self._look_up(operation, _path(arguments))
            case _Operation.MAKE_DIRECTORY:
                return _status(_Status.SUCCESS)
            case _Operation.DEVICE_INFO:
                return _Operation.DATA, self._device_info()
            case _Operation.OPEN:
                return self._open(_path(arguments[_U64.size :]))
            case _Operation.READ | _Operation.CLOSE | _Operation.LOCK:
                return self._use(operation, arguments)
            case _:
                return _status(_Status.UNSUPPORTED)

    def _look_up(self, operation: int, path: str) -> tuple[int, bytes]:
        if operation == _Operation.READ_DIRECTORY and path == "/":
            return _Operation.DATA, _strings(".", "..", _SYNC_LOCK.removeprefix("/"))
        if operation == _Operation.FILE_INFO and self.phone.make.scenario.lie is Lie.FILE_WITHOUT_SIZE:
            return _Operation.DATA, _strings("st_nlink", "1", "st_ifmt", "S_IFREG")
        if operation == _Operation.FILE_INFO and path == _SYNC_LOCK:
            return _Operation.DATA, _strings(
                "st_size", "0", "st_blocks", "0", "st_nlink", "1", "st_ifmt", "S_IFREG"
            )
        return _status(_Status.NOT_FOUND)

    def _device_info(self) -> bytes:
        capacity = self.phone.make.profile.capacity
        free = capacity - self.phone.make.payload_bytes
        model = self.phone.make.profile.product_type
        return _strings(
            "Model", model, "FSTotalBytes", str(capacity), "FSFreeBytes", str(free), "FSBlockSize", "4096"
        )

    def _open(self, path: str) -> tuple[int, bytes]:
        if path != _SYNC_LOCK:
            return _status(_Status.NOT_FOUND)
        self.last_handle += 1
        self.open_files.add(self.last_handle)
        return _Operation.OPENED, _U64.pack(self.last_handle)

    def _use(self, operation: int, arguments: bytes) -> tuple[int, bytes]:
        handle = _U64.unpack_from(arguments)[0] if len(arguments) >= _U64.size else 0
        if handle not in self.open_files:
            return _status(_Status.INVALID_ARGUMENT)
        if operation == _Operation.READ:
            return _Operation.DATA, b""
        if operation == _Operation.CLOSE:
            self.open_files.discard(handle)
        return _status(_Status.SUCCESS)


def serve(stream: Stream, phone: Phone, _cable: Cable) -> None:
    """Answer until the host leaves, or sends what is no AFC packet."""
    connection = _Connection(phone)
    while True:
        magic, entire, _, packet, operation = _HEADER.unpack(stream.receive(_HEADER.size))
        if magic != _MAGIC or not _HEADER.size <= entire <= _MAX_PACKET:
            return
        reply, body = connection.answer(operation, stream.receive(entire - _HEADER.size))
        length = _HEADER.size + len(body)
        if phone.make.scenario.lie is Lie.HUGE_PACKET:
            length = 1 << 40
        this = _HEADER.size if reply == _Operation.DATA else length
        stream.send_packet(Layer.LOCKDOWN, _HEADER.pack(_MAGIC, length, this, packet, reply) + body)


def _status(code: _Status) -> tuple[int, bytes]:
    return _Operation.STATUS, _U64.pack(code)


def _path(untrusted: bytes) -> str:
    return untrusted.split(b"\0", 1)[0].decode("utf-8", "replace")


def _strings(*values: str) -> bytes:
    return b"".join(value.encode() + b"\0" for value in values)
