"""A key in a file: for demo and development only."""

import shutil
from pathlib import Path

import pytest

from counterseal.certificate.keys.signer import CHAIN_FILE, KEY_FILE, FileSigner, KeyRefused
from counterseal.compose.demo_keys import create_demo_pki


def test_it_says_that_it_is_a_demo(signer: FileSigner) -> None:
    assert signer.demo


def test_it_is_refused_in_production(pki_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COUNTERSEAL_MODE", "production")
    with pytest.raises(KeyRefused, match="production"):
        FileSigner(pki_dir / "key")


def test_a_folder_without_a_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeyRefused, match=KEY_FILE):
        FileSigner(tmp_path)


def test_a_key_of_another_certificate_is_refused(pki_dir: Path, tmp_path: Path) -> None:
    create_demo_pki(tmp_path / "trust", tmp_path / "key", "S-2", "1")
    shutil.copy(pki_dir / "key" / CHAIN_FILE, tmp_path / "key")
    with pytest.raises(KeyRefused, match="not the key"):
        FileSigner(tmp_path / "key")
    (tmp_path / "key" / KEY_FILE).write_text("no key")
    with pytest.raises(KeyRefused, match="readable"):
        FileSigner(tmp_path / "key")


def test_the_key_is_for_its_owner_only(pki_dir: Path) -> None:
    assert (pki_dir / "key" / KEY_FILE).stat().st_mode & 0o077 == 0
