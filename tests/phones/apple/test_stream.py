"""The buffer between the phone and everything else."""

import os
import plistlib
import socket
import struct
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.phones.apple.stream import BUFFER_BYTES, MAX_PLIST_BYTES, Stream
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode


class Chopped:
    """A connection that delivers its bytes in pieces of given sizes, then ends."""

    def __init__(self, content: bytes, sizes: list[int]) -> None:
        self._content = content
        self._sizes = iter(sizes)

    def recv_into(self, buffer: memoryview) -> int:
        piece = self._content[: min(len(buffer), next(self._sizes, len(self._content) or 1))]
        self._content = self._content[len(piece) :]
        buffer[: len(piece)] = piece
        return len(piece)


def stream_of(content: bytes, sizes: list[int] | None = None) -> Stream:
    return Stream(Chopped(content, sizes or []))  # type: ignore[arg-type] # reads only


@given(st.lists(st.binary(max_size=300), max_size=20), st.lists(st.integers(1, 500), max_size=50))
def test_however_the_bytes_arrive_they_are_taken_in_order(parts: list[bytes], sizes: list[int]) -> None:
    stream = stream_of(b"".join(struct.pack(">I", len(part)) + part for part in parts), sizes)
    assert [stream.take(stream.take_u32()) for _ in parts] == parts
    with pytest.raises(PhoneError):
        stream.take(1)


@pytest.mark.parametrize("size", [0, 1, 5000, BUFFER_BYTES - 1, BUFFER_BYTES, 3 * BUFFER_BYTES + 7])
def test_a_block_of_any_size_is_poured_whole(size: int, tmp_path: Path) -> None:
    content = os.urandom(size)
    stream = stream_of(b"head" + content + b"tail", [3, 4000, 70_000])
    with (tmp_path / "file").open("wb") as file:
        assert stream.take(4) == b"head"
        stream.pour(size, file.fileno())
    assert stream.take(4) == b"tail"
    assert (tmp_path / "file").read_bytes() == content
    assert stream.poured == size


def test_a_plist_longer_than_the_buffer_is_read() -> None:
    value = {"paths": ["x" * 100] * (BUFFER_BYTES // 50), "n": list(range(2000))}
    body = plistlib.dumps(value, fmt=plistlib.FMT_XML)
    assert len(body) > BUFFER_BYTES
    assert stream_of(struct.pack(">I", len(body)) + body).take_plist() == value


def expect_hostile(content: bytes) -> None:
    with pytest.raises(PhoneError) as raised:
        stream_of(struct.pack(">I", len(content)) + content).take_plist()
    assert raised.value.failure.code is FailureCode.HOSTILE_DATA


@given(st.binary(max_size=200) | st.binary(max_size=60).map(lambda tail: b"bplist00" + tail))
def test_what_is_no_plist_is_hostile(content: bytes) -> None:
    try:
        plistlib.loads(content)
    except Exception:
        expect_hostile(content)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<plist>" + b"<array>" * 100_000,
        b"bplist00" + bytes(32),
        b"<?xml version='1.0'?><!DOCTYPE p [<!ENTITY a 'b'>]><plist><string>&a;</string></plist>",
    ],
)
def test_plists_made_to_hurt_are_hostile(content: bytes) -> None:
    expect_hostile(content)


def test_a_plist_announced_too_long_is_refused_unread() -> None:
    with pytest.raises(PhoneError) as raised:
        stream_of(struct.pack(">I", MAX_PLIST_BYTES + 1)).take_plist()
    assert raised.value.failure.code is FailureCode.HOSTILE_DATA


@pytest.mark.parametrize("content", [b"", b"\0\0", b"\0\0\0\5abc"])
def test_an_end_in_the_middle_is_an_unplugged_phone(content: bytes) -> None:
    with pytest.raises(PhoneError) as raised:
        stream_of(content).take_plist()
    assert raised.value.failure.code is FailureCode.PHONE_UNPLUGGED


def test_end_wakes_a_blocked_reader() -> None:
    ours, theirs = socket.socketpair()
    stream = Stream(ours)
    failures: list[PhoneError] = []

    def read() -> None:
        try:
            stream.take(1)
        except PhoneError as error:
            failures.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    stream.end()
    reader.join(timeout=10)
    assert [error.failure.code for error in failures] == [FailureCode.PHONE_UNPLUGGED]
    stream.close()
    theirs.close()
