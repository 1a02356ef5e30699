"""How smooth the customer's screen is while a phone is copied at full speed."""

from collections.abc import Iterator, Sequence
from math import ceil
from pathlib import Path

from counterseal.tradein.views import StageName

from .figures import Figure, Result, RunFailedError, Target
from .processes import simulated_phone
from .screen_during_copy import frames_during_copy
from .screen_without_copy import frames_without_copy

BYTES = 4 << 30
"""Some seconds of copying, so that the worst gap has a chance to show."""
FILES = 80
FEWEST_FRAMES = 100

_WHERE = "1080x1920, offscreen, software renderer"


def measure(scratch: Path) -> Iterator[Result]:
    with simulated_phone(scratch, size=BYTES, files=FILES) as environment:
        copying = copying_gaps(frames_during_copy(scratch, environment))
    still = copying_gaps(frames_without_copy(scratch))
    during = f"{len(copying)} gaps between frames of the copying page, {_WHERE}, phone, worker, core beside."
    without = (
        f"The same page with nothing beside it, {len(still)} gaps: no display paces these frames but a "
        "timer, whose own jitter this is."
    )
    yield Figure("frame-gaps/p99", "ms", percentile(copying, 99), during, Target(at_most=17))
    yield Figure("frame-gaps/worst", "ms", max(copying), "The longest of these.", Target(at_most=50))
    yield Figure("frame-gaps/p99-without-copy", "ms", percentile(still, 99), without)
    yield Figure("frame-gaps/worst-without-copy", "ms", max(still), "The longest of these.")


def copying_gaps(frame_log: str) -> list[float]:
    """Milliseconds between frames of the copying page. The first line is left out: it tells how long the page
    before it was at rest. The screen may have been ended in the middle of the last one.

    Raises RunFailedError for fewer frames than anything can be said of.
    """
    lines = [line.partition(" ") for line in frame_log.splitlines(keepends=True) if line.endswith("\n")]
    gaps = [float(gap) for stage, _, gap in lines if stage == StageName.COPYING][1:]
    if len(gaps) < FEWEST_FRAMES:
        raise RunFailedError(f"only {len(gaps)} frames of the copying page were shown")
    return gaps


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that at least `percent` of all values do not exceed (nearest rank)."""
    return sorted(values)[ceil(len(values) * percent / 100) - 1]
