"""From a stage to its line in the journal. Pure."""

from counterseal.tradein import stages
from counterseal.tradein.project import name
from counterseal.tradein.stages import Stage

from .journal import Entry
from .shift import ending


def is_recorded(stage: Stage) -> bool:
    """Whether the record that this stage owes is in the log."""
    return isinstance(stage, stages.Certified | stages.Returned) and stage.receipt is not None


def entry(step: int, at: int, stage: Stage, event: str) -> Entry:
    """Arguments as in `Entry`."""
    if isinstance(stage, stages.Idle):
        return Entry(step, at, "", "", "", 0, event, name(stage), recorded=False)
    case = stage.case
    return Entry(
        step,
        at,
        case.trade_in,
        case.reference,
        case.staff,
        case.opened_at,
        event,
        name(stage),
        is_recorded(stage),
        ending(stage),
        case.intake_leaf,
    )
