"""Who signs: a key and the chain that certifies it, wherever the key is kept.

Kept in a file, it serves demo and development; a shop's key is in a token (`token`).
"""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from counterseal.transparency import durable, note

KEY_FILE = "kiosk-key.pem"
CHAIN_FILE = "kiosk-chain.pem"
_TRIAL = b"counterseal key trial v1\n"


class Signer(note.Signer, Protocol):
    """The kiosk's P-256 key and its certificates."""

    @property
    def demo(self) -> bool:
        """Whether the chain leads to a root that calls itself DEMO."""

    def certificate_chain(self) -> tuple[x509.Certificate, ...]:
        """Leaf first, without the root."""


class KeyStore(Protocol):
    """Where a kiosk's private keys are: one, or two while it changes from one to the next.

    As a text it says where that is.
    """

    def all_keys(self) -> Sequence[note.Signer]:
        """Raises KeyRefused when there is a key that may not be used."""

    def make(self) -> note.Signer:
        """A new key, kept from now on. Raises KeyRefused."""

    def destroy(self, key: ec.EllipticCurvePublicKey) -> None:
        """So that nobody can sign with it any more. Raises KeyRefused."""


class KeyRefused(Exception):
    """The key may not, or cannot, be used; the message says why in one sentence."""


class CertifiedKey:
    """The key in a store that a chain certifies."""

    def __init__(self, store: KeyStore, chain: Iterable[x509.Certificate]) -> None:
        """Raises KeyRefused when the store has no such key, or one that does not sign as certified."""
        self._chain = tuple(chain)
        certified = self._chain[0].public_key()
        keys = store.all_keys()
        if not keys:
            raise KeyRefused(f"There is no key in {store}.")
        fitting = [key for key in keys if key.public_key() == certified]
        if not (fitting and isinstance(certified, ec.EllipticCurvePublicKey)):
            raise KeyRefused(f"What is in {store} is not the key of this kiosk's certificate.")
        self._key, self._public_key = fitting[0], certified
        try:
            certified.verify(self._key.sign(_TRIAL), _TRIAL, ec.ECDSA(SHA256()))
        except InvalidSignature:
            raise KeyRefused("What the key signs does not fit this kiosk's certificate.") from None

    @property
    def demo(self) -> bool:
        return "DEMO" in self._chain[-1].issuer.rfc4514_string()

    def public_key(self) -> ec.EllipticCurvePublicKey:
        return self._public_key

    def certificate_chain(self) -> tuple[x509.Certificate, ...]:
        return self._chain

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message)


class FileKeys:
    """Private keys in unencrypted files, one each: good enough for a demo, never for a shop."""

    def __init__(self, folder: Path) -> None:
        """Raises KeyRefused in production mode."""
        if in_production():
            raise KeyRefused("A key in a file is refused in production mode; use the kiosk's key token.")
        self._folder = folder

    def __str__(self) -> str:
        return str(self._folder)

    def all_keys(self) -> list["_FileKey"]:
        return [_FileKey(path) for path in sorted(self._folder.glob("[!.]*-key.pem"))]

    def make(self) -> "_FileKey":
        key = ec.generate_private_key(ec.SECP256R1())
        path = self._folder / KEY_FILE
        if path.exists():
            path = self._folder / f"{note.key_id(key.public_key()).hex()}-{KEY_FILE}"
        durable.write(path, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()), mode=0o600)
        return _FileKey(path)

    def destroy(self, key: ec.EllipticCurvePublicKey) -> None:
        for one in self.all_keys():
            if one.public_key() == key:
                one.path.unlink()


class FileSigner(CertifiedKey):
    """Key and chain from one folder, as a demo has them."""

    def __init__(self, key_dir: Path) -> None:
        """Raises KeyRefused in production mode, or when the directory holds no fitting key and chain."""
        store = FileKeys(key_dir)
        try:
            chain = x509.load_pem_x509_certificates((key_dir / CHAIN_FILE).read_bytes())
        except (OSError, ValueError):
            raise KeyRefused(f"{key_dir} holds no readable {CHAIN_FILE} beside {KEY_FILE}.") from None
        super().__init__(store, chain)


class _FileKey:
    def __init__(self, path: Path) -> None:
        try:
            key = load_pem_private_key(path.read_bytes(), password=None)
        except (OSError, ValueError, TypeError):
            raise KeyRefused(f"{path} is not a readable private key.") from None
        if not (isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(key.curve, ec.SECP256R1)):
            raise KeyRefused(f"{path} is not a P-256 key.")
        self.path = path
        self._key = key

    def public_key(self) -> ec.EllipticCurvePublicKey:
        return self._key.public_key()

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message, ec.ECDSA(SHA256()))


def in_production() -> bool:
    return os.environ.get("COUNTERSEAL_MODE") == "production"
