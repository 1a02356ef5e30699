"""The log entry of a record or notice: how an envelope is tied to it, and how that is shown."""

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from counterseal.tradein.effects import RecordKind
from counterseal.transparency.checkpoint import Checkpoint
from counterseal.transparency.leaf import LeafKind, commitment, leaf_body
from counterseal.transparency.proof import read_proof, verify_proof

from .commitment import SECRET_BYTES
from .findings import Invalid
from .keys.pki import kiosk_name
from .notice import NoticeKind


def entry_of(kind: RecordKind | NoticeKind, secret: bytes, envelope: bytes) -> bytes:
    """What the log holds for this envelope."""
    return leaf_body(LeafKind[kind.name], commitment(secret, envelope))


def verify_logged(
    untrusted_proof: str, kind: RecordKind | NoticeKind, envelope: bytes, leaf: x509.Certificate
) -> Checkpoint:
    """The state of the kiosk's log that holds this envelope; the caller has checked the chain of `leaf`.

    Raises Invalid E-PROOF-…, E-NOTE-…, E-CHECKPOINT-… or E-CERT-PROFILE.
    """
    proof, key = read_proof(untrusted_proof), leaf.public_key()
    if len(proof.extra) != SECRET_BYTES:
        raise Invalid("E-PROOF-MALFORMED")
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise Invalid("E-CERT-PROFILE")
    return verify_proof(proof, entry_of(kind, proof.extra, envelope), kiosk_name(leaf).dns, key)
