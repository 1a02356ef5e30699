"""The core of every verification: a signed statement and its place in the log, against one kiosk's key."""

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509 import Certificate
from msgspec import Struct

from counterseal.transparency import leaf as log_leaf
from counterseal.transparency import merkle
from counterseal.transparency.proof import read_proof, verify_proof

from . import dsse
from .findings import Invalid
from .pki import kiosk_name
from .statement import Predicate, read_statement


class LoggedRecord(Struct, frozen=True):
    """A statement that was signed and logged. `leaf_sha256` is in hex; `size` is the log's at that moment."""

    stated: Predicate
    origin: str
    index: int
    size: int
    leaf_sha256: str


def verify_statement(untrusted_envelope: bytes, kiosk: Certificate) -> Predicate:
    """What `kiosk` signed about itself; the chain of `kiosk` is the caller's to check. Raises Invalid."""
    stated = read_statement(dsse.verify_envelope(untrusted_envelope, kiosk)).predicate
    name = kiosk_name(kiosk)
    if (stated.store, stated.kiosk) != (name.store, name.kiosk):
        raise Invalid("E-STATEMENT-KIOSK")
    return stated


def verify_record(untrusted_envelope: bytes, untrusted_proof: bytes, kiosk: Certificate) -> LoggedRecord:
    """A statement of `kiosk` that is in the log of `kiosk`. Raises Invalid."""
    stated = verify_statement(untrusted_envelope, kiosk)
    try:
        proof = read_proof(untrusted_proof.decode())
        commitment = log_leaf.commitment(proof.extra, untrusted_envelope)
    except ValueError:
        raise Invalid("E-PROOF-MALFORMED") from None
    entry = log_leaf.leaf_body(log_leaf.LeafKind[stated.kind.name], commitment)
    key = kiosk.public_key()
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise Invalid("E-CERT-PROFILE")
    checkpoint = verify_proof(proof, entry, kiosk_name(kiosk).dns, key)
    hashed = merkle.leaf_hash(entry).hex()
    return LoggedRecord(stated, checkpoint.origin, proof.index, checkpoint.size, hashed)
