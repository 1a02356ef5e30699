"""The work of an audit in pieces of bounded size: any one can be done again, in any order, by any process."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from .places import Kind, Place

BULK_BYTES = 96 << 20
"""Of a file of records: some 25,000 statements."""
FILES = 5_000
MAX_LINE = 256 << 10
"""An envelope of the largest size, written into a line of JSON."""


class Piece(Struct, frozen=True):
    """Bytes `start` to `end` of a file of records, or of the list of single files (`path` is then "")."""

    number: int
    path: str
    start: int
    end: int


class Line(Struct, frozen=True):
    """One record of a bulk file; `secret` is base64 there."""

    envelope: str
    secret: bytes


def plan(root: Path, places: Iterable[Place], listing: Path) -> list[Piece]:
    """Writes the single files to `listing`; the pieces cover them and every bulk file."""
    ranges: list[tuple[str, int, int]] = []
    with listing.open("wb") as file:
        start = count = 0
        for place in places:
            if place.kind is Kind.BULK:
                size = (root / place.path).stat().st_size
                ranges += [(place.path, at, min(at + BULK_BYTES, size)) for at in range(0, size, BULK_BYTES)]
                continue
            file.write(msgspec.json.encode(place) + b"\n")
            count += 1
            if count % FILES == 0:
                ranges.append(("", start, file.tell()))
                start = file.tell()
        if file.tell() > start:
            ranges.append(("", start, file.tell()))
    return [Piece(number, *one) for number, one in enumerate(ranges)]


def listed(listing: Path, piece: Piece) -> Iterator[Place]:
    """The single files of a piece."""
    with listing.open("rb") as file:
        file.seek(piece.start)
        for line in file.read(piece.end - piece.start).splitlines():
            yield msgspec.json.decode(line, type=Place)


def lines(path: Path, piece: Piece) -> Iterator[tuple[int, bytes | None]]:
    """The lines that begin in the piece, each with its position; None for one that is too long."""
    with path.open("rb", buffering=1 << 20) as file:
        if piece.start:
            file.seek(piece.start - 1)
            _skip(file.readline(MAX_LINE), file.readline)
        while (at := file.tell()) < piece.end:
            line = file.readline(MAX_LINE)
            if line.endswith(b"\n") or len(line) < MAX_LINE:
                yield at, line
            else:
                yield at, None
                _skip(line, file.readline)


def _skip(line: bytes, more: Callable[[int], bytes]) -> None:
    """Reads on to the end of this line."""
    while line and not line.endswith(b"\n"):
        line = more(MAX_LINE)
