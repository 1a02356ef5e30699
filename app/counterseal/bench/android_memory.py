"""The worker's peak memory while an Android phone is copied into the vault, whatever the phone holds."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from counterseal.tradein.facts import CopyLevel

from .android_clients import OurWorker
from .figures import Figure, Result
from .iphone_copy import fresh
from .memory import FLAT, LIMIT
from .processes import simulated_android


class Held(NamedTuple):
    """What the phone holds beyond the 45 files or so that every phone has."""

    name: str
    bytes: int
    files: int
    scenario: str = "happy"


FEW = Held("64-mib", 64 << 20, 40)
CONTENTS = (
    FEW,
    Held("1-gib", 1 << 30, 40),
    Held("8000-files", 8000 * 4096, 8000),
    Held("one-file-above-4-gib", 0, 0, "huge-file"),
)

_PEAK = (
    "Peak resident memory (VmHWM) of the worker, which copied everything over ADB, when the copy was over."
)


def measure(scratch: Path, contents: tuple[Held, ...] = CONTENTS) -> Iterator[Result]:
    peaks = {held.name: _peak(fresh(scratch / held.name), held) for held in contents}
    for name, peak in peaks.items():
        yield Figure(f"android-memory/{name}", "MiB", peak, _PEAK, LIMIT)
    growth = max(peaks.values()) - peaks[FEW.name]
    yield Figure("android-memory/growth", "MiB", growth, "The largest of these less the first.", FLAT)


def _peak(scratch: Path, held: Held) -> float:
    level = CopyLevel.EVERYTHING
    with simulated_android(
        scratch, size=held.bytes, files=held.files, level=level, scenario=held.scenario
    ) as phone:
        worker = OurWorker(phone.folder / "session", level, phone.environment)
        worker.copy(fresh(phone.folder / "drive"))
    fresh(scratch / "drive")  # gives the memory back
    return worker.peak_mib
