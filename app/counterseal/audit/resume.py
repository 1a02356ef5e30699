"""Going on with an audit that was cut off: what was done is kept as long as the same things are audited."""

import fcntl
import hashlib
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

import counterseal
from counterseal.certificate.verification.files import POLICY_FILE
from counterseal.transparency import durable
from counterseal.transparency.tiles import CHECKPOINT

from .places import ODD, Kind, Place

_PLAN, _KEY = "plan", "key"
_TRUSTED = {".pem", ".crl"}


def begin_work(work: Path, identity: str) -> bytes:
    """Empties `work` unless an audit of the same identity left it. Returns the key of its tags, 32 bytes.

    Raises OSError, also for a folder that is somebody else's.
    """
    plan, key = work / _PLAN, work / _KEY
    found = [path.name for path in work.iterdir()] if work.exists() else []
    if _KEY not in found and not all(name.startswith(durable.TEMPORARY) for name in found):
        raise FileExistsError(f"{work} is not of an audit, and would be emptied: choose another folder")
    if not plan.exists() or plan.read_text() != identity:
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True, mode=0o700)
        durable.write(key, secrets.token_bytes(32), 0o600)
        durable.write(plan, identity.encode())
    return key.read_bytes()


@contextmanager
def alone_in(out: Path) -> Iterator[None]:
    """Keeps other audits out of the folder meanwhile, which is made if need be. Raises OSError."""
    out.mkdir(parents=True, exist_ok=True)
    handle = os.open(out, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise OSError(f"another audit is writing to {out}") from None
        yield
    finally:
        os.close(handle)


def identify(root: Path, trust_file: Path, places: Iterable[Place], auditor: bytes) -> str:
    """What is audited: the names of all files, with size and time of each, of a log those of its checkpoint;
    what is beside the root, and which of it is the root; and whose key opens records.
    """
    digest = hashlib.sha256(counterseal.__version__.encode() + hashlib.sha256(auditor).digest())
    digest.update(hashlib.sha256(trust_file.read_bytes()).digest())
    for file in sorted(trust_file.parent.iterdir()):
        if file.suffix in _TRUSTED or file.name == POLICY_FILE:
            digest.update(_stamp(file))
    for place in places:
        digest.update(msgspec.json.encode(place))
        if place.kind not in ODD:
            digest.update(_stamp(root / place.path / (CHECKPOINT if place.kind is Kind.LOG else "")))
    return digest.hexdigest()


def _stamp(file: Path) -> bytes:
    try:
        about = file.stat()
    except FileNotFoundError:
        return b"-"
    return b"%s %d %d\n" % (os.fsencode(file.name), about.st_size, about.st_mtime_ns)
