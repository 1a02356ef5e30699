"""The core of every verification: a signed statement and its place in the log, against one kiosk's key."""

from typing import Generic, TypeAlias, TypeVar

from cryptography.x509 import Certificate
from msgspec import Struct

from counterseal.certificate import dsse
from counterseal.certificate.entry import entry_of, verify_logged
from counterseal.certificate.findings import Invalid
from counterseal.certificate.intoto import predicate_type
from counterseal.certificate.keys.pki import kiosk_name
from counterseal.certificate.notice import NOTICE_TYPE, Notice, read_notice
from counterseal.certificate.statement import Predicate, read_statement
from counterseal.transparency.checkpoint import Checkpoint
from counterseal.transparency.merkle import leaf_hash
from counterseal.transparency.proof import read_proof

Said = TypeVar("Said", bound=Predicate | Notice)


class Logged(Struct, Generic[Said], frozen=True):
    """A statement that was signed and logged. `leaf_sha256` is in hex; `state` is the log's at that moment.

    `checkpoint` is the signed note that says so, with whatever witnesses said to it.
    """

    stated: Said
    index: int
    state: Checkpoint
    leaf_sha256: str
    checkpoint: str


LoggedRecord: TypeAlias = Logged[Predicate]


def verify_statement(untrusted_envelope: bytes, kiosk: Certificate) -> Predicate | Notice:
    """What `kiosk` signed about itself; the chain of `kiosk` is the caller's to check. Raises Invalid."""
    payload = dsse.Verifier(kiosk).verify(untrusted_envelope)
    stated: Predicate | Notice
    if predicate_type(payload) == NOTICE_TYPE:
        stated = read_notice(payload)
    else:
        stated = read_statement(payload).predicate
    name = kiosk_name(kiosk)
    if (stated.store, stated.kiosk) != (name.store, name.kiosk):
        raise Invalid("E-STATEMENT-KIOSK")
    return stated


def verify_logged_statement(
    untrusted_envelope: bytes, untrusted_proof: bytes, kiosk: Certificate
) -> Logged[Predicate | Notice]:
    """A statement of `kiosk` that is in the log of `kiosk`. Raises Invalid."""
    stated = verify_statement(untrusted_envelope, kiosk)
    try:
        text = untrusted_proof.decode()
    except UnicodeDecodeError:
        raise Invalid("E-PROOF-MALFORMED") from None
    state = verify_logged(text, stated.kind, untrusted_envelope, kiosk)
    proof = read_proof(text)
    if stated.seq != proof.index:
        raise Invalid("E-STATEMENT-SEQ")
    hashed = leaf_hash(entry_of(stated.kind, proof.extra, untrusted_envelope)).hex()
    return Logged(stated, proof.index, state, hashed, proof.checkpoint)


def verify_record(untrusted_envelope: bytes, untrusted_proof: bytes, kiosk: Certificate) -> LoggedRecord:
    """The same for what must be about a trade-in; raises Invalid E-STATEMENT-KIND for a notice."""
    logged = verify_logged_statement(untrusted_envelope, untrusted_proof, kiosk)
    if not isinstance(logged.stated, Predicate):
        raise Invalid("E-STATEMENT-KIND")
    return Logged(logged.stated, logged.index, logged.state, logged.leaf_sha256, logged.checkpoint)
