"""Judging one statement by itself: form, signature, chain at its time, and its place in the log."""

import base64
from collections.abc import Iterator

from msgspec import Struct

from counterseal.certificate import dsse
from counterseal.certificate.entry import entry_of
from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys.pki import KioskName
from counterseal.certificate.notice import NOTICE_TYPE, Notice, read_notice
from counterseal.certificate.statement import NotBefore, Predicate, read_statement
from counterseal.certificate.verification.trust import Trust
from counterseal.transparency.leaf import LeafKind, commitment, leaf_body
from counterseal.transparency.merkle import leaf_hash

from .fact import Fact, Tagger, Where, contradicts_itself, of_notice, of_record
from .finding import Finding
from .handover import introduced, is_shown
from .history import History
from .signers import Signer, Signers

_NOTICE = b'"predicateType":"%s"' % NOTICE_TYPE.encode()
_HEAD = 400
"""Bytes within which every statement of ours says what it is."""

_TWO_PEOPLE = frozenset({"void", "correction"})


class Kiosk(Struct, frozen=True):
    """One kiosk under audit; `number` is its place among them."""

    number: int
    name: KioskName
    history: History


class Judge:
    """Takes statements one after another; what became of them collects in `facts` and `findings`."""

    def __init__(self, trust: Trust, kiosks: list[Kiosk], tag: Tagger) -> None:
        self.facts: list[Fact] = []
        self.findings: list[Finding] = []
        self._demo = trust.demo
        self.signers = Signers(trust)
        self.by_origin = {kiosk.name.dns: kiosk for kiosk in kiosks}
        self._by_name = {(kiosk.name.store, kiosk.name.kiosk): kiosk for kiosk in kiosks}
        self._tag = tag

    def record_identity(self, cert_id: str) -> int:
        """As in the fact of the record with this id."""
        return self._tag(f"record {cert_id}")

    def take(
        self, untrusted_envelope: bytes, secret: bytes, file: str, *, logged: bool = True
    ) -> Fact | None:
        """Judges a statement with its record's secret; its fact, if it can be read at all."""
        codes: list[str] = []
        try:
            payload, key_id = self._open(untrusted_envelope, codes)
            stated = read(payload)
        except Invalid as fault:
            self._unread(codes[0] if codes else fault.code, untrusted_envelope, secret, file)
            return None
        kiosk = self._by_name.get((stated.store, stated.kiosk))
        if kiosk is None:
            codes = codes or ["W-AUDIT-OTHER-KIOSK"]
            self.findings += [Finding(code=code, file=file) for code in codes]
            return None
        entry = entry_of(stated.kind, secret, untrusted_envelope)
        fact = self._fact(stated, kiosk, leaf_hash(entry), key_id, file)
        fact.logged = logged
        if not codes:
            codes += self._of_signer(stated, fact, kiosk, self.signers.of_envelope(key_id))
        codes += self._of_content(stated, fact, kiosk)
        fact.holds = not any(code.startswith("E-") for code in codes)
        where = fact.place if fact.place >= 0 else None
        self.findings += [
            Finding(code=code, kiosk=kiosk.name.dns, index=where, leaf=fact.leaf, file=file) for code in codes
        ]
        self.facts.append(fact)
        return fact

    def _open(self, untrusted: bytes, codes: list[str]) -> tuple[bytes, str]:
        """Payload and key id. A signature that fails is a code; what it was for still shows its place."""
        envelope = dsse.read_envelope(untrusted)
        (signature,) = envelope.signatures
        try:
            self.signers.of_envelope(signature.keyid).verifier.verify_envelope(envelope)
        except Invalid as fault:
            codes.append(fault.code)
        return envelope.payload, signature.keyid

    def _fact(self, stated: Predicate | Notice, kiosk: Kiosk, leaf: bytes, key_id: str, file: str) -> Fact:
        seq, history = stated.seq, kiosk.history
        place = seq if 0 <= seq < history.size and history.leaf(seq) == leaf else -1
        where = Where(kiosk.number, place, leaf.hex(), key_id, file)
        if isinstance(stated, Notice):
            return of_notice(stated, where, self._tag)
        return of_record(stated, where, self._tag)

    def _of_content(self, stated: Predicate | Notice, fact: Fact, kiosk: Kiosk) -> Iterator[str]:
        """Codes of what is wrong with a statement apart from its signature."""
        if stated.demo != self._demo:
            yield "E-STATEMENT-DEMO"
        if not fact.said_at:
            yield "E-AUDIT-TIME-FORM"
        if fact.place >= 0:
            before = kiosk.history.leaf(fact.seq - 1).hex() if fact.seq else ""
            if stated.prev != before:
                yield "E-AUDIT-PREV"
            if not _fits(stated.not_before_checkpoint, fact.seq, kiosk):
                yield "E-AUDIT-NOT-BEFORE"
        if isinstance(stated, Predicate):
            if contradicts_itself(stated):
                yield "E-AUDIT-RESULT"
            if stated.ended < stated.started:
                yield "W-AUDIT-TIME-JUMP"
        elif fact.kind in _TWO_PEOPLE and len(set(fact.persons)) < 2:
            yield "E-AUDIT-ONE-PERSON"

    def _of_signer(
        self, stated: Predicate | Notice, fact: Fact, kiosk: Kiosk, signer: Signer
    ) -> Iterator[str]:
        """Codes of what is wrong with who signed it."""
        if chain := signer.fault(fact.said_at):
            yield chain
        elif signer.name != kiosk.name:
            yield "E-STATEMENT-KIOSK"
        elif isinstance(stated, Notice):
            fact.introduces = introduced(stated.about)
            if not is_shown(stated.about, signer.certificate):
                yield "E-AUDIT-POSSESSION"

    def closed(self, leaf: str, file: str, *, holds: bool = True) -> None:
        """A record of which nothing is known but the leaf hash (hex) that its entry may have."""
        self.facts.append(
            Fact(
                kiosk=-1,
                place=-1,
                seq=-1,
                leaf=leaf,
                kind="",
                said_at=0,
                signer="",
                identity=0,
                holds=holds,
                file=file,
            )
        )

    def _unread(self, code: str, envelope: bytes, secret: bytes, file: str) -> None:
        """Which entry it belongs to can still be found: the log has its hash, whatever it says."""
        self.findings.append(Finding(code=code, file=file))
        hidden = commitment(secret, envelope)
        for kind in LeafKind:
            self.closed(leaf_hash(leaf_body(kind, hidden)).hex(), file, holds=False)


def read(payload: bytes) -> Predicate | Notice:
    """Raises Invalid E-STATEMENT-MALFORMED."""
    if _NOTICE in payload[:_HEAD]:  # no string can hold a quotation mark unescaped
        return read_notice(payload)
    return read_statement(payload).predicate


def _fits(claimed: NotBefore, seq: int, kiosk: Kiosk) -> bool:
    """Whether the checkpoint that a statement was made after is a state of this log, from before it."""
    if claimed.origin != kiosk.name.dns or not 0 <= claimed.size <= seq:
        return False
    return base64.b64encode(kiosk.history.root(claimed.size)).decode() == claimed.root
