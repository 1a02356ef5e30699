"""The kiosk's own copies of what it issued, each sealed under the secret that is on the customer's receipt.

The kiosk forgets that secret, so what lies on its disk says nothing about any device until a receipt, or the
certificate itself, is brought back.
"""

from collections.abc import Mapping
from pathlib import Path
from secrets import token_bytes

import cbor2
import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from counterseal.transparency import durable

from .findings import Invalid

_INFO = b"counterseal-archive-v1"
_NONCE = 12


class Archive:
    """A folder of sealed records, named by the leaf hash of their log entry."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, leaf_hash: bytes, files: Mapping[str, bytes], secret: bytes) -> None:
        """Seals the files of one record; replaces what was there. Durable on return. Raises OSError."""
        nonce = token_bytes(_NONCE)
        sealed = _cipher(leaf_hash, secret).encrypt(
            nonce, cbor2.dumps(dict(files), canonical=True), leaf_hash
        )
        durable.write(self._path(leaf_hash), nonce + sealed)

    def open(self, leaf_hash: bytes, secret: bytes) -> dict[str, bytes]:
        """Raises Invalid E-ARCHIVE-SEAL for another secret or a changed file, FileNotFoundError for none."""
        content = self._path(leaf_hash).read_bytes()
        try:
            plain = _cipher(leaf_hash, secret).decrypt(content[:_NONCE], content[_NONCE:], leaf_hash)
        except (InvalidTag, ValueError):
            raise Invalid("E-ARCHIVE-SEAL") from None
        return msgspec.convert(cbor2.loads(plain), dict[str, bytes], builtin_types=(bytes,))

    def _path(self, leaf_hash: bytes) -> Path:
        return self._folder / f"{leaf_hash.hex()}.sealed"


def _cipher(leaf_hash: bytes, secret: bytes) -> AESGCM:
    """A key for this record alone."""
    return AESGCM(HKDF(SHA256(), length=32, salt=leaf_hash, info=_INFO).derive(secret))
