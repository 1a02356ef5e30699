"""Reading ahead hands on what comes, in its order, and leaves no thread behind."""

import threading
from collections.abc import Callable, Iterator

import pytest

from counterseal.copying.vault.read_ahead import PIECE, ReadAhead

LIMIT_SECONDS = 20.0


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    before = threading.active_count()
    yield
    assert threading.active_count() == before


def coming(*pieces: bytes | Exception) -> Callable[[int], bytes]:
    left = list(pieces)

    def read(_size: int) -> bytes:
        piece = left.pop(0) if left else b""
        if isinstance(piece, Exception):
            raise piece
        return piece

    return read


def test_everything_comes_in_its_order_and_the_end_stays() -> None:
    pieces = [bytes((number,)) * 10 for number in range(50)]
    with ReadAhead(coming(*pieces)) as ahead:
        assert list(iter(lambda: ahead.read(PIECE), b"")) == pieces
        assert ahead.read(PIECE) == b""


def test_what_reading_raised_comes_after_what_came_before() -> None:
    with ReadAhead(coming(b"first", KeyError("gone"), b"never")) as ahead:
        assert ahead.read(PIECE) == b"first"
        for _ in range(2):
            with pytest.raises(KeyError):
                ahead.read(PIECE)


@pytest.mark.parametrize("taken", [0, 1, 20])
def test_it_ends_with_the_block_however_much_is_left(taken: int) -> None:
    with ReadAhead(lambda _size: b"endless") as ahead:
        for _ in range(taken):
            ahead.read(PIECE)


def test_what_reading_raises_after_the_last_look_is_nobodys() -> None:
    with ReadAhead(coming(b"first", OSError("unplugged"))) as ahead:
        ahead.read(PIECE)


def test_no_more_than_a_few_pieces_wait() -> None:
    read, full = 0, threading.Event()

    def count(_size: int) -> bytes:
        nonlocal read
        read += 1
        if read == 9:
            full.set()
        return b"piece"

    with ReadAhead(count) as ahead:
        assert full.wait(LIMIT_SECONDS)
        ahead.read(PIECE)
        assert read <= 10
