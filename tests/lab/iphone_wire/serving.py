"""Runs one side of a conversation on a thread, and phones small enough to do it with."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from counterseal.lab.iphone.phone import Make, Phone
from counterseal.lab.iphone.profiles import PROFILES
from counterseal.lab.iphone.scenarios import SCENARIOS
from counterseal.lab.iphone.wire import Stream, StreamClosedError
from counterseal.lab.pace import Pace

_LIMIT_SECONDS = 20.0


def make_phone(scenario: str = "happy", *, seed: int = 1, profile: str = "iphone-15") -> Phone:
    """Return a small phone whose waits take next to no time."""
    return Phone(Make(PROFILES[profile], SCENARIOS[scenario], seed, 1_000_000, 40), Pace(1000.0))


@contextmanager
def served(service: Callable[[Stream], None]) -> Iterator[socket.socket]:
    """Give the host's end of a stream to `service`, which must end when the host leaves."""
    ours, theirs = socket.socketpair()
    ours.settimeout(_LIMIT_SECONDS)

    stream = Stream(theirs)

    def serve() -> None:
        with contextlib.suppress(StreamClosedError):
            service(stream)
        stream.release()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield ours
    finally:
        ours.close()
        thread.join(_LIMIT_SECONDS)
        assert not thread.is_alive()


def send_noise(link: socket.socket, noise: bytes) -> None:
    """Send bytes, say no more, and read until the other side hangs up."""
    with contextlib.suppress(ConnectionError):  # it may hang up before it has read all
        link.sendall(noise)
        link.shutdown(socket.SHUT_WR)
        while link.recv(65536):
            pass
