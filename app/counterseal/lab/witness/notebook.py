"""What a witness remembers: the newest state it has signed of each log. It never signs against its memory."""

import base64
import hashlib
import os
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from .log import (
    NOTHING,
    LogKey,
    NotAcceptedError,
    State,
    Submission,
    demand_signed,
    follows,
    read_submission,
)


class ConflictError(Exception):
    """The log must start from another size: the one in the message."""


class Notebook:
    """The witness proper, whatever carries its messages. Its key and memory are in one folder."""

    def __init__(self, name: str, folder: Path, logs: Sequence[str]) -> None:
        """`logs` are vkeys, several of one log while its keys rotate. Raises ValueError for another kind."""
        self.name = name
        self._folder = folder
        self._logs = [LogKey(vkey) for vkey in logs]
        self._one_at_a_time = threading.Lock()
        folder.mkdir(parents=True, exist_ok=True)
        self._key = _key(folder / "witness.key")

    @property
    def vkey(self) -> str:
        return f"{self.name}+{self._id().hex()}+{base64.b64encode(self._typed()).decode()}"

    def add_checkpoint(self, request: bytes) -> str:
        """The signature line for it. Raises NotAcceptedError, or ConflictError with the size to start from.

        Comparing with what is remembered and remembering are one step, and durable before anybody is told.
        """
        said = read_submission(request)
        keys = [key for key in self._logs if key.origin == said.origin]
        if not keys:
            raise NotAcceptedError(404)
        demand_signed(said, keys)
        with self._one_at_a_time:
            self._demand_growth(said)
            self._remember(said)
        return self.sign(said.body, int(time.time()))

    def sign(self, body: str, at: int) -> str:
        signature = self._key.sign(f"cosignature/v1\ntime {at}\n{body}".encode())
        raw = self._id() + at.to_bytes(8) + signature
        return f"\N{EM DASH} {self.name} {base64.b64encode(raw).decode()}\n"

    def _demand_growth(self, said: Submission) -> None:
        known = self._known(said.origin)
        if said.old_size != known.size:
            raise ConflictError(str(known.size))
        if not follows(said.state, known, said.proof):
            raise NotAcceptedError(422)

    def _known(self, origin: str) -> State:
        path = self._page(origin)
        if not path.exists():
            return NOTHING
        _, size, root = path.read_text().split()
        return State(int(size), base64.b64decode(root))

    def _remember(self, said: Submission) -> None:
        path = self._page(said.origin)
        unfinished = path.with_suffix(".new")
        with unfinished.open("w") as file:
            file.write(said.body)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
        folder = os.open(self._folder, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)

    def _page(self, origin: str) -> Path:
        return self._folder / f"{hashlib.sha256(origin.encode()).hexdigest()}.log"

    def _typed(self) -> bytes:
        return b"\x04" + self._key.public_key().public_bytes_raw()

    def _id(self) -> bytes:
        return hashlib.sha256(self.name.encode() + b"\n" + self._typed()).digest()[:4]


def _key(path: Path) -> Ed25519PrivateKey:
    if not path.exists():
        path.touch(mode=0o600)
        path.write_bytes(Ed25519PrivateKey.generate().private_bytes_raw())
    return Ed25519PrivateKey.from_private_bytes(path.read_bytes())
