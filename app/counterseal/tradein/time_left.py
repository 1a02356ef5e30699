"""How long a copy or a proof still takes, as a range a person can trust.

The estimate starts late (5 s and 2 %), follows a moving average of the rate, is rounded coarsely, and what is
shown only falls: it rises again only when things have been clearly worse for half a minute.
"""

import math

from msgspec import Struct
from msgspec.structs import replace

START_SECONDS = 5.0
START_SHARE = 0.02
SAMPLE_SECONDS = 1.0
MEMORY_SECONDS = 20.0
"""Time constant of the moving average of the rate."""
WORSE_BY = 1.25
WORSE_FOR_SECONDS = 30.0

MINUTE = 60


class TimeLeft(Struct, frozen=True):
    """An estimate so far. `shown` is the range in seconds, or None while nothing honest can be said.

    Times are seconds of any monotonic clock.
    """

    began: float
    sampled: float
    done: int = 0
    rate: float = 0.0
    shown: tuple[int, int] | None = None
    shown_at: float = 0.0
    worse_since: float | None = None

    @classmethod
    def starting(cls, now: float, done: int = 0) -> "TimeLeft":
        """An estimate for work that begins now, `done` bytes of which count already."""
        return cls(began=now, sampled=now, done=done)

    def after(self, now: float, done: int, total: int | None) -> "TimeLeft":
        """The estimate when `done` of about `total` bytes are through."""
        elapsed = now - self.sampled
        if elapsed < SAMPLE_SECONDS:
            return self
        rate = self._averaged(max(0, done - self.done) / elapsed, elapsed)
        sampled = replace(self, sampled=now, done=done, rate=rate)
        if now - self.began < START_SECONDS or not total or done < total * START_SHARE or rate <= 0:
            return sampled
        return sampled._show(now, max(0, total - done) / rate)

    def _averaged(self, latest: float, elapsed: float) -> float:
        if self.rate <= 0:
            return latest
        weight = 1 - math.exp(-elapsed / MEMORY_SECONDS)
        return self.rate + weight * (latest - self.rate)

    def _show(self, now: float, left: float) -> "TimeLeft":
        offered = rounded(left)
        if self.shown is None:
            return replace(self, shown=offered, shown_at=now)
        expected = max(MINUTE, self.shown[1] - (now - self.shown_at))
        if left > expected * WORSE_BY:
            since = now if self.worse_since is None else self.worse_since
            if now - since >= WORSE_FOR_SECONDS:
                return replace(self, shown=offered, shown_at=now, worse_since=None)
            return replace(self, worse_since=since)
        if offered[1] < self.shown[1]:
            return replace(self, shown=offered, shown_at=now, worse_since=None)
        return replace(self, worse_since=None)


def rounded(left: float) -> tuple[int, int]:
    """A range around `left` seconds in steps of 1, 5 or 15 minutes.

    >>> rounded(700)
    (600, 900)
    """
    step = MINUTE if left < 5 * MINUTE else 5 * MINUTE if left < 30 * MINUTE else 15 * MINUTE
    low = math.floor(left / step) * step
    return low, low + step
