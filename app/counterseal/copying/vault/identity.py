"""The vault's key, wrapped by the customer's passphrase: an age file with one scrypt recipient.

Specified at https://age-encryption.org/v1: "The scrypt recipient type", "Header MAC" and "Payload". Written
out here because the work factor must be ours to choose: pyrage measures the machine it runs on, and then
takes up to 1 GiB, more than a phone worker may have or a customer's old computer has to spare.
"""

import hashlib
import hmac
import re
import secrets
import unicodedata
from base64 import b64decode, b64encode
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from .age import Identity, IdentityError

_LOG_N: Final = 16
"""scrypt's cost: 2^16 blocks of 1 KiB are 64 MiB of memory for every guess."""
_MEMORY: Final = (64 << 20) + (1 << 20)

MAX_BYTES: Final = 4096
"""Of a wrapped identity; ours have some 260."""

_HEADER: Final = re.compile(
    rb"age-encryption\.org/v1\n-> scrypt ([A-Za-z0-9+/]{22}) %d\n([A-Za-z0-9+/]{43})\n---" % _LOG_N
)
_FIRST_AND_LAST_CHUNK: Final = bytes(11) + b"\x01"
_NO_NONCE: Final = bytes(12)  # a key that is used once


class WrongPassphraseError(Exception):
    """The passphrase does not open this identity, or somebody has altered it."""


def wrap(identity: Identity, passphrase: str) -> bytes:
    """The identity as an age file that the passphrase opens. Takes a good part of a second."""
    file_key, salt = secrets.token_bytes(16), secrets.token_bytes(16)
    wrapped = ChaCha20Poly1305(_passphrase_key(passphrase, salt)).encrypt(_NO_NONCE, file_key, None)
    header = b"age-encryption.org/v1\n-> scrypt %s %d\n%s\n---" % (_b64(salt), _LOG_N, _b64(wrapped))
    nonce = secrets.token_bytes(16)
    payload = ChaCha20Poly1305(_hkdf(file_key, nonce, b"payload"))
    sealed = payload.encrypt(_FIRST_AND_LAST_CHUNK, f"{identity}\n".encode(), None)
    return header + b" " + _b64(_mac(file_key, header)) + b"\n" + nonce + sealed


def unwrap(untrusted: bytes, passphrase: str) -> Identity:
    """The identity in a file that `wrap` made. Raises WrongPassphraseError, and ValueError for any other
    file: one that asks for more work or memory is not ours."""
    header = _HEADER.match(untrusted)
    if header is None:
        raise ValueError("no wrapped identity of ours")
    mac_line, _, payload = untrusted[header.end() :].partition(b"\n")
    try:
        key = ChaCha20Poly1305(_passphrase_key(passphrase, _unb64(header[1])))
        file_key = key.decrypt(_NO_NONCE, _unb64(header[2]), None)
        if not hmac.compare_digest(mac_line, b" " + _b64(_mac(file_key, header[0]))):
            raise WrongPassphraseError
        opened = ChaCha20Poly1305(_hkdf(file_key, payload[:16], b"payload"))
        return Identity.from_str(opened.decrypt(_FIRST_AND_LAST_CHUNK, payload[16:], None).decode().strip())
    except (InvalidTag, UnicodeDecodeError, IdentityError):
        raise WrongPassphraseError from None


def _passphrase_key(passphrase: str, salt: bytes) -> bytes:
    # a composed letter and its parts are the same key on a keyboard
    secret = unicodedata.normalize("NFC", passphrase).encode()
    salt = b"age-encryption.org/v1/scrypt" + salt
    return hashlib.scrypt(secret, salt=salt, n=1 << _LOG_N, r=8, p=1, maxmem=_MEMORY, dklen=32)


def _hkdf(file_key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), length=32, salt=salt, info=info).derive(file_key)


def _mac(file_key: bytes, header: bytes) -> bytes:
    return hmac.digest(_hkdf(file_key, b"", b"header"), header, "sha256")


def _b64(raw: bytes) -> bytes:
    return b64encode(raw).rstrip(b"=")


def _unb64(text: bytes) -> bytes:
    return b64decode(text + b"=" * (-len(text) % 4))
