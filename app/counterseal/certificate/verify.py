"""Verification of every kind of evidence against one trusted root. Pure: bytes in, a verdict out, no I/O.

Until a witness or a time-stamp authority has seen the log, a chain is judged at the time the kiosk states,
and every verdict carries the warning W-TIME-UNCONFIRMED.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509 import Certificate
from msgspec import Struct

from counterseal.transparency import note
from counterseal.transparency.rebuild import LogFault, check_log
from counterseal.transparency.tiles import CHECKPOINT

from . import cms, pki, receipt, receipt_text, seal
from .dsse import key_id, read_envelope
from .findings import Invalid
from .issue import CHAIN_FILE, PROOF_FILE, STATEMENT_FILE
from .notice import Notice, NoticeKind
from .shape import read_shape
from .statement import Device, Predicate, Result
from .verify_record import verify_logged_statement, verify_record, verify_statement

_MAX_CHAIN = 16 * 1024


class Trust:
    """One root that is believed, and certificates that are merely at hand for building chains to it."""

    def __init__(self, root: Certificate, at_hand: Iterable[Certificate]) -> None:
        self.root = root
        self._at_hand = {certificate: None for certificate in at_hand if certificate != root}

    @property
    def demo(self) -> bool:
        return "DEMO" in self.root.subject.rfc4514_string()

    def add(self, certificates: Iterable[Certificate]) -> None:
        """More certificates at hand; they are not believed any more for that."""
        self._at_hand.update(dict.fromkeys(certificates))

    def find(self, fits: Callable[[Certificate], bool]) -> Certificate:
        """The certificate at hand that fits; raises Invalid E-CERT-MISSING if there is none."""
        for certificate in self._at_hand:
            if fits(certificate):
                return certificate
        raise Invalid("E-CERT-MISSING")

    def check(self, kiosk: Certificate, at: datetime, issuers: Sequence[Certificate] = ()) -> None:
        """Raises Invalid unless `kiosk` is a kiosk's certificate that leads to the root at this time.

        `issuers` came with it; without them, those at hand are tried.
        """
        pki.check_chain(kiosk, issuers or self.issuers(kiosk), self.root, at)

    def issuers(self, kiosk: Certificate) -> list[Certificate]:
        """Those at hand that may have issued it, by their names."""
        return [other for other in self._at_hand if other.subject == kiosk.issuer]


class Proved(Struct, frozen=True):
    """What a file proves: the result, or which notice, of which device, stated when and by which kiosk."""

    result: Result | NoticeKind
    demo: bool
    at: datetime
    store: str
    kiosk: str
    device: Device | None = None


def verify_pdf(untrusted: bytes, trust: Trust) -> Proved:
    """A sealed certificate. Raises Invalid.

    (1) The file is one page and one seal over all of it. (2) The seal fits the bytes. (3) The sealer is a
    kiosk under the root; only now is anything unpacked. (4) It carries the three parts it must. (5) Its
    statement is signed and logged by the sealer, (6) who was certified at that time. (7) pyHanko agrees.
    """
    shape = read_shape(untrusted)
    kiosk, *issuers = chain = cms.verify_seal(shape.container, shape.document)
    trust.check(kiosk, kiosk.not_valid_before_utc, issuers)
    trust.add(chain)
    parts = seal.read_attachments(untrusted)
    if parts.keys() != {STATEMENT_FILE, PROOF_FILE, CHAIN_FILE}:
        raise Invalid("E-PDF-PARTS")
    if set(read_chain(parts[CHAIN_FILE])) != set(chain):
        raise Invalid("E-PDF-CHAIN")
    proved = _of_statement(verify_record(parts[STATEMENT_FILE], parts[PROOF_FILE], kiosk).stated)
    _judge(proved, kiosk, trust)
    seal.second_opinion(untrusted, trust.root, proved.at)
    return proved


def verify_envelope(untrusted: bytes, trust: Trust) -> Proved:
    """A signed statement by itself; whether it was logged is for its proof to show. Raises Invalid."""
    kiosk = _signer(untrusted, trust)
    proved = _of_statement(verify_statement(untrusted, kiosk))
    _judge(proved, kiosk, trust)
    return proved


def verify_proof(untrusted: bytes, untrusted_envelope: bytes, trust: Trust) -> Proved:
    """A signed statement and the proof that it is in its kiosk's log. Raises Invalid."""
    kiosk = _signer(untrusted_envelope, trust)
    proved = _of_statement(verify_logged_statement(untrusted_envelope, untrusted, kiosk).stated)
    _judge(proved, kiosk, trust)
    return proved


def verify_receipt(untrusted: str, trust: Trust) -> Proved:
    """A receipt's text: what was stated, and that it is in the kiosk's log. Raises Invalid."""
    _, signed = receipt_text.read_receipt(untrusted)
    kiosk = trust.find(lambda one: _note_key_id(one) == signed.log_key_id)
    stated = receipt.verify_receipt(untrusted, kiosk).stated
    at = datetime.fromtimestamp(stated.at, UTC)
    proved = Proved(stated.result, stated.demo, at, stated.store, stated.kiosk)
    _judge(proved, kiosk, trust)
    return proved


def verify_log(names: Collection[str], read: Callable[[str], bytes], trust: Trust) -> list[LogFault]:
    """Every fault in the files of a kiosk's log. Raises Invalid unless a kiosk under the root signed it."""
    if CHECKPOINT not in names:
        return [LogFault("E-LOG-MISSING", CHECKPOINT)]
    try:
        signers = {signature.key_id for signature in note.read_note(read(CHECKPOINT).decode()).signatures}
    except UnicodeDecodeError:
        raise Invalid("E-NOTE-MALFORMED") from None
    kiosk = trust.find(lambda one: _note_key_id(one) in signers)
    trust.check(kiosk, kiosk.not_valid_before_utc)
    key = kiosk.public_key()
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise Invalid("E-CERT-PROFILE")
    return check_log(names, read, pki.kiosk_name(kiosk).dns, key)


def read_chain(untrusted: bytes) -> list[Certificate]:
    """The certificates of a PEM file, whatever they are worth. Raises Invalid E-CERT-MALFORMED."""
    try:
        if len(untrusted) > _MAX_CHAIN:
            raise ValueError("a chain is short")
        return x509.load_pem_x509_certificates(untrusted)
    except ValueError:
        raise Invalid("E-CERT-MALFORMED") from None


def _signer(untrusted_envelope: bytes, trust: Trust) -> Certificate:
    (signature,) = read_envelope(untrusted_envelope).signatures
    return trust.find(lambda one: key_id(one) == signature.keyid)


def _of_statement(stated: Predicate | Notice) -> Proved:
    if isinstance(stated, Notice):
        at = datetime.fromisoformat(stated.at)
        return Proved(stated.kind, stated.demo, at, stated.store, stated.kiosk)
    at = datetime.fromisoformat(stated.ended)
    return Proved(stated.result, stated.demo, at, stated.store, stated.kiosk, stated.device)


def _judge(proved: Proved, kiosk: Certificate, trust: Trust) -> None:
    trust.check(kiosk, proved.at)
    if proved.demo != trust.demo:
        raise Invalid("E-STATEMENT-DEMO")


def _note_key_id(certificate: Certificate) -> bytes:
    """Of a certificate that cannot sign notes: no key id at all."""
    key = certificate.public_key()
    return note.key_id(key) if isinstance(key, ec.EllipticCurvePublicKey) else b""
