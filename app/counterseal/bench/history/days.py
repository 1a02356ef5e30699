"""Day after day of one kiosk, until its log has as many entries as were asked for."""

import time
from collections.abc import Sequence
from pathlib import Path

from .desk import Desk, Planted
from .flaws import FLAWS

_DAY = 86_400
_MOST = 8
"""Statements that one trade-in, however flawed, may take."""


def make_history(
    folder: Path, entries: int, *, per_day: int, flaws: Sequence[str] = (), seed: int = 1
) -> list[Planted]:
    """Writes `trust/` and `state/` as an auditor gets them; the flaws are spread over the history, in order.

    The last day is yesterday. Returns the findings that an audit must give, no more and no fewer.
    """
    days = -(-entries // per_day)
    begins = (int(time.time()) // _DAY - days) * _DAY
    desk = Desk(folder / "state", seed, begins, pace=(_DAY - 60) / (per_day + 4 * _MOST))
    due = [(entries * (nth + 1) // (len(flaws) + 1), flaw) for nth, flaw in enumerate(flaws)][::-1]
    for day in range(days + 1):
        desk.begin_day(day, begins + day * _DAY)
        until = min(entries, (day + 1) * per_day)
        while desk.next_index < until - (_MOST if until == entries else 0):
            if due and due[-1][0] <= desk.next_index:
                _plant(desk, due.pop()[1])
            else:
                desk.trade_in()
    while desk.next_index < entries:
        desk.heartbeat()
    desk.finish(folder / "trust")
    return sorted(desk.planted, key=lambda one: (one.index is not None, one.index or 0))


def _plant(desk: Desk, flaw: str) -> None:
    code, plant = FLAWS[flaw]
    index = plant(desk)
    if flaw == "never logged" or index is not None:
        desk.planted.append(Planted(code, index, flaw))
