"""The worker's peak memory: the same for a large copy as for a small one, and whatever the phone sends."""

from collections.abc import Iterator
from pathlib import Path

from ..tradein.events import CopyFinished, Failed
from . import processes
from .copy_clients import OurWorker, start_copy
from .figures import Figure, Result, Target
from .processes import simulated_phone

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
    return _peak(scratch, size, "happy", CopyFinished)


def _refusing(scratch: Path) -> float:
    """The phone announces a block of 3 GiB."""
    return _peak(scratch, 24 * MIB, "hostile-huge-block", Failed)


def _peak(scratch: Path, size: int, scenario: str, end: type[CopyFinished] | type[Failed]) -> float:
    drive = scratch / "drive"
    drive.mkdir(parents=True)
    with simulated_phone(scratch, size=size, files=40, scenario=scenario) as environment:
        OurWorker(scratch / "session", environment).prepare(drive)
        with processes.worker(scratch / "session", drive, environment) as worker:
            start_copy(worker)
            worker.wait_for(end)
            return worker.peak_mib()
