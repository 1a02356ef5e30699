import asyncio
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.lab.reader import make_reader, show_badge
from counterseal.staff.readers.lines import BadgeLines, LineReader
from counterseal.staff.readers.reader import BadgeShown, ReaderGoneError, ReaderReady, Sign, is_badge


@pytest.mark.parametrize(
    ("sent", "badges"),
    [
        (b"04A1B2C3\n", ["04A1B2C3"]),
        (b"04A1B2C3\r\n", ["04A1B2C3"]),
        (b"0001\n0002\n", ["0001", "0002"]),
        (b"0001", []),
        (b"\n\n", []),
        (b"12\n0001\n", ["0001"]),
        (b"00 01\n0002\n", ["0002"]),
        (b"\xff\xfe\x00\x01\n0002\n", ["0002"]),
        (b"A" * 32 + b"\n", ["A" * 32]),
        (b"A" * 33 + b"\n0002\n", ["0002"]),
    ],
)
def test_lines_that_are_badges(sent: bytes, badges: list[str]) -> None:
    assert BadgeLines().feed(sent) == badges
    one_by_one = BadgeLines()
    assert [badge for byte in sent for badge in one_by_one.feed(bytes([byte]))] == badges


@given(st.lists(st.binary(max_size=80)))
def test_any_bytes_give_badges_or_nothing(chunks: list[bytes]) -> None:
    lines = BadgeLines()
    badges = [badge for chunk in chunks for badge in lines.feed(chunk)]
    assert all(is_badge(badge) for badge in badges)
    assert badges == BadgeLines().feed(b"".join(chunks))


def test_reads_badges_across_writers(tmp_path: Path) -> None:
    fifo = tmp_path / "reader"
    make_reader(fifo)

    async def read() -> list[Sign]:
        signs = LineReader(fifo).signs()
        seen = [await anext(signs)]
        for badge in ("0001", "0002"):
            show_badge(fifo, badge)
            seen.append(await anext(signs))
        return seen

    seen = asyncio.run(asyncio.wait_for(read(), 10))
    assert seen == [ReaderReady(), BadgeShown("0001"), BadgeShown("0002")]


def test_a_missing_reader_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReaderGoneError):
        asyncio.run(_first(tmp_path / "absent"))


def test_a_reader_that_ends_is_gone(tmp_path: Path) -> None:
    """A terminal whose other side closes, as a serial reader that is unplugged."""
    ours, theirs = os.openpty()
    device = Path(os.ttyname(theirs))
    os.write(ours, b"0001\n")

    async def read() -> None:
        signs = LineReader(device).signs()
        assert await anext(signs) == ReaderReady()
        assert await anext(signs) == BadgeShown("0001")
        os.close(ours)
        await anext(signs)

    with pytest.raises(ReaderGoneError):
        asyncio.run(asyncio.wait_for(read(), 10))
    os.close(theirs)


async def _first(path: Path) -> Sign:
    return await anext(LineReader(path).signs())
