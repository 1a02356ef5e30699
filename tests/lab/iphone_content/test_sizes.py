"""Every generator of content fills exactly the size it was given, and encryption keeps it whole."""

import io
import struct
from random import Random

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7
from hypothesis import given, settings
from hypothesis import strategies as st
from iphone_backup_decrypt.utils import BackupKeyBag  # type: ignore[import-untyped]  # ships no types
from PIL import Image

from counterseal.lab.content.pictures import SMALLEST_PICTURE, PictureFormat, draw_scene
from counterseal.lab.content.videos import video_chunks
from counterseal.lab.iphone.content.keybag import Keybag
from counterseal.lab.iphone.content.payload import SLACK, encrypt_into, encrypted_size

KEY = bytes(range(32))


@settings(deadline=None, max_examples=60)
@given(
    seed=st.integers(0, 10**6),
    picture_format=st.sampled_from(("JPEG", "PNG")),
    size=st.integers(SMALLEST_PICTURE, 40_000),
    comment=st.binary(max_size=100),
)
def test_a_picture_fills_its_size(
    seed: int, picture_format: PictureFormat, size: int, comment: bytes
) -> None:
    content = draw_scene(Random(seed), ("Maker", "Model"), picture_format, size).with_comment(comment)
    assert len(content) == size
    with Image.open(io.BytesIO(content)) as picture:
        picture.load()


@given(noise=st.binary(min_size=1, max_size=50), size=st.integers(152, 5000), seconds=st.integers(0, 10**6))
def test_a_video_fills_its_size(noise: bytes, size: int, seconds: int) -> None:
    content = b"".join(video_chunks(noise, b"mp42", size, seconds))
    assert len(content) == size
    (body,) = struct.unpack_from(">Q", content, 20 + 8)
    assert content[20 + body + 4 : 20 + body + 8] == b"moov"


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
