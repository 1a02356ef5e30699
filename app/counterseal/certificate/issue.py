"""Issuing one record: statement, envelope, log entry, receipt, in this order.

The place in the log is known only after signing, so it stands on the receipt and in the proof, never in the
statement. The PDF comes last and is made from what is returned here.
"""

import base64
import hashlib
import secrets
import uuid
from dataclasses import dataclass, replace
from typing import Protocol

from cryptography.hazmat.primitives.serialization import Encoding

from counterseal.tradein.facts import Receipt
from counterseal.transparency.checkpoint import Checkpoint
from counterseal.transparency.merkle import leaf_hash
from counterseal.transparency.proof import Proof

from . import stating
from .commitment import commit_to, new_secret
from .dsse import sign_envelope
from .entry import entry_of
from .intoto import write_statement
from .pki import kiosk_name
from .receipt import Stated, make_receipt
from .record import TradeInRecord
from .signer import Signer
from .statement import NotBefore

STATEMENT_FILE = "statement.dsse.json"
PROOF_FILE = "receipt.tlog-proof"
CHAIN_FILE = "kiosk-chain.pem"


class Log(Protocol):
    """The kiosk's own log, open for writing."""

    @property
    def checkpoint(self) -> Checkpoint: ...

    @property
    def last_leaf(self) -> bytes | None: ...

    def append(self, entry: bytes) -> Proof: ...


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


def issue(record: TradeInRecord, signer: Signer, log: Log) -> Issued:
    """Blocks for some ten milliseconds, on the disk mostly: call it off the event loop, one at a time.

    Raises ValueError for a record that contradicts itself, OSError when the log's disk refuses.
    """
    chain = signer.certificate_chain()
    kiosk, secret, cert_id = kiosk_name(chain[0]), new_secret(), _new_id(record.ended)
    commitment = commit_to(secret, record.phone)
    statement = stating.build(
        record, at=_position(log), kiosk=kiosk, cert_id=str(cert_id), commitment=commitment, demo=signer.demo
    )
    payload = write_statement(statement)
    envelope = sign_envelope(payload, signer)

    entry = entry_of(record.kind, secret, envelope)
    proof = log.append(entry)

    sanitization = statement.predicate.sanitization
    stated = Stated(
        kind=record.kind,
        result=statement.predicate.result,
        method=sanitization.method if sanitization else "",
        demo=signer.demo,
        cert_id=cert_id.bytes,
        at=record.ended,
        store=kiosk.store,
        kiosk=kiosk.kiosk,
        device_commitment=commitment,
        secret=secret,
        statement_sha256=hashlib.sha256(payload).digest(),
        commitment=entry[-hashlib.sha256().digest_size :],
    )
    return Issued(
        statement=payload,
        envelope=envelope,
        proof=replace(proof, extra=secret).text(),
        chain=b"".join(certificate.public_bytes(Encoding.PEM) for certificate in chain),
        receipt=make_receipt(stated, proof, signer),
        leaf_hash=leaf_hash(entry),
        secret=secret,
    )


def _position(log: Log) -> stating.LogPosition:
    newest, last = log.checkpoint, log.last_leaf
    root = base64.b64encode(newest.root).decode()
    not_before = NotBefore(origin=newest.origin, size=newest.size, root=root)
    return stating.LogPosition(seq=newest.size, prev=last.hex() if last else "", not_before=not_before)


def _new_id(at: int) -> uuid.UUID:
    """A UUID version 7 (RFC 9562): sortable by time, otherwise random."""
    random = secrets.randbits(74)
    value = (at * 1000) << 80 | 0x7 << 76 | (random >> 62) << 64 | 0b10 << 62 | random & ((1 << 62) - 1)
    return uuid.UUID(int=value)
