"""The key of one trade-in, checked with the lab's reading of it, which shares no code with it."""

import secrets
from pathlib import Path

from counterseal.lab.android.adbd.keyring import Keyring, parse_public_key
from counterseal.phones.android.adb.key import TOKEN_BYTES, AdbKey


def test_a_phone_that_accepted_the_key_verifies_what_it_signed(key: AdbKey) -> None:
    phone, token = Keyring(), secrets.token_bytes(TOKEN_BYTES)
    phone.accept(parse_public_key(key.public()))
    assert phone.knows(token, key.sign(token))
    assert not phone.knows(secrets.token_bytes(TOKEN_BYTES), key.sign(token))
    assert not phone.knows(token, AdbKey.generate().sign(token))


def test_the_prompt_may_show_our_name(key: AdbKey) -> None:
    assert key.public().endswith(b" counterseal@kiosk\0")


def test_a_worker_that_was_started_again_finds_the_same_key(key: AdbKey, tmp_path: Path) -> None:
    assert AdbKey.load(tmp_path) is None
    key.save(tmp_path)
    loaded = AdbKey.load(tmp_path)
    assert loaded is not None
    assert loaded.public() == key.public()
    (file,) = tmp_path.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_destroyed_key_is_gone_and_may_be_destroyed_again(key: AdbKey, tmp_path: Path) -> None:
    key.save(tmp_path)
    AdbKey.destroy(tmp_path)
    assert not list(tmp_path.iterdir())
    AdbKey.destroy(tmp_path)


def test_a_torn_file_is_no_key(key: AdbKey, tmp_path: Path) -> None:
    key.save(tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:100])
    assert AdbKey.load(tmp_path) is None
