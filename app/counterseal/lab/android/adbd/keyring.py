"""Which computers the owner allows to debug the phone (adb daemon/auth.cpp; /data/misc/adb/adb_keys)."""

import base64
import binascii
import struct
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA1

from .messages import WireError

TOKEN_BYTES: Final = 20
_WORDS: Final = 64
_KEY: Final = struct.Struct("<II256s256sI")
"""libcrypto_utils/android_pubkey, little-endian: words, n0inv, modulus, R squared, exponent."""


class Keyring:
    """The public keys the owner accepted; a factory reset empties it."""

    def __init__(self) -> None:
        self._keys: list[rsa.RSAPublicKey] = []

    def accept(self, key: rsa.RSAPublicKey) -> None:
        """Remember this computer."""
        self._keys.append(key)

    def forget_all(self) -> None:
        """As after a reset, or "Revoke USB debugging authorisations"."""
        self._keys.clear()

    def knows(self, token: bytes, signature: bytes) -> bool:
        """Tell whether one of the accepted keys signed `token`, which stands for a SHA-1 digest."""
        return any(_verifies(key, token, signature) for key in self._keys)


def _verifies(key: rsa.RSAPublicKey, token: bytes, signature: bytes) -> bool:
    try:
        key.verify(signature, token, padding.PKCS1v15(), Prehashed(SHA1()))  # noqa: S303 - the protocol's choice
    except InvalidSignature:
        return False
    return True


def parse_public_key(line: bytes) -> rsa.RSAPublicKey:
    """Read what a host sends: base64 of the key, a space, user@host, NUL. Raises WireError."""
    try:
        raw = base64.b64decode(line.rstrip(b"\0").split(b" ")[0], validate=True)
        words, n0inv, modulus, r_squared, exponent = _KEY.unpack(raw)
        n = int.from_bytes(modulus, "little")
        key = rsa.RSAPublicNumbers(exponent, n).public_key()
        consistent = (
            words == _WORDS
            and n0inv == -pow(n, -1, 1 << 32) % (1 << 32)
            and int.from_bytes(r_squared, "little") == pow(2, 4096, n)
        )
    except (binascii.Error, struct.error, ValueError):
        raise WireError("no public key") from None
    if not consistent:
        raise WireError("public key whose helper numbers are wrong")
    return key
