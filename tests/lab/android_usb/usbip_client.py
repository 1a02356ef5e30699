"""A USB/IP client of a few lines, from the kernel's description of the protocol."""

import socket
import struct
from types import TracebackType

SETUP_NOTHING = bytes(8)


class UsbIpClient:
    """One connection. Numbers commands from 1 on."""

    def __init__(self, address: tuple[str, int]) -> None:
        self.socket = socket.create_connection(address, timeout=20)
        self.sequence = 0
        self._reading: set[int] = set()
        self._answers: dict[int, tuple[int, bytes | int]] = {}

    def __enter__(self) -> "UsbIpClient":
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.socket.close()

    def devices(self) -> bytes:
        """OP_REQ_DEVLIST: what follows the number of devices."""
        self.socket.sendall(struct.pack(">HHI", 0x0111, 0x8005, 0))
        assert self.receive(8) == struct.pack(">HHI", 0x0111, 0x0005, 0)
        listed = b""
        while piece := self.socket.recv(4096):
            listed += piece
        return listed

    def borrow(self, bus_id: bytes = b"1-1") -> int:
        """OP_REQ_IMPORT: the status."""
        self.socket.sendall(struct.pack(">HHI32s", 0x0111, 0x8003, 0, bus_id))
        _, code, status = struct.unpack(">HHI", self.receive(8))
        assert code == 0x0003
        if status == 0:
            self.receive(312)
        return int(status)

    def submit(
        self, address: int, data: bytes | int = b"", setup: bytes = SETUP_NOTHING, flags: int = 0
    ) -> int:
        """CMD_SUBMIT of a write of `data`, or of a read of that many bytes: the sequence number."""
        self.sequence += 1
        length = data if isinstance(data, int) else len(data)
        header = (1, self.sequence, 1 << 16, address >> 7, address & 15, flags, length, 0, 0, 0)
        self.socket.sendall(struct.pack(">10I8s", *header, setup))
        if isinstance(data, int):
            self._reading.add(self.sequence)
        else:
            self.socket.sendall(data)
        return self.sequence

    def unlink(self, sequence: int) -> int:
        """CMD_UNLINK: its sequence number."""
        self.sequence += 1
        self.socket.sendall(struct.pack(">6I24x", 2, self.sequence, 1 << 16, 0, 0, sequence))
        return self.sequence

    def answer(self, sequence: int) -> tuple[int, bytes | int]:
        """Status, and what was read or how much was written; answers may come in any order."""
        while sequence not in self._answers:
            code, answered, *_, status, length = struct.unpack(">5IiI20x", self.receive(48))
            came = self.receive(length) if code == 3 and answered in self._reading else length
            self._answers[answered] = status, came
        return self._answers.pop(sequence)

    def send(self, address: int, data: bytes, flags: int = 0) -> None:
        """Write and wait until it is done."""
        assert self.answer(self.submit(address, data, flags=flags)) == (0, len(data))

    def control(
        self, request_type: int, request: int, value: int, index: int, data: bytes | int
    ) -> bytes | int:
        """A control transfer: status below zero, or what was read or written."""
        length = data if isinstance(data, int) else len(data)
        setup = struct.pack("<BBHHH", request_type, request, value, index, length)
        status, came = self.answer(self.submit(request_type & 0x80, data, setup))
        return status or came

    def receive(self, size: int) -> bytes:
        """Exactly `size` bytes."""
        data = b""
        while len(data) < size:
            piece = self.socket.recv(size - len(data))
            if not piece:
                raise EOFError
            data += piece
        return data
