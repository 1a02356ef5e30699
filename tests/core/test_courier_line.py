"""The core and its courier: whatever the courier does, the core has an answer or none, and goes on."""

import logging
import socket
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

import pytest

from counterseal.core.courier_line import CourierLine
from counterseal.tradein import wire
from counterseal.tradein.errands import MAX_LINE, MAX_TOKEN, Cosign, Cosignatures, NotDone, Timestamp, Token

HASH = bytes(32)
PATIENCE = 30.0
SHORT = 0.2
"""Seconds; for couriers that would take for ever."""

Behaviour: TypeAlias = Callable[[socket.socket], object]


@pytest.fixture
def path() -> Iterator[Path]:
    # short: the path of a Unix socket may have 107 characters
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) / "courier.sock"


@contextmanager
def courier(path: Path, behave: Behaviour) -> Iterator[list[bytes]]:
    """A courier that reads an errand, then does that; what it was asked is in the list."""
    asked: list[bytes] = []

    def serve() -> None:
        connection, _ = listener.accept()
        with connection, connection.makefile("rb") as lines:
            asked.append(lines.readline())
            behave(connection)

    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen()
        thread = threading.Thread(target=serve)
        thread.start()
        yield asked
        thread.join(PATIENCE)
        assert not thread.is_alive()


def says(*lines: bytes) -> Behaviour:
    return lambda line: line.sendall(b"".join(lines))


def hangs(line: socket.socket) -> None:
    line.recv(1)  # until the core has had enough


def drips(line: socket.socket) -> None:
    try:
        while not threading.Event().wait(0.01):
            line.sendall(b" ")
    except OSError:
        pass


def floods(line: socket.socket) -> None:
    try:
        while True:
            line.sendall(bytes(1 << 16))
    except OSError:
        pass


def test_the_core_asks_for_a_stamp_and_gets_it(path: Path) -> None:
    with courier(path, says(wire.encode(Token(b"a token")))) as asked:
        assert CourierLine(path, PATIENCE).timestamp(HASH) == b"a token"
    assert asked == [wire.encode(Timestamp(HASH))]


def test_the_core_asks_for_cosignatures_and_gets_them(path: Path) -> None:
    brought = Cosignatures(lines=("a line",), sizes=(3,))
    with courier(path, says(wire.encode(brought))) as asked:
        assert CourierLine(path, PATIENCE).cosign(4, [HASH], "a checkpoint") == brought
    assert asked == [wire.encode(Cosign(4, (HASH,), "a checkpoint"))]


BAD: dict[str, tuple[Behaviour, str, float]] = {
    "dies": (lambda line: line.close(), "courier-malformed", PATIENCE),
    "stops within a line": (says(wire.encode(Token(b"0"))[:-1]), "courier-malformed", PATIENCE),
    "hangs": (hangs, "courier-late", SHORT),
    "talks nonsense": (says(b"\x00\xff\n"), "courier-malformed", PATIENCE),
    "talks of other things": (says(wire.encode(Timestamp(HASH))), "courier-malformed", PATIENCE),
    "brings nothing": (says(wire.encode(Token(b""))), "courier-malformed", PATIENCE),
    "brings too much": (says(wire.encode(Token(bytes(MAX_TOKEN + 1)))), "courier-malformed", PATIENCE),
    "never ends a line": (drips, "courier-late", SHORT),
    "floods": (floods, "courier-malformed", PATIENCE),
    "sends a long line": (says(bytes(MAX_LINE + 1)), "courier-malformed", PATIENCE),
    "did not do it": (says(wire.encode(NotDone("authority-late"))), "authority-late", PATIENCE),
    "gives no code": (says(wire.encode(NotDone("Private\nwords"))), "courier-malformed", PATIENCE),
}


@pytest.mark.parametrize(("behave", "code", "seconds"), BAD.values(), ids=BAD)
def test_a_courier_that_fails_costs_a_stamp_and_leaves_a_code(
    path: Path, behave: Behaviour, code: str, seconds: float, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO), courier(path, behave):
        assert CourierLine(path, seconds).timestamp(HASH) is None
    assert caplog.messages == [code]


def test_one_that_answers_something_else_brought_nothing(path: Path) -> None:
    with courier(path, says(wire.encode(Cosignatures(lines=("a line",))))):
        assert CourierLine(path, PATIENCE).timestamp(HASH) is None


def test_one_that_fails_at_witnesses_brings_no_cosignature(path: Path) -> None:
    with courier(path, says(wire.encode(Token(b"0")))):
        assert CourierLine(path, PATIENCE).cosign(0, [], "") == Cosignatures()


def test_without_a_courier_there_is_no_stamp(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert CourierLine(path, PATIENCE).timestamp(HASH) is None
    assert caplog.messages == ["courier-away"]


def test_one_that_takes_no_calls_is_not_waited_for(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with socket.socket(socket.AF_UNIX) as listener, socket.socket(socket.AF_UNIX) as before:
        listener.bind(str(path))
        listener.listen(0)
        before.connect(str(path))  # and is still waiting
        assert CourierLine(path, SHORT).timestamp(HASH) is None
    (code,) = caplog.messages
    assert code in {"courier-late", "courier-away"}
