"""Somebody at one of the core's role sockets without a screen, to bring a trade-in where it is measured."""

import select
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from msgspec import Struct

from counterseal.tradein.views import CustomerView, StaffView
from counterseal.tradein.wire import LineDecoder, encode

from .figures import RunFailedError

V = TypeVar("V", CustomerView, StaffView)
PATIENCE = 120.0
"""Seconds until a view that does not come fails the run."""
READY = 30.0
"""Seconds the core gets to open its sockets."""


class Seat(Generic[V]):
    """One role's end of its socket; waits for the core to open it."""

    def __init__(self, path: Path, views: type[V]) -> None:
        self._socket = _connect(path)
        self._decoder: LineDecoder[V] = LineDecoder(views)
        self._coming: list[V] = []

    def send(self, command: Struct) -> None:
        self._socket.sendall(encode(command))

    def until(self, wanted: Callable[[V], bool]) -> V:
        """The next view that is wanted. Raises RunFailedError when none comes."""
        until = time.monotonic() + PATIENCE
        while True:
            view = self._next(until)
            if wanted(view):
                return view

    def close(self) -> None:
        self._socket.close()

    def _next(self, until: float) -> V:
        while not self._coming:
            ready, _, _ = select.select([self._socket], [], [], max(0.0, until - time.monotonic()))
            untrusted = self._socket.recv(1 << 16) if ready else b""
            if not untrusted:
                raise RunFailedError("the trade-in did not get to what was to be measured")
            self._coming = self._decoder.feed(untrusted)
        return self._coming.pop(0)


def _connect(path: Path) -> socket.socket:
    until = time.monotonic() + READY
    while True:
        end = socket.socket(socket.AF_UNIX)
        try:
            end.connect(str(path))
            return end
        except (FileNotFoundError, ConnectionRefusedError):
            end.close()
            if time.monotonic() > until:
                raise RunFailedError("the core was not ready") from None
            time.sleep(0.02)
