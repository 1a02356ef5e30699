"""Who is believed for what: one root for kiosks, a policy for witnesses, roots for time stamps."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509 import Certificate, CertificateRevocationList

from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys import pki
from counterseal.certificate.keys.revocation import Revocations, issued
from counterseal.transparency import note
from counterseal.transparency.cosignature import WitnessKey
from counterseal.transparency.policy import Policy


class Trust:
    """One root that is believed, and certificates that are merely at hand for building chains to it.

    `stampers` are roots believed for time stamps (RFC 3161).
    """

    def __init__(
        self,
        root: Certificate,
        at_hand: Iterable[Certificate],
        policy: Policy | None = None,
        stampers: Sequence[Certificate] = (),
        crls: Iterable[CertificateRevocationList] = (),
    ) -> None:
        """Raises Invalid E-CRL-… for a list whose issuer is not at hand, or which it did not sign."""
        self.root = root
        self.stampers = stampers
        self._at_hand = {certificate: None for certificate in at_hand if certificate != root}
        self._policy = policy
        self._revocations = Revocations(crls, (root, *self._at_hand))

    @property
    def demo(self) -> bool:
        return "DEMO" in self.root.subject.rfc4514_string()

    @property
    def witnesses(self) -> Iterable[WitnessKey]:
        return self._policy.witnesses.values() if self._policy else ()

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

        `issuers` came with it; without them, those at hand are tried. Whether it was revoked is for
        `check_revoked`.
        """
        pki.check_chain(kiosk, issuers or self.issuers(kiosk), self.root, at)

    def check_revoked(self, kiosk: Certificate, confirmed: datetime | None) -> None:
        """Raises Invalid E-CERT-REVOKED, unless what `kiosk` signed is known to be older than its revocation.

        Only what others have confirmed counts: whoever has a stolen key can state any time.
        """
        self._revocations.check(self.chain(kiosk), confirmed)

    def invalid_after(self, kiosk: Certificate) -> datetime | None:
        """Since when what `kiosk` signs counts no more, as `Revocations.invalid_after`."""
        limits = [self._revocations.invalid_after(one) for one in self.chain(kiosk)]
        return min((limit for limit in limits if limit), default=None)

    def chain(self, kiosk: Certificate) -> list[Certificate]:
        """The certificate, and those at hand that really issued it."""
        return [kiosk, *(one for one in self.issuers(kiosk) if issued(kiosk, one))]

    def issuers(self, kiosk: Certificate) -> list[Certificate]:
        """Those at hand that may have issued it, by their names."""
        return [other for other in self._at_hand if other.subject == kiosk.issuer]

    def witnessed(self, checkpoint: str, kiosk: Certificate) -> datetime | None:
        """By when enough witnesses had seen this checkpoint of the log of `kiosk`, whose signature it has.

        Raises Invalid E-NOTE-COSIGNATURE or E-POLICY-LOG.
        """
        key = kiosk.public_key()
        if self._policy is None or not isinstance(key, ec.EllipticCurvePublicKey):
            return None
        if not self._policy.lists(note.verifier_key(pki.kiosk_name(kiosk).dns, key)):
            raise Invalid("E-POLICY-LOG")
        seen = self._policy.seen_at(checkpoint)
        return None if seen is None else datetime.fromtimestamp(seen, UTC)
