"""DSSE, the Dead Simple Signing Envelope, with one ECDSA P-256 signature.

Protocol: https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
The envelope has one permitted form, the one `sign_envelope` writes: a reader that accepts two spellings of
one record would let a changed file pass for the original.
"""

import hashlib
from functools import lru_cache
from typing import Final, Literal

import msgspec
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from .findings import Invalid
from .signer import Signer

PAYLOAD_TYPE: Final = "application/vnd.in-toto+json"
MAX_PAYLOAD = 64 * 1024
_MAX_ENVELOPE = MAX_PAYLOAD * 4 // 3 + 1024
_ECDSA = ec.ECDSA(SHA256())


class Signature(msgspec.Struct, frozen=True):
    """`sig` is in DER. `keyid` is a hint that the signature does not cover."""

    keyid: str
    sig: bytes


class Envelope(msgspec.Struct, frozen=True, rename="camel"):
    """The members of the JSON; what is bytes here is base64 there."""

    payload_type: Literal["application/vnd.in-toto+json"]
    payload: bytes
    signatures: tuple[Signature]


def pae(payload: bytes) -> bytes:
    """The pre-authentication encoding: the bytes that are signed."""
    return b"DSSEv1 %d %s %d %s" % (len(PAYLOAD_TYPE), PAYLOAD_TYPE.encode(), len(payload), payload)


@lru_cache  # auditors check thousands of envelopes of few kiosks
def key_id(leaf: x509.Certificate) -> str:
    """SHA-256 of the certificate, in hex."""
    return hashlib.sha256(leaf.public_bytes(Encoding.DER)).hexdigest()


def sign_envelope(payload: bytes, signer: Signer) -> bytes:
    """The signed envelope as JSON. `payload` is at most MAX_PAYLOAD bytes."""
    if len(payload) > MAX_PAYLOAD:
        raise ValueError("payload too large for an envelope")
    signature = Signature(key_id(signer.certificate_chain()[0]), signer.sign(pae(payload)))
    return msgspec.json.encode(Envelope(PAYLOAD_TYPE, payload, (signature,)))


def read_envelope(untrusted: bytes) -> Envelope:
    """Parses without verifying; raises Invalid E-DSSE-MALFORMED for anything but the one permitted form."""
    if len(untrusted) > _MAX_ENVELOPE:
        raise Invalid("E-DSSE-MALFORMED")
    try:
        envelope = msgspec.json.decode(untrusted, type=Envelope)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Invalid("E-DSSE-MALFORMED") from None
    # covers at once: duplicate or unknown keys, white space, loose base64, escapes
    if len(envelope.payload) > MAX_PAYLOAD or msgspec.json.encode(envelope) != untrusted:
        raise Invalid("E-DSSE-MALFORMED")
    return envelope


def verify_envelope(untrusted: bytes, leaf: x509.Certificate) -> bytes:
    """The payload, if `leaf` signed it; the caller has checked the chain of `leaf`.

    Raises Invalid E-DSSE-MALFORMED, E-DSSE-KEYID, E-DSSE-SIGNATURE or E-CERT-PROFILE.
    """
    envelope = read_envelope(untrusted)
    (signature,) = envelope.signatures
    if signature.keyid != key_id(leaf):
        raise Invalid("E-DSSE-KEYID")
    public_key = leaf.public_key()
    if not isinstance(public_key, ec.EllipticCurvePublicKey):
        raise Invalid("E-CERT-PROFILE")
    try:
        public_key.verify(signature.sig, pae(envelope.payload), _ECDSA)
    except InvalidSignature:
        raise Invalid("E-DSSE-SIGNATURE") from None
    return envelope.payload
