"""Verification of every kind of evidence against one trusted root. Pure: bytes in, a verdict out, no I/O.

A chain is judged at the time the kiosk states. That this time is not later than the truth, witnesses of the
log and time stamps can confirm; a verdict says whether they have.
"""

from collections.abc import Callable, Collection
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509 import Certificate
from msgspec import Struct
from msgspec.structs import replace

from counterseal.certificate import receipt, receipt_text
from counterseal.certificate.dsse import key_id, read_envelope
from counterseal.certificate.findings import Invalid
from counterseal.certificate.issue import CHAIN_FILE, PROOF_FILE, STATEMENT_FILE
from counterseal.certificate.keys import pki
from counterseal.certificate.notice import Notice, NoticeKind, Void
from counterseal.certificate.sealing import cms, pades
from counterseal.certificate.sealing.shape import read_shape
from counterseal.certificate.sealing.timestamp import stamped_at
from counterseal.certificate.statement import Device, Predicate, Result
from counterseal.transparency import note
from counterseal.transparency.checkpoint import Checkpoint
from counterseal.transparency.merkle import leaf_hash
from counterseal.transparency.rebuild import LogFault, check_log
from counterseal.transparency.tiles import CHECKPOINT

from .record import Logged, verify_logged_statement, verify_record, verify_statement
from .trust import Trust

_TIME = "%Y-%m-%dT%H:%M:%SZ"
_FIRST = datetime.fromtimestamp(0, UTC)
_CLOCKS = timedelta(minutes=1)
"""Clocks that agree differ by less."""


class By(StrEnum):
    """Who has confirmed a time."""

    WITNESSES = "witnesses of the log"
    TIME_STAMP = "a time stamp"


class Proved(Struct, frozen=True):
    """What a file proves: the result, or which notice, of which device, stated when and by which kiosk.

    `confirmed`: it existed by then, whatever the kiosk's clock said; None when nobody believed has said so.
    `leaf`: hash (hex) of its log entry, where that was proved; `state`: of the log that holds it; `voids`:
    hash of the entry that it voids.
    """

    result: Result | NoticeKind
    demo: bool
    at: datetime
    store: str
    kiosk: str
    device: Device | None = None
    confirmed: datetime | None = None
    confirmed_by: By | None = None
    leaf: str = ""
    state: Checkpoint | None = None
    voids: str = ""

    @property
    def remarks(self) -> tuple[str, ...]:
        """Codes of what is worth knowing and no fault."""
        if self.confirmed is None:
            return ("W-TIME-UNCONFIRMED",)
        return ("W-TIME-CLOCK",) if self.at > self.confirmed + _CLOCKS else ()


def verify_pdf(untrusted: bytes, trust: Trust) -> Proved:
    """A sealed certificate. Raises Invalid.

    (1) The file is one page and one seal over all of it. (2) The seal fits the bytes. (3) The sealer is a
    kiosk under the root; only now is anything unpacked. (4) It carries the three parts it must. (5) Its
    statement is signed and logged by the sealer, (6) who was certified at that time. (7) pyHanko agrees.
    A time stamp in the seal must hold if anybody is believed for one.
    """
    shape = read_shape(untrusted)
    chain, stamped, token = cms.verify_seal(shape.container, shape.document)
    kiosk, *issuers = chain
    trust.check(kiosk, kiosk.not_valid_before_utc, issuers)
    parts = pades.read_attachments(untrusted)
    if parts.keys() != {STATEMENT_FILE, PROOF_FILE, CHAIN_FILE}:
        raise Invalid("E-PDF-PARTS")
    if set(pki.read_chain(parts[CHAIN_FILE])) != set(chain):
        raise Invalid("E-PDF-CHAIN")
    trust.add(chain)
    record = verify_record(parts[STATEMENT_FILE], parts[PROOF_FILE], kiosk)
    by_stamp = stamped_at(token, stamped, trust.stampers) if token else None
    proved = _judge(_of_logged(record), kiosk, trust, record.checkpoint, by_stamp)
    pades.second_opinion(untrusted, trust.root, proved.at, trust.stampers)
    return proved


def verify_envelope(untrusted: bytes, trust: Trust) -> Proved:
    """A signed statement by itself; whether it was logged is for its proof to show. Raises Invalid."""
    kiosk = _signer(untrusted, trust)
    return _judge(_of_statement(verify_statement(untrusted, kiosk)), kiosk, trust)


def verify_proof(untrusted: bytes, untrusted_envelope: bytes, trust: Trust) -> Proved:
    """A signed statement and the proof that it is in its kiosk's log. Raises Invalid."""
    kiosk = _signer(untrusted_envelope, trust)
    logged = verify_logged_statement(untrusted_envelope, untrusted, kiosk)
    return _judge(_of_logged(logged), kiosk, trust, logged.checkpoint)


def verify_receipt(untrusted: str, trust: Trust) -> Proved:
    """A receipt's text: what was stated, and that it is in the kiosk's log. Raises Invalid."""
    _, signed = receipt_text.read_receipt(untrusted)
    kiosk = trust.find(lambda one: _note_key_id(one) == signed.log_key_id)
    facts = receipt.verify_receipt(untrusted, kiosk, trust.witnesses)
    stated = facts.stated
    at = datetime.fromtimestamp(stated.at, UTC)
    leaf = leaf_hash(stated.entry).hex()
    proved = Proved(
        stated.result, stated.demo, at, stated.store, stated.kiosk, leaf=leaf, state=facts.checkpoint
    )
    return _judge(proved, kiosk, trust, facts.proof.checkpoint)


def verify_log(names: Collection[str], read: Callable[[str], bytes], trust: Trust) -> list[LogFault]:
    """Every fault in the files of a kiosk's log. Raises Invalid unless a kiosk under the root signed it."""
    if CHECKPOINT not in names:
        return [LogFault("E-LOG-MISSING", CHECKPOINT)]
    try:
        origin, key = log_of(read(CHECKPOINT).decode(), trust)
    except UnicodeDecodeError:
        raise Invalid("E-NOTE-MALFORMED") from None
    return check_log(names, read, origin, key)


def log_of(untrusted_checkpoint: str, trust: Trust) -> tuple[str, ec.EllipticCurvePublicKey]:
    """Origin and key of the log that a checkpoint names as its signer; the signature is not yet verified.

    Raises Invalid unless that is a kiosk under the root.
    """
    signers = {signature.key_id for signature in note.read_note(untrusted_checkpoint).signatures}
    kiosk = trust.find(lambda one: _note_key_id(one) in signers)
    trust.check(kiosk, kiosk.not_valid_before_utc)
    key = kiosk.public_key()
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise Invalid("E-CERT-PROFILE")
    return pki.kiosk_name(kiosk).dns, key


def _signer(untrusted_envelope: bytes, trust: Trust) -> Certificate:
    (signature,) = read_envelope(untrusted_envelope).signatures
    return trust.find(lambda one: key_id(one) == signature.keyid)


def _of_logged(logged: Logged[Predicate] | Logged[Predicate | Notice]) -> Proved:
    about = logged.stated.about if isinstance(logged.stated, Notice) else None
    voids = about.of if isinstance(about, Void) else ""
    return replace(_of_statement(logged.stated), leaf=logged.leaf_sha256, state=logged.state, voids=voids)


def _of_statement(stated: Predicate | Notice) -> Proved:
    if isinstance(stated, Notice):
        at = _moment(stated.at)
        return Proved(stated.kind, stated.demo, at, stated.store, stated.kiosk)
    at = _moment(stated.ended)
    return Proved(stated.result, stated.demo, at, stated.store, stated.kiosk, stated.device)


def _moment(stated: str) -> datetime:
    """Raises Invalid E-STATEMENT-MALFORMED for anything but UTC in the one form that kiosks write."""
    try:
        at = datetime.strptime(stated, _TIME).replace(tzinfo=UTC)
    except ValueError:
        raise Invalid("E-STATEMENT-MALFORMED") from None
    if at.strftime(_TIME) != stated or at < _FIRST:
        raise Invalid("E-STATEMENT-MALFORMED")
    return at


def _judge(
    proved: Proved,
    kiosk: Certificate,
    trust: Trust,
    checkpoint: str = "",
    by_stamp: datetime | None = None,
) -> Proved:
    """What was proved, with the earliest time that others confirm: witnesses of `checkpoint`, or a stamp.

    Raises Invalid unless `kiosk` may have signed it then.
    """
    by_witnesses = trust.witnessed(checkpoint, kiosk) if checkpoint else None
    said = ((by_witnesses, By.WITNESSES), (by_stamp, By.TIME_STAMP))
    confirmed, by = min(((at, by) for at, by in said if at), default=(None, None))
    trust.check(kiosk, proved.at)
    trust.check_revoked(kiosk, confirmed)
    if proved.demo != trust.demo:
        raise Invalid("E-STATEMENT-DEMO")
    return replace(proved, confirmed=confirmed, confirmed_by=by)


def _note_key_id(certificate: Certificate) -> bytes:
    """Of a certificate that cannot sign notes: no key id at all."""
    key = certificate.public_key()
    return note.key_id(key) if isinstance(key, ec.EllipticCurvePublicKey) else b""
