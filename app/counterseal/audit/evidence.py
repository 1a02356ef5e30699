"""Single files: what the kiosk keeps record by record, and what customers, tills and witnesses bring.

Everything that shows a state of a log is held against the log: an earlier state is the beginning of the later
ones, or history was rewritten.
"""

from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.x509 import Certificate
from msgspec import Struct

from counterseal.certificate import receipt
from counterseal.certificate.findings import Invalid
from counterseal.certificate.issue import PROOF_FILE, STATEMENT_FILE
from counterseal.certificate.noting import NO_SECRET
from counterseal.certificate.receipt_text import read_receipt
from counterseal.certificate.sealed import open_record, secret_for
from counterseal.certificate.sealing import pades
from counterseal.certificate.verification import verify
from counterseal.certificate.verification.image import MAX_IMAGE_BYTES, read_receipt_image
from counterseal.certificate.verification.trust import Trust
from counterseal.transparency import merkle
from counterseal.transparency.checkpoint import Checkpoint
from counterseal.transparency.proof import read_proof

from .fact import Fact
from .finding import Finding
from .judge import Judge
from .places import Kind, Place
from .signers import note_key_id

_ENVELOPE, _PROOF = ".dsse.json", ".tlog-proof"


class Seen(Struct, frozen=True):
    """A quorum of witnesses had seen the first `size` entries at this time (seconds since 1970)."""

    kiosk: int
    size: int
    seen_at: int


class _Brought(NamedTuple):
    """What somebody was shown a state of the log with."""

    place: int = -1
    identity: int = 0
    receipt: bool = False


_NOTHING = _Brought()


class Held(Struct, frozen=True):
    """A state of a log that somebody was shown together with entry `place`, -1 if with none.

    `fits`: whether the log here begins with it. `identity`: of the statement, 0 if it is not known.
    """

    kiosk: int
    place: int
    size: int
    fits: bool
    receipt: bool
    identity: int
    file: str


class Evidence:
    """Reads single files and hands what is in them to the judge."""

    def __init__(self, root: Path, trust: Trust, judge: Judge, auditor: X25519PrivateKey | None) -> None:
        self.seen: list[Seen] = []
        self.held: list[Held] = []
        self._root = root
        self._trust = trust
        self._judge = judge
        self._auditor = auditor
        self._readers = {
            Kind.SEALED: self._sealed,
            Kind.ENVELOPE: self._envelope,
            Kind.PROOF: self._lone_proof,
            Kind.WITNESSED: self._witnessed,
            Kind.PDF: self._pdf,
            Kind.RECEIPT: self._receipt,
        }

    def take(self, place: Place) -> None:
        """Never raises: what cannot be read is a finding too."""
        try:
            self._readers[place.kind](place.path)
        except Invalid as fault:
            self._judge.findings.append(Finding(code=fault.code, file=place.path))
        except Exception:  # a parser that stumbles has met something that is not evidence
            self._judge.findings.append(Finding(code="E-FILE-MALFORMED", file=place.path))

    def _sealed(self, file: str) -> None:
        name = Path(file).name.removesuffix(".sealed")
        try:
            leaf = bytes.fromhex(name)
        except ValueError:
            raise Invalid("E-ARCHIVE-SEAL") from None
        if self._auditor is None:
            self._judge.closed(name, file)
            return
        content = self._read(file)
        try:
            secret = secret_for(self._auditor, content, leaf)
        except Invalid as fault:
            self._judge.closed(name, file)
            raise fault from None
        files = open_record(content, leaf, secret)
        fact = self._judge.take(files[STATEMENT_FILE], secret, file, logged=PROOF_FILE in files)
        if fact and fact.leaf != name:
            raise Invalid("E-AUDIT-NAME")
        if PROOF_FILE in files:  # a power cut can come between a statement and its entry
            self._proof(files[PROOF_FILE].decode(), fact, file)

    def _envelope(self, file: str) -> None:
        beside = self._beside(file)
        proof = self._read(beside).decode() if beside else ""
        envelope = self._read(file)
        secret = read_proof(proof).extra if proof else NO_SECRET
        fact = self._judge.take(envelope, secret.ljust(32, b"\0")[:32], file, logged=bool(proof))
        if proof:
            self._proof(proof, fact, beside)

    def _beside(self, file: str) -> str:
        """The proof that belongs to this envelope, "" if there is none."""
        own = file.removesuffix(_ENVELOPE) + _PROOF
        shared = str(Path(file).with_name(PROOF_FILE))
        candidates = (own, shared) if Path(file).name == STATEMENT_FILE else (own,)
        return next((one for one in candidates if (self._root / one).is_file()), "")

    def _lone_proof(self, file: str) -> None:
        """One without its statement still shows a state of the log."""
        statement = str(Path(file).with_name(STATEMENT_FILE)) if Path(file).name == PROOF_FILE else ""
        partners = (file.removesuffix(_PROOF) + _ENVELOPE, statement)
        if not any(one and (self._root / one).is_file() for one in partners):
            self._note(read_proof(self._read(file).decode()).checkpoint, file)

    def _witnessed(self, file: str) -> None:
        self._note(self._read(file).decode(), file)

    def _pdf(self, file: str) -> None:
        content = self._read(file)
        verify.verify_pdf(content, self._trust)
        parts = pades.read_attachments(content)
        proof = parts[PROOF_FILE].decode()
        fact = self._judge.take(parts[STATEMENT_FILE], read_proof(proof).extra, file)
        self._proof(proof, fact, file)

    def _receipt(self, file: str) -> None:
        content = self._read(file)
        if file.lower().endswith(".txt"):
            text = content.decode().removesuffix("\n")
        else:
            text = read_receipt_image(content)
        verify.verify_receipt(text, self._trust)
        _, signed = read_receipt(text)
        leaf = self._trust.find(lambda one: note_key_id(one) == signed.log_key_id)
        facts = receipt.verify_receipt(text, leaf, self._trust.witnesses)
        said = facts.stated
        brought = _Brought(facts.index, self._judge.record_identity(str(UUID(bytes=said.cert_id))), True)
        self._hold(facts.checkpoint, facts.proof.checkpoint, leaf, file, brought)

    def _proof(self, text: str, fact: Fact | None, file: str) -> None:
        """Checks the state of the log that a proof shows, and that the statement's entry is in it."""
        proof = read_proof(text)
        shown, signer = self._judge.signers.read_checkpoint(proof.checkpoint)
        if fact is not None:
            leaf = bytes.fromhex(fact.leaf)
            if merkle.root_by_inclusion(leaf, proof.index, shown.size, proof.path) != shown.root:
                raise Invalid("E-PROOF-INCLUSION")
        brought = _Brought(proof.index, fact.identity if fact else 0)
        self._hold(shown, proof.checkpoint, signer.certificate, file, brought)

    def _note(self, text: str, file: str) -> None:
        shown, signer = self._judge.signers.read_checkpoint(text)
        self._hold(shown, text, signer.certificate, file)

    def _hold(
        self, shown: Checkpoint, note: str, signer: Certificate, file: str, brought: _Brought = _NOTHING
    ) -> None:
        """Holds a state of a log that somebody was shown against the log that is here."""
        kiosk = self._judge.by_origin.get(shown.origin)
        if kiosk is None:
            self._judge.findings.append(Finding(code="W-AUDIT-OTHER-KIOSK", kiosk=shown.origin, file=file))
            return
        fits = kiosk.history.begins_with(shown)
        if brought.receipt or not fits:
            self.held.append(
                Held(kiosk.number, brought.place, shown.size, fits, brought.receipt, brought.identity, file)
            )
        if fits and (at := self._trust.witnessed(note, signer)):
            self.seen.append(Seen(kiosk.number, shown.size, int(at.timestamp())))

    def _read(self, file: str) -> bytes:
        with (self._root / file).open("rb") as opened:
            content = opened.read(MAX_IMAGE_BYTES + 1)
        if len(content) > MAX_IMAGE_BYTES:
            raise Invalid("E-FILE-SIZE")
        return content
