"""A complete PKI for demo and tests: a root named DEMO, an issuing authority and one kiosk.

The keys of both authorities are forgotten as soon as the kiosk has its certificate, so nobody can make a
second kiosk under the same root.
"""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256, SHA384
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID

from .pki import DOCUMENT_SIGNING, KioskName
from .signer import CHAIN_FILE, KEY_FILE

ROOT_FILE = "root.pem"
DOMAIN = "demo.kiosk.example"
LEAF_LIFE = timedelta(days=30)

# RFC 2606 reserves .example: the addresses are there for their form, nothing answers
_CRL = "http://crl.demo.kiosk.example/{}.crl"
_ISSUER = "http://ca.demo.kiosk.example/{}.cer"
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,18}[A-Za-z0-9])?")


def create_demo_pki(trust_dir: Path, key_dir: Path, store_id: str, kiosk_id: str) -> None:
    """Writes `root.pem` and the kiosk's chain to `trust_dir`, the kiosk's key and chain to `key_dir`.

    Both directories are created; ids are letters, digits and inner hyphens (ValueError otherwise).
    """
    if not (_LABEL.fullmatch(store_id) and _LABEL.fullmatch(kiosk_id)):
        raise ValueError("store and kiosk ids are letters, digits and hyphens, at most 20")
    name = KioskName(store_id, kiosk_id, f"k-{kiosk_id}.{store_id}.{DOMAIN}".lower())
    now = datetime.now(UTC)
    root_key = ec.generate_private_key(ec.SECP384R1())
    issuing_key = ec.generate_private_key(ec.SECP256R1())
    kiosk_key = ec.generate_private_key(ec.SECP256R1())

    root = _root(root_key, now)
    issuing = _issuing(issuing_key, root, root_key, now)
    kiosk = _kiosk(kiosk_key, name, issuing, issuing_key, now)

    chain = kiosk.public_bytes(Encoding.PEM) + issuing.public_bytes(Encoding.PEM)
    trust_dir.mkdir(parents=True, exist_ok=True)
    key_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    (trust_dir / ROOT_FILE).write_bytes(root.public_bytes(Encoding.PEM))
    (trust_dir / CHAIN_FILE).write_bytes(chain)
    (key_dir / CHAIN_FILE).write_bytes(chain)
    key_file = key_dir / KEY_FILE
    key_file.touch(mode=0o600)
    key_file.write_bytes(kiosk_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))


def _root(key: ec.EllipticCurvePrivateKey, now: datetime) -> x509.Certificate:
    subject = _subject("Counterseal DEMO Root")
    builder = _builder(subject, subject, key.public_key(), now, timedelta(days=20 * 365))
    return _authority(builder, path_length=1).sign(key, SHA384())


def _issuing(
    key: ec.EllipticCurvePrivateKey,
    root: x509.Certificate,
    root_key: ec.EllipticCurvePrivateKey,
    now: datetime,
) -> x509.Certificate:
    builder = _builder(
        _subject("Counterseal DEMO Issuing"), root.subject, key.public_key(), now, timedelta(days=3650)
    )
    # a URI constraint matches hosts only and fails on our URN; a DNS constraint works everywhere
    constraints = x509.NameConstraints(permitted_subtrees=[x509.DNSName(DOMAIN)], excluded_subtrees=None)
    builder = _authority(builder, path_length=0).add_extension(constraints, critical=True)
    return _issued(builder, root_key, "root").sign(root_key, SHA384())


def _kiosk(
    key: ec.EllipticCurvePrivateKey,
    name: KioskName,
    issuing: x509.Certificate,
    issuing_key: ec.EllipticCurvePrivateKey,
    now: datetime,
) -> x509.Certificate:
    subject = _subject(f"DEMO kiosk {name.kiosk}, store {name.store}")
    builder = _builder(subject, issuing.subject, key.public_key(), now, LEAF_LIFE)
    names = x509.SubjectAlternativeName([x509.DNSName(name.dns), x509.UniformResourceIdentifier(name.urn)])
    purposes = x509.ExtendedKeyUsage([DOCUMENT_SIGNING, ExtendedKeyUsageOID.EMAIL_PROTECTION])
    builder = (
        builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(digital_signature=True, content_commitment=True), critical=True)
        .add_extension(purposes, critical=False)
        .add_extension(names, critical=False)
    )
    return _issued(builder, issuing_key, "issuing").sign(issuing_key, SHA256())


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    now: datetime,
    life: timedelta,
) -> x509.CertificateBuilder:
    # an hour back, for the clocks of others
    start = (now - timedelta(hours=1)).replace(microsecond=0)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + life)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _authority(builder: x509.CertificateBuilder, path_length: int) -> x509.CertificateBuilder:
    constraints = x509.BasicConstraints(ca=True, path_length=path_length)
    usage = _usage(key_cert_sign=True, crl_sign=True)
    return builder.add_extension(constraints, critical=True).add_extension(usage, critical=True)


def _issued(
    builder: x509.CertificateBuilder, issuer_key: ec.EllipticCurvePrivateKey, issuer: str
) -> x509.CertificateBuilder:
    """Where to find the issuer and its revocations. No OCSP address: see `pki`."""
    crl = x509.DistributionPoint([x509.UniformResourceIdentifier(_CRL.format(issuer))], None, None, None)
    where = x509.AccessDescription(
        AuthorityInformationAccessOID.CA_ISSUERS, x509.UniformResourceIdentifier(_ISSUER.format(issuer))
    )
    return (
        builder.add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False
        )
        .add_extension(x509.CRLDistributionPoints([crl]), critical=False)
        .add_extension(x509.AuthorityInformationAccess([where]), critical=False)
    )


def _usage(
    digital_signature: bool = False,
    content_commitment: bool = False,
    key_cert_sign: bool = False,
    crl_sign: bool = False,
) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=digital_signature,
        content_commitment=content_commitment,
        key_cert_sign=key_cert_sign,
        crl_sign=crl_sign,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _subject(common_name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Counterseal DEMO"),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )
