"""Who signs: the protocol a key token implements, and a key in a file for demo and development."""

import os
from pathlib import Path
from typing import Protocol

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from counterseal.transparency import note

KEY_FILE = "kiosk-key.pem"
CHAIN_FILE = "kiosk-chain.pem"


class Signer(note.Signer, Protocol):
    """The kiosk's P-256 key and its certificates."""

    @property
    def demo(self) -> bool:
        """Whether the chain leads to a root that calls itself DEMO."""

    def certificate_chain(self) -> tuple[x509.Certificate, ...]:
        """Leaf first, without the root."""


class KeyRefused(Exception):
    """The key may not, or cannot, be used; the message says why in one sentence."""


class FileSigner:
    """A private key in an unencrypted file: good enough for a demo, never for a shop."""

    def __init__(self, key_dir: Path) -> None:
        """Raises KeyRefused in production mode, or when the directory holds no fitting key and chain."""
        if os.environ.get("COUNTERSEAL_MODE") == "production":
            raise KeyRefused("A key in a file is refused in production mode; use the kiosk's key token.")
        try:
            key = load_pem_private_key((key_dir / KEY_FILE).read_bytes(), password=None)
            chain = x509.load_pem_x509_certificates((key_dir / CHAIN_FILE).read_bytes())
        except (OSError, ValueError, TypeError):
            raise KeyRefused(f"{key_dir} holds no readable {KEY_FILE} and {CHAIN_FILE}.") from None
        if not isinstance(key, ec.EllipticCurvePrivateKey) or key.public_key() != chain[0].public_key():
            raise KeyRefused(f"{KEY_FILE} is not the key of the first certificate in {CHAIN_FILE}.")
        self._key = key
        self._chain = tuple(chain)

    @property
    def demo(self) -> bool:
        return "DEMO" in self._chain[-1].issuer.rfc4514_string()

    def public_key(self) -> ec.EllipticCurvePublicKey:
        return self._key.public_key()

    def certificate_chain(self) -> tuple[x509.Certificate, ...]:
        return self._chain

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message, ec.ECDSA(SHA256()))
