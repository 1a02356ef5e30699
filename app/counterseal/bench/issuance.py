"""How long a customer waits for their certificate: statement, signature, log, receipt, PDF, seal, archive."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median

from counterseal.certificate import pdf
from counterseal.certificate.archive import Archive
from counterseal.certificate.issue import STATEMENT_FILE, draft, issue
from counterseal.certificate.pki import kiosk_name
from counterseal.certificate.seal import seal
from counterseal.certificate.signer import FileSigner
from counterseal.compose.demo_keys import create_demo_pki
from counterseal.core.evidence import CERTIFICATE, Evidence, record_of
from counterseal.tradein.effects import RecordKind
from counterseal.transparency.store import Log

from .figures import Figure, Result, Target
from .sample_stage import CERTIFIED

ROUNDS = 30
TARGET = Target(at_most=100)

_PARTS = {
    "draft": "Of that: statement and signature, and their sealed copy on the disk.",
    "record": "Of that: log entry and receipt.",
    "pdf": "Of that: the page, typeset, with its parts attached.",
    "seal": "Of that: the signature over the PDF.",
    "archive": "Of that: the sealed record on the disk.",
}


def measure(_scratch: Path, rounds: int = ROUNDS) -> Iterator[Result]:
    # not in memory: waiting for the disk is part of it
    with tempfile.TemporaryDirectory(prefix="counterseal-bench-") as disk:
        create_demo_pki(Path(disk) / "trust", Path(disk) / "keys", "S-BENCH", "01")
        signer = FileSigner(Path(disk) / "keys")
        yield _whole(Path(disk) / "whole", signer, rounds)
        yield from _parts(Path(disk) / "parts", signer, rounds)


def _whole(state: Path, signer: FileSigner, rounds: int) -> Figure:
    evidence, clock = Evidence.open(state, signer), Stopwatch()
    evidence.issue(RecordKind.OUTCOME, CERTIFIED)  # not counted: a kiosk has done this before
    for _ in range(rounds):
        with clock.part("all"):
            evidence.issue(RecordKind.OUTCOME, CERTIFIED)
    measured = "Evidence.issue for an erased phone, everything durable on the disk of the temporary folder."
    return Figure("issuance/all", "ms", clock.milliseconds("all"), measured, TARGET, rounds=rounds)


def _parts(state: Path, signer: FileSigner, rounds: int) -> Iterator[Figure]:
    log = Log(state / "log", signer, kiosk_name(signer.certificate_chain()[0]).dns)
    archive, clock, day = Archive(state / "archive"), Stopwatch(), date.today()
    for _ in range(rounds):
        with clock.part("draft"):
            drafted = draft(record_of(RecordKind.OUTCOME, CERTIFIED), signer, log)
            archive.put(day, drafted.leaf_hash, {STATEMENT_FILE: drafted.envelope}, drafted.secret)
        with clock.part("record"):
            issued = issue(drafted, signer, log)
        with clock.part("pdf"):
            page = pdf.render(issued)
        with clock.part("seal"):
            sealed = seal(page, signer)
        with clock.part("archive"):
            archive.put(day, issued.leaf_hash, issued.attachments | {CERTIFICATE: sealed}, issued.secret)
    log.close()
    for name, meaning in _PARTS.items():
        yield Figure(f"issuance/{name}", "ms", clock.milliseconds(name), meaning, rounds=rounds)


class Stopwatch:
    """Collects how long each part took, by its name."""

    def __init__(self) -> None:
        self._seconds: dict[str, list[float]] = {}

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        started = time.perf_counter()
        yield
        self._seconds.setdefault(name, []).append(time.perf_counter() - started)

    def milliseconds(self, name: str) -> float:
        """Median."""
        return median(self._seconds[name]) * 1000
