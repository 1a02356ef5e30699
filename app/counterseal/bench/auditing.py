"""Judging the statements of a history in bulk, against OpenSSL's own rate for their signatures."""

import os
import shutil
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from counterseal.audit.judge import read
from counterseal.audit.material import Material, gather
from counterseal.audit.pieces import lines
from counterseal.audit.run import examine
from counterseal.audit.worker import read_line
from counterseal.certificate import dsse
from counterseal.certificate.entry import entry_of
from counterseal.transparency.merkle import leaf_hash

from .figures import Figure, NotMeasuredError, Result, RunFailedError, Target
from .history import make_history
from .verification import openssl_rate

ENTRIES = 20_000
PER_DAY = 2_000
STATEMENTS = 2_000
ROUNDS = 7
TARGET = Target(at_least=0.8)
_MEASURED = (
    "Statements of a made history (three of ten trade-ins are of Android phones, outcomes are validated): "
    "the strict form of envelope and statement, the signature, the log entry they make; in one thread. The "
    "peer's is the bare signature, by the system's OpenSSL. Both per second of processor time."
)


def measure(scratch: Path) -> Iterator[Result]:
    if not shutil.which("openssl"):
        raise NotMeasuredError("openssl is not installed")
    make_history(scratch / "history", ENTRIES, per_day=PER_DAY)
    root = scratch / "history" / "trust" / "root.pem"
    material = gather(scratch / "history" / "state", root, scratch / "work")
    statements = Statements(material)
    rounds = [(statements.rate(), openssl_rate()) for _ in range(ROUNDS)]
    yield Figure.beside(
        "audit/statements",
        "per s",
        [ours for ours, _ in rounds],
        "openssl speed ecdsap256",
        [theirs for _, theirs in rounds],
        measured=_MEASURED,
        target=TARGET,
    )
    yield _whole(material)


class Statements:
    """The first statements of a history, in memory."""

    def __init__(self, material: Material) -> None:
        piece = material.pieces[0]
        read_lines = islice(lines(material.brief.root / piece.path, piece), STATEMENTS)
        records = [read_line(line) for _, line in read_lines]
        self._envelopes = [(record.envelope.encode(), record.secret) for record in records]
        (key_id,) = {dsse.read_envelope(one).signatures[0].keyid for one, _ in self._envelopes}
        self._verifier = dsse.Verifier(material.trust.find(lambda leaf: dsse.key_id(leaf) == key_id))

    def rate(self) -> float:
        """Judged in a second of processor time. Raises Invalid for one that does not hold."""
        started = time.process_time()
        for envelope, secret in self._envelopes:
            stated = read(self._verifier.verify(envelope))
            leaf_hash(entry_of(stated.kind, secret, envelope))
        return len(self._envelopes) / (time.process_time() - started)


def _whole(material: Material) -> Figure:
    """The rest of the audit too, as long as it takes."""
    started = time.perf_counter()
    ledger = examine(material)
    found = list(ledger.findings())
    taken = time.perf_counter() - started
    ledger.close()
    if found:
        raise RunFailedError("the audit of a sound history found something")
    cores = len(os.sched_getaffinity(0))
    return Figure(
        "audit/whole",
        "entries per s",
        ENTRIES / taken,
        f"Every stage but rebuilding the log, of {ENTRIES} entries, on {cores} cores; wall clock.",
    )
