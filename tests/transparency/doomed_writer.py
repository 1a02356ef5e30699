"""A process that writes a log and is killed at one of its writes; run by `test_killed_writer`.

`doomed_writer KEY PREPARED COPIES` kills one writer after another, each at the next operation, on a copy of
its own (`COPIES/0`, `COPIES/1`, …), until one survives. Each gets a second life on what it left, with other
entries, and is killed again. Every acknowledged state is printed at once: `COPY SIZE ROOT`.
"""

import os
import shutil
import signal
import sys
import traceback
from pathlib import Path
from types import SimpleNamespace

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from counterseal.transparency import durable, store
from tests.transparency.conftest import ORIGIN, entry

APPENDS = 2
SECOND_LIFE = 1000
"""Added to the numbers of its entries: what was cut off is not written again by chance."""


class FileKey:
    def __init__(self, path: Path) -> None:
        key = load_pem_private_key(path.read_bytes(), None)
        assert isinstance(key, ec.EllipticCurvePrivateKey)
        self._key = key

    def public_key(self) -> ec.EllipticCurvePublicKey:
        return self._key.public_key()

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message, ec.ECDSA(SHA256()))


class Doom:
    """Stands in for `os` and `shutil` where the log writes; dies before operation number `cut`."""

    def __init__(self, cut: int) -> None:
        self._left = cut
        names = {name: getattr(os, name) for name in ("open", "close", "memfd_create")}
        flags = {name: getattr(os, name) for name in dir(os) if name.startswith("O_")}
        self.os = SimpleNamespace(
            **names, **flags, write=self._write, fsync=self._fsync, replace=self._replace
        )
        self.shutil = SimpleNamespace(rmtree=self._rmtree)

    def _step(self) -> None:
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        self._left -= 1

    def _write(self, handle: int, content: memoryview) -> int:
        half = len(content) // 2
        self._step()
        written = os.write(handle, content[:half])
        self._step()
        return written + os.write(handle, content[half:])

    def _fsync(self, _handle: int) -> None:
        self._step()  # and no more: what a killed process wrote is there, forced out or not

    def _replace(self, source: Path, target: Path) -> None:
        self._step()
        source.replace(target)
        self._step()

    def _rmtree(self, folder: Path, ignore_errors: bool) -> None:
        self._step()
        shutil.rmtree(folder, ignore_errors=ignore_errors)
        self._step()


def live(key: Path, folder: Path, cut: int, first: int) -> None:
    doom = Doom(cut)
    vars(durable)["os"] = doom.os
    vars(store)["shutil"] = doom.shutil
    log = store.Log(folder, FileKey(key), ORIGIN)
    for _ in range(APPENDS):
        log.append(entry(first + log.size))
        line = f"{folder.name} {log.size} {log.checkpoint.root.hex()}\n"
        os.write(sys.stdout.fileno(), line.encode())


def survives(key: Path, folder: Path, cut: int, first: int) -> bool:
    """Whether a process that lives so long ends by itself. It is forked: to start one anew takes longer."""
    child = os.fork()
    if child == 0:
        try:
            live(key, folder, cut, first)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    if status not in (0, signal.SIGKILL):
        sys.exit("a writer failed: it found the log in a state it cannot go on from")
    return status == 0


def main(key: Path, prepared: Path, copies: Path) -> None:
    cut, over = 0, False
    while not over:
        # no file of a log is ever written twice, so copies may share those that were there before
        folder = shutil.copytree(prepared, copies / str(cut), copy_function=os.link)
        over = survives(key, folder, cut, 0)
        survives(key, folder, cut * 7 % 60, SECOND_LIFE)
        cut += 1


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
