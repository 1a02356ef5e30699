"""The kiosk's log on disk.

A checkpoint is a promise to everybody who holds one, so the order of writing is: entries, tiles, and last the
checkpoint, each durable before the next begins. Only when the checkpoint is durable does anybody learn of it.
"""

import fcntl
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from . import durable, merkle, note, tiles
from .checkpoint import Checkpoint, sign_checkpoint, verify_checkpoint
from .invalid import Invalid
from .merkle import HASH_SIZE
from .proof import Proof
from .rebuild import LogFault, check_log
from .tiles import CHECKPOINT, ENTRIES, WIDTH, Tile


class Log:
    """One log and its only writer. Not thread-safe: one `append` at a time."""

    checkpoint: Checkpoint
    """The newest signed state."""
    witnessed: Checkpoint | None = None
    """Nobody but the log itself has confirmed any state of it."""

    def __init__(self, folder: Path, signer: note.Signer, origin: str) -> None:
        """Opens the log in `folder`, or begins it there.

        Raises Invalid when what lies there is not the log its signed checkpoint speaks of: nothing may be
        signed on top of it. Raises BlockingIOError when another process has this log open.
        """
        self.origin = origin
        self._folder = folder
        self._signer = signer
        self._edge: dict[int, tuple[Tile, bytes]] = {}
        """By level, the last tile: the only ones that still grow."""
        self._writable = True
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = _lock(folder)
        try:
            durable.remove_unfinished(folder)
            if any(folder.iterdir()):
                self._load()
            else:
                self._publish(Checkpoint(origin, 0, merkle.EMPTY_ROOT))
        except BaseException:
            self.close()
            raise

    @property
    def size(self) -> int:
        return self.checkpoint.size

    @property
    def last_leaf(self) -> bytes | None:
        """The leaf hash of the newest entry."""
        return self.node(0, self.size - 1) if self.size else None

    def append(self, entry: bytes) -> Proof:
        """Adds an entry and proves it; returns when it can no longer be lost.

        Raises OSError when the disk refuses. The log must then be opened again: only its files can tell
        whether the entry got in.
        """
        if not self._writable:
            raise ValueError("open the log again after a failed write")
        self._writable = False
        size = self.size + 1
        full = [tile for tile in self._grow(entry) if tile.width == WIDTH]
        self._publish(Checkpoint(self.origin, size, merkle.root(size, self.node)))
        for tile in full:
            shutil.rmtree(self._folder / f"{tile.path}.p", ignore_errors=True)
        self._writable = True
        return self.prove(size - 1)

    def holds(self, index: int, leaf: bytes) -> bool:
        """Whether the entry at this index is the one with that leaf hash."""
        return index < self.size and self.node(0, index) == leaf

    def prove(self, index: int) -> Proof:
        """That the entry at this index is in the log as it is now. Raises ValueError if there is none."""
        path = tuple(merkle.inclusion_proof(index, self.size, self.node))
        return Proof(index, path, self._read(CHECKPOINT).decode())

    def entry(self, index: int) -> bytes:
        """The entry at this index. Raises ValueError if there is none."""
        if not 0 <= index < self.size:
            raise ValueError("no such entry")
        tile = tiles.last_tile(ENTRIES, min(index - index % WIDTH + WIDTH, self.size))
        return tiles.read_entries(self._read(tile.path), tile.width)[index % WIDTH]

    def hand_over(self, signer: note.Signer) -> None:
        """Another key signs from here on; the present state is signed by both, so that either opens the log.

        Raises OSError when the disk refuses.
        """
        old, self._signer = self._signer, signer
        self._publish(self.checkpoint, old)

    def node(self, level: int, index: int) -> bytes:
        """The hash of a complete subtree, as `merkle` asks for it."""
        return tiles.node_in_tiles(self._tile, level, index)

    def check(self) -> list[LogFault]:
        """Rebuilds the whole log from its entries; empty if every byte on disk fits."""
        names = (path.relative_to(self._folder) for path in self._folder.rglob("*") if path.is_file())
        key = self._signer.public_key()
        return check_log((str(name) for name in names), self._read, self.origin, key)

    def close(self) -> None:
        """Lets another process open the log."""
        os.close(self._lock)

    def _grow(self, entry: bytes) -> Iterator[Tile]:
        """Writes the entry and its hashes; yields every tile written."""
        yield self._extend(ENTRIES, self.size, tiles.write_entries([entry]))
        level, node = 0, merkle.leaf_hash(entry)
        while True:
            tile = self._extend(level, self.size >> (level * tiles.HEIGHT), node)
            yield tile
            if tile.width < WIDTH:
                return
            node = merkle.complete_root(tiles.split_hashes(self._edge[level][1]))
            level += 1

    def _extend(self, level: int, count: int, piece: bytes) -> Tile:
        """Writes the tile that holds piece number `count` of its level."""
        before = self._edge[level][1] if count % WIDTH else b""
        tile, content = tiles.last_tile(level, count + 1), before + piece
        durable.write(self._folder / tile.path, content)
        self._edge[level] = tile, content
        return tile

    def _publish(self, checkpoint: Checkpoint, *before: note.Signer) -> None:
        signed = sign_checkpoint(checkpoint, *before, self._signer)
        durable.write(self._folder / CHECKPOINT, signed.encode())
        self.checkpoint = checkpoint

    def _load(self) -> None:
        try:
            signed = self._read(CHECKPOINT).decode()
            self.checkpoint = verify_checkpoint(signed, self.origin, self._signer.public_key())
            for level, count in tiles.levels_of(self.size) if self.size else ():
                tile = tiles.last_tile(level, count)
                self._edge[level] = tile, self._read(tile.path)
        except FileNotFoundError:
            raise Invalid("E-LOG-MISSING") from None
        except UnicodeDecodeError:
            raise Invalid("E-NOTE-MALFORMED") from None
        self._demand_fit()

    def _demand_fit(self) -> None:
        """The last tiles decide the root, so they alone are compared; `check` compares everything."""
        for level, (tile, content) in self._edge.items():
            if level == ENTRIES:
                entries = tiles.read_entries(content, tile.width)
                hashes = b"".join(merkle.leaf_hash(entry) for entry in entries)
                if hashes != self._edge[0][1]:
                    raise Invalid("E-LOG-ENTRY")
            elif len(content) != tile.width * HASH_SIZE:
                raise Invalid("E-LOG-TILE")
        if merkle.root(self.size, self.node) != self.checkpoint.root:
            raise Invalid("E-LOG-ROOT")

    def _tile(self, level: int, index: int) -> bytes:
        tile, content = self._edge[level]
        return content if tile.index == index else self._read(Tile(level, index).path)

    def _read(self, name: str) -> bytes:
        return (self._folder / name).read_bytes()


def _lock(folder: Path) -> int:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise
    return handle
