"""How a log lies on disk: names and contents of its tiles, https://c2sp.org/tlog-tiles. Pure."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from .invalid import Invalid
from .merkle import HASH_SIZE, complete_root

HEIGHT = 8
WIDTH = 1 << HEIGHT
ENTRIES = -1
"""Stands for the level of a bundle of entries, which lies beside the tiles of hashes."""
CHECKPOINT = "checkpoint"

_PATH = re.compile(r"tile/(entries|[0-9]|[1-5][0-9])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?")


@dataclass(frozen=True, slots=True)
class Tile:
    """`width` hashes of subtrees 2**(8 * level) leaves wide, or entries; `index` counts tiles of a level."""

    level: int
    index: int
    width: int = WIDTH

    @property
    def path(self) -> str:
        digits = f"{self.index:d}"
        digits = digits.zfill(-(-len(digits) // 3) * 3)
        *groups, last = (digits[i : i + 3] for i in range(0, len(digits), 3))
        level = "entries" if self.level == ENTRIES else str(self.level)
        partial = "" if self.width == WIDTH else f".p/{self.width}"
        return f"tile/{level}/{''.join(f'x{group}/' for group in groups)}{last}{partial}"


def read_path(path: str) -> Tile | None:
    """The tile a path names, or None if no tile lies there."""
    match = _PATH.fullmatch(path)
    if not match:
        return None
    level = ENTRIES if match[1] == "entries" else int(match[1])
    index = int(match[2].replace("/", "").replace("x", ""))
    tile = Tile(level, index, int(match[3]) if match[3] else WIDTH)
    return tile if tile.width <= WIDTH and tile.path == path else None


def levels_of(size: int) -> Iterator[tuple[int, int]]:
    """(level, how many at that level) for a log of `size` > 0 entries; the entries themselves come first."""
    yield ENTRIES, size
    level = 0
    while size:
        yield level, size
        level, size = level + 1, size >> HEIGHT


def last_tile(level: int, count: int) -> Tile:
    """The tile that holds the last of `count` hashes, count > 0."""
    index, remainder = divmod(count, WIDTH)
    return Tile(level, index, remainder) if remainder else Tile(level, index - 1)


def write_entries(entries: Sequence[bytes]) -> bytes:
    """A bundle: each entry after its length in two bytes."""
    return b"".join(len(entry).to_bytes(2) + entry for entry in entries)


def read_entries(untrusted: bytes, count: int) -> list[bytes]:
    """Raises Invalid E-LOG-ENTRY unless the bundle holds exactly `count` entries."""
    entries, position = [], 0
    for _ in range(count):
        start = position + 2
        position = start + int.from_bytes(untrusted[position:start])
        entries.append(untrusted[start:position])
    if position != len(untrusted):
        raise Invalid("E-LOG-ENTRY")
    return entries


def split_hashes(tile: bytes) -> list[bytes]:
    return [tile[i : i + HASH_SIZE] for i in range(0, len(tile), HASH_SIZE)]


def node_in_tiles(read_tile: Callable[[int, int], bytes], level: int, index: int) -> bytes:
    """The hash `merkle.Node` asks for; `read_tile(level, index)` gives a tile's content as far as it goes."""
    tile_level, height = divmod(level, HEIGHT)
    first = index << height
    content = read_tile(tile_level, first // WIDTH)
    start = first % WIDTH * HASH_SIZE
    return complete_root(split_hashes(content[start : start + (HASH_SIZE << height)]))
