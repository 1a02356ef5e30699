"""A log written all at once: every tile when it is full, and the partial ones of the final size."""

from collections import defaultdict
from pathlib import Path

from counterseal.transparency import merkle, tiles
from counterseal.transparency.checkpoint import Checkpoint, sign_checkpoint
from counterseal.transparency.note import Signer
from counterseal.transparency.tiles import CHECKPOINT, ENTRIES, WIDTH, Tile


class Tree:
    """Appends some hundred thousand entries a second, since nobody is promised anything before the end."""

    def __init__(self, folder: Path, origin: str) -> None:
        self._folder = folder
        self._origin = origin
        self._frontier = merkle.Frontier()
        self._rising: defaultdict[int, list[bytes]] = defaultdict(list)
        self._full: defaultdict[int, int] = defaultdict(int)
        self.size = 0
        self.last_leaf = b""

    @property
    def checkpoint(self) -> Checkpoint:
        return Checkpoint(self._origin, self.size, self._frontier.root())

    def append(self, entry: bytes) -> bytes:
        """The entry's leaf hash."""
        leaf = merkle.leaf_hash(entry)
        self._frontier.append(leaf)
        self._rise(ENTRIES, tiles.write_entries([entry]))
        self._rise(0, leaf)
        self.size, self.last_leaf = self.size + 1, leaf
        return leaf

    def finish(self, signer: Signer) -> None:
        """Writes what is not full, and the checkpoint."""
        for level, pieces in self._rising.items():
            if pieces:
                self._write(Tile(level, self._full[level], len(pieces)), pieces)
        self._folder.mkdir(parents=True, exist_ok=True)
        (self._folder / CHECKPOINT).write_text(sign_checkpoint(self.checkpoint, signer))

    def _rise(self, level: int, piece: bytes) -> None:
        pieces = self._rising[level]
        pieces.append(piece)
        if len(pieces) < WIDTH:
            return
        self._write(Tile(level, self._full[level]), pieces)
        self._rising[level] = []
        self._full[level] += 1
        if level != ENTRIES:
            self._rise(level + 1, merkle.complete_root(pieces))

    def _write(self, tile: Tile, pieces: list[bytes]) -> None:
        path = self._folder / tile.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"".join(pieces))
