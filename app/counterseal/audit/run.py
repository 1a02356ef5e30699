"""An audit from beginning to end: what there is, what each part says, and whether all of it fits together."""

import os
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

from .finding import Finding
from .judge import Kiosk
from .ledger import Ledger
from .material import Material, gather
from .pieces import Piece
from .worker import Brief, Worker, begin, do, folder_of

_QUESTIONS = Path(__file__).parent / "questions"
"""A file a code: what is asked of all statements together. Each row of an answer is a finding."""

Tell = Callable[[str, int, int], None]
"""Hears what is being done, and how much of how much is done."""


def silent(_doing: str, _done: int, _of: int) -> None:
    """For those who wait without looking."""


def audit(
    path: Path, trust: Path, *, auditor: bytes = b"", processes: int | None = None, tell: Tell = silent
) -> Iterator[Finding]:
    """Every finding about the kiosks whose files are below `path`, against the root in the PEM file `trust`.

    `auditor`: raw X25519 private key that opens sealed records. Raises OSError or Invalid when there is no
    such root.
    """
    with tempfile.TemporaryDirectory(prefix="counterseal-audit-") as work:
        material = gather(path, trust, Path(work), auditor)
        yield from examine(material, processes, tell).findings()


def examine(material: Material, processes: int | None = None, tell: Tell = silent) -> Ledger:
    """Judges every statement and asks every question; the ledger has the answers."""
    judge_pieces(material.brief, material.pieces, processes or len(os.sched_getaffinity(0)), tell)
    kiosks = [Kiosk(n, name, history) for n, (name, history) in enumerate(material.histories)]
    ledger = Ledger(material.brief.work, kiosks)
    for finding in material.findings:
        ledger.add(finding)
    ledger.run((_QUESTIONS / "prepare.sql").read_text())
    questions = sorted(_QUESTIONS.glob("?-*.sql"))
    for number, question in enumerate(questions):
        tell("comparing statements", number, len(questions))
        ledger.ask(question.stem, question.read_text())
    return ledger


def judge_pieces(brief: Brief, pieces: list[Piece], processes: int, tell: Tell) -> None:
    """Does what no earlier run has done. More than one process only where there is work for it."""
    open_pieces = [piece for piece in pieces if not folder_of(brief.work, piece).exists()]
    done = len(pieces) - len(open_pieces)
    tell("checking statements", done, len(pieces))
    if min(processes, len(open_pieces)) <= 1:
        worker = Worker(brief)
        for piece in open_pieces:
            worker.do(piece)
            done += 1
            tell("checking statements", done, len(pieces))
        return
    context = get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context, initializer=begin, initargs=(brief,)) as pool:
        for future in as_completed([pool.submit(do, piece) for piece in open_pieces]):
            future.result()
            done += 1
            tell("checking statements", done, len(pieces))
