"""How long a customer waits for their certificate: statement, signature, log, receipt, PDF, seal, archive."""

import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median

from counterseal.certificate.archive import Archive
from counterseal.certificate.issue import STATEMENT_FILE, draft, issue
from counterseal.certificate.keys.pki import kiosk_name
from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.page.render import render
from counterseal.certificate.sealing import cms
from counterseal.certificate.sealing.pades import seal
from counterseal.certificate.sealing.shape import read_shape
from counterseal.compose.children import Children
from counterseal.compose.demo_keys import create_demo_pki
from counterseal.core.courier_line import CourierLine
from counterseal.core.evidence import CERTIFICATE, Evidence, record_of
from counterseal.core.kiosk import socket_path
from counterseal.core.stamping import STAMPERS
from counterseal.lab.tsa.authority import ROOT_FILE
from counterseal.tradein.effects import RecordKind
from counterseal.transparency.store import Log

from .figures import Figure, Result, Target
from .sample_stage import CERTIFIED

ROUNDS = 30
TARGET = Target(at_most=100)

READY = 30.0
"""Seconds the courier gets to open its socket, and for each of its errands."""

_MEASURED = "Evidence.issue for an erased phone, everything durable on the disk of the temporary folder."
_STAMPED = "With a time stamp, through a courier, by an openssl on this machine."
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
        evidence = Evidence.open(Path(disk) / "whole", signer)
        yield _whole("all", evidence, rounds, _MEASURED, TARGET)
        yield _stamped(Path(disk) / "stamped", signer, rounds)
        yield from _parts(Path(disk) / "parts", signer, rounds)


def _whole(name: str, evidence: Evidence, rounds: int, measured: str, target: Target | None = None) -> Figure:
    clock = Stopwatch()
    evidence.issue(evidence.draft(RecordKind.OUTCOME, CERTIFIED))  # not counted: a kiosk has done this before
    for _ in range(rounds):
        with clock.part(name):
            evidence.issue(evidence.draft(RecordKind.OUTCOME, CERTIFIED))
    return Figure(f"issuance/{name}", "ms", clock.milliseconds(name), measured, target, rounds=rounds)


def _stamped(folder: Path, signer: FileSigner, rounds: int) -> Figure:
    state, stamping, config = folder / "state", folder / "tsa", folder / "courier.toml"
    (state / STAMPERS).parent.mkdir(parents=True)
    with Children(folder / "logs") as children:
        children.start("tsa", ("lab", "tsa", "--dir", str(stamping)), os.environ)
        address = children.line_from("tsa").removeprefix("listening ")
        shutil.copyfile(stamping / ROOT_FILE, state / STAMPERS)
        said = {"runtime": str(folder), "tsa": [f"http://{address}/"]}
        config.write_text("".join(f"{key} = {json.dumps(value)}\n" for key, value in said.items()))
        children.start("courier", ("courier", "--config", str(config)), os.environ)
        line = socket_path(folder, "courier")
        children.wait_until(line.exists, READY)
        evidence = Evidence.open(state, signer, notary=CourierLine(line, READY))
        _demand_a_stamp(evidence.issue(evidence.draft(RecordKind.OUTCOME, CERTIFIED)).certificate or b"")
        return _whole("stamped", evidence, rounds, f"{_MEASURED} {_STAMPED}")


def _demand_a_stamp(certificate: bytes) -> None:
    shape = read_shape(certificate)
    if cms.verify_seal(shape.container, shape.document).untrusted_token is None:
        raise RuntimeError("what should be timed did not happen: there is no time stamp")


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
            page = render(issued)
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
