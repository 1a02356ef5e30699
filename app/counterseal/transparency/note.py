"""Signed notes, https://c2sp.org/signed-note, with ECDSA P-256 keys (signature type 0x02).

The specification leaves the 0x02 signature to the implementation: ours is DER ECDSA with SHA-256.
"""

import base64
import binascii
import hashlib
from typing import NamedTuple, Protocol

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key

from .invalid import Invalid

MAX_NOTE = 64 * 1024
MAX_SIGNATURES = 16
_ECDSA = b"\x02"


class Signer(Protocol):
    """A P-256 key that signs; the key itself may be locked in a token."""

    def public_key(self) -> ec.EllipticCurvePublicKey: ...

    def sign(self, message: bytes) -> bytes:
        """A DER ECDSA signature over SHA-256 of the message."""


class Signature(NamedTuple):
    name: str
    key_id: bytes
    signature: bytes


class Note(NamedTuple):
    """`text` ends with a newline and is what the signatures cover."""

    text: str
    signatures: tuple[Signature, ...]


def key_id(key: ec.EllipticCurvePublicKey) -> bytes:
    """For type 0x02: the first four bytes of SHA-256 over the SubjectPublicKeyInfo."""
    return hashlib.sha256(_spki(key)).digest()[:4]


def verifier_key(name: str, key: ec.EllipticCurvePublicKey) -> str:
    """The "vkey" others pin: name, key id and key in one line."""
    return f"{name}+{key_id(key).hex()}+{base64.b64encode(_ECDSA + _spki(key)).decode()}"


def read_verifier_key(untrusted: str) -> ec.EllipticCurvePublicKey:
    """The key in a "vkey" of type 0x02; raises Invalid E-POLICY-KEY for anything else."""
    name, *rest = untrusted.split("+", 2)
    try:
        raw = base64.b64decode(rest[-1] if rest else "", validate=True)
        key = load_der_public_key(raw.removeprefix(_ECDSA))
    except (binascii.Error, ValueError, UnsupportedAlgorithm):
        raise Invalid("E-POLICY-KEY") from None
    if not name or not isinstance(key, ec.EllipticCurvePublicKey) or verifier_key(name, key) != untrusted:
        raise Invalid("E-POLICY-KEY")
    return key


def sign_note(text: str, name: str, *signers: Signer) -> str:
    """`text` must end with a newline; `name` has neither space nor plus sign."""
    made = (Signature(name, key_id(one.public_key()), one.sign(text.encode())) for one in signers)
    return attach(text, *made)


def attach(text: str, *signatures: Signature) -> str:
    """The note made of a text and signatures already made."""
    lines = (
        f"\N{EM DASH} {name} {base64.b64encode(key + signature).decode()}\n"
        for name, key, signature in signatures
    )
    return f"{text}\n{''.join(lines)}"


def read_note(untrusted: str) -> Note:
    """Parses without verifying; raises Invalid E-NOTE-MALFORMED."""
    text, blank, block = untrusted.rpartition("\n\n")
    *lines, after = block.split("\n")
    count_fits = 0 < len(lines) <= MAX_SIGNATURES
    if len(untrusted) > MAX_NOTE or not (text and blank) or after or not count_fits:
        raise Invalid("E-NOTE-MALFORMED")
    if any(character < " " and character != "\n" for character in untrusted):
        raise Invalid("E-NOTE-MALFORMED")
    note = Note(text + "\n", tuple(_read_signature(line) for line in lines))
    if attach(note.text, *note.signatures) != untrusted:  # base64 has loose spellings
        raise Invalid("E-NOTE-MALFORMED")
    return note


def verify_note(untrusted: str, name: str, key: ec.EllipticCurvePublicKey) -> str:
    """The text, if this key signed it under this name; other signatures are ignored, as the format demands.

    Raises Invalid E-NOTE-MALFORMED or E-NOTE-SIGNATURE.
    """
    note = read_note(untrusted)
    ours = [s for s in note.signatures if (s.name, s.key_id) == (name, key_id(key))]
    if len(ours) != 1:
        raise Invalid("E-NOTE-SIGNATURE")
    try:
        key.verify(ours[0].signature, note.text.encode(), ec.ECDSA(SHA256()))
    except InvalidSignature:
        raise Invalid("E-NOTE-SIGNATURE") from None
    return note.text


def _read_signature(line: str) -> Signature:
    dash, _, rest = line.partition(" ")
    name, _, encoded = rest.partition(" ")
    try:
        raw = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        raise Invalid("E-NOTE-MALFORMED") from None
    named = name and not any(character.isspace() or character == "+" for character in name)
    if dash != "\N{EM DASH}" or not named or len(raw) <= 4:
        raise Invalid("E-NOTE-MALFORMED")
    return Signature(name, raw[:4], raw[4:])


def _spki(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
