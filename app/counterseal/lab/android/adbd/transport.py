"""What carries messages: two USB endpoints, or a TCP connection."""

import socket
from contextlib import suppress
from typing import Final, Protocol

from counterseal.lab.android.usb.endpoints import Endpoint, GoneError
from counterseal.lab.fuzzing.layers import Layer
from counterseal.lab.fuzzing.mutator import HONEST, CutOffError, Mutator

from .messages import HEADER_BYTES, Header, WireError

_READ_BYTES: Final = 16 << 10
"""A phone's daemon reads USB in such pieces (adb daemon/usb.cpp, kUsbReadSize)."""


class Transport(Protocol):
    """Every method raises GoneError once the other end is gone."""

    def receive(self) -> tuple[Header, bytes]:
        """Wait for a whole message. Raises WireError where the host broke the rules."""

    def send(self, header: bytes, payload: bytes) -> None:
        """Not safe from two threads at once."""

    def close(self) -> None:
        """Let the other end see that nobody is here any more."""


class UsbTransport:
    """Header and payload are transfers of their own, in both directions.

    The phone never sends a zero-length packet; the host must send one after a payload that fills its last
    packet. Without it our read waits on, swallows the next header and the connection ends, as on a phone.
    """

    def __init__(self, out: Endpoint, in_: Endpoint, mutator: Mutator = HONEST) -> None:
        self._out = out
        self._in = in_
        self._mutator = mutator

    def receive(self) -> tuple[Header, bytes]:
        block = b""
        while not block:  # a zero-length packet between messages says nothing
            block = self._out.read(_READ_BYTES)
        header = Header.parse(block)
        payload = bytearray()
        while len(payload) < header.length:
            payload += self._out.read(_READ_BYTES)
        if len(payload) > header.length:
            raise WireError("more payload than announced")
        return header, bytes(payload)

    def send(self, header: bytes, payload: bytes) -> None:
        try:
            self._mutator.packet(Layer.ADB, header, self._in.write)
            if payload:
                self._mutator.packet(Layer.ADB, payload, self._in.write)
        except CutOffError:
            self.close()
            raise GoneError from None

    def close(self) -> None:
        self._out.kill()
        self._in.kill()


class TcpTransport:
    """A byte stream: no transfers, so no rule about their ends."""

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def receive(self) -> tuple[Header, bytes]:
        header = Header.parse(self._take(HEADER_BYTES))
        return header, self._take(header.length)

    def _take(self, count: int) -> bytes:
        taken = bytearray(count)
        room = memoryview(taken)
        while room:
            try:
                got = self._socket.recv_into(room)
            except OSError:
                raise GoneError from None
            if not got:
                raise GoneError
            room = room[got:]
        return bytes(taken)

    def send(self, header: bytes, payload: bytes) -> None:
        try:
            self._socket.sendall(header + payload)
        except OSError:
            raise GoneError from None

    def close(self) -> None:
        with suppress(OSError):  # the host may have been quicker
            self._socket.shutdown(socket.SHUT_RDWR)  # wakes the thread that waits in recv
        self._socket.close()
