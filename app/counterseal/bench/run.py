"""Runs the benchmarks asked for, one after another: two at once would measure each other."""

import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from counterseal.compose.children import ChildFailedError

from . import (
    android_copy,
    android_memory,
    auditing,
    frame_gaps,
    iphone_copy,
    issuance,
    machine,
    memory,
    startup,
    table,
    verification,
)
from .figures import Figure, NoFigure, NoFigureError, NotMeasuredError, Result

Benchmark = Callable[[Path], Iterator[Result]]
"""Takes an empty folder in memory for its files; raises NoFigureError when there is nothing to say."""

BENCHMARKS: dict[str, Benchmark] = {
    "iphone-copy-large": iphone_copy.large,
    "iphone-copy-small": iphone_copy.small,
    "adb-copy-large": android_copy.adb_large,
    "adb-copy-small": android_copy.adb_small,
    "mtp-copy-large": android_copy.mtp_large,
    "mtp-copy-small": android_copy.mtp_small,
    "memory": memory.measure,
    "android-memory": android_memory.measure,
    "frame-gaps": frame_gaps.measure,
    "startup": startup.measure,
    "issuance": issuance.measure,
    "verify": verification.measure,
    "audit": auditing.measure,
}


class UnknownBenchmarkError(Exception):
    """No benchmark has this name; the message lists those there are."""


class Report(msgspec.Struct, frozen=True):
    """What `--json` prints. `date` is in UTC."""

    date: str
    machine: machine.Machine
    results: tuple[Result, ...]
    met: dict[str, bool]
    """By figure, whether its target was met; figures without a target are left out."""


def run_benchmarks(names: Sequence[str], *, as_json: bool) -> int:
    """Prints the figures; without names, those of every benchmark.

    Returns 0 when every target is met, 1 when one is missed or a run failed; a missing peer is neither.
    Raises UnknownBenchmarkError before anything is run.
    """
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        raise UnknownBenchmarkError(
            f"there is no benchmark {unknown[0]!r}; there are: {', '.join(BENCHMARKS)}"
        )
    date, here = datetime.now(UTC).isoformat(timespec="seconds"), machine.look()
    results = tuple(result for name in names or BENCHMARKS for result in results_of(name, BENCHMARKS[name]))
    met = {
        figure.name: figure.met for figure in results if isinstance(figure, Figure) and figure.met is not None
    }
    if as_json:
        report = msgspec.json.encode(Report(date, here, results, met))
        sys.stdout.write(msgspec.json.format(report).decode() + "\n")
    else:
        sys.stdout.write(f"{table.heading(date, here)}\n\n{table.table(results)}\n")
    failed = any(isinstance(result, NoFigure) and result.failed for result in results)
    return 0 if all(met.values()) and not failed else 1


def results_of(name: str, benchmark: Benchmark) -> Iterator[Result]:
    """Its results; one that breaks off says why in the place of the rest."""
    sys.stderr.write(f"{name} ...\n")
    with tempfile.TemporaryDirectory(prefix="counterseal-bench-", dir="/dev/shm") as scratch:
        try:
            yield from benchmark(Path(scratch))
        except (NoFigureError, ChildFailedError) as error:
            yield NoFigure(name, str(error), failed=not isinstance(error, NotMeasuredError))
