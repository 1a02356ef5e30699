"""The core of every verification: a signed statement and its place in the log, against one kiosk's key."""

from cryptography.x509 import Certificate
from msgspec import Struct

from counterseal.transparency.merkle import leaf_hash
from counterseal.transparency.proof import read_proof

from . import dsse
from .entry import entry_of, verify_logged
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
    stated = read_statement(dsse.Verifier(kiosk).verify(untrusted_envelope)).predicate
    name = kiosk_name(kiosk)
    if (stated.store, stated.kiosk) != (name.store, name.kiosk):
        raise Invalid("E-STATEMENT-KIOSK")
    return stated


def verify_record(untrusted_envelope: bytes, untrusted_proof: bytes, kiosk: Certificate) -> LoggedRecord:
    """A statement of `kiosk` that is in the log of `kiosk`. Raises Invalid."""
    stated = verify_statement(untrusted_envelope, kiosk)
    try:
        text = untrusted_proof.decode()
    except UnicodeDecodeError:
        raise Invalid("E-PROOF-MALFORMED") from None
    checkpoint = verify_logged(text, stated.kind, untrusted_envelope, kiosk)
    proof = read_proof(text)
    hashed = leaf_hash(entry_of(stated.kind, proof.extra, untrusted_envelope))
    return LoggedRecord(stated, checkpoint.origin, proof.index, checkpoint.size, hashed.hex())
