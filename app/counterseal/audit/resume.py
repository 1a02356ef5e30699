"""Going on with an audit that was cut off: what was done is kept as long as the same things are audited."""

import hashlib
import secrets
import shutil
from collections.abc import Iterable
from pathlib import Path

import msgspec

import counterseal
from counterseal.transparency.tiles import CHECKPOINT

from .places import Kind, Place

_PLAN, _KEY = "plan", "key"


def begin_work(work: Path, identity: str) -> bytes:
    """Empties `work` unless an audit of the same identity left it. Returns the key of its tags, 32 bytes."""
    plan, key = work / _PLAN, work / _KEY
    if not plan.exists() or plan.read_text() != identity or not key.exists():
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True, mode=0o700)
        key.touch(mode=0o600)
        key.write_bytes(secrets.token_bytes(32))
        plan.write_text(identity)
    return key.read_bytes()


def identify(root: Path, trust_file: Path, places: Iterable[Place], auditor: bytes) -> str:
    """What is audited: the names of all files; size and time of files of records, of logs' checkpoints, and
    of what is beside the root; and whose key opens records.
    """
    digest = hashlib.sha256(counterseal.__version__.encode() + hashlib.sha256(auditor).digest())
    for file in sorted(trust_file.parent.iterdir()):
        digest.update(_stamp(file))
    for place in places:
        digest.update(msgspec.json.encode(place))
        if place.kind is Kind.LOG:
            digest.update(_stamp(root / place.path / CHECKPOINT))
        elif place.kind is Kind.BULK:
            digest.update(_stamp(root / place.path))
    return digest.hexdigest()


def _stamp(file: Path) -> bytes:
    if not file.exists():
        return b"-"
    about = file.stat()
    return b"%s %d %d\n" % (file.name.encode(), about.st_size, about.st_mtime_ns)
