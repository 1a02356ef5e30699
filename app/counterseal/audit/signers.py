"""The kiosk certificates that statements and checkpoints name, each made ready once: they are few."""

from collections.abc import Callable
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509 import Certificate

from counterseal.certificate import dsse
from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys.pki import KioskName, kiosk_name
from counterseal.certificate.verification.trust import Trust
from counterseal.transparency import note
from counterseal.transparency.checkpoint import Checkpoint, verify_checkpoint


class Signer:
    """One kiosk certificate at hand, not yet believed."""

    def __init__(self, certificate: Certificate, trust: Trust) -> None:
        """Raises Invalid E-CERT-PROFILE."""
        key = certificate.public_key()
        if not isinstance(key, ec.EllipticCurvePublicKey):
            raise Invalid("E-CERT-PROFILE")
        self.key = key
        self.name: KioskName = kiosk_name(certificate)
        self.verifier = dsse.Verifier(certificate)
        self.certificate = certificate
        self._trust = trust
        in_question = (*trust.chain(certificate), trust.root)
        self._begins = max(one.not_valid_before_utc for one in in_question).timestamp()
        self._ends = min(one.not_valid_after_utc for one in in_question).timestamp()
        self._own = certificate.not_valid_before_utc.timestamp(), certificate.not_valid_after_utc.timestamp()
        self._within: str | None = None
        """The verdict for all the time in which every certificate in question is valid."""

    def fault(self, at: float) -> str:
        """The code of what is wrong with the chain to the root at this time (seconds since 1970), or ""."""
        begins, ends = self._own
        if not begins <= at <= ends:
            return "E-SIG-CHAIN"
        if not self._begins <= at <= self._ends:
            return self._check(at)
        if self._within is None:
            self._within = self._check(at)
        return self._within

    def _check(self, at: float) -> str:
        try:
            self._trust.check(self.certificate, datetime.fromtimestamp(at, UTC))
        except Invalid as fault:
            return fault.code
        return ""


class Signers:
    """The certificates at hand, by what names them."""

    def __init__(self, trust: Trust) -> None:
        self._trust = trust
        self._known: dict[str | bytes, Signer | str] = {}

    def of_envelope(self, key_id: str) -> Signer:
        """Raises Invalid E-CERT-MISSING or E-CERT-PROFILE."""
        return self._find(key_id, lambda one: dsse.key_id(one) == key_id)

    def read_checkpoint(self, untrusted: str) -> tuple[Checkpoint, Signer]:
        """With whose it is. Raises Invalid unless a kiosk under the trusted root signed it as its log's."""
        for signature in note.read_note(
            untrusted
        ).signatures:  # the log's comes first; witnesses' are unknown
            try:
                signer = self._of_note(signature.key_id)
            except Invalid:
                continue
            if fault := signer.fault(signer.certificate.not_valid_before_utc.timestamp()):
                raise Invalid(fault)
            return verify_checkpoint(untrusted, signer.name.dns, signer.key), signer
        raise Invalid("E-CERT-MISSING")

    def _of_note(self, key_id: bytes) -> Signer:
        return self._find(key_id, lambda one: note_key_id(one) == key_id)

    def _find(self, name: str | bytes, fits: Callable[[Certificate], bool]) -> Signer:
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = self._make(fits)
        if isinstance(known, str):
            raise Invalid(known)
        return known

    def _make(self, fits: Callable[[Certificate], bool]) -> Signer | str:
        try:
            return Signer(self._trust.find(fits), self._trust)
        except Invalid as fault:
            return fault.code


def note_key_id(certificate: Certificate) -> bytes:
    """Of a certificate that cannot sign notes: no key id at all."""
    key = certificate.public_key()
    return note.key_id(key) if isinstance(key, ec.EllipticCurvePublicKey) else b""
