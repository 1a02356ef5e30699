"""A key in memory, and the entries most tests put into a log."""

import hashlib
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256

from counterseal.transparency import durable, merkle, note, tiles
from counterseal.transparency.checkpoint import Checkpoint, sign_checkpoint

ORIGIN = "k-02.s-01482.kiosk.example"


class SoftKey:
    """The two methods the log needs of a signer."""

    def __init__(self) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())

    def public_key(self) -> ec.EllipticCurvePublicKey:
        return self._key.public_key()

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message, ec.ECDSA(SHA256()))


@pytest.fixture(scope="session")
def key() -> SoftKey:
    return SoftKey()


def entry(number: int) -> bytes:
    """34 bytes, as a leaf of ours has."""
    return b"\x01\x02" + hashlib.sha256(b"%d" % number).digest()


def write_log(folder: Path, key: note.Signer, size: int) -> Checkpoint:
    """A log of some entries, too few to fill a tile, without the tiles of its earlier sizes: they are not
    needed, and hundreds of them take long to copy."""
    frontier = merkle.Frontier()
    entries = [entry(number) for number in range(size)]
    leaves = [merkle.leaf_hash(one) for one in entries]
    for leaf in leaves:
        frontier.append(leaf)
    for level, content in ((tiles.ENTRIES, tiles.write_entries(entries)), (0, b"".join(leaves))):
        durable.write(folder / tiles.last_tile(level, size).path, content)
    checkpoint = Checkpoint(ORIGIN, size, frontier.root())
    durable.write(folder / tiles.CHECKPOINT, sign_checkpoint(checkpoint, key).encode())
    return checkpoint
