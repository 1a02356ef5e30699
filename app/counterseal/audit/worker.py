"""One process's share of an audit: takes pieces, and leaves what it found of each in a folder of its own."""

import ctypes
import gc
import os
import shutil
import signal
from collections.abc import Iterator, Mapping, Sequence
from multiprocessing import parent_process
from pathlib import Path
from typing import Any, BinaryIO

import msgspec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.x509 import load_der_x509_certificate
from msgspec import Struct

from counterseal.certificate.keys.pki import KioskName
from counterseal.certificate.verification.files import read_trust
from counterseal.transparency import durable

from .evidence import Evidence
from .fact import Tagger
from .finding import Finding
from .history import History
from .judge import Judge, Kiosk
from .pieces import Line, Piece, lines, listed

FACTS, FOUND, SEEN, HELD = "facts.jsonl", "found.jsonl", "seen.jsonl", "held.jsonl"
_PR_SET_PDEATHSIG = 1
_FLUSH = 500
_GARBAGE = 50_000
"""Objects after which circles are looked for: statements make none."""
_LINE = msgspec.json.Decoder(Line)
_ENCODER = msgspec.json.Encoder()


class Brief(Struct, frozen=True):
    """All that a worker must know, as values that travel between processes. `kiosks`: name and history file,
    by number; `certificates` in DER; `auditor` is empty where there is none.
    """

    root: Path
    work: Path
    listing: Path
    trust: Path
    certificates: tuple[bytes, ...]
    kiosks: tuple[tuple[KioskName, Path], ...]
    auditor: bytes
    tag_key: bytes


class Worker:
    """Does pieces; keeps what is made ready once for all of them."""

    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        self._trust = read_trust(brief.trust)
        self._trust.add(map(load_der_x509_certificate, brief.certificates))
        self._kiosks = kiosks_of(brief)
        self._tag = Tagger(brief.tag_key)
        self._auditor = X25519PrivateKey.from_private_bytes(brief.auditor) if brief.auditor else None

    def do(self, piece: Piece) -> None:
        """Its folder appears whole, or not at all."""
        done = folder_of(self._brief.work, piece)
        unfinished = done.with_suffix(".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir()
        judge = Judge(self._trust, self._kiosks, self._tag)
        evidence = Evidence(self._brief.root, self._trust, judge, self._auditor)
        outputs = (
            (FACTS, judge.facts),
            (FOUND, judge.findings),
            (SEEN, evidence.seen),
            (HELD, evidence.held),
        )
        files = {name: (unfinished / name).open("ab") for name, _ in outputs}
        taken = self._bulk(piece, judge) if piece.path else self._single(piece, evidence)
        for number, _ in enumerate(taken, 1):
            if number % _FLUSH == 0:
                _flush(outputs, files)
        _flush(outputs, files)
        for file in files.values():
            file.flush()
            os.fsync(file.fileno())  # a folder that a power cut left empty would hide what was found
            file.close()
        durable.rename(unfinished, done)

    def _single(self, piece: Piece, evidence: Evidence) -> Iterator[None]:
        for place in listed(self._brief.listing, piece):
            evidence.take(place)
            yield

    def _bulk(self, piece: Piece, judge: Judge) -> Iterator[None]:
        for at, untrusted in lines(self._brief.root / piece.path, piece):
            where = f"{piece.path}@{at}"
            try:
                line = read_line(untrusted)
                judge.take(line.envelope.encode(), line.secret, where)
            except Exception:  # a parser that stumbles has met something that is not evidence
                judge.findings.append(Finding(code="E-AUDIT-LINE", file=where))
            yield


def kiosks_of(brief: Brief) -> list[Kiosk]:
    return [Kiosk(number, name, History(file)) for number, (name, file) in enumerate(brief.kiosks)]


def read_line(untrusted: bytes | None) -> Line:
    """Raises ValueError."""
    return _LINE.decode(untrusted or b"")


def folder_of(work: Path, piece: Piece) -> Path:
    return work / f"piece-{piece.number:06d}"


_worker: Worker | None = None


def begin(brief: Brief) -> None:
    """In a new process, before its first piece."""
    global _worker  # noqa: PLW0603 - a process has one
    _end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal interrupts the parent too, which ends all
    _worker = Worker(brief)
    gc.freeze()
    gc.set_threshold(_GARBAGE)


def do(piece: Piece) -> None:
    """In a process that has begun."""
    assert _worker is not None  # noqa: S101 - the pool begins every process
    _worker.do(piece)


def _end_with_parent() -> None:
    """A process whose parent was killed would wait for its next piece for ever. See prctl(2)."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    parent = parent_process()
    if parent is None or os.getppid() != parent.pid:
        os._exit(1)  # it was killed before it was asked for


def _flush(outputs: Sequence[tuple[str, list[Any]]], files: Mapping[str, BinaryIO]) -> None:
    """Writes what has collected: a piece must not grow in memory."""
    for name, values in outputs:
        files[name].write(_ENCODER.encode_lines(values))
        values.clear()
