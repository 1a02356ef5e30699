"""The key that this kiosk shows to one phone in one trade-in."""

import base64
import struct
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA1

TOKEN_BYTES: Final = 20
_FILE: Final = "adb-key"
_BITS: Final = 2048
_NAME: Final = b" counterseal@kiosk\0"
"""What the phone's prompt may show beside the fingerprint."""

_PUBLIC: Final = struct.Struct("<II256s256sI")
"""RSAPublicKey of AOSP libcrypto_utils, android_pubkey.c: words, n0inv, modulus, R squared, exponent."""


class AdbKey:
    """RSA-2048, made for one trade-in, so that no phone can be asked for another customer's.

    It is a key to the phone for as long as the phone remembers it. A worker that was started again finds it
    in the session folder, which is memory; after the erase it is shown once more, to see it refused.
    """

    def __init__(self, private: rsa.RSAPrivateKey) -> None:
        self._private = private

    @classmethod
    def generate(cls) -> "AdbKey":
        """A new key, in memory only."""
        return cls(rsa.generate_private_key(public_exponent=65537, key_size=_BITS))

    @classmethod
    def load(cls, session: Path) -> "AdbKey | None":
        """The key saved in this trade-in, if there is one that can be read."""
        try:
            private = serialization.load_der_private_key((session / _FILE).read_bytes(), None)
        except (OSError, ValueError):
            return None
        return cls(private) if isinstance(private, rsa.RSAPrivateKey) else None

    def save(self, session: Path) -> None:
        """Keep it in the session folder. Raises OSError."""
        path = session / _FILE
        path.touch(mode=0o600)
        path.write_bytes(
            self._private.private_bytes(
                serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )

    @staticmethod
    def destroy(session: Path) -> None:
        """Delete what was saved; what is not there is deleted already."""
        (session / _FILE).unlink(missing_ok=True)

    def sign(self, token: bytes) -> bytes:
        """Sign the phone's TOKEN_BYTES, which stand for a SHA-1 digest (adb, daemon/auth.cpp)."""
        return self._private.sign(token, padding.PKCS1v15(), Prehashed(SHA1()))  # noqa: S303 - the protocol's choice

    def public(self) -> bytes:
        """The public half as the phone takes it, with our name, NUL-terminated."""
        numbers = self._private.public_key().public_numbers()
        n = numbers.n
        packed = _PUBLIC.pack(
            _BITS // 32,
            -pow(n, -1, 1 << 32) % (1 << 32),
            n.to_bytes(_BITS // 8, "little"),
            pow(2, 2 * _BITS, n).to_bytes(_BITS // 8, "little"),
            numbers.e,
        )
        return base64.b64encode(packed) + _NAME
