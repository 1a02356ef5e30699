"""A writer killed by the kernel at each of its writes: what it acknowledged is there."""

import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from counterseal.transparency import merkle
from counterseal.transparency.store import Log

from .conftest import ORIGIN, entry, write_log
from .doomed_writer import FileKey

ROOT = Path(__file__).parents[2]
BEFORE_A_FULL_TILE = 254


@pytest.mark.parametrize("start", [0, 3, BEFORE_A_FULL_TILE])
def test_nothing_acknowledged_is_lost_and_no_size_has_two_roots(start: int, tmp_path: Path) -> None:
    """From 254 on, the two entries fill a tile and begin the next."""
    key, prepared = _write_key(tmp_path / "key.pem"), tmp_path / "prepared"
    (write_log if start == BEFORE_A_FULL_TILE else _grow)(prepared, key, start)
    promised = _kill_writers(tmp_path, prepared)
    copies = sorted((tmp_path / "copies").iterdir())
    assert len(copies) > 30, "each operation of two appends was the last of somebody"
    assert max(len(states) for states in promised.values()) >= 3, "some lived twice"
    for copy in copies:
        _assert_sound(copy, key, promised[copy.name])


def _write_key(path: Path) -> FileKey:
    key = ec.generate_private_key(ec.SECP256R1())
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return FileKey(path)


def _grow(folder: Path, key: FileKey, size: int) -> None:
    log = Log(folder, key, ORIGIN)
    for number in range(size):
        log.append(entry(number))
    log.close()


def _kill_writers(folder: Path, prepared: Path) -> dict[str, list[tuple[int, bytes]]]:
    """By copy, each size and root that was acknowledged, in this order."""
    (folder / "copies").mkdir()
    arguments = (str(folder / "key.pem"), str(prepared), str(folder / "copies"))
    done = subprocess.run(
        [sys.executable, "-m", "tests.transparency.doomed_writer", *arguments],
        env=os.environ | {"PYTHONPATH": f"{ROOT}:{ROOT / 'app'}"},
        stdout=subprocess.PIPE,
        text=True,
        timeout=300,
        check=True,
    )
    promised = defaultdict(list)
    for copy, size, root in map(str.split, done.stdout.splitlines()):
        promised[copy].append((int(size), bytes.fromhex(root)))
    return promised


def _assert_sound(folder: Path, key: FileKey, promised: list[tuple[int, bytes]]) -> None:
    """It opens, holds every state that was acknowledged in either life, has no fault, and goes on growing."""
    sizes = [size for size, _ in promised]
    assert sizes == sorted(set(sizes)), "a size was acknowledged twice"
    log = Log(folder, key, ORIGIN)
    for size, root in promised:
        assert merkle.root(size, log.node) == root
    assert [fault for fault in log.check() if fault.code.startswith("E-")] == []
    log.append(entry(5000))
    assert log.check() == []
    log.close()
