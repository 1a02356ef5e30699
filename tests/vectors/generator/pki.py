"""A root, an issuing authority and kiosks, any part of their certificates left out or replaced."""

import hashlib
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import (
    AuthorityInformationAccessOID,
    ExtendedKeyUsageOID,
    NameOID,
    ObjectIdentifier,
)

from . import keys
from .chance import MOMENT

STORE, KIOSK = "S-01482", "02"
DOMAIN = "demo.kiosk.example"
ORIGIN = f"k-02.s-01482.{DOMAIN}"
DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
START = MOMENT - timedelta(days=2)
YEAR = timedelta(days=365)
_CRITICAL = (x509.BasicConstraints, x509.KeyUsage, x509.NameConstraints, x509.UnrecognizedExtension)
_ALL_USAGES = (
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


class Authority(NamedTuple):
    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey


@cache
def root(name: str = "root") -> Authority:
    key = keys.p384(name)
    named = subject(f"Counterseal DEMO Vectors {name}")
    extensions = [x509.BasicConstraints(ca=True, path_length=1), usage("key_cert_sign", "crl_sign")]
    return Authority(sign(named, key.public_key(), (named, key), extensions, (START, 20 * YEAR)), key)


@cache
def issuing(name: str = "issuing", parent: Authority | None = None) -> Authority:
    return authority(name, parent or root())


def authority(
    name: str,
    parent: Authority,
    without: Collection[type[x509.ExtensionType]] = (),
    instead: Iterable[x509.ExtensionType] = (),
) -> Authority:
    """An issuing authority, some extensions left `out` or replaced."""
    key = keys.p256(name)
    extensions = [
        x509.BasicConstraints(ca=True, path_length=0),
        usage("key_cert_sign", "crl_sign"),
        x509.NameConstraints(permitted_subtrees=[x509.DNSName(DOMAIN)], excluded_subtrees=None),
        *_issued_by(parent),
    ]
    made = _replace(extensions, without, instead)
    named = subject(f"Counterseal DEMO Vectors {name}")
    issuer = (parent.certificate.subject, parent.key)
    return Authority(sign(named, key.public_key(), issuer, made, (START, 10 * YEAR)), key)


def kiosk(
    key: CertificatePublicKeyTypes | None = None,
    *,
    issuer: Authority | None = None,
    without: Collection[type[x509.ExtensionType]] = (),
    instead: Iterable[x509.ExtensionType] = (),
    start: datetime = START,
    life: timedelta = timedelta(days=30),
) -> x509.Certificate:
    """A kiosk's certificate, in profile unless asked otherwise."""
    issuer = issuer or issuing()
    extensions = [
        x509.BasicConstraints(ca=False, path_length=None),
        usage("digital_signature", "content_commitment"),
        x509.ExtendedKeyUsage([DOCUMENT_SIGNING, ExtendedKeyUsageOID.EMAIL_PROTECTION]),
        names(ORIGIN, STORE, KIOSK),
        *_issued_by(issuer),
    ]
    named = subject(f"DEMO kiosk {KIOSK}, store {STORE}")
    public = key or keys.p256("kiosk").public_key()
    made = _replace(extensions, without, instead)
    return sign(named, public, (issuer.certificate.subject, issuer.key), made, (start, life))


def crl(
    *revoked: tuple[x509.Certificate, x509.ReasonFlags, datetime | None],
    issuer: Authority | None = None,
    number: int = 1,
) -> bytes:
    """A list of revoked certificates, DER: with each the reason, and since when others had its key."""
    issuer = issuer or issuing()
    builder = x509.CertificateRevocationListBuilder(issuer.certificate.subject, MOMENT, MOMENT + YEAR)
    builder = builder.add_extension(x509.CRLNumber(number), critical=False)
    by = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key())
    builder = builder.add_extension(by, critical=False)
    for certificate, reason, since in revoked:
        entry = x509.RevokedCertificateBuilder(certificate.serial_number, MOMENT)
        entry = entry.add_extension(x509.CRLReason(reason), critical=False)
        if since is not None:
            entry = entry.add_extension(x509.InvalidityDate(since), critical=False)
        builder = builder.add_revoked_certificate(entry.build())
    return builder.sign(issuer.key, SHA256(), ecdsa_deterministic=True).public_bytes(Encoding.DER)


def names(dns: str, store: str, kiosk: str) -> x509.SubjectAlternativeName:
    urn = f"urn:counterseal:store:{store}:kiosk:{kiosk}"
    return x509.SubjectAlternativeName([x509.DNSName(dns), x509.UniformResourceIdentifier(urn)])


def usage(*allowed: str) -> x509.KeyUsage:
    return x509.KeyUsage(**{name: name in allowed for name in _ALL_USAGES})


def access(*methods: ObjectIdentifier) -> x509.AuthorityInformationAccess:
    where = x509.UniformResourceIdentifier("http://ca.demo.kiosk.example/issuing.cer")
    return x509.AuthorityInformationAccess([x509.AccessDescription(method, where) for method in methods])


def pem(*certificates: x509.Certificate) -> bytes:
    return b"".join(certificate.public_bytes(Encoding.PEM) for certificate in certificates)


def _issued_by(issuer: Authority) -> list[x509.ExtensionType]:
    crl = x509.UniformResourceIdentifier("http://crl.demo.kiosk.example/issuing.crl")
    return [
        x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key()),
        x509.CRLDistributionPoints([x509.DistributionPoint([crl], None, None, None)]),
        access(AuthorityInformationAccessOID.CA_ISSUERS),
    ]


def _replace(
    extensions: Iterable[x509.ExtensionType],
    without: Collection[type[x509.ExtensionType]],
    instead: Iterable[x509.ExtensionType],
) -> list[x509.ExtensionType]:
    by_type = {type(extension): extension for extension in (*extensions, *instead)}
    return [extension for kind, extension in by_type.items() if kind not in without]


def sign(
    named: x509.Name,
    public: CertificatePublicKeyTypes,
    issuer: tuple[x509.Name, ec.EllipticCurvePrivateKey],
    extensions: Iterable[x509.ExtensionType],
    validity: tuple[datetime, timedelta],
    *,
    critical: tuple[type[x509.ExtensionType], ...] = (),
) -> x509.Certificate:
    (issuer_name, issuer_key), (start, life) = issuer, validity
    builder = x509.CertificateBuilder(subject_name=named, issuer_name=issuer_name, public_key=public)
    builder = builder.not_valid_before(start).not_valid_after(start + life)
    extensions = [*extensions, x509.SubjectKeyIdentifier.from_public_key(public)]
    for extension in extensions:
        builder = builder.add_extension(extension, critical=isinstance(extension, (*_CRITICAL, *critical)))
    content = b"".join(extension.public_bytes() for extension in extensions) + named.public_bytes()
    serial = hashlib.sha256(content + issuer_name.public_bytes() + start.isoformat().encode()).digest()[:16]
    builder = builder.serial_number(int.from_bytes(serial) >> 1 | 1)
    return builder.sign(issuer_key, SHA256(), ecdsa_deterministic=True)


def subject(common_name: str) -> x509.Name:
    organization = x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Counterseal DEMO")
    return x509.Name([organization, x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
