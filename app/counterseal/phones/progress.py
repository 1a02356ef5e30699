"""Telling the core how far a copy or its proof is."""

import time
from typing import Final

from counterseal.tradein.events import Progressed
from counterseal.tradein.facts import CopyPhase, Progress, Slower
from counterseal.tradein.time_left import TimeLeft
from counterseal.tradein.waits import Waits

from .phone import Report

_HEARTBEAT_SECONDS: Final = 1.0
"""Progress is told this often even if nothing changed, so that the core knows that we live."""

_STEADY: Final = {CopyPhase.RECEIVING, CopyPhase.READING_BACK}
"""Phases in which the bytes still to come say something about the time still to go."""


class ProgressTeller:
    """Reports whatever is new, with an estimate of the time left. Call it at most ten times a second."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._left = TimeLeft.starting(time.monotonic())
        self._waits = Waits()
        self._told = Progress(CopyPhase.PREPARING)
        self._told_at = 0.0

    def tell(
        self,
        phase: CopyPhase,
        done: tuple[int, int],
        total: tuple[int | None, int | None],
        waiting: Slower | None = None,
    ) -> None:
        """`done` and `total`: bytes and files; None while unknown. `waiting`: for whom, this very moment."""
        now = time.monotonic()
        self._left = self._left.after(now, done[0], total[0])
        left = self._left.shown if phase in _STEADY else None
        self._waits = self._waits.after(waiting) if phase is CopyPhase.RECEIVING else Waits()
        progress = Progress(phase, done[0], total[0], done[1], total[1], left, self._waits.slower)
        if progress != self._told or now - self._told_at >= _HEARTBEAT_SECONDS:
            self._told, self._told_at = progress, now
            self._report(Progressed(progress))
