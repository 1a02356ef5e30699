"""One stream between a client and the phone: length-prefixed property lists and raw bytes."""

import plistlib
import socket
import ssl
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, Final, TypeVar
from xml.parsers.expat import ExpatError

from counterseal.lab.fuzzing.layers import Layer
from counterseal.lab.fuzzing.mutator import HONEST, Buffer, CutOffError, Mutator

from .tls_records import spoiling_records

_LENGTH: Final = struct.Struct(">I")
MAX_PLIST_BYTES: Final = 32 * 1024 * 1024

T = TypeVar("T")


class StreamClosedError(Exception):
    """The other end closed the stream, or the cable was pulled."""


class Stream:
    """A blocking stream. Blocking on purpose: TLS starts on a live socket, so nothing may be read ahead.

    One thread at a time may use it, except `close`, which any thread may call to end a blocked read or write.
    """

    def __init__(self, raw: socket.socket, mutator: Mutator = HONEST) -> None:
        self._socket = raw
        self.mutator = mutator

    def fileno(self) -> int:
        """Return the descriptor, for select."""
        return self._socket.fileno()

    def has_buffered_bytes(self) -> bool:
        """Tell whether TLS holds decrypted bytes that select cannot see."""
        return isinstance(self._socket, ssl.SSLSocket) and self._socket.pending() > 0

    def receive(self, count: int) -> bytes:
        """Read exactly `count` bytes.

        Raises:
            StreamClosedError: the stream ended first.
        """
        received = bytearray(count)
        view = memoryview(received)
        while view:
            try:
                got = self._socket.recv_into(view)
            except OSError as error:
                raise StreamClosedError from error
            if not got:
                raise StreamClosedError
            view = view[got:]
        return bytes(received)

    def send(self, data: Buffer) -> None:
        """Write all of `data`.

        Raises:
            StreamClosedError: the stream ended first.
        """
        try:
            self._socket.sendall(data)
        except OSError as error:
            raise StreamClosedError from error

    def receive_plist(self) -> Any:
        """Read one property list behind its u32 big-endian length.

        Raises:
            StreamClosedError: the stream ended, or what came is no property list of an acceptable size.
        """
        (length,) = _LENGTH.unpack(self.receive(_LENGTH.size))
        if length > MAX_PLIST_BYTES:
            raise StreamClosedError
        try:
            return plistlib.loads(self.receive(length))
        except (ValueError, ExpatError, RecursionError) as error:
            raise StreamClosedError from error

    def send_plist(
        self, value: Any, *, fmt: plistlib.PlistFormat = plistlib.FMT_BINARY, layer: Layer = Layer.LOCKDOWN
    ) -> None:
        """Write one property list behind its length, as far as the phone is honest at that layer."""
        self.send_message(layer, value, partial(plistlib.dumps, fmt=fmt), behind_length)

    def send_packet(self, layer: Layer, packet: Buffer) -> None:
        """Write bytes that are a message, as far as the phone is honest at that layer."""
        with self._cut_off():
            self.mutator.packet(layer, packet, self.send)

    def send_message(
        self, layer: Layer, value: T, dump: Callable[[T], bytes], frame: Callable[[bytes], bytes]
    ) -> None:
        """Write `frame(dump(value))`, as far as the phone is honest at that layer.

        Raises:
            StreamClosedError: the stream ended first.
        """
        with self._cut_off():
            self.mutator.message(layer, value, dump, frame, self.send)

    @contextmanager
    def _cut_off(self) -> Iterator[None]:
        try:
            yield
        except CutOffError as error:
            self.close()
            raise StreamClosedError from error

    def start_tls(self, context: ssl.SSLContext) -> None:
        """Become the TLS server on this very stream.

        Raises:
            StreamClosedError: the client does not hold the pairing's certificate, or left.
        """
        try:
            # The handshake comes second, so that `close` always sees the socket it can end.
            carrier = spoiling_records(self._socket, self.mutator)
            self._socket = secured = context.wrap_socket(
                carrier, server_side=True, do_handshake_on_connect=False
            )
            secured.do_handshake()
        except OSError as error:
            raise StreamClosedError from error

    def close(self) -> None:
        """End the stream now, whatever another thread is doing with it."""
        try:
            # Below TLS: a pulled cable sends no close_notify, and a blocked thread must wake.
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
        except OSError:
            return  # already gone

    def release(self) -> None:
        """Free the descriptor; only the thread that served the stream calls this, when it has finished."""
        self._socket.close()


def behind_length(body: bytes) -> bytes:
    """The frame of a property list."""
    return _LENGTH.pack(len(body)) + body
