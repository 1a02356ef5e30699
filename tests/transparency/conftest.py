"""A key in memory, and the entries most tests put into a log."""

import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256

ORIGIN = "k-02.s-01482.kiosk.example"


class SoftKey:
    """The two methods the log needs of a signer."""

    def __init__(self) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())

    def public_key(self) -> ec.EllipticCurvePublicKey:
        return self._key.public_key()

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message, ec.ECDSA(SHA256()))


@pytest.fixture(scope="session")
def key() -> SoftKey:
    return SoftKey()


def entry(number: int) -> bytes:
    """34 bytes, as a leaf of ours has."""
    return b"\x01\x02" + hashlib.sha256(b"%d" % number).digest()
