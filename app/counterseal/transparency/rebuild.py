"""Checking a whole log: every byte of every file follows from the entries, and they from the checkpoint."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from cryptography.hazmat.primitives.asymmetric import ec

from . import merkle, tiles
from .checkpoint import verify_checkpoint
from .durable import TEMPORARY
from .invalid import Invalid
from .tiles import CHECKPOINT, ENTRIES, WIDTH, Tile


class LogFault(NamedTuple):
    """What is wrong with which file of the log; `name` is relative to the log's folder."""

    code: str
    name: str


Watch: TypeAlias = Callable[[bytes, bytes, merkle.Frontier], None]
"""Told of every entry in turn: the entry, its leaf hash, and the tree that it is now the newest leaf of."""


def check_log(
    names: Iterable[str],
    read: Callable[[str], bytes],
    origin: str,
    key: ec.EllipticCurvePublicKey,
    watch: Watch | None = None,
) -> list[LogFault]:
    """All faults found, none for a sound log. `names` are the log's files, `read` gives one's content.

    Memory does not grow with the entries, only with the number of files. `watch` sees the entries up to the
    first that cannot be read.
    """
    names = set(names)
    if CHECKPOINT not in names:
        return [LogFault("E-LOG-MISSING", CHECKPOINT)]
    try:
        checkpoint = verify_checkpoint(_text(read(CHECKPOINT)), origin, key)
    except Invalid as fault:
        return [LogFault(fault.code, CHECKPOINT)]
    return _Rebuild(names - {CHECKPOINT}, read, checkpoint.size, watch).faults(checkpoint.root)


def _text(untrusted: bytes) -> str:
    try:
        return untrusted.decode()
    except UnicodeDecodeError:
        raise Invalid("E-NOTE-MALFORMED") from None


class _Rebuild:
    """Makes the tiles anew from the entries and compares them with what is there."""

    def __init__(self, names: set[str], read: Callable[[str], bytes], size: int, watch: Watch | None) -> None:
        self._read = read
        self._size = size
        self._watch = watch
        self._unread = names
        self._faults: list[LogFault] = []
        self._frontier = merkle.Frontier()
        self._rising: defaultdict[int, list[bytes]] = defaultdict(list)
        """By level, the hashes that do not fill a tile yet."""
        self._full: Counter[int] = Counter()
        """By level, how many tiles are full."""
        self._widths: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
        """By level and index, how far the files of a tile go."""
        for name in names:
            if tile := tiles.read_path(name):
                self._widths[tile.level, tile.index].add(tile.width)

    def faults(self, root: bytes) -> list[LogFault]:
        for start in range(0, self._size, WIDTH):
            bundle = Tile(ENTRIES, start // WIDTH, min(WIDTH, self._size - start))
            if not self._take(bundle):
                return self._faults  # nothing after this can be rebuilt
        for level, hashes in self._rising.items():
            if hashes:
                self._compare(Tile(level, self._full[level], len(hashes)), hashes, "E-LOG-TILE")
        if self._frontier.root() != root:
            self._faults.append(LogFault("E-LOG-ROOT", CHECKPOINT))
        self._faults += [LogFault(self._why_there(name), name) for name in sorted(self._unread)]
        return self._faults

    def _take(self, bundle: Tile) -> bool:
        """Adds the entries of a bundle to the tree, if they can be read."""
        if bundle.path not in self._unread:
            self._faults.append(LogFault("E-LOG-MISSING", bundle.path))
            return False
        try:
            entries = tiles.read_entries(self._read(bundle.path), bundle.width)
        except Invalid as fault:
            self._faults.append(LogFault(fault.code, bundle.path))
            return False
        self._compare(bundle, [tiles.write_entries([entry]) for entry in entries], "E-LOG-ENTRY")
        for entry in entries:
            leaf = merkle.leaf_hash(entry)
            self._frontier.append(leaf)
            self._rise(0, leaf)
            if self._watch:
                self._watch(entry, leaf, self._frontier)
        return True

    def _rise(self, level: int, node: bytes) -> None:
        hashes = self._rising[level]
        hashes.append(node)
        if len(hashes) == WIDTH:
            self._compare(Tile(level, self._full[level]), hashes, "E-LOG-TILE")
            self._rising[level] = []
            self._full[level] += 1
            self._rise(level + 1, merkle.complete_root(hashes))

    def _compare(self, tile: Tile, content: list[bytes], code: str) -> None:
        """Compares every file of this tile, the partial ones of earlier sizes included."""
        widths = self._widths[tile.level, tile.index]
        for width in sorted(width for width in widths if width <= tile.width):
            path = replace(tile, width=width).path
            self._unread.remove(path)
            if self._read(path) != b"".join(content[:width]):
                self._faults.append(LogFault(code, path))
        if tile.width not in widths:
            self._faults.append(LogFault("E-LOG-MISSING", tile.path))

    def _why_there(self, name: str) -> str:
        """A writer that was cut off leaves the tiles of the entry it was adding; nobody was told of it."""
        next_tiles = {tiles.last_tile(level, count).path for level, count in tiles.levels_of(self._size + 1)}
        unfinished = name in next_tiles or name.rpartition("/")[2].startswith(TEMPORARY)
        return "W-LOG-UNFINISHED" if unfinished else "E-LOG-STRAY"
