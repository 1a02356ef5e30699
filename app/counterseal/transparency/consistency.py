"""Proofs that a later state of a log contains an earlier one: what two holders of receipts ask the log for.

In the form in which witnesses are asked, https://c2sp.org/tlog-witness (C2SP at 5ba5ee8): the line `old` and
the earlier size, the hashes, an empty line and the later checkpoint.
"""

import base64
import binascii
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric import ec

from . import merkle, note, tiles
from .checkpoint import Checkpoint, verify_checkpoint
from .invalid import Invalid


@dataclass(frozen=True, slots=True)
class Consistency:
    """`path` leads from the tree of `old_size` entries to the one of `checkpoint`, the signed note."""

    old_size: int
    path: tuple[bytes, ...]
    checkpoint: str

    def text(self) -> str:
        hashes = (base64.b64encode(value).decode() for value in self.path)
        return "\n".join((f"old {self.old_size}", *hashes, "", self.checkpoint))


def make_path(old_size: int, size: int, node: merkle.Node) -> tuple[bytes, ...]:
    """The hashes from the tree of `old_size` entries to that of `size`; none from the empty tree.

    Raises ValueError when the old tree is the larger one.
    """
    return tuple(merkle.consistency_proof(old_size, size, node)) if old_size else ()


def prove(old_size: int, newest: Checkpoint, signed: str, read: Callable[[str], bytes]) -> Consistency:
    """From a log's files, of which `read` gives one's content; `signed` is its checkpoint, as a note.

    Raises ValueError unless the log had this old size once, and had anything in it then.
    """

    def tile(level: int, index: int) -> bytes:
        count = newest.size >> level * tiles.HEIGHT
        return read(tiles.last_tile(level, min((index + 1) * tiles.WIDTH, count)).path)

    def node(level: int, index: int) -> bytes:
        return tiles.node_in_tiles(tile, level, index)

    return Consistency(old_size, tuple(merkle.consistency_proof(old_size, newest.size, node)), signed)


def read_consistency(untrusted: str) -> Consistency:
    """Parses without verifying; raises Invalid E-PROOF-MALFORMED or E-NOTE-MALFORMED."""
    head, _, checkpoint = untrusted.partition("\n\n")
    first, *lines = head.split("\n", merkle.MAX_PROOF + 2)
    try:
        path = tuple(base64.b64decode(line, validate=True) for line in lines)
        proof = Consistency(int(first.removeprefix("old ")[:20]), path, checkpoint)
    except (ValueError, binascii.Error):
        raise Invalid("E-PROOF-MALFORMED") from None
    if len(path) > merkle.MAX_PROOF or proof.text() != untrusted:  # numbers and base64 have loose spellings
        raise Invalid("E-PROOF-MALFORMED")
    note.read_note(checkpoint)
    return proof


def verify_consistency(
    proof: Consistency, old: Checkpoint, origin: str, key: ec.EllipticCurvePublicKey
) -> Checkpoint:
    """The later state, if it contains the state `old`, which the caller has from a receipt, say.

    Raises Invalid E-PROOF-CONSISTENCY, or what `verify_checkpoint` raises.
    """
    new = verify_checkpoint(proof.checkpoint, origin, key)
    if (old.origin, old.size) != (origin, proof.old_size):
        raise Invalid("E-PROOF-CONSISTENCY")
    merkle.check_consistency(old.size, old.root, new.size, new.root, proof.path)
    return new
