"""What a demonstration's authorities certify, each kind by its profile.

RFC 5280; for kiosks RFC 9336, for time stamps RFC 3161.
"""

from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256, SHA384
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import (
    AuthorityInformationAccessOID,
    ExtendedKeyUsageOID,
    NameOID,
    ObjectIdentifier,
)

DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
ROOT_LIFE = timedelta(days=20 * 365)
AUTHORITY_LIFE = timedelta(days=10 * 365)
KIOSK_LIFE = timedelta(days=30)
_USAGES = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)


class Certified:
    """A certificate and the private key it is about."""

    def __init__(self, certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey) -> None:
        self.certificate = certificate
        self.key = key

    def save(self, folder: Path, name: str) -> None:
        """As `NAME.pem` and, unencrypted, `NAME-key.pem`."""
        (folder / f"{name}.pem").write_bytes(self.certificate.public_bytes(Encoding.PEM))
        key_file = folder / f"{name}-key.pem"
        key_file.touch(mode=0o600)
        key_file.write_bytes(self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))


def make_root(now: datetime, common: str = "Root") -> Certified:
    key = ec.generate_private_key(ec.SECP384R1())
    name = _name(common)
    builder = _authority(_builder(name, name, key.public_key(), now, ROOT_LIFE), path_length=1)
    return Certified(builder.sign(key, SHA384()), key)


def make_issuing(root: Certified, domain: str, now: datetime) -> Certified:
    """An authority for the kiosks of one domain; a kiosk's URN cannot be constrained, a DNS name can."""
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(_name("Issuing"), root.certificate.subject, key.public_key(), now, AUTHORITY_LIFE)
    constraint = x509.NameConstraints(permitted_subtrees=[x509.DNSName(domain)], excluded_subtrees=None)
    builder = _authority(builder, path_length=0).add_extension(constraint, critical=True)
    return Certified(_sign(_addressed(builder, domain, "root"), root), key)


def make_kiosk(
    key: ec.EllipticCurvePublicKey,
    names: x509.SubjectAlternativeName,
    issuing: Certified,
    *,
    common: str,
    domain: str,
    now: datetime,
) -> x509.Certificate:
    """Both purposes are needed: NSS, and with it pdfsig, does not accept document signing alone."""
    builder = _builder(_name(common), issuing.certificate.subject, key, now, KIOSK_LIFE)
    purposes = x509.ExtendedKeyUsage([DOCUMENT_SIGNING, ExtendedKeyUsageOID.EMAIL_PROTECTION])
    builder = (
        _end_entity(builder).add_extension(purposes, critical=False).add_extension(names, critical=False)
    )
    return _sign(_addressed(builder, domain, "issuing"), issuing)


def make_stamper(root: Certified, now: datetime, life: timedelta) -> Certified:
    """Its only purpose is time stamping, and that is critical (RFC 3161 2.3)."""
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(_name("TSA"), root.certificate.subject, key.public_key(), now, life)
    purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
    return Certified(_sign(_end_entity(builder).add_extension(purpose, critical=True), root), key)


def hash_for(key: ec.EllipticCurvePrivateKey) -> SHA256 | SHA384:
    return SHA384() if key.key_size > 256 else SHA256()


def _sign(builder: x509.CertificateBuilder, issuer: Certified) -> x509.Certificate:
    identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key())
    return builder.add_extension(identifier, critical=False).sign(issuer.key, hash_for(issuer.key))


def _name(common: str) -> x509.Name:
    """Says DEMO wherever somebody may look."""
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Counterseal DEMO"),
            x509.NameAttribute(NameOID.COMMON_NAME, f"DEMO {common}"),
        ]
    )


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, now: datetime, life: timedelta
) -> x509.CertificateBuilder:
    start = (now - timedelta(hours=1)).replace(microsecond=0)  # for clocks that are behind
    return x509.CertificateBuilder(
        issuer, subject, key, x509.random_serial_number(), start, start + life
    ).add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)


def _authority(builder: x509.CertificateBuilder, path_length: int) -> x509.CertificateBuilder:
    constraints = x509.BasicConstraints(ca=True, path_length=path_length)
    return builder.add_extension(constraints, critical=True).add_extension(
        _usage("key_cert_sign", "crl_sign"), critical=True
    )


def _end_entity(builder: x509.CertificateBuilder) -> x509.CertificateBuilder:
    constraints = x509.BasicConstraints(ca=False, path_length=None)
    return builder.add_extension(constraints, critical=True).add_extension(
        _usage("digital_signature", "content_commitment"), critical=True
    )


def _usage(*granted: str) -> x509.KeyUsage:
    return x509.KeyUsage(**{usage: usage in granted for usage in _USAGES})


def _addressed(builder: x509.CertificateBuilder, domain: str, issuer: str) -> x509.CertificateBuilder:
    """Where the issuer and its list of revocations would be. No OCSP: a responder that is down makes pdfsig
    doubt a good certificate, and in ten years every responder is down."""
    revocations = x509.UniformResourceIdentifier(f"http://crl.{domain}/{issuer}.crl")
    certificate = x509.UniformResourceIdentifier(f"http://ca.{domain}/{issuer}.cer")
    access = x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, certificate)
    return builder.add_extension(
        x509.CRLDistributionPoints([x509.DistributionPoint([revocations], None, None, None)]), critical=False
    ).add_extension(x509.AuthorityInformationAccess([access]), critical=False)
