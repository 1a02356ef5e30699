"""Public keys as hosts send them, and signatures of tokens."""

import base64
import struct

import pytest
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA1
from tests.lab.android_adbd.adb_host import public_key_line

from counterseal.lab.android.adbd.keyring import Keyring, parse_public_key
from counterseal.lab.android.adbd.messages import WireError

TOKEN = bytes(range(20))


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def _signed(key: rsa.RSAPrivateKey) -> bytes:
    return key.sign(TOKEN, padding.PKCS1v15(), Prehashed(SHA1()))  # noqa: S303 - the protocol's choice


def test_a_key_survives_its_way(key: rsa.RSAPrivateKey) -> None:
    assert parse_public_key(public_key_line(key)).public_numbers() == key.public_key().public_numbers()


def test_only_accepted_keys_are_known_until_they_are_forgotten(key: rsa.RSAPrivateKey) -> None:
    keyring = Keyring()
    assert not keyring.knows(TOKEN, _signed(key))
    keyring.accept(key.public_key())
    assert keyring.knows(TOKEN, _signed(key))
    assert not keyring.knows(TOKEN[::-1], _signed(key))
    assert not keyring.knows(TOKEN, b"")
    keyring.forget_all()
    assert not keyring.knows(TOKEN, _signed(key))


@pytest.mark.parametrize("line", [b"", b"\0", b"!!! a@b\0", base64.b64encode(b"short"), b"A" * 4096])
def test_no_key_is_refused(line: bytes) -> None:
    with pytest.raises(WireError):
        parse_public_key(line)


@pytest.mark.parametrize("offset", [0, 4, 264])
def test_a_key_whose_helper_numbers_are_wrong_is_refused(key: rsa.RSAPrivateKey, offset: int) -> None:
    raw = bytearray(base64.b64decode(public_key_line(key).split(b" ")[0]))
    struct.pack_into("<I", raw, offset, 12345)
    with pytest.raises(WireError):
        parse_public_key(base64.b64encode(raw) + b" a@b\0")
