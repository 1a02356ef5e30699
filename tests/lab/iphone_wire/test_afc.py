"""AFC frames."""

import socket
import struct
from contextlib import AbstractContextManager

from hypothesis import given, settings
from hypothesis import strategies as st

from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.services import afc

from .serving import make_phone, served

LOCK_FILE = b"/com.apple.itunes.lock_sync\0"
PHONE = make_phone()


def connection() -> AbstractContextManager[socket.socket]:
    return served(lambda stream: afc.serve(stream, PHONE, Cable()))


def ask(link: socket.socket, operation: int, arguments: bytes) -> tuple[int, bytes]:
    link.sendall(
        struct.pack("<8sQQQQ", b"CFA6LPAA", 40 + len(arguments), 40 + len(arguments), 5, operation)
        + arguments
    )
    magic, entire, _, packet, reply = struct.unpack("<8sQQQQ", link.recv(40, socket.MSG_WAITALL))
    assert (magic, packet) == (b"CFA6LPAA", 5)
    return reply, link.recv(entire - 40, socket.MSG_WAITALL) if entire > 40 else b""


def status(code: int) -> tuple[int, bytes]:
    return 1, struct.pack("<Q", code)


def test_locks_the_sync_file() -> None:
    with connection() as link:
        operation, handle = ask(link, 0x0D, struct.pack("<Q", 2) + LOCK_FILE)
        assert operation == 0x0E
        assert ask(link, 0x1B, handle + struct.pack("<Q", 6)) == status(0)
        assert ask(link, 0x14, handle) == status(0)
        assert ask(link, 0x14, handle) == status(7)


def test_has_no_other_file() -> None:
    with connection() as link:
        assert ask(link, 0x0A, b"/iTunes_Control/iTunes/iTunesPrefs\0") == status(8)
        assert ask(link, 0x0D, struct.pack("<Q", 1) + b"/etc/passwd\0") == status(8)


@settings(max_examples=100, deadline=None)
@given(st.integers(min_value=0, max_value=(1 << 64) - 1), st.binary(max_size=64))
def test_answers_any_packet(operation: int, arguments: bytes) -> None:
    with connection() as link:
        ask(link, operation, arguments)
        assert ask(link, 0x09, b"/folder\0") == status(0)
