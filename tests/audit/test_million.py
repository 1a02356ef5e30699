"""A million entries: exactly the planted findings, in bounded memory. `make audit-million` says how fast."""

import multiprocessing
import resource
import shutil
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from counterseal.audit.material import gather
from counterseal.audit.run import examine
from counterseal.bench.history import FLAWS, make_history
from counterseal.bench.verification import openssl_rate

from .audited import expected, places

ENTRIES, PER_DAY = 1_000_000, 5_000
MEMORY = 500
"""MiB that no process of the audit may exceed."""


@pytest.mark.million
@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl is not installed")
def test_a_million_entries_with_twenty_five_flaws(tmp_path: Path) -> None:
    flaws = [flaw for flaw in FLAWS if flaw not in {"unproven key", "foreign state"}]
    started = time.perf_counter()
    planted = make_history(tmp_path / "history", ENTRIES, per_day=PER_DAY, flaws=flaws)
    _say(f"made in {time.perf_counter() - started:.0f} s")
    assert len(planted) == 25

    # a process of its own, so that making the history is not counted
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        found, memory, taken, processor = pool.submit(_audit, tmp_path).result()
    _say(f"audited in {taken:.0f} s; at most {memory} MiB in one process")
    _say(f"{ENTRIES / processor:.0f} entries per s of processor time, {processor:.0f} s in all")
    _say(f"openssl speed beside it: {openssl_rate():.0f} signatures per s")
    assert found == expected(planted)
    assert memory < MEMORY


def _audit(folder: Path) -> tuple[list[tuple[str, int | None]], int, float, float]:
    started = time.perf_counter()
    material = gather(
        folder / "history" / "state", folder / "history" / "trust" / "root.pem", folder / "work"
    )
    ledger = examine(material)
    found = places(list(ledger.findings()))
    ledger.close()
    taken = time.perf_counter() - started
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    memory = max(one.ru_maxrss for one in used) >> 10
    return found, memory, taken, sum(one.ru_utime + one.ru_stime for one in used)


def _say(sentence: str) -> None:
    sys.stderr.write(f"\n{sentence}\n")
