"""Witnesses' cosignatures on checkpoints, https://c2sp.org/tlog-cosignature (C2SP at 5ba5ee8).

Ed25519 only (signature type 0x04). A cosignature with ML-DSA is a line by an unknown key to us.
"""

import base64
import binascii
import hashlib
from collections.abc import Iterable
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from . import note
from .invalid import Invalid

SIGNATURE_BYTES = 64
MAX_TIME = 253_402_300_800
"""The year 10000, where dates end; the specification would allow more."""
_TIME_BYTES = 8
_ED25519 = b"\x04"
_KEY_BYTES = 32


class WitnessKey(NamedTuple):
    """`name` stands on the witness's signature lines; `public` is its raw Ed25519 key."""

    name: str
    public: bytes

    @property
    def key_id(self) -> bytes:
        return hashlib.sha256(self.name.encode() + b"\n" + _ED25519 + self.public).digest()[:4]

    @property
    def verifier_key(self) -> str:
        """The "vkey" by which a policy names this witness."""
        return f"{self.name}+{self.key_id.hex()}+{base64.b64encode(_ED25519 + self.public).decode()}"


def read_witness_key(untrusted: str) -> WitnessKey:
    """A vkey of type 0x04; raises Invalid E-POLICY-KEY for anything else."""
    name, _, rest = untrusted.partition("+")
    try:
        raw = base64.b64decode(rest.partition("+")[2], validate=True)
    except (binascii.Error, ValueError):
        raise Invalid("E-POLICY-KEY") from None
    key = WitnessKey(name, raw[1:])
    if not name or len(key.public) != _KEY_BYTES or key.verifier_key != untrusted:
        raise Invalid("E-POLICY-KEY")
    return key


def signature_of(key: WitnessKey, time: int, signature: bytes) -> note.Signature:
    """The parts of a cosignature as one signature of a note."""
    return note.Signature(key.name, key.key_id, time.to_bytes(_TIME_BYTES) + signature)


def split(signature: note.Signature) -> tuple[int, bytes]:
    """The time, in seconds since 1970, and the signature proper; raises Invalid E-NOTE-COSIGNATURE."""
    time = int.from_bytes(signature.signature[:_TIME_BYTES])
    if len(signature.signature) != _TIME_BYTES + SIGNATURE_BYTES or time >= MAX_TIME:
        raise Invalid("E-NOTE-COSIGNATURE")
    return time, signature.signature[_TIME_BYTES:]


def message(time: int, text: str) -> bytes:
    """What a witness signs: that by this time, this was the newest state of the log it knew."""
    return f"cosignature/v1\ntime {time}\n{text}".encode()


def cosigned_at(untrusted: str, keys: Iterable[WitnessKey]) -> dict[WitnessKey, int]:
    """When each of these witnesses signed this note, in seconds since 1970; lines by others are ignored.

    The log's own signature is not looked at. Raises Invalid E-NOTE-MALFORMED, or E-NOTE-COSIGNATURE when one
    of these witnesses' lines is wrong or there twice: such a note is not to be believed at all.
    """
    signed = note.read_note(untrusted)
    known = {(key.name, key.key_id): key for key in keys}
    times: dict[WitnessKey, int] = {}
    for signature in signed.signatures:
        key = known.get((signature.name, signature.key_id))
        if key is None:
            continue
        if key in times:
            raise Invalid("E-NOTE-COSIGNATURE")
        time, proper = split(signature)
        try:
            Ed25519PublicKey.from_public_bytes(key.public).verify(proper, message(time, signed.text))
        except (InvalidSignature, ValueError):
            raise Invalid("E-NOTE-COSIGNATURE") from None
        times[key] = time
    return times
