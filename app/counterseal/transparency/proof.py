"""Proofs that an entry is in the log, as one small text file: https://c2sp.org/tlog-proof (C2SP at 5ba5ee8).

Our `extra` line is the record's secret, so that proof and envelope alone show the entry.
"""

import base64
import binascii
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric import ec

from . import merkle, note
from .checkpoint import Checkpoint, verify_checkpoint
from .invalid import Invalid

_HEADER = "c2sp.org/tlog-proof@v1"
MAX_EXTRA = 1024


@dataclass(frozen=True, slots=True)
class Proof:
    """`path` leads from the leaf to the root; `checkpoint` is the signed note; it does not cover `extra`."""

    index: int
    path: tuple[bytes, ...]
    checkpoint: str
    extra: bytes = b""

    def text(self) -> str:
        extra = [f"extra {_encode(self.extra)}"] if self.extra else []
        lines = [_HEADER, *extra, f"index {self.index}", *map(_encode, self.path), "", self.checkpoint]
        return "\n".join(lines)


def read_proof(untrusted: str) -> Proof:
    """Parses without verifying; raises Invalid E-PROOF-MALFORMED or E-NOTE-MALFORMED."""
    head, _, checkpoint = untrusted.partition("\n\n")
    header, *lines = head.split("\n", merkle.MAX_PROOF + 3)
    try:
        extra = _decode(lines.pop(0).removeprefix("extra ")) if lines[0].startswith("extra ") else b""
        index = int(lines.pop(0).removeprefix("index ")[:20])
        proof = Proof(index, tuple(map(_decode, lines)), checkpoint, extra)
    except (IndexError, ValueError, binascii.Error):
        raise Invalid("E-PROOF-MALFORMED") from None
    fits = header == _HEADER and len(extra) <= MAX_EXTRA and len(proof.path) <= merkle.MAX_PROOF
    if not fits or proof.text() != untrusted:  # numbers and base64 have loose spellings
        raise Invalid("E-PROOF-MALFORMED")
    note.read_note(checkpoint)
    return proof


def verify_proof(proof: Proof, entry: bytes, origin: str, key: ec.EllipticCurvePublicKey) -> Checkpoint:
    """The log's state that holds `entry` at `proof.index`.

    Raises Invalid E-PROOF-INCLUSION, or what `verify_checkpoint` raises.
    """
    checkpoint = verify_checkpoint(proof.checkpoint, origin, key)
    leaf = merkle.leaf_hash(entry)
    if merkle.root_by_inclusion(leaf, proof.index, checkpoint.size, proof.path) != checkpoint.root:
        raise Invalid("E-PROOF-INCLUSION")
    return checkpoint


def _encode(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _decode(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
