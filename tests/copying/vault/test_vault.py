"""Writing a vault."""

import hashlib
import io
import os
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.copying.vault.samples import FILES, MODIFIED, PASSPHRASE, content_of, prove

from counterseal.copying.folder import CopyFolder, DriveError
from counterseal.copying.vault import Kind, Summary, Vault, layout
from counterseal.copying.vault.index import decode_entry, encode_line
from counterseal.tradein.facts import CopyLevel, CopyProof
from counterseal.tradein.failures import FailureCode


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[CopyFolder]:
    with CopyFolder.fresh(tmp_path, "copy") as made:
        yield made


@pytest.fixture
def vault(folder: CopyFolder) -> Vault:
    return Vault.create(folder, PASSPHRASE, max_file_bytes=1 << 20)


def stored_files(folder: CopyFolder) -> list[str]:
    paths = sorted(
        path.relative_to(folder.path).as_posix() for path in folder.path.rglob("*") if path.is_file()
    )
    return [path for path in paths if path not in {"Open my copy.html", "READ ME.txt", "vault/identity.age"}]


def test_an_entry_says_what_came(folder: CopyFolder, vault: Vault) -> None:
    path, content = "DCIM/Camera/IMG_0001.jpg", content_of("DCIM/Camera/IMG_0001.jpg")
    entry = vault.add(io.BytesIO(content), path, MODIFIED, len(content))
    assert (entry.stored, entry.path, entry.save_as) == ("0000/000001.age", path, path)
    assert (entry.size, entry.modified, entry.kind) == (len(content), MODIFIED, Kind.FILE)
    assert (entry.sha256, entry.crc32) == (hashlib.sha256(content).hexdigest(), zlib.crc32(content))
    assert (folder.path / "vault/0000/000001.age").stat().st_size == entry.stored_size


def test_nothing_of_the_customer_is_readable(folder: CopyFolder, vault: Vault) -> None:
    canary = b"a canary to be found nowhere"
    for number in range(20):
        vault.add(io.BytesIO(canary * 10), f"private name {number}.txt", MODIFIED, 280)
    vault.finish(Summary(CopyLevel.FILES))
    written = [path.read_bytes() for path in folder.path.rglob("*") if path.is_file()]
    assert len(written) == 24
    assert not any(canary in content or b"private name" in content for content in written)
    names = {path.name for path in folder.path.rglob("*")}
    assert not any("private" in name for name in names)


def test_a_thousand_files_in_a_folder(folder: CopyFolder, vault: Vault) -> None:
    for number in range(1001):
        vault.add(io.BytesIO(b""), f"{number}", None, 0)
    counts = {
        path.name: len(list(path.iterdir())) for path in (folder.path / "vault").iterdir() if path.is_dir()
    }
    assert counts == {"0000": 999, "0001": 2}


def test_a_resumed_copy_knows_what_it_has(vault: Vault) -> None:
    for path, size in FILES.items():
        vault.add(io.BytesIO(content_of(path)), path, MODIFIED, size)
    assert all(vault.has(path, size, MODIFIED) for path, size in FILES.items())
    path, size = next(iter(FILES.items()))
    assert not vault.has(path, size + 1, MODIFIED)
    assert not vault.has(path, size, MODIFIED + 1)
    assert not vault.has(path, size, None)
    assert not vault.has(path, size, MODIFIED, copies=2)
    vault.add(io.BytesIO(content_of(path)), path, MODIFIED, size)
    assert vault.has(path, size, MODIFIED, copies=2)


class Unplugged(Exception):
    """The phone left in the middle of a file."""


class Leaving:
    """A file whose phone leaves after some megabytes."""

    def __init__(self) -> None:
        self._pieces = 3

    def read(self, size: int, /) -> bytes:
        self._pieces -= 1
        if not self._pieces:
            raise Unplugged
        return bytes(size)


def test_an_unplug_leaves_nothing_of_the_file(folder: CopyFolder, vault: Vault) -> None:
    with pytest.raises(Unplugged):
        vault.add(Leaving(), "video.mp4", MODIFIED, None)
    assert stored_files(folder) == []
    assert not vault.has("video.mp4", None, MODIFIED)
    assert vault.add(io.BytesIO(b"x"), "video.mp4", MODIFIED, 1).stored == "0000/000001.age"
    assert stored_files(folder) == ["vault/0000/000001.age"]


class InPieces:
    """A phone that sends what it likes, and remembers the most it was asked for."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)
        self.asked = 0

    def read(self, size: int, /) -> bytes:
        self.asked = max(size, self.asked)
        return self._content.read(min(size, 777))


def test_pieces_of_any_size(vault: Vault) -> None:
    content = os.urandom(50_000)
    source = InPieces(content)
    assert vault.add(source, "a", None, None).sha256 == hashlib.sha256(content).hexdigest()
    assert source.asked == 1 << 20


def test_a_file_that_the_drive_cannot_hold_is_not_begun(folder: CopyFolder, vault: Vault) -> None:
    source = InPieces(b"x")
    with pytest.raises(DriveError) as caught:
        vault.add(source, "video.mp4", MODIFIED, 1 << 20)
    assert caught.value.code is FailureCode.DRIVE_FILE_LIMIT
    assert (source.asked, stored_files(folder)) == (0, [])


def test_a_file_that_does_not_fit_is_not_begun(folder: CopyFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = Vault.create(folder, PASSPHRASE)
    monkeypatch.setattr(folder, "free_bytes", lambda: (64 << 20) + 5000)
    source = InPieces(b"x")
    with pytest.raises(DriveError) as caught:
        vault.add(source, "video.mp4", MODIFIED, 5000)
    assert (caught.value.code, source.asked) == (FailureCode.DRIVE_FULL, 0)
    assert vault.add(source, "small", MODIFIED, 1).size == 1


def test_what_comes_after_an_index_is_in_the_next(folder: CopyFolder, vault: Vault) -> None:
    for number in range(1, 4):
        vault.add(io.BytesIO(b"x" * number), f"{number}.jpg", MODIFIED, number)
        vault.finish(Summary(CopyLevel.FILES))
        proof = prove(folder.path)
        assert isinstance(proof, CopyProof)
        assert (proof.files, proof.photos, proof.extra_files) == (number, number, 0)


def test_the_index_keeps_names_that_are_no_valid_unicode(folder: CopyFolder, vault: Vault) -> None:
    for path in ("half \ud83d.jpg", os.fsdecode(b"latin \xe9.jpg")):
        entry = vault.add(io.BytesIO(b"x"), path, MODIFIED, 1)
        assert decode_entry(encode_line(entry)) == entry
        assert vault.has(path, 1, MODIFIED)
    vault.finish(Summary(CopyLevel.FILES))
    assert isinstance(prove(folder.path), CopyProof)


def test_a_phones_time_out_is_not_blamed_on_the_drive(vault: Vault) -> None:
    class Busy:
        def read(self, size: int, /) -> bytes:
            raise TimeoutError(size)

    with pytest.raises(TimeoutError):
        vault.add(Busy(), "a", None, None)


def test_bounds(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="too"):
        vault.add(io.BytesIO(), "x" * 4097, None, 0)
    monkeypatch.setattr(layout, "MAX_FILES", 1)
    vault.add(io.BytesIO(), "x", None, 0)
    with pytest.raises(ValueError, match="too"):
        vault.add(io.BytesIO(), "y", None, 0)


def test_one_vault_in_a_folder(folder: CopyFolder, vault: Vault) -> None:
    with pytest.raises(DriveError):
        Vault.create(folder, PASSPHRASE)
    folder.discard()
    assert Vault.create(folder, PASSPHRASE) is not vault
