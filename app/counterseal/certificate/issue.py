"""Issuing one record: statement and envelope are drafted, then log entry and receipt are made, in this order.

The place in the log is known only after signing, so it stands on the receipt and in the proof, never in the
statement. The PDF comes last and is made from what is returned here. Between the two steps the kiosk keeps
the draft: an entry whose statement nobody has would prove nothing to anybody.
"""

import base64
import hashlib
import secrets
import uuid
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from cryptography.hazmat.primitives.serialization import Encoding
from msgspec import Struct

from counterseal.tradein.effects import RecordKind
from counterseal.tradein.facts import Receipt
from counterseal.transparency.checkpoint import Checkpoint
from counterseal.transparency.merkle import leaf_hash
from counterseal.transparency.proof import Proof

from . import stating
from .commitment import commit_to, new_secret
from .dsse import key_id, read_envelope, sign_envelope
from .entry import entry_of
from .intoto import write_statement
from .keys.pki import kiosk_name
from .keys.signer import Signer
from .receipt import make_receipt
from .receipt_text import Stated
from .record import TradeInRecord
from .statement import NotBefore, Statement

STATEMENT_FILE = "statement.dsse.json"
PROOF_FILE = "receipt.tlog-proof"
CHAIN_FILE = "kiosk-chain.pem"


class Log(Protocol):
    """The kiosk's own log, open for writing."""

    @property
    def checkpoint(self) -> Checkpoint: ...

    @property
    def witnessed(self) -> Checkpoint | None:
        """The newest state that a quorum of witnesses has confirmed, if any: nobody could have guessed it."""

    @property
    def last_leaf(self) -> bytes | None: ...

    def append(self, entry: bytes) -> Proof: ...

    def holds(self, index: int, leaf: bytes) -> bool: ...

    def prove(self, index: int) -> Proof: ...


@dataclass(frozen=True, slots=True)
class Issued:
    """Everything one record consists of, except its PDF. `secret` must not stay in clear on the kiosk."""

    statement: bytes
    envelope: bytes
    proof: str
    chain: bytes
    receipt: Receipt
    leaf_hash: bytes
    secret: bytes

    @property
    def attachments(self) -> dict[str, bytes]:
        """By file name, what a certificate carries so that it can be checked without us."""
        return {
            STATEMENT_FILE: self.envelope,
            PROOF_FILE: self.proof.encode(),
            CHAIN_FILE: self.chain,
        }


class Draft(Struct, frozen=True):
    """A record that is signed and not yet logged. `entry` is what the log will hold."""

    statement: Statement
    payload: bytes
    envelope: bytes
    secret: bytes
    entry: bytes

    @property
    def leaf_hash(self) -> bytes:
        return leaf_hash(self.entry)

    @property
    def seq(self) -> int:
        """Its place in the log."""
        return self.statement.predicate.seq

    def fits(self, kind: RecordKind, signer: Signer, log: Log) -> bool:
        """Whether it is of this kind, by this key, and in the log or free to go there."""
        (signature,) = read_envelope(self.envelope).signatures
        signed = signature.keyid == key_id(signer.certificate_chain()[0])
        placed = self.seq == log.checkpoint.size or log.holds(self.seq, self.leaf_hash)
        return signed and placed and self.statement.predicate.kind is kind


def draft(record: TradeInRecord, signer: Signer, log: Log) -> Draft:
    """Signs a record for the next place in the log.

    Raises ValueError for a record that contradicts itself.
    """
    kiosk, secret = kiosk_name(signer.certificate_chain()[0]), new_secret()
    statement = stating.build(
        record,
        at=next_position(log),
        kiosk=kiosk,
        cert_id=str(_new_id(record.ended)),
        commitment=commit_to(secret, record.phone),
        demo=signer.demo,
    )
    payload = write_statement(statement)
    envelope = sign_envelope(payload, signer)
    return Draft(statement, payload, envelope, secret, entry_of(record.kind, secret, envelope))


def issue(drafted: Draft, signer: Signer, log: Log) -> Issued:
    """Logs a draft, unless it was before a crash, and makes its receipt. Blocks on the disk: call it off the
    event loop, one at a time.

    Raises ValueError for a draft whose place another entry took, OSError when the log's disk refuses.
    """
    if log.holds(drafted.seq, drafted.leaf_hash):
        proof = log.prove(drafted.seq)
    elif drafted.seq == log.checkpoint.size:
        proof = log.append(drafted.entry)
    else:
        raise ValueError("the draft was made for another place in the log")
    chain = signer.certificate_chain()
    return Issued(
        statement=drafted.payload,
        envelope=drafted.envelope,
        proof=replace(proof, extra=drafted.secret).text(),
        chain=b"".join(certificate.public_bytes(Encoding.PEM) for certificate in chain),
        receipt=make_receipt(_stated(drafted), proof, signer),
        leaf_hash=drafted.leaf_hash,
        secret=drafted.secret,
    )


def _stated(drafted: Draft) -> Stated:
    """What the receipt says."""
    predicate = drafted.statement.predicate
    (subject,) = drafted.statement.subject
    return Stated(
        kind=predicate.kind,
        result=predicate.result,
        method=predicate.sanitization.method if predicate.sanitization else "",
        demo=predicate.demo,
        cert_id=uuid.UUID(predicate.cert_id).bytes,
        at=int(datetime.fromisoformat(predicate.ended).timestamp()),
        store=predicate.store,
        kiosk=predicate.kiosk,
        device_commitment=bytes.fromhex(subject.digest.sha256),
        secret=drafted.secret,
        commitment=drafted.entry[-hashlib.sha256().digest_size :],
    )


def next_position(log: Log) -> stating.LogPosition:
    """Where in the log the next statement will stand."""
    newest, last = log.checkpoint, log.last_leaf
    seen = log.witnessed or newest
    root = base64.b64encode(seen.root).decode()
    not_before = NotBefore(origin=seen.origin, size=seen.size, root=root)
    return stating.LogPosition(seq=newest.size, prev=last.hex() if last else "", not_before=not_before)


def _new_id(at: int) -> uuid.UUID:
    """A UUID version 7 (RFC 9562): sortable by time, otherwise random."""
    random = secrets.randbits(74)
    value = (at * 1000) << 80 | 0x7 << 76 | (random >> 62) << 64 | 0b10 << 62 | random & ((1 << 62) - 1)
    return uuid.UUID(int=value)
