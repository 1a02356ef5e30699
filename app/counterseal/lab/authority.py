"""A small certificate authority for demonstrations, training and tests: whatever it signs says DEMO."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Self

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from .certificates import Certified, hash_for, make_issuing, make_kiosk, make_root

NEXT_LIST = timedelta(days=7)
_URN = "urn:counterseal:"
_NAMED = re.compile(r"store:[A-Za-z0-9-]{1,20}:kiosk:[A-Za-z0-9-]{1,20}")


class AuthorityRefused(Exception):
    """The authority does not do what it was asked; the message says why in one sentence."""


class Authority:
    """A root, and an authority under it that issues to the kiosks of one domain."""

    def __init__(self, root: Certified, issuing: Certified) -> None:
        self.root = root
        self.issuing = issuing

    @classmethod
    def make(cls, domain: str, now: datetime) -> Self:
        root = make_root(now)
        return cls(root, make_issuing(root, domain, now))

    @property
    def domain(self) -> str:
        constraints = self.issuing.certificate.extensions.get_extension_for_class(x509.NameConstraints).value
        return str(next(iter(constraints.permitted_subtrees or ())).value)

    def issue(self, request: bytes, now: datetime) -> bytes:
        """The chain, in PEM, for a kiosk that proved to have its key. Raises AuthorityRefused."""
        try:
            asked = x509.load_pem_x509_csr(request)
            valid, key = asked.is_signature_valid, asked.public_key()
        except (ValueError, UnsupportedAlgorithm):
            raise AuthorityRefused("This is no request for a certificate.") from None
        if not (valid and isinstance(key, ec.EllipticCurvePublicKey) and key.curve.name == "secp256r1"):
            raise AuthorityRefused("The request is not signed by a P-256 key of its own.")
        names = self._names(asked)
        (urn,) = names.get_values_for_type(x509.UniformResourceIdentifier)
        common = urn.removeprefix(_URN)
        leaf = make_kiosk(key, names, self.issuing, common=common, domain=self.domain, now=now)
        return b"".join(one.public_bytes(Encoding.PEM) for one in (leaf, self.issuing.certificate))

    def revoke(
        self,
        certificate: x509.Certificate,
        invalid_after: datetime | None,
        now: datetime,
        reason: x509.ReasonFlags = x509.ReasonFlags.key_compromise,
        before: x509.CertificateRevocationList | None = None,
    ) -> x509.CertificateRevocationList:
        """The list `before` with this certificate on it, signed by its issuer. Raises AuthorityRefused."""
        issuer = self._issuer(certificate)
        if before is not None and not before.is_signature_valid(issuer.key.public_key()):
            raise AuthorityRefused("The list to be continued is not by who issued that certificate.")
        builder = x509.RevokedCertificateBuilder(certificate.serial_number, now).add_extension(
            x509.CRLReason(reason), critical=False
        )
        if invalid_after:
            builder = builder.add_extension(
                x509.InvalidityDate(invalid_after.astimezone(UTC).replace(tzinfo=None)), critical=False
            )
        return _sign_list([*_entries(before, certificate), builder.build()], issuer, _number(before) + 1, now)

    def _issuer(self, certificate: x509.Certificate) -> Certified:
        for issuer in (self.issuing, self.root):
            try:
                certificate.verify_directly_issued_by(issuer.certificate)
            except (ValueError, TypeError, InvalidSignature):
                continue
            return issuer
        raise AuthorityRefused("This authority did not issue that certificate.")

    def _names(self, asked: x509.CertificateSigningRequest) -> x509.SubjectAlternativeName:
        """Exactly a DNS name in the domain and a URN. Without the first the constraint would not bind."""
        try:
            (extension,) = asked.extensions
            names = extension.value
            if not isinstance(names, x509.SubjectAlternativeName):
                raise ValueError("other names")
            (dns,) = names.get_values_for_type(x509.DNSName)
            (urn,) = names.get_values_for_type(x509.UniformResourceIdentifier)
        except ValueError:
            raise AuthorityRefused("A request names a DNS name and a URN, and nothing else.") from None
        if len(names) != 2 or not _NAMED.fullmatch(urn.removeprefix(_URN)):
            raise AuthorityRefused("A request names a DNS name and a URN, and nothing else.")
        if not dns.endswith(f".{self.domain}"):
            raise AuthorityRefused(f"This authority issues for names below {self.domain} only.")
        return names


def _sign_list(
    entries: list[x509.RevokedCertificate], issuer: Certified, number: int, now: datetime
) -> x509.CertificateRevocationList:
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer.certificate.subject)
        .last_update(now)
        .next_update(now + NEXT_LIST)
        .add_extension(x509.CRLNumber(number), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key()), critical=False
        )
    )
    for entry in entries:
        builder = builder.add_revoked_certificate(entry)
    return builder.sign(issuer.key, hash_for(issuer.key))


def _entries(
    before: x509.CertificateRevocationList | None, certificate: x509.Certificate
) -> Iterator[x509.RevokedCertificate]:
    return (one for one in before or () if one.serial_number != certificate.serial_number)


def _number(before: x509.CertificateRevocationList | None) -> int:
    if before is None:
        return 0
    return before.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number
