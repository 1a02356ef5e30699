"""A kiosk's log as it lies on disk: a folder of tiles and one signed checkpoint."""

import hashlib
import tempfile
from functools import cache
from pathlib import Path

from counterseal.transparency.checkpoint import Checkpoint, sign_checkpoint
from counterseal.transparency.merkle import Frontier, leaf_hash
from counterseal.transparency.store import Log
from counterseal.transparency.tiles import read_entries, write_entries
from tests.vectors.generator import keys, pki
from tests.vectors.generator.base import base, read_folder, signer
from tests.vectors.generator.vector import Files, vector

_CHECKPOINT, _ENTRIES, _TILE = "log/checkpoint", "log/tile/entries/000.p/5", "log/tile/0/000.p/5"
_ALONE = "Go is given the checkpoint alone, and that is right."


@cache
def _large() -> Files:
    """A log of 300 entries: one full tile, and one that is not."""
    with tempfile.TemporaryDirectory() as folder:
        log = Log(Path(folder), signer(), pki.ORIGIN)
        for number in range(300):
            log.append(bytes((1, 1 + number % 3)) + hashlib.sha256(b"%d" % number).digest())
        log.close()
        return read_folder(Path(folder), "log/")


def _with(**changes: bytes) -> Files:
    """The log of five entries with some of its files replaced."""
    names = {"checkpoint": _CHECKPOINT, "entries": _ENTRIES, "tile": _TILE}
    return base().log | {names[name]: content for name, content in changes.items()}


def _without(name: str) -> Files:
    files = dict(base().log)
    del files[name]
    return files


def _entries() -> list[bytes]:
    return read_entries(base().log[_ENTRIES], 5)


def _rewritten(entries: list[bytes]) -> Files:
    """A complete new history, signed by the kiosk: sound by itself."""
    with tempfile.TemporaryDirectory() as folder:
        log = Log(Path(folder), signer(), pki.ORIGIN)
        for entry in entries:
            log.append(entry)
        log.close()
        return read_folder(Path(folder), "log/")


@vector()
def log_of_five_pass() -> Files:
    """A log of five entries, with the partial tiles of every earlier size."""
    return base().log


@vector()
def log_over_one_tile_pass() -> Files:
    """A log of 300 entries: one full tile of 256, and the root of it one level higher."""
    return _large()


@vector()
def log_without_earlier_partials_pass() -> Files:
    """The partial tiles of earlier sizes were removed, which the format permits."""
    return {name: content for name, content in base().log.items() if ".p/" not in name or name.endswith("/5")}


@vector(informs={"log": "W-LOG-UNFINISHED"})
def log_unfinished_pass() -> Files:
    """The kiosk lost power while it added the sixth entry: its files are there, its checkpoint is not."""
    six = _rewritten([*_entries(), _entries()[0]])
    return base().log | {name: content for name, content in six.items() if name.endswith("/6")}


@vector("E-LOG-ROOT", blind={"go": _ALONE})
def log_entry_dropped_fail() -> Files:
    """The checkpoint speaks of four entries with the root of others."""
    four = _rewritten(_entries()[:4])
    frontier = Frontier()
    for entry in reversed(_entries()[:4]):
        frontier.append(leaf_hash(entry))
    signed = sign_checkpoint(Checkpoint(pki.ORIGIN, 4, frontier.root()), signer())
    return four | {_CHECKPOINT: signed.encode()}


@vector("E-NOTE-SIGNATURE")
def log_signed_by_stranger_fail() -> Files:
    """The checkpoint carries the kiosk's key id over a stranger's signature."""
    text = base().log[_CHECKPOINT].decode()
    return _with(checkpoint=text.replace("\n5\n", "\n6\n").encode())


@vector("E-CERT-MISSING")
def log_of_unknown_kiosk_fail() -> Files:
    """A sound log, signed by a kiosk whose certificate nobody has."""
    stranger = keys.VectorSigner(keys.p256("stranger"), ())
    checkpoint = Checkpoint(pki.ORIGIN, 5, bytes(32))
    return _with(checkpoint=sign_checkpoint(checkpoint, stranger).encode())


@vector("E-LOG-MISSING")
def log_without_checkpoint_fail() -> Files:
    """Nothing says how large the log is."""
    return _without(_CHECKPOINT)


@vector("E-LOG-MISSING", blind={"go": _ALONE})
def log_without_entries_fail() -> Files:
    """The newest bundle of entries is missing."""
    return _without(_ENTRIES)


@vector("E-LOG-MISSING", blind={"go": _ALONE})
def log_without_tile_fail() -> Files:
    """The newest tile of hashes is missing."""
    return _without(_TILE)


@vector("E-LOG-ENTRY", blind={"go": _ALONE})
def log_bundle_torn_fail() -> Files:
    """The newest bundle of entries ends in the middle of one."""
    return _with(entries=base().log[_ENTRIES][:-7])


@vector("E-LOG-ENTRY", blind={"go": _ALONE})
def log_bundle_with_tail_fail() -> Files:
    """Bytes behind the last entry of a bundle."""
    return _with(entries=base().log[_ENTRIES] + b"\0\0")


@vector("E-LOG-TILE", blind={"go": _ALONE})
def log_tile_changed_fail() -> Files:
    """One bit of a tile of hashes was changed."""
    tile = base().log[_TILE]
    return _with(tile=bytes([tile[0] ^ 1]) + tile[1:])


@vector("E-LOG-STRAY", blind={"go": _ALONE})
def log_with_stray_file_fail() -> Files:
    """A file that does not belong to a log."""
    return base().log | {"log/tile/notes.txt": b"hello\n"}


@vector("E-LOG-STRAY", blind={"go": _ALONE})
def log_longer_than_checkpoint_fail() -> Files:
    """Tiles of an eighth entry, but the checkpoint speaks of five."""
    return base().log | {"log/tile/0/000.p/8": bytes(32 * 8)}


@vector("E-LOG-ENTRY", blind={"go": _ALONE})
def log_earlier_bundle_changed_fail() -> Files:
    """A partial bundle of an earlier size tells another history."""
    first, second, *_ = _entries()
    return base().log | {"log/tile/entries/000.p/2": write_entries([second, first])}
