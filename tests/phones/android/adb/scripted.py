"""A phone's ADB daemon that does exactly what a test says, message by message."""

import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from counterseal.lab.android.usb.endpoints import Endpoint
from counterseal.phones.android.adb.banner import Banner, Mode
from counterseal.phones.android.adb.connection import Connection
from counterseal.phones.android.adb.handshake import Authentication, Welcome
from counterseal.phones.android.adb.transport import Command, Transport
from tests.phones.android.pipe_on_endpoints import EndpointPipe

HEADER = struct.Struct("<6I")
TOKEN, SIGNATURE, PUBLIC_KEY = 1, 2, 3
VERSION, MAX_PAYLOAD = 0x01000001, 1 << 20
REMOTE_ID = 77
BANNER = b"device::ro.product.model=Test;features=shell_v2,stat_v2,ls_v2"


class ScriptedPhone:
    """The phone's end of two endpoints. Every wait ends with QuietError, and so the test with it."""

    def __init__(self, max_packet: int = 512) -> None:
        self._out = Endpoint(max_packet)
        self._in = Endpoint(max_packet)
        self.pipe = EndpointPipe(self._out, self._in)

    def raw(self, transfer: bytes) -> None:
        self._in.write(transfer, 10)

    def send(self, command: int, arg0: int, arg1: int, payload: bytes = b"", check: int = 0) -> None:
        self.raw(HEADER.pack(command, arg0, arg1, len(payload), check, command ^ 0xFFFFFFFF))
        if payload:
            self.raw(payload)

    def receive(self) -> tuple[int, int, int, bytes]:
        """One message, read as a phone reads: in big pieces that only a short packet ends."""
        command, arg0, arg1, length, _, _ = HEADER.unpack(self._out.read(16 << 10, 10))
        payload = self._out.read(16 << 10, 10) if length else b""
        assert len(payload) == length
        return command, arg0, arg1, payload

    def expect(self, command: Command) -> tuple[int, int, bytes]:
        got, arg0, arg1, payload = self.receive()
        assert got == command, Command(got).name
        return arg0, arg1, payload

    def connected(self, features: str = "shell_v2,stat_v2,ls_v2") -> Connection:
        """A connection as it is after the handshake."""
        transport = Transport(self.pipe)
        transport.version = VERSION
        banner = Banner(Mode.DEVICE, frozenset(features.split(",")))
        return Connection(transport, Welcome(banner, Authentication.NONE, MAX_PAYLOAD))

    def accept(self) -> tuple[int, bytes]:
        """Open whatever service is asked for; its stream at the host, and its name."""
        local_id, _, name = self.expect(Command.OPEN)
        self.send(Command.OKAY, REMOTE_ID, local_id)
        return local_id, name.rstrip(b"\0")

    def say(self, local_id: int, data: bytes) -> None:
        """Send `data` on a stream and wait until the host took it."""
        self.send(Command.WRTE, REMOTE_ID, local_id, data)
        assert self.expect(Command.OKAY) == (local_id, REMOTE_ID, b"")

    def hear(self, local_id: int) -> bytes:
        """What the host writes on a stream, acknowledged."""
        _, _, data = self.expect(Command.WRTE)
        self.send(Command.OKAY, REMOTE_ID, local_id)
        return data

    def unplug(self) -> None:
        self._out.kill()
        self._in.kill()

    @contextmanager
    def does(self, script: Callable[[], None]) -> Iterator[None]:
        """Run `script` beside the block; its mistakes are the test's."""
        failures: list[BaseException] = []

        def run() -> None:
            try:
                script()
            except BaseException as error:
                failures.append(error)

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        try:
            yield
        except BaseException:
            self.unplug()
            raise
        finally:
            thread.join(20)
        assert not thread.is_alive()
        if failures:
            raise failures[0]
