"""The CMS of our own seal (RFC 5652, ETSI EN 319 142-1): written from its parts, so reading is comparing.

A seal is accepted only when it is byte for byte what its certificates, its signature, its time stamp and the
hash of the document give. There is then no second encoding, no extra attribute and no second signer to argue
about. The time stamp is somebody else's, and is judged in `timestamp`.
"""

import hashlib
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import Certificate, load_der_x509_certificate

from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys.pki import UNREADABLE
from counterseal.certificate.keys.signer import Signer
from counterseal.tradein.errands import MAX_TOKEN

from . import der

Stamp: TypeAlias = Callable[[bytes], bytes | None]
"""Gives a time-stamp token over a SHA-256 (DER), or None when there is none to be had."""

_CONTEXT_0, _CONTEXT_1, _CONTEXT_4 = 0xA0, 0xA1, 0xA4
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_DATA = bytes.fromhex("06092a864886f70d010701")
_CONTENT_TYPE = bytes.fromhex("06092a864886f70d010903")
_MESSAGE_DIGEST = bytes.fromhex("06092a864886f70d010904")
_SIGNING_CERTIFICATE_V2 = bytes.fromhex("060b2a864886f70d010910022f")
_SIGNATURE_TIME_STAMP = bytes.fromhex("060b2a864886f70d010910020e")
_SHA256 = bytes.fromhex("300d06096086480165030402010500")
_ECDSA_SHA256 = bytes.fromhex("300a06082a8648ce3d040302")
_LONGEST_SIGNATURE = 72  # DER of two 32-byte integers
_VERSION_1 = bytes.fromhex("020101")


class Seal(NamedTuple):
    """The sealer's certificate and then its issuers'; and the token, if any, that stamps the signature.

    `stamped` is what the token has to be about: the SHA-256 of the signature (ETSI EN 319 122-1 §5.3).
    """

    certificates: tuple[Certificate, ...]
    stamped: bytes
    untrusted_token: bytes | None


def make_seal(document: bytes, signer: Signer, stamp: Stamp | None = None) -> bytes:
    """The signer's seal of the document with this SHA-256, stamped if somebody stamps it."""
    leaf, *issuers = signer.certificate_chain()
    signature = signer.sign(_signed_bytes(leaf, document))
    token = stamp(hashlib.sha256(signature).digest()) if stamp else None
    return _write(leaf, issuers, document, signature, token)


def longest_seal(signer: Signer, stamped: bool) -> bytes:
    """As long as any seal by this signer can be, and worth nothing."""
    leaf, *issuers = signer.certificate_chain()
    token = bytes(MAX_TOKEN) if stamped else None
    return _write(leaf, issuers, bytes(32), bytes(_LONGEST_SIGNATURE), token)


def verify_seal(untrusted: bytes, document: bytes) -> Seal:
    """The seal, if it is one of the document with this SHA-256.

    `untrusted` is the whole container, padding included. The chain is not judged here, nor the time stamp.
    Raises Invalid E-PDF-SEAL.
    """
    try:
        certificates, signature, token = _read(untrusted)
        for leaf in certificates:
            issuers = [other for other in certificates if other != leaf]
            if _write(leaf, issuers, document, signature, token).ljust(len(untrusted), b"\0") == untrusted:
                key = leaf.public_key()
                if isinstance(key, ec.EllipticCurvePublicKey):
                    key.verify(signature, _signed_bytes(leaf, document), ec.ECDSA(SHA256()))
                    return Seal((leaf, *issuers), hashlib.sha256(signature).digest(), token)
    except (*UNREADABLE, InvalidSignature):
        pass
    raise Invalid("E-PDF-SEAL")


def _read(untrusted: bytes) -> tuple[list[Certificate], bytes, bytes | None]:
    """The certificates, the ECDSA signature and the token, not yet checked in any way.

    ValueError if there are none.
    """
    content_info, _padding = der.split(untrusted)
    _type, wrapped = der.inside(content_info)
    (signed_data,) = der.inside(wrapped)
    _version, _algorithms, _encapsulated, certificates, signers = der.inside(signed_data)
    (signer,) = der.inside(signers)
    _version, _sid, _digest, _signed, _algorithm, signature, *unsigned = der.inside(signer)
    token = _read_token(*unsigned) if unsigned else None
    return [load_der_x509_certificate(one) for one in der.inside(certificates)], der.content(signature), token


def _read_token(attributes: bytes, *more: bytes) -> bytes:
    (attribute,) = der.inside(attributes)
    _type, values = der.inside(attribute)
    (token,) = der.inside(values)
    if more or len(token) > MAX_TOKEN:
        raise ValueError("not one token of a size it can have")
    return token


def _write(
    leaf: Certificate,
    issuers: Iterable[Certificate],
    document: bytes,
    signature: bytes,
    token: bytes | None,
) -> bytes:
    certificates = sorted(certificate.public_bytes(Encoding.DER) for certificate in (leaf, *issuers))
    signer = der.element(
        der.SEQUENCE,
        _VERSION_1,
        der.element(der.SEQUENCE, leaf.issuer.public_bytes(), _serial(leaf)),
        _SHA256,
        der.element(_CONTEXT_0, *_attributes(leaf, document)),
        _ECDSA_SHA256,
        der.element(der.OCTETS, signature),
        _stamped(token) if token else b"",
    )
    signed_data = der.element(
        der.SEQUENCE,
        _VERSION_1,
        der.element(der.SET, _SHA256),
        der.element(der.SEQUENCE, _DATA),
        der.element(_CONTEXT_0, *certificates),
        der.element(der.SET, signer),
    )
    return der.element(der.SEQUENCE, _SIGNED_DATA, der.element(_CONTEXT_0, signed_data))


def _stamped(token: bytes) -> bytes:
    """The only attribute that is not signed, ETSI EN 319 122-1 §5.3."""
    return der.element(_CONTEXT_1, _attribute(_SIGNATURE_TIME_STAMP, token))


def _signed_bytes(leaf: Certificate, document: bytes) -> bytes:
    """The signed attributes tagged as a SET, RFC 5652 §5.4."""
    return der.element(der.SET, *_attributes(leaf, document))


def _attributes(leaf: Certificate, document: bytes) -> list[bytes]:
    directory_name = der.element(_CONTEXT_4, leaf.issuer.public_bytes())
    issuer_serial = der.element(der.SEQUENCE, der.element(der.SEQUENCE, directory_name), _serial(leaf))
    hashed = hashlib.sha256(leaf.public_bytes(Encoding.DER)).digest()
    certificate_id = der.element(der.SEQUENCE, der.element(der.OCTETS, hashed), issuer_serial)  # RFC 5035 §4
    certificates = der.element(der.SEQUENCE, der.element(der.SEQUENCE, certificate_id))
    return sorted(
        [
            _attribute(_CONTENT_TYPE, _DATA),
            _attribute(_MESSAGE_DIGEST, der.element(der.OCTETS, document)),
            _attribute(_SIGNING_CERTIFICATE_V2, certificates),
        ]
    )


def _attribute(kind: bytes, value: bytes) -> bytes:
    return der.element(der.SEQUENCE, kind, der.element(der.SET, value))


def _serial(certificate: Certificate) -> bytes:
    number = certificate.serial_number
    return der.element(der.INTEGER, number.to_bytes(number.bit_length() // 8 + 1))
