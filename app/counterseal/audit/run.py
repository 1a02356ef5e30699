"""An audit from beginning to end: what there is, what each part says, and whether all of it fits together."""

import os
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

from .fact import Tagger
from .finding import Finding
from .ledger import QUESTIONS, Ledger
from .material import Material, gather
from .signers import Signers
from .trades import read_trades
from .worker import FACTS, FOUND, HELD, SEEN, Worker, begin, do, folder_of

Tell = Callable[[str, int, int], None]
"""Hears what is being done, and how much of how much is done."""


def silent(_doing: str, _done: int, _of: int) -> None:
    """For those who wait without looking."""


def audit(
    path: Path,
    trust: Path,
    *,
    auditor: bytes = b"",
    trades: Path | None = None,
    processes: int | None = None,
    tell: Tell = silent,
) -> Iterator[Finding]:
    """Every finding about the kiosks whose files are below `path`, against the root in the PEM file `trust`.

    `auditor`: raw X25519 private key that opens sealed records; `trades`: the till's list, CSV. Raises
    OSError or Invalid when there is no such root, TradesRefused for a list of another kind.
    """
    with tempfile.TemporaryDirectory(prefix="counterseal-audit-") as work:
        ledger = examine(gather(path, trust, Path(work), auditor), trades, processes, tell)
        yield from ledger.findings()
        ledger.close()


def examine(
    material: Material, trades: Path | None = None, processes: int | None = None, tell: Tell = silent
) -> Ledger:
    """Judges every statement and asks every question; the ledger has the answers."""
    _judge_pieces(material, processes or len(os.sched_getaffinity(0)), tell)
    work, ledger = material.brief.work, Ledger(material.brief.work, material.kiosks)
    for table, name in (("facts", FACTS), ("seen", SEEN), ("held", HELD), ("found", FOUND)):
        ledger.load(table, (folder_of(work, piece) / name for piece in material.pieces))
    ledger.add(material.findings)
    ledger.run("prepare")
    ledger.run("holders")
    _find_revoked(ledger, material)
    questions = sorted(QUESTIONS.glob("?-*.sql"))
    if trades:
        _compare(ledger, material, trades)
        questions += sorted((QUESTIONS / "trades").glob("?-*.sql"))
    for number, question in enumerate(questions, 1):
        ledger.ask(question)
        tell("comparing statements", number, len(questions))
    return ledger


def _judge_pieces(material: Material, processes: int, tell: Tell) -> None:
    """Does what no earlier run has done. Other processes are started only where there is work for them."""
    brief, pieces = material.brief, material.pieces
    to_do = [piece for piece in pieces if not folder_of(brief.work, piece).exists()]
    done = len(pieces) - len(to_do)
    tell("checking statements", done, len(pieces))
    if min(processes, len(to_do)) <= 1:
        worker = Worker(brief)
        for piece in to_do:
            worker.do(piece)
            done += 1
            tell("checking statements", done, len(pieces))
        return
    context = get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context, initializer=begin, initargs=(brief,)) as pool:
        try:
            for future in as_completed([pool.submit(do, piece) for piece in to_do]):
                _demand(future)
                done += 1
                tell("checking statements", done, len(pieces))
        except BaseException:
            pool.shutdown(cancel_futures=True)  # else all that is left would be done, or fail in its turn
            raise


def _demand(future: Future[None]) -> None:
    try:
        future.result()
    except BrokenProcessPool:
        raise OSError("a process of the audit was ended from outside; start it again, it goes on") from None


def _find_revoked(ledger: Ledger, material: Material) -> None:
    signers = Signers(material.trust)
    rows = []
    for kiosk, signer in ledger.rows("select distinct kiosk, signer from sound where signer <> ''"):
        certificate = signers.of_envelope(signer).certificate
        if since := material.trust.invalid_after(certificate):
            rows.append((kiosk, signer, max(0, int(since.timestamp()))))
    ledger.insert("revoked", rows)


def _compare(ledger: Ledger, material: Material, trades: Path) -> None:
    kept = material.brief.work / "trades.jsonl"
    unread = read_trades(trades, Tagger(material.brief.tag_key), kept)
    ledger.load("trades", [kept])
    if unread:
        ledger.add([Finding(code="E-TRADE-LINE", detail={"count": unread})])
    ledger.run("trades/prepare")
