"""DSSE, the Dead Simple Signing Envelope, with one ECDSA P-256 signature.

Protocol: https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
The envelope has one permitted form, the one `sign_envelope` writes: a reader that accepts two spellings of
one record would let a changed file pass for the original.
"""

import hashlib
from typing import Final, Literal

import msgspec
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from .findings import Invalid
from .keys.signer import Signer

PAYLOAD_TYPE: Final = "application/vnd.in-toto+json"
MAX_PAYLOAD = 64 * 1024
_MAX_ENVELOPE = MAX_PAYLOAD * 4 // 3 + 1024
_PAE = b"DSSEv1 %d %s " % (len(PAYLOAD_TYPE), PAYLOAD_TYPE.encode())
_PAYLOAD_AT = len(b'{"payloadType":"%s","payload":"' % PAYLOAD_TYPE.encode())
_ECDSA = ec.ECDSA(SHA256())


class Signature(msgspec.Struct, frozen=True, gc=False):
    """`sig` is in DER. `keyid` is a hint that the signature does not cover."""

    keyid: str
    sig: bytes


class Envelope(msgspec.Struct, frozen=True, rename="camel", gc=False):
    """The members of the JSON; what is bytes here is base64 there."""

    payload_type: Literal["application/vnd.in-toto+json"]
    payload: bytes
    signatures: tuple[Signature]


def pae(payload: bytes) -> bytes:
    """The pre-authentication encoding: the bytes that are signed."""
    return b"%s%d %s" % (_PAE, len(payload), payload)


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
    if len(envelope.payload) > MAX_PAYLOAD or not _is_in_form(untrusted, envelope):
        raise Invalid("E-DSSE-MALFORMED")
    return envelope


def _is_in_form(untrusted: bytes, envelope: Envelope) -> bool:
    """Whether the envelope is what `sign_envelope` writes of this payload and signature.

    Covers at once: duplicate or unknown keys, white space, loose base64, escapes. The payload's base64, most
    of the envelope, is written anew to its last group only: in all groups before, three bytes have one
    spelling, and between the fixed parts is no room for anything else.
    """
    size = len(envelope.payload)
    written = 4 * -(-size // 3)
    last = envelope.payload[-(size % 3 or 3) :]
    short = msgspec.json.encode(Envelope(PAYLOAD_TYPE, last, envelope.signatures))
    resume = _PAYLOAD_AT + max(0, written - 4)
    return untrusted[:_PAYLOAD_AT] == short[:_PAYLOAD_AT] and untrusted[resume:] == short[_PAYLOAD_AT:]


class Verifier:
    """Checks envelopes of one kiosk, in bulk: what depends on its certificate is made ready once."""

    def __init__(self, leaf: x509.Certificate) -> None:
        """The caller has checked the chain of `leaf`. Raises Invalid E-CERT-PROFILE."""
        public_key = leaf.public_key()
        if not isinstance(public_key, ec.EllipticCurvePublicKey):
            raise Invalid("E-CERT-PROFILE")
        self._public_key = public_key
        self._key_id = key_id(leaf)

    def verify(self, untrusted: bytes) -> bytes:
        """The payload, if the kiosk signed it.

        Raises Invalid E-DSSE-MALFORMED, E-DSSE-KEYID or E-DSSE-SIGNATURE.
        """
        envelope = read_envelope(untrusted)
        self.verify_envelope(envelope)
        return envelope.payload

    def verify_envelope(self, envelope: Envelope) -> None:
        """Whether the kiosk signed it; raises Invalid E-DSSE-KEYID or E-DSSE-SIGNATURE."""
        (signature,) = envelope.signatures
        if signature.keyid != self._key_id:
            raise Invalid("E-DSSE-KEYID")
        try:
            self._public_key.verify(signature.sig, pae(envelope.payload), _ECDSA)
        except InvalidSignature:
            raise Invalid("E-DSSE-SIGNATURE") from None
