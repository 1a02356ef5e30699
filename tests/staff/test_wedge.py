"""A reader that works as a keyboard: over a pipe, and as a real input device where there can be one."""

import asyncio
import errno
import fcntl
import os
import struct
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.staff.readers.keys import ENTER, EVENT, KEYS, KeyStrokes
from counterseal.staff.readers.reader import (
    BadgeShown,
    ReaderGoneError,
    ReaderReady,
    ReaderSilentError,
    Sign,
    is_badge,
)
from counterseal.staff.readers.wedge import WedgeReader

BADGE = "04A1B2C3-X"
CODES = {key: code for code, key in KEYS.items() if code < 70} | {
    "\n": 28, "~": 42, ";": 39, "`": 41, "\t": 15, " ": 57
}  # fmt: skip
SYNC = (0, 0, 0)
DROPPED = (0, 3, 0)
PATIENCE = 10.0


def strokes(
    text: str, *, at: float = 1000.0, pace: float = 0.005, between: tuple[int, int, int] = SYNC
) -> bytes:
    """What the kernel tells when a reader types this; "~" holds the shift key down for one key."""
    events = b""
    held: list[int] = []
    for char in text:
        at += pace
        code = CODES[char]
        happens = [(1, code, 1), between]
        if char == "~":
            held.append(code)
        else:
            happens += [(1, code, 0), *((1, shift, 0) for shift in held), SYNC]
            held.clear()
        events += b"".join(event(at, *one) for one in happens)
    return events


def event(at: float, kind: int, code: int, value: int) -> bytes:
    return EVENT.pack(int(at), round(at % 1 * 1e6), kind, code, value)


@pytest.mark.parametrize(
    ("typed", "badges"),
    [
        (strokes("04A1B2C3\n"), ["04A1B2C3"]),
        (strokes("~A~B~C~D-12\n"), ["ABCD-12"]),
        (strokes("0001\n0002\n"), ["0001", "0002"]),
        (strokes("0001"), []),
        (strokes("12\n0001\n"), ["0001"]),
        (strokes("0" * 32 + "\n"), ["0" * 32]),
        (strokes("0" * 33 + "\n0002\n"), ["0002"]),
        (strokes("00;01\n0002\n"), ["0002"]),
        (strokes("00~101\n0002\n"), ["0002"]),
        (strokes("0001~-\n0002\n"), ["0002"]),
        (strokes("\t0001\n0002\n"), ["0002"]),
        (strokes("0001\n", between=(1, 11, 2)), ["0001"]),
        (strokes("0001\n", between=DROPPED), []),
        (strokes("0001\n", pace=0.29), ["0001"]),
        (strokes("0001\n", pace=0.31), []),
        (strokes("00") + strokes("0002\n", at=1001), ["0002"]),
        (strokes("00;0") + strokes("0002\n", at=1001), ["0002"]),
        (strokes("0001") + strokes("\n", at=1001), []),
        (event(1000.0, *DROPPED) + strokes("45678\n"), []),
        (b"".join(event(1000.0, 1, code, 1) for code in (79, 80, 81, 82, 96)), ["1230"]),
    ],
)
def test_keys_that_are_badges(typed: bytes, badges: list[str]) -> None:
    assert KeyStrokes().feed(typed) == badges
    one_by_one = KeyStrokes()
    assert [badge for byte in typed for badge in one_by_one.feed(bytes([byte]))] == badges


@given(
    st.lists(st.tuples(*[st.integers(0, 3), st.sampled_from([*KEYS, *ENTER, 0, 42, 500]), st.integers(0, 2)]))
)
def test_any_events_give_badges_or_nothing(happens: list[tuple[int, int, int]]) -> None:
    events = b"".join(event(1000 + place / 10, *one) for place, one in enumerate(happens))
    assert all(is_badge(badge) for badge in KeyStrokes().feed(events))


@given(st.binary(max_size=400))
def test_any_bytes_give_badges_or_nothing(untrusted: bytes) -> None:
    assert all(is_badge(badge) for badge in KeyStrokes().feed(untrusted))


def in_time(test: AsyncIterator[Sign]) -> list[Sign | type[Exception]]:
    """All the signs, to the end that a reader comes to."""

    async def read() -> list[Sign | type[Exception]]:
        seen: list[Sign | type[Exception]] = []
        try:
            async for sign in test:
                seen.append(sign)
        except ReaderGoneError as error:
            seen.append(type(error))
        return seen

    return asyncio.run(asyncio.wait_for(read(), PATIENCE))


def test_reads_a_badge_until_it_is_unplugged(tmp_path: Path) -> None:
    fifo = tmp_path / "event-kbd"
    os.mkfifo(fifo)
    held = []

    def held_alone(device: int) -> None:
        held.append(device)
        plugged = os.open(fifo, os.O_WRONLY)
        os.write(plugged, strokes(f"{BADGE}\n"))
        os.close(plugged)

    signs = in_time(WedgeReader(fifo, held_alone).signs())
    assert signs == [ReaderReady(), BadgeShown(BADGE), ReaderGoneError]
    assert held
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(held[0])


def test_an_unplugged_device_fails_with_enodev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fifo = tmp_path / "event-kbd"
    os.mkfifo(fifo)
    writers = []

    def gone(_device: int, _size: int) -> bytes:
        raise OSError(errno.ENODEV, "private words")

    def plug(_device: int) -> None:
        writers.append(os.open(fifo, os.O_WRONLY))
        os.write(writers[0], b"x")
        monkeypatch.setattr(os, "read", gone)

    assert in_time(WedgeReader(fifo, plug).signs()) == [ReaderReady(), ReaderGoneError]
    os.close(writers[0])


def test_a_missing_one_is_gone(tmp_path: Path) -> None:
    assert in_time(WedgeReader(tmp_path / "absent").signs()) == [ReaderGoneError]


def test_one_that_cannot_be_held_alone_is_not_read(tmp_path: Path) -> None:
    """ENOTTY is the kernel's own answer for what is no input device; EBUSY for what another program holds."""
    fifo = tmp_path / "event-kbd"
    os.mkfifo(fifo)
    assert in_time(WedgeReader(fifo).signs()) == [ReaderSilentError]


UI_SET_EVBIT, UI_SET_KEYBIT, UI_DEV_CREATE, UI_DEV_DESTROY = 0x40045564, 0x40045565, 0x5501, 0x5502
"""Of linux/uinput.h."""
UINPUT = Path("/dev/uinput")


@pytest.fixture
def keyboard() -> Iterator[tuple[int, Path]]:
    """A keyboard that only the kernel knows, and where its events come out."""
    if not UINPUT.exists():
        pytest.skip("no /dev/uinput on this machine: the grab of a real input device is not tried")
    device = os.open(UINPUT, os.O_WRONLY | os.O_NONBLOCK)
    fcntl.ioctl(device, UI_SET_EVBIT, 1)
    for code in (*KEYS, *ENTER):
        fcntl.ioctl(device, UI_SET_KEYBIT, code)
    before = set(Path("/dev/input").glob("event*"))
    os.write(device, struct.pack("80sHHHHi", b"counterseal test", 3, 1, 1, 1, 0) + bytes(4 * 64 * 4))
    fcntl.ioctl(device, UI_DEV_CREATE)
    appeared = set(Path("/dev/input").glob("event*")) - before
    if not appeared:
        pytest.skip("no node in /dev/input for a new device: nothing manages them on this machine")
    yield device, appeared.pop()
    fcntl.ioctl(device, UI_DEV_DESTROY)
    os.close(device)


def test_a_real_input_device_is_held_alone(keyboard: tuple[int, Path]) -> None:
    device, node = keyboard

    async def read() -> None:
        signs = WedgeReader(node).signs()
        assert await anext(signs) == ReaderReady()
        with pytest.raises(ReaderSilentError):
            await anext(WedgeReader(node).signs())
        os.write(device, strokes(f"{BADGE}\n"))
        assert await anext(signs) == BadgeShown(BADGE)

    asyncio.run(asyncio.wait_for(read(), PATIENCE))
