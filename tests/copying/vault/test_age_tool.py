"""Debian's `age` opens a vault with nothing of ours: the customer's way out in ten years."""

import json
import os
import pty
import subprocess
import time
from pathlib import Path

import pytest
from tests.copying.vault.samples import FILES, MODIFIED, PASSPHRASE, content_of, write_vault

pytestmark = pytest.mark.foreign

_SECONDS = 60


def age_decrypt(vault: Path, stored: str, output: Path) -> None:
    """`age -d -i identity.age` at a terminal, where it asks for the passphrase."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(vault)
        os.execvp("age", ["age", "-d", "-i", "identity.age", "-o", str(output), stored])  # noqa: S606 - no shell is the point
    asked = b""
    deadline = time.monotonic() + _SECONDS
    try:
        while b"passphrase" not in asked and time.monotonic() < deadline:
            asked += os.read(terminal, 1024)
        os.write(terminal, PASSPHRASE.encode() + b"\n")
        while os.read(terminal, 1024):
            pass
    except OSError:  # how a terminal ends whose program has
        pass
    finally:
        os.close(terminal)
    assert os.waitpid(child, 0)[1] == 0, asked


def test_every_file_is_byte_identical(tmp_path: Path) -> None:
    if subprocess.run(["sh", "-c", "command -v age"], capture_output=True, check=False).returncode:
        pytest.skip("no age on this machine")
    vault = write_vault(tmp_path) / "vault"
    age_decrypt(vault, "index.age", tmp_path / "index.txt")
    head, *entries = [json.loads(line) for line in (tmp_path / "index.txt").read_text().splitlines()]
    assert head["files"] == len(entries) == len(FILES) + 1
    for number, entry in enumerate(entries[:-1]):
        output = tmp_path / str(number)
        age_decrypt(vault, entry["stored"], output)
        found = output.read_bytes() if output.exists() else b""  # age 1.1 writes no file for an empty one
        assert found == content_of(entry["path"])
        assert entry["modified"] == MODIFIED
