"""Time-stamp tokens (RFC 3161) made from their parts, so that any part can be wrong."""

import hashlib
from datetime import timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID
from msgspec import Struct

from counterseal.certificate.sealing.der import INTEGER, OCTETS, SEQUENCE, SET, element

from . import keys, pki
from .chance import MOMENT

STAMPED = MOMENT + timedelta(minutes=2)
"""What the authority's clock said."""

_CONTEXT_0, _TIME = 0xA0, 0x18
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_TST_INFO = bytes.fromhex("060b2a864886f70d0109100104")
_CONTENT_TYPE = bytes.fromhex("06092a864886f70d010903")
_DIGEST = bytes.fromhex("06092a864886f70d010904")
_SIGNING_CERTIFICATE_V2 = bytes.fromhex("060b2a864886f70d010910022f")
_SHA256 = bytes.fromhex("300d06096086480165030402010500")
_SHA1 = bytes.fromhex("300906052b0e03021a0500")
_ECDSA_SHA256 = bytes.fromhex("300a06082a8648ce3d040302")
_POLICY = bytes.fromhex("060488379859")  # 2.999.3161, from the arc of examples


class Stamper(Struct, frozen=True):
    """Who stamps."""

    certificate: x509.Certificate
    name: str


@cache
def root(name: str = "tsa-root") -> pki.Authority:
    """Believed for time stamps, and for nothing else."""
    key = keys.p256(name)
    extensions = [x509.BasicConstraints(ca=True, path_length=0), pki.usage("key_cert_sign", "crl_sign")]
    certificate = pki.sign(
        pki.subject(f"Counterseal DEMO Vectors {name}"),
        key.public_key(),
        (pki.subject(f"Counterseal DEMO Vectors {name}"), key),
        extensions,
        (pki.START, 20 * pki.YEAR),
    )
    return pki.Authority(certificate, key)


def stamper(
    issuer: pki.Authority | None = None,
    purposes: tuple[x509.ObjectIdentifier, ...] = (ExtendedKeyUsageOID.TIME_STAMPING,),
    life: timedelta = pki.YEAR,
) -> Stamper:
    """RFC 3161 §2.3, unless asked otherwise."""
    issuer = issuer or root()
    extensions = [
        x509.BasicConstraints(ca=False, path_length=None),
        pki.usage("digital_signature"),
        x509.ExtendedKeyUsage(purposes),
        x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key()),
    ]
    certificate = pki.sign(
        pki.subject("DEMO time stamps"),
        keys.p256("stamper").public_key(),
        (issuer.certificate.subject, issuer.key),
        extensions,
        (pki.START, life),
        critical=(x509.ExtendedKeyUsage,),
    )
    return Stamper(certificate, "stamper")


def token(
    imprint: bytes,
    by: Stamper | None = None,
    *,
    signed_as: Stamper | None = None,
    sha1: bool = False,
) -> bytes:
    """A token over this hash. `signed_as`: whom the signed attributes name, where that is somebody else."""
    by = by or stamper()
    algorithm = _SHA1 if sha1 else _SHA256
    info = _sequence(
        b"\x02\x01\x01",
        _POLICY,
        _sequence(algorithm, element(OCTETS, imprint)),
        b"\x02\x01\x01",
        element(_TIME, STAMPED.strftime("%Y%m%d%H%M%SZ").encode()),
    )
    attributes = sorted(
        [
            _attribute(_CONTENT_TYPE, _TST_INFO),
            _attribute(_DIGEST, element(OCTETS, hashlib.sha256(info).digest())),
            _attribute(_SIGNING_CERTIFICATE_V2, _certificate_id((signed_as or by).certificate)),
        ]
    )
    signature = keys.p256(by.name).sign(element(SET, *attributes), keys.DETERMINISTIC)
    certificate = by.certificate
    signer = _sequence(
        b"\x02\x01\x01",
        _sequence(certificate.issuer.public_bytes(), _integer(certificate.serial_number)),
        _SHA256,
        element(_CONTEXT_0, *attributes),
        _ECDSA_SHA256,
        element(OCTETS, signature),
    )
    signed_data = _sequence(
        b"\x02\x01\x03",
        element(SET, _SHA256),
        _sequence(_TST_INFO, element(_CONTEXT_0, element(OCTETS, info))),
        element(_CONTEXT_0, certificate.public_bytes(Encoding.DER)),
        element(SET, signer),
    )
    return _sequence(_SIGNED_DATA, element(_CONTEXT_0, signed_data))


def _certificate_id(certificate: x509.Certificate) -> bytes:
    """RFC 5035 §3."""
    hashed = hashlib.sha256(certificate.public_bytes(Encoding.DER)).digest()
    return _sequence(_sequence(_sequence(element(OCTETS, hashed))))


def _attribute(kind: bytes, value: bytes) -> bytes:
    return _sequence(kind, element(SET, value))


def _sequence(*parts: bytes) -> bytes:
    return element(SEQUENCE, *parts)


def _integer(value: int) -> bytes:
    return element(INTEGER, value.to_bytes(value.bit_length() // 8 + 1))
