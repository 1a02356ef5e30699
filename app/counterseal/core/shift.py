"""What was done at the kiosk since its day began, from the journal's codes. Pure."""

from collections.abc import Iterable

from msgspec.structs import replace

from counterseal.tradein.desk import Ending, Served
from counterseal.tradein.project import customer_view
from counterseal.tradein.stages import Returned, ReturnReason, Stage
from counterseal.tradein.views import StageName

from .journal import Entry

MOST = 50
"""Trade-ins shown; a counter serves fewer in a day."""


def ending(stage: Stage) -> Ending:
    """What the journal says of how it ended."""
    if isinstance(stage, Returned) and stage.reason is ReturnReason.INTERRUPTED:
        return Ending.INTERRUPTED
    return Ending(customer_view(stage).outcome)


def served(entries: Iterable[Entry], since: float) -> tuple[Served, ...]:
    """The trade-ins opened since then, or still at the kiosk, newest first."""
    found: dict[str, Served] = {}
    present = ""
    for entry in entries:
        if entry.stage is not StageName.IDLE:
            present = entry.trade_in
            found[present] = _so_far(entry)
        elif present:
            found[present] = _left(found[present], entry)
            present = ""
    shown = [one for name, one in found.items() if one.opened >= since or name == present]
    return tuple(reversed(shown[-MOST:]))


def _so_far(entry: Entry) -> Served:
    closed = 0 if entry.ending is Ending.OPEN else entry.at
    return Served(entry.reference, entry.staff, entry.opened_at, closed, entry.ending)


def _left(last: Served, idle: Entry) -> Served:
    """Stopped before a phone was known, it ends without a record."""
    return replace(last, ending=Ending.RETURNED, closed=idle.at) if last.ending is Ending.OPEN else last
