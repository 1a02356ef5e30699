"""One record as it lies in the archive: encrypted under the secret on its receipt. Pure.

Where an auditor's key is installed, the secret is also wrapped to it (HPKE, RFC 9180: X25519, HKDF-SHA256,
AES-256-GCM): then the auditor can open the record too, and still nobody in the shop.
"""

from collections.abc import Mapping
from secrets import token_bytes

import cbor2
import msgspec
from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from msgspec import Struct

from .commitment import SECRET_BYTES
from .findings import Invalid

_INFO = b"counterseal-archive-v1"
_AUDITOR = b"counterseal-auditor-v1\0"
_NONCE = 12
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class _Sealed(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """`wrapped` is the secret for the auditor, empty where no auditor's key was installed."""

    nonce: bytes
    sealed: bytes
    wrapped: bytes


def seal_record(
    leaf_hash: bytes, files: Mapping[str, bytes], secret: bytes, auditor: X25519PublicKey | None
) -> bytes:
    """The files of one record, by name, for whoever holds the secret, and for the auditor if there is one."""
    nonce = token_bytes(_NONCE)
    wrapped = _SUITE.encrypt(secret, auditor, info=_AUDITOR + leaf_hash) if auditor else b""
    plain = cbor2.dumps(dict(files), canonical=True)
    # what is wrapped is authenticated too: a record has one spelling
    sealed = _cipher(leaf_hash, secret).encrypt(nonce, plain, leaf_hash + wrapped)
    return cbor2.dumps([nonce, sealed, wrapped], canonical=True)


def open_record(untrusted: bytes, leaf_hash: bytes, secret: bytes) -> dict[str, bytes]:
    """The record's files; raises Invalid E-ARCHIVE-SEAL for another secret or a changed record."""
    record = _read(untrusted)
    try:
        plain = _cipher(leaf_hash, secret).decrypt(record.nonce, record.sealed, leaf_hash + record.wrapped)
        return msgspec.convert(cbor2.loads(plain), dict[str, bytes], builtin_types=(bytes,))
    except Exception:  # whoever has the secret can encrypt anything, and cbor2 raises whatever it meets
        raise Invalid("E-ARCHIVE-SEAL") from None


def secret_for(auditor: X25519PrivateKey, untrusted: bytes, leaf_hash: bytes) -> bytes:
    """The record's secret; raises Invalid E-ARCHIVE-AUDITOR unless it was wrapped to this auditor's key."""
    try:
        secret = _SUITE.decrypt(_read(untrusted).wrapped, auditor, info=_AUDITOR + leaf_hash)
    except (InvalidTag, ValueError):
        raise Invalid("E-ARCHIVE-AUDITOR") from None
    if len(secret) != SECRET_BYTES:
        raise Invalid("E-ARCHIVE-AUDITOR")
    return secret


def read_auditor_key(untrusted: bytes) -> X25519PublicKey:
    """The public key in a PEM file. Raises Invalid E-AUDITOR-KEY for anything else."""
    try:
        key = load_pem_public_key(untrusted)
    except (ValueError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, X25519PublicKey):
        raise Invalid("E-AUDITOR-KEY")
    return key


def _read(untrusted: bytes) -> _Sealed:
    try:
        record = msgspec.convert(cbor2.loads(untrusted), _Sealed, builtin_types=(bytes,))
    except Exception:  # cbor2 raises whatever it meets
        raise Invalid("E-ARCHIVE-SEAL") from None
    if cbor2.dumps([record.nonce, record.sealed, record.wrapped], canonical=True) != untrusted:
        raise Invalid("E-ARCHIVE-SEAL")
    return record


def _cipher(leaf_hash: bytes, secret: bytes) -> AESGCM:
    """A key for this record alone."""
    return AESGCM(HKDF(SHA256(), length=32, salt=leaf_hash, info=_INFO).derive(secret))
