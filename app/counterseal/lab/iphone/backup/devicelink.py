"""DeviceLink, phone side: what the phone asks of the host's folder, and the file streams both ways.

Messages are property lists `[name, argument…]`; file streams are raw frames behind u32 big-endian lengths.
The shapes are those the free hosts accept (libimobiledevice, tools/idevicebackup2.c; pymobiledevice3,
services/device_link.py).
"""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from counterseal.lab.fuzzing.layers import Layer
from counterseal.lab.iphone.wire import Stream, StreamClosedError

_EMPTY: Final = "___EmptyParameterString___"
_LENGTH: Final = struct.Struct(">I")
_BLOCK: Final = struct.Struct(">IB")

# Block codes are negated DeviceLink status codes, plus one for data.
_END_OF_FILE: Final = 0x00
_IO_ERROR: Final = 0x0B
_DATA: Final = 0x0C

_END_OF_FILES: Final = _LENGTH.pack(0)
_SEND_BUFFER_BYTES: Final = 1 << 20
_MAX_DOWNLOAD: Final = 256 << 20
_MAX_FRAME: Final = 128 << 20


@dataclass(frozen=True, slots=True)
class Status:
    """A host's answer: 0 or a negative DeviceLink code, and whatever the question asked for."""

    code: int
    content: Any


class HostLink:
    """The phone's end of a connection. Every method raises StreamClosedError once the host is gone."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    def shake_hands(self, version: int) -> None:
        """Agree on the DeviceLink version."""
        self.send("DLMessageVersionExchange", version, 0)
        answer = self.receive()
        if len(answer) < 2 or answer[:2] != ["DLMessageVersionExchange", "DLVersionsOk"]:
            raise StreamClosedError
        self.send("DLMessageDeviceReady")

    def send(self, name: str, *arguments: Any) -> None:
        """Send one message."""
        self._stream.send_plist([name, *arguments], layer=Layer.DEVICELINK)

    def receive(self) -> list[Any]:
        """Return the host's next message."""
        untrusted_message = self._stream.receive_plist()
        if not isinstance(untrusted_message, list) or not untrusted_message:
            raise StreamClosedError
        return untrusted_message

    def ask(self, name: str, *arguments: Any) -> Status:
        """Send a request and return the host's status."""
        self.send(name, *arguments)
        return self._receive_status()

    def _receive_status(self) -> Status:
        match self.receive():
            case ["DLMessageStatusResponse", int(code), _, content, *_]:
                # Hosts send negative codes as unsigned 64 bit numbers.
                return Status(code - (1 << 64) if code >= 1 << 63 else code, content)
            case _:
                raise StreamClosedError

    def create_directory(self, path: str) -> Status:
        """Have the host make a directory."""
        return self.ask("DLMessageCreateDirectory", path, {}, 0.0)

    def move(self, destinations: Mapping[str, str], progress: float) -> Status:
        """Have the host move items, named by where they are."""
        return self.ask("DLMessageMoveItems", dict(destinations), {}, progress)

    def remove(self, paths: Sequence[str], progress: float) -> Status:
        """Have the host remove items, directories with all they hold."""
        return self.ask("DLMessageRemoveItems", list(paths), {}, progress)

    def copy(self, source: str, destination: str) -> Status:
        """Have the host copy one item."""
        return self.ask("DLMessageCopyItem", source, destination, {}, 0.0, 0)

    def list_directory(self, path: str) -> Status:
        """Return name -> {DLFileType, DLFileSize, DLFileModificationDate}."""
        return self.ask("DLContentsOfDirectory", path, {}, 0.0)

    def free_space(self) -> Status:
        """Return the host's free bytes as the status' content."""
        return self.ask("DLMessageGetFreeDiskSpace", _EMPTY, {}, 0.0)

    def purge_space(self, amount: int) -> Status:
        """Ask the host to free `amount` bytes, at the highest urgency."""
        return self.ask("DLMessagePurgeDiskSpace", amount, 4, {}, 0.0)

    def download(self, paths: Sequence[str], progress: float) -> dict[str, bytes | None]:
        """Fetch files from the host; None for each it cannot read."""
        self.send("DLMessageDownloadFiles", list(paths), {}, progress)
        fetched: dict[str, bytes | None] = {}
        while path := self._receive_prefixed():
            fetched[path.decode("utf-8", "replace")] = self._receive_file()
        self._receive_status()
        return fetched

    def _receive_prefixed(self) -> bytes:
        (length,) = _LENGTH.unpack(self._stream.receive(_LENGTH.size))
        if length > _MAX_FRAME:
            raise StreamClosedError
        return self._stream.receive(length)

    def _receive_file(self) -> bytes | None:
        content = bytearray()
        while True:
            frame = self._receive_prefixed()
            if not frame or len(content) > _MAX_DOWNLOAD:
                raise StreamClosedError
            code = frame[0]
            if code == _DATA:
                content += memoryview(frame)[1:]
            else:
                return bytes(content) if code == _END_OF_FILE else None

    def upload(self, progress: float, total_bytes: int) -> "Upload":
        """Begin to send files; `finish_upload` ends it."""
        self.send("DLMessageUploadFiles", {}, progress, total_bytes)
        return Upload(self._stream)

    def finish_upload(self, upload: "Upload") -> Status:
        """End the stream of files and return the host's status."""
        upload.end()
        return self._receive_status()


class Upload:
    """Files on their way to the host, gathered into large writes."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._buffer = bytearray()

    def file(self, phone_path: str, host_path: str, content: bytes) -> None:
        """Send one whole, small file."""
        self.begin_file(phone_path, host_path)
        self.data(content)
        self.end_file()

    def begin_file(self, phone_path: str, host_path: str) -> None:
        """Name the file whose blocks follow."""
        host_path = self._stream.mutator.name(Layer.DEVICELINK, host_path)
        for path in (phone_path.encode(), host_path.encode(errors="surrogateescape")):
            self._buffer += _LENGTH.pack(len(path))
            self._buffer += path

    def data(self, block: bytes | memoryview) -> None:
        """Send one block of the file."""
        self.announce_data(len(block))
        self._buffer += block
        if len(self._buffer) >= _SEND_BUFFER_BYTES:
            self._flush()

    def end_file(self) -> None:
        """Say that the file is complete."""
        self._buffer += _BLOCK.pack(1, _END_OF_FILE)

    def fail_file(self, reason: str) -> None:
        """Say that the phone could not read the file."""
        text = reason.encode()
        self._buffer += _BLOCK.pack(len(text) + 1, _IO_ERROR) + text

    def announce_data(self, count: int) -> None:
        """Send the head of a block of `count` bytes."""
        self._buffer += _BLOCK.pack(count + 1, _DATA)

    def raw(self, content: bytes) -> None:
        """Send bytes without a head."""
        self._buffer += content
        self._flush()

    def end(self) -> None:
        """Say that no file follows."""
        self._buffer += _END_OF_FILES
        self._flush()

    def _flush(self) -> None:
        self._stream.send_packet(Layer.DEVICELINK, self._buffer)
        self._buffer.clear()
