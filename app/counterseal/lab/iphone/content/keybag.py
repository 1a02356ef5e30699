"""The backup keybag: class keys wrapped by a key derived from the backup password.

Layout and derivation: Apple Platform Security, "Keybags for Data Protection", and the readers that open real
backups, such as https://github.com/jsharkey13/iphone_backup_decrypt.
"""

import hashlib
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Self

from cryptography.hazmat.primitives.keywrap import aes_key_wrap

_CLASSES = range(1, 12)
_SALT_ROUNDS = 10_000
_VERSION, _TYPE_BACKUP, _WRAPPED_BY_PASSWORD, _KEY_TYPE_AES, _SHA256_FIRST = 5, 1, 2, 0, 1


@dataclass(frozen=True, slots=True)
class Keybag:
    """`stored` is what Manifest.plist holds; `class_keys` are the secrets inside it."""

    class_keys: Mapping[int, bytes]
    stored: bytes

    @classmethod
    def make(cls, rng: Random, password: str, iterations: int) -> Self:
        """A fresh keybag. A phone spends 10 000 000 `iterations` on the password; tests spend fewer."""
        double_salt, salt = rng.randbytes(20), rng.randbytes(20)
        password_key = _derive_key(password, double_salt, iterations, salt)
        class_keys = {number: rng.randbytes(32) for number in _CLASSES}
        fields = (
            _number(b"VERS", _VERSION)
            + _number(b"TYPE", _TYPE_BACKUP)
            + _field(b"UUID", rng.randbytes(16))
            + _field(b"HMCK", rng.randbytes(40))
            + _number(b"WRAP", _WRAPPED_BY_PASSWORD)
            + _field(b"SALT", salt)
            + _number(b"ITER", _SALT_ROUNDS)
            + _number(b"DPWT", _SHA256_FIRST)
            + _number(b"DPIC", iterations)
            + _field(b"DPSL", double_salt)
        )
        for number, class_key in class_keys.items():
            fields += _class_entry(rng, password_key, number, class_key)
        return cls(class_keys, fields)

    def wrap(self, protection_class: int, key: bytes) -> bytes:
        """A file's key as its record stores it: the class number, little-endian, then RFC 3394."""
        return struct.pack("<I", protection_class) + aes_key_wrap(self.class_keys[protection_class], key)


def _derive_key(password: str, double_salt: bytes, iterations: int, salt: bytes) -> bytes:
    first = hashlib.pbkdf2_hmac("sha256", password.encode(), double_salt, iterations, 32)
    return hashlib.pbkdf2_hmac("sha1", first, salt, _SALT_ROUNDS, 32)


def _class_entry(rng: Random, password_key: bytes, number: int, class_key: bytes) -> bytes:
    return (
        _field(b"UUID", rng.randbytes(16))
        + _number(b"CLAS", number)
        + _number(b"WRAP", _WRAPPED_BY_PASSWORD)
        + _number(b"KTYP", _KEY_TYPE_AES)
        + _field(b"WPKY", aes_key_wrap(password_key, class_key))
    )


def _field(tag: bytes, value: bytes) -> bytes:
    return struct.pack(">4sI", tag, len(value)) + value


def _number(tag: bytes, value: int) -> bytes:
    return _field(tag, struct.pack(">I", value))
