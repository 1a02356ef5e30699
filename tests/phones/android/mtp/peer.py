"""An MTP responder that says exactly what a test tells it to, on the other end of the lab's endpoints."""

import struct
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

from counterseal.lab.android.usb.endpoints import Endpoint, GoneError
from counterseal.lab.android.usb.function import Setup

from .controlled_pipe import ControlledPipe

OK: Final = 0x2001
NO_SUCH_OBJECT: Final = 0x2009
CANCEL, RESET, STATUS = 0x64, 0x66, 0x67


@dataclass(frozen=True)
class Asked:
    """A command, and the containers that may answer it."""

    operation: int
    transaction: int
    parameters: tuple[int, ...]

    def response(self, code: int = OK, *parameters: int) -> bytes:
        return self._container(3, code, struct.pack(f"<{len(parameters)}I", *parameters))

    def data(self, payload: bytes, length: int | None = None) -> bytes:
        return self._container(2, self.operation, payload, length)

    def whole(self, payload: bytes) -> list[bytes]:
        """Data, its end and an OK, as the specification has it, in packets of up to 1024 bytes."""
        data = self.data(payload)
        return [data, self.response()] if len(data) % 64 else [data, b"", self.response()]

    def _container(self, kind: int, code: int, payload: bytes, length: int | None = None) -> bytes:
        length = 12 + len(payload) if length is None else length
        return struct.pack("<IHHI", length, kind, code, self.transaction) + payload


Script: TypeAlias = Callable[[Asked], Iterable[bytes]]
"""The transfers that answer a command; b"" is a zero-length packet."""


class Peer:
    """Answers commands by its script in a thread, until the pipe's `unplug`."""

    def __init__(self, script: Script, max_packet: int = 512) -> None:
        self.commands, self.answers, self.events = (Endpoint(max_packet) for _ in range(3))
        self.pipe = PeerPipe(self)
        self.asked: list[Asked] = []
        self.class_requests: list[int] = []
        self.cancelled: list[int] = []
        self.status: bytes | None = struct.pack("<HH", 4, OK)
        self.halts_cleared = 0
        self._script = script
        threading.Thread(target=self._serve, daemon=True).start()

    def unplug(self) -> None:
        for endpoint in (self.commands, self.answers, self.events):
            endpoint.kill()

    def class_request(self, setup: Setup, data: bytes) -> bytes | None:
        self.class_requests.append(setup.request)
        if setup.request == CANCEL:
            self.cancelled.append(struct.unpack("<HI", data)[1])
            self.answers.clear()
        return self.status if setup.reads else b""

    def operations(self) -> list[int]:
        return [asked.operation for asked in self.asked]

    def _serve(self) -> None:
        try:
            while True:
                command = self.commands.read(512)
                _, kind, operation, transaction = struct.unpack_from("<IHHI", command)
                assert kind == 1, "a container that is no command"
                parameters = struct.unpack_from(f"<{len(command) // 4 - 3}I", command, 12)
                asked = Asked(operation, transaction, parameters)
                self.asked.append(asked)
                for transfer in self._script(asked):
                    self.answers.write(transfer)
        except GoneError:
            return


class PeerPipe(ControlledPipe):
    def __init__(self, peer: Peer) -> None:
        super().__init__(peer.commands, peer.answers, peer.events, peer.class_request)
        self._peer = peer
        self.closed = False

    def clear_halt(self) -> None:
        super().clear_halt()
        self._peer.halts_cleared += 1

    def close(self) -> None:
        super().close()
        self.closed = True
