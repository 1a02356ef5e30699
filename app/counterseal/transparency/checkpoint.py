"""Checkpoints: the signed size and root of a log, https://c2sp.org/tlog-checkpoint."""

import base64
import binascii
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric import ec

from . import note
from .invalid import Invalid
from .merkle import HASH_SIZE

MAX_SIZE = 1 << 63


class Checkpoint(NamedTuple):
    """`origin` names the log; `root` is the tree hash of its first `size` entries."""

    origin: str
    size: int
    root: bytes

    def text(self) -> str:
        """The text that is signed."""
        return f"{self.origin}\n{self.size}\n{base64.b64encode(self.root).decode()}\n"


def sign_checkpoint(checkpoint: Checkpoint, *signers: note.Signer) -> str:
    """The checkpoint as a signed note; the name of every key is the log's origin."""
    return note.sign_note(checkpoint.text(), checkpoint.origin, *signers)


def verify_checkpoint(untrusted: str, origin: str, key: ec.EllipticCurvePublicKey) -> Checkpoint:
    """Raises Invalid E-NOTE-… for the signature, E-CHECKPOINT-… for what it says."""
    checkpoint = _read(note.verify_note(untrusted, origin, key))
    if checkpoint.origin != origin:
        raise Invalid("E-CHECKPOINT-ORIGIN")
    return checkpoint


def _read(text: str) -> Checkpoint:
    """Extension lines, which the specification advises against, are not accepted."""
    try:
        origin, size, root, after = text.split("\n")
        checkpoint = Checkpoint(origin, int(size[:20]), base64.b64decode(root, validate=True))
    except (ValueError, binascii.Error):
        raise Invalid("E-CHECKPOINT-MALFORMED") from None
    fits = origin and not after and 0 <= checkpoint.size < MAX_SIZE and len(checkpoint.root) == HASH_SIZE
    if not fits or checkpoint.text() != text:  # numbers and base64 have loose spellings
        raise Invalid("E-CHECKPOINT-MALFORMED")
    return checkpoint
