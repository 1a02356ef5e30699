"""Keys that follow from their names, so that anybody can make them: they are worth nothing and say DEMO."""

import hashlib
from collections.abc import Sequence
from functools import cache

from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509 import Certificate

P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
DETERMINISTIC = ec.ECDSA(SHA256(), deterministic_signing=True)  # RFC 6979


@cache
def p256(name: str) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(1 + _number(name) % (P256_ORDER - 1), ec.SECP256R1())


@cache
def p384(name: str) -> ec.EllipticCurvePrivateKey:
    # 256 bits of a 384-bit order: enough for keys that are no secret
    return ec.derive_private_key(1 + _number(name), ec.SECP384R1())


@cache
def ed25519_key(name: str) -> ed25519.Ed25519PrivateKey:
    return ed25519.Ed25519PrivateKey.from_private_bytes(_number(name).to_bytes(32))


def _number(name: str) -> int:
    return int.from_bytes(hashlib.sha256(f"counterseal-vectors key {name}".encode()).digest())


class VectorSigner:
    """A kiosk's signer whose signatures are the same each time."""

    demo = True

    def __init__(self, key: ec.EllipticCurvePrivateKey, chain: Sequence[Certificate]) -> None:
        self._key = key
        self._chain = tuple(chain)

    def public_key(self) -> ec.EllipticCurvePublicKey:
        return self._key.public_key()

    def certificate_chain(self) -> tuple[Certificate, ...]:
        return self._chain

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message, DETERMINISTIC)
