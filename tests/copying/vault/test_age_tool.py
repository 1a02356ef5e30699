"""Debian's `age` opens a vault with nothing of ours: the customer's way out in ten years."""

import json
import shutil
from pathlib import Path

import pytest
from tests.copying.vault.age_tool import age_decrypt
from tests.copying.vault.samples import FILES, MODIFIED, PASSPHRASE, content_of, write_vault

pytestmark = pytest.mark.foreign


def test_every_file_is_byte_identical(tmp_path: Path) -> None:
    if shutil.which("age") is None:
        pytest.skip("no age on this machine")
    vault = write_vault(tmp_path) / "vault"

    def decrypt(stored: str, output: Path) -> None:
        age_decrypt(vault, PASSPHRASE, "-i", "identity.age", "-o", str(output), stored)

    decrypt("index.age", tmp_path / "index.txt")
    head, *entries = [json.loads(line) for line in (tmp_path / "index.txt").read_text().splitlines()]
    assert head["files"] == len(entries) == len(FILES) + 1
    for number, entry in enumerate(entries[:-1]):
        output = tmp_path / str(number)
        decrypt(entry["stored"], output)
        found = output.read_bytes() if output.exists() else b""  # age 1.1 writes no file for an empty one
        assert found == content_of(entry["path"])
        assert entry["modified"] == MODIFIED
