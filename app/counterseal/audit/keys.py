"""The auditor's private key, which opens sealed records."""

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from counterseal.certificate.keys.signer import KeyRefused


def read_auditor_key(path: Path) -> bytes:
    """The raw key from a PEM file (PKCS #8, not encrypted). Raises KeyRefused, OSError."""
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except (ValueError, TypeError):
        key = None
    if not isinstance(key, X25519PrivateKey):
        raise KeyRefused(f"{path} is not an X25519 private key in PEM.")
    return key.private_bytes_raw()
