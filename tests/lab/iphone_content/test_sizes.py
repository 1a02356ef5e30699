"""Encryption keeps content whole, and a foreign reader finds every key."""

from random import Random

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7
from hypothesis import given, settings
from hypothesis import strategies as st
from iphone_backup_decrypt.utils import BackupKeyBag  # type: ignore[import-untyped]  # ships no types

from counterseal.lab.iphone.content.keybag import Keybag
from counterseal.lab.iphone.content.payload import SLACK, encrypt_into, encrypted_size

KEY = bytes(range(32))


@given(chunks=st.lists(st.binary(max_size=100), max_size=10))
def test_an_encrypted_payload_decrypts(chunks: list[bytes]) -> None:
    content = b"".join(chunks)
    size = encrypted_size(len(content))
    target = bytearray(size + SLACK)
    encrypt_into(memoryview(target), KEY, len(content), chunks)
    decryptor = Cipher(algorithms.AES(KEY), modes.CBC(bytes(16))).decryptor()
    unpadder = PKCS7(128).unpadder()
    decrypted = (
        unpadder.update(decryptor.update(bytes(target[:size])) + decryptor.finalize()) + unpadder.finalize()
    )
    assert decrypted == content


@settings(deadline=None, max_examples=20)
@given(password=st.text(min_size=1, max_size=30), seed=st.integers(0, 10**6))
def test_a_foreign_reader_finds_every_class_key(password: str, seed: int) -> None:
    keybag = Keybag.make(Random(seed), password, iterations=1)
    reader = BackupKeyBag(keybag.stored)
    assert reader.unlock_with_passphrase(password.encode())
    assert reader.classes_keys == dict(keybag.class_keys)
    for number in keybag.class_keys:
        assert reader.unwrap_key_for_class(number, keybag.wrap(number, KEY)[4:]) == KEY
