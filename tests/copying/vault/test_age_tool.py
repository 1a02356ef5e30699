"""Debian's `age` opens a vault with nothing of ours: the customer's way out in ten years."""

import json
import os
import pty
import select
import shutil
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
        command = ["age", "-d", "-i", "identity.age", "-o", str(output), stored]
        os.execvp(command[0], command)  # noqa: S606 - no shell is the point
    try:
        said = read_until(terminal, b"passphrase")
        os.write(terminal, PASSPHRASE.encode() + b"\n")
        said += read_until(terminal, None)
    finally:
        os.close(terminal)  # hangs up, which ends a program that still waits
    assert os.waitpid(child, 0)[1] == 0, said


def read_until(terminal: int, wanted: bytes | None) -> bytes:
    """What a program says, up to and with `wanted`, or to its end."""
    said = b""
    while wanted is None or wanted not in said:
        assert select.select([terminal], [], [], _SECONDS)[0], "silent"
        try:
            said += os.read(terminal, 1024)
        except OSError:  # how a terminal ends whose program has
            break
    return said


def test_every_file_is_byte_identical(tmp_path: Path) -> None:
    if shutil.which("age") is None:
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
