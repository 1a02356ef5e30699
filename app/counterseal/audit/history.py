"""A kiosk's log as an audit needs it: every entry's kind and leaf hash, and the root after every entry.

They are worked out once, written to a file and read from there, so memory does not grow with the log.
"""

import mmap
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys.pki import KioskName
from counterseal.transparency import merkle
from counterseal.transparency.checkpoint import Checkpoint
from counterseal.transparency.rebuild import LogFault, Watch, check_log
from counterseal.transparency.tiles import CHECKPOINT

from .signers import Signers

_ENTRY = 1 + 2 * merkle.HASH_SIZE
MAX_LOG_FILE = 256 * (2 + 0xFFFF)
"""A bundle of entries of the largest size the format knows."""


class Rebuilt(Struct, frozen=True):
    """What became of one log. `readable` entries could be read of those the `checkpoint` signs."""

    folder: str
    name: KioskName
    checkpoint: Checkpoint
    readable: int
    faults: tuple[LogFault, ...]


def rebuild(root: Path, folder: str, signers: Signers, out: Path) -> Rebuilt:
    """Checks the log in `root / folder` and leaves its history in the file `out`.

    Raises Invalid when no kiosk under the trusted root signed its checkpoint, OSError for an unreadable disk.
    """
    log = root / folder
    try:
        text = _read(log / CHECKPOINT).decode()
    except FileNotFoundError:
        raise Invalid("E-LOG-MISSING") from None
    except UnicodeDecodeError:
        raise Invalid("E-NOTE-MALFORMED") from None
    checkpoint, signer = signers.read_checkpoint(text)
    name, key = signer.name, signer.key
    with out.open("wb") as file:
        faults = check_log(_names(log), lambda path: _read(log / path), name.dns, key, _writer(file))
        readable = file.tell() // _ENTRY
    return Rebuilt(folder, name, checkpoint, readable, tuple(faults))


class History:
    """Entries 0 to `size` - 1 of one log, from the file that `rebuild` left."""

    def __init__(self, file: Path) -> None:
        self.size = file.stat().st_size // _ENTRY
        with file.open("rb") as opened:
            self._bytes = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) if self.size else b""

    def kind(self, index: int) -> int:
        return self._bytes[index * _ENTRY]

    def leaf(self, index: int) -> bytes:
        start = index * _ENTRY + 1
        return self._bytes[start : start + merkle.HASH_SIZE]

    def root(self, size: int) -> bytes:
        """Of the first `size` entries."""
        end = size * _ENTRY
        return self._bytes[end - merkle.HASH_SIZE : end] if size else merkle.EMPTY_ROOT

    def entries(self) -> Iterator[tuple[int, int, str]]:
        """Index, kind and leaf hash (hex) of each."""
        for index in range(self.size):
            yield index, self.kind(index), self.leaf(index).hex()

    def begins_with(self, checkpoint: Checkpoint) -> bool:
        """Whether this is a state that the log had: every later one goes on from it."""
        return checkpoint.size <= self.size and self.root(checkpoint.size) == checkpoint.root


def _writer(file: BinaryIO) -> Watch:
    def watch(entry: bytes, leaf: bytes, tree: merkle.Frontier) -> None:
        file.write(entry[1:2].ljust(1, b"\0") + leaf + tree.root())

    return watch


def _names(log: Path) -> Iterator[str]:
    for path in log.rglob("*"):
        if path.is_file():
            yield path.relative_to(log).as_posix()


def _read(path: Path) -> bytes:
    """Raises Invalid E-FILE-SIZE before too much is in memory."""
    with path.open("rb") as file:
        content = file.read(MAX_LOG_FILE + 1)
    if len(content) > MAX_LOG_FILE:
        raise Invalid("E-FILE-SIZE")
    return content
