"""The worker's peak memory: the same for a large copy as for a small one, and whatever the phone sends."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from counterseal.tradein.events import CopyFinished, Failed
from counterseal.tradein.failures import FailureCode

from . import processes
from .copy_clients import OurWorker, start_copy
from .figures import Figure, Result, RunFailedError, Target
from .processes import Worker, simulated_phone

MIB = 1 << 20
LIMIT = Target(at_most=200)
FLAT = Target(at_most=8)
"""MiB that sixteen times the content may add: what the allocator happens to keep, no more."""

_PEAK = "Peak resident memory (VmHWM) of the worker process, read"


def measure(scratch: Path) -> Iterator[Result]:
    small, large = (_copying(scratch / str(size), size << 20) for size in (64, 1024))
    hostile = _refusing(scratch / "hostile")
    after = f"{_PEAK} after a copy."
    yield Figure("memory/copy-64-mib", "MiB", small, after, LIMIT)
    yield Figure("memory/copy-1-gib", "MiB", large, after, LIMIT)
    yield Figure("memory/growth", "MiB", large - small, "The second of these less the first.", FLAT)
    yield Figure("memory/hostile-huge-block", "MiB", hostile, f"{_PEAK} when the copy has failed.", LIMIT)


def _copying(scratch: Path, size: int) -> float:
    with _worker_in_a_copy(scratch, size, "happy") as worker:
        worker.wait_for(CopyFinished)
        return worker.peak_mib()


def _refusing(scratch: Path) -> float:
    """The phone announces a block of 3 GiB."""
    with _worker_in_a_copy(scratch, 24 * MIB, "hostile-huge-block") as worker:
        code = worker.wait_for(Failed).failure.code
        if code is not FailureCode.HOSTILE_DATA:
            raise RunFailedError(f"the hostile copy ended with {code}")
        return worker.peak_mib()


@contextmanager
def _worker_in_a_copy(scratch: Path, size: int, scenario: str) -> Iterator[Worker]:
    drive = scratch / "drive"
    drive.mkdir(parents=True)
    with simulated_phone(scratch, size=size, files=40, scenario=scenario) as environment:
        OurWorker(scratch / "session", environment).prepare(drive)
        with processes.worker(scratch / "session", drive, environment) as worker:
            start_copy(worker)
            yield worker
