"""The opener's own cryptography and ZIP writer, against others' of the same standard."""

import base64
import hashlib
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from tests.copying.vault.browser import Browser

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("browser")]

LENGTHS = [0, 1, 15, 16, 17, 55, 56, 63, 64, 65, 119, 120, 128, 1000, 65536]

_HELPERS = """
const done = arguments[arguments.length - 1];
const raw = text => fromBase64(text);
const text = bytes => btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(""));
"""


@pytest.fixture
def page(browser: Browser, sound: Path) -> Browser:
    browser.driver.get((sound / "Open my copy.html").as_uri())
    return browser


def ask(page: Browser, script: str, *arguments: Any) -> Any:
    """What `script` hands to `done`."""
    return page.driver.execute_async_script(_HELPERS + script, *arguments)


def b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def test_sha256(page: Browser) -> None:
    inputs = [os.urandom(length) for length in LENGTHS]
    found = ask(
        page, "done(arguments[0].map(input => text(sha256(raw(input)))))", [b64(raw) for raw in inputs]
    )
    assert found == [b64(hashlib.sha256(raw).digest()) for raw in inputs]


@pytest.mark.parametrize("fill", [None, 0x00, 0xFF])
def test_chacha20_poly1305(page: Browser, fill: int | None) -> None:
    key, nonce = os.urandom(32), os.urandom(12)
    inputs = [os.urandom(length) if fill is None else bytes([fill]) * length for length in LENGTHS]
    sealed = [ChaCha20Poly1305(key).encrypt(nonce, raw, None) for raw in inputs]
    script = """const [key, nonce, sealed] = arguments;
    done(sealed.map(one => text(openSealed(raw(key), raw(nonce), raw(one)))))"""
    opened = ask(page, script, b64(key), b64(nonce), [b64(raw) for raw in sealed])
    assert opened == [b64(raw) for raw in inputs]


def test_chacha20_poly1305_refuses_any_change(page: Browser) -> None:
    key, nonce = os.urandom(32), os.urandom(12)
    sealed = ChaCha20Poly1305(key).encrypt(nonce, os.urandom(33), None)
    changed = [sealed[:at] + bytes([sealed[at] ^ 0x80]) + sealed[at + 1 :] for at in range(len(sealed))]
    changed += [sealed[:-1], sealed + b"\0", b""]
    script = "done(arguments[2].map(sealed => openSealed(raw(arguments[0]), raw(arguments[1]), raw(sealed))))"
    assert ask(page, script, b64(key), b64(nonce), [b64(raw) for raw in changed]) == [None] * len(changed)


def test_x25519(page: Browser) -> None:
    # the last point has its unused top bit set
    pairs = [(os.urandom(32), os.urandom(31) + bytes([top])) for top in (0x00, 0x12, 0x7F, 0xFF)]
    expected = [
        X25519PrivateKey.from_private_bytes(secret).exchange(X25519PublicKey.from_public_bytes(point))
        for secret, point in pairs
    ]
    script = "done(arguments[0].map(([secret, point]) => text(x25519(raw(secret), raw(point)))))"
    found = ask(page, script, [(b64(secret), b64(point)) for secret, point in pairs])
    assert found == [b64(shared) for shared in expected]


def test_scrypt(page: Browser) -> None:
    script = "scrypt(raw(arguments[0]), raw(arguments[1]), 4, () => {}).then(key => done(text(key)))"
    password, salt = os.urandom(70), os.urandom(44)
    expected = hashlib.scrypt(password, salt=salt, n=16, r=8, p=1, dklen=32)
    assert ask(page, script, b64(password), b64(salt)) == b64(expected)


def test_a_zip_of_more_than_65535_files(page: Browser, tmp_path: Path) -> None:
    script = """
    const parts = [], zip = new ZipWriter(bytes => { parts.push(bytes) });
    (async () => {
        const empty = { size: 0, crc32: 0, modified: null };
        for (let i = 0; i < 70000; i++) zip.keep(await zip.begin({ ...empty, save_as: `${i}` }));
        await zip.finish();
        const reader = new FileReader();
        reader.onload = () => done(reader.result.split(",")[1]);
        reader.readAsDataURL(new Blob(parts));
    })()"""
    path = tmp_path / "many.zip"
    path.write_bytes(base64.b64decode(ask(page, script)))
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == [str(number) for number in range(70_000)]


def test_a_zip_of_more_than_four_gibibytes(page: Browser, tmp_path: Path) -> None:
    script = """
    const parts = [], zip = new ZipWriter(bytes => { parts.push([zip.at - bytes.length, text(bytes)]) });
    (async () => {
        const record = await zip.begin({ save_as: "long.mp4", size: arguments[0], crc32: 7, modified: 1 });
        zip.at += arguments[0];
        zip.keep(record);
        zip.keep(await zip.begin({ save_as: "after.txt", size: 2, crc32: arguments[1], modified: 2 }));
        await zip.write(utf8("ok"));
        await zip.finish();
        done(parts);
    })()"""
    size = 5 << 30
    parts = ask(page, script, size, 0x79DCDD47)
    path = tmp_path / "long.zip"
    with path.open("wb") as file:  # the video itself is a hole
        for at, content in parts:
            file.seek(at)
            file.write(base64.b64decode(content))
    with zipfile.ZipFile(path) as archive:
        assert [(info.filename, info.file_size) for info in archive.infolist()] == [
            ("long.mp4", size),
            ("after.txt", 2),
        ]
        assert archive.read("after.txt") == b"ok"
        with archive.open("long.mp4") as video:
            assert video.read(10) == bytes(10)
