"""The CMS of our own seal (RFC 5652, ETSI EN 319 142-1): written from its parts, so reading is comparing.

A seal is accepted only when it is byte for byte what its certificates, its signature and the hash of the
document give. There is then no second encoding, no extra attribute and no second signer to argue about.
"""

import hashlib
from collections.abc import Iterable

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import Certificate, InvalidVersion, load_der_x509_certificate

from .findings import Invalid
from .signer import Signer

_SEQUENCE, _SET, _CONTEXT_0, _CONTEXT_4 = 0x30, 0x31, 0xA0, 0xA4
_INTEGER, _OCTETS = 0x02, 0x04
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_DATA = bytes.fromhex("06092a864886f70d010701")
_CONTENT_TYPE = bytes.fromhex("06092a864886f70d010903")
_MESSAGE_DIGEST = bytes.fromhex("06092a864886f70d010904")
_SIGNING_CERTIFICATE_V2 = bytes.fromhex("060b2a864886f70d010910022f")
_SHA256 = bytes.fromhex("300d06096086480165030402010500")
_ECDSA_SHA256 = bytes.fromhex("300a06082a8648ce3d040302")
_LONGEST_SIGNATURE = 72  # DER of two 32-byte integers
_VERSION_1 = bytes.fromhex("020101")


def make_seal(document: bytes, signer: Signer) -> bytes:
    """The signer's seal of the document with this SHA-256."""
    leaf, *issuers = signer.certificate_chain()
    return _write(leaf, issuers, document, signer.sign(_signed_bytes(leaf, document)))


def longest_seal(signer: Signer) -> bytes:
    """As long as any seal by this signer can be, and worth nothing."""
    leaf, *issuers = signer.certificate_chain()
    return _write(leaf, issuers, bytes(32), bytes(_LONGEST_SIGNATURE))


def verify_seal(untrusted: bytes, document: bytes) -> tuple[Certificate, ...]:
    """The sealer's certificate, then its issuers', if they sealed the document with this SHA-256.

    `untrusted` is the whole container, padding included. The chain is not judged here. Raises Invalid
    E-PDF-SEAL.
    """
    try:
        certificates, signature = _read(untrusted)
        for leaf in certificates:
            issuers = [other for other in certificates if other != leaf]
            if _write(leaf, issuers, document, signature).ljust(len(untrusted), b"\0") == untrusted:
                key = leaf.public_key()
                if isinstance(key, ec.EllipticCurvePublicKey):
                    key.verify(signature, _signed_bytes(leaf, document), ec.ECDSA(SHA256()))
                    return leaf, *issuers
    except (ValueError, InvalidVersion, UnsupportedAlgorithm, InvalidSignature):
        pass
    raise Invalid("E-PDF-SEAL")


def _read(untrusted: bytes) -> tuple[list[Certificate], bytes]:
    """The certificates and the ECDSA signature, not yet checked in any way; ValueError if there are none."""
    content_info, _padding = _split(untrusted)
    _type, wrapped = _elements(_content(content_info))
    (signed_data,) = _elements(_content(wrapped))
    _version, _algorithms, _encapsulated, certificates, signers = _elements(_content(signed_data))
    (signer,) = _elements(_content(signers))
    *_, signature = _elements(_content(signer))
    return [load_der_x509_certificate(der) for der in _elements(_content(certificates))], _content(signature)


def _write(leaf: Certificate, issuers: Iterable[Certificate], document: bytes, signature: bytes) -> bytes:
    certificates = sorted(certificate.public_bytes(Encoding.DER) for certificate in (leaf, *issuers))
    signer = _der(
        _SEQUENCE,
        _VERSION_1,
        _der(_SEQUENCE, leaf.issuer.public_bytes(), _serial(leaf)),
        _SHA256,
        _der(_CONTEXT_0, *_attributes(leaf, document)),
        _ECDSA_SHA256,
        _der(_OCTETS, signature),
    )
    signed_data = _der(
        _SEQUENCE,
        _VERSION_1,
        _der(_SET, _SHA256),
        _der(_SEQUENCE, _DATA),
        _der(_CONTEXT_0, *certificates),
        _der(_SET, signer),
    )
    return _der(_SEQUENCE, _SIGNED_DATA, _der(_CONTEXT_0, signed_data))


def _signed_bytes(leaf: Certificate, document: bytes) -> bytes:
    """The signed attributes tagged as a SET, RFC 5652 §5.4."""
    return _der(_SET, *_attributes(leaf, document))


def _attributes(leaf: Certificate, document: bytes) -> list[bytes]:
    directory_name = _der(_CONTEXT_4, leaf.issuer.public_bytes())
    issuer_serial = _der(_SEQUENCE, _der(_SEQUENCE, directory_name), _serial(leaf))
    hashed = hashlib.sha256(leaf.public_bytes(Encoding.DER)).digest()
    certificate_id = _der(_SEQUENCE, _der(_OCTETS, hashed), issuer_serial)  # RFC 5035 §4
    return sorted(
        [
            _der(_SEQUENCE, _CONTENT_TYPE, _der(_SET, _DATA)),
            _der(_SEQUENCE, _MESSAGE_DIGEST, _der(_SET, _der(_OCTETS, document))),
            _der(
                _SEQUENCE,
                _SIGNING_CERTIFICATE_V2,
                _der(_SET, _der(_SEQUENCE, _der(_SEQUENCE, certificate_id))),
            ),
        ]
    )


def _serial(certificate: Certificate) -> bytes:
    number = certificate.serial_number
    return _der(_INTEGER, number.to_bytes(number.bit_length() // 8 + 1))


def _der(tag: int, *parts: bytes) -> bytes:
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes([tag, 0x80 | len(length)]) + length + content


def _elements(untrusted: bytes) -> list[bytes]:
    elements = []
    while untrusted:
        element, untrusted = _split(untrusted)
        elements.append(element)
    return elements


def _content(element: bytes) -> bytes:
    return element[_header(element) :]


def _split(untrusted: bytes) -> tuple[bytes, bytes]:
    """The first element and what follows it."""
    start = _header(untrusted)
    size = untrusted[1] if start == 2 else int.from_bytes(untrusted[2:start])
    if start + size > len(untrusted):
        raise ValueError("a DER element is longer than what holds it")
    return untrusted[: start + size], untrusted[start + size :]


def _header(untrusted: bytes) -> int:
    """The number of bytes before an element's content; at most three bytes may give its length."""
    if len(untrusted) < 2 or untrusted[1] in (0x80, *range(0x84, 0x100)):
        raise ValueError("no DER element")
    return 2 if untrusted[1] < 0x80 else 2 + (untrusted[1] & 0x7F)
