"""After a crash or a power cut: which step an unfinished trade-in goes on with. Pure."""

from msgspec.structs import replace

from counterseal.tradein import effects, stages
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.printing import Paper
from counterseal.tradein.rules.after_erase import keep_watching, resume_observing
from counterseal.tradein.rules.paper import unprinted
from counterseal.tradein.rules.step import Step, give_back
from counterseal.tradein.stages import Case, ReturnReason, Stage
from counterseal.tradein.views import StageName

from .journal import Entry

_ERASE_SENT = {StageName.ERASING, StageName.PROVING_ERASE, StageName.CERTIFIED}


def recover(
    last: Entry | None, snapshot: Stage | None, usual: Comfort, *, printer: bool, logged: bool
) -> Step:
    """Before the erase the trade-in ends as "interrupted"; after it, the phone is looked at again.

    `snapshot` is the stage in full, which a power cut takes away; then the journal alone decides,
    and the screen is as the shop has it, `usual`. `printer`: whether there is one. `logged`: whether what was
    drafted last is in the log.
    """
    intake_leaf = _intake_leaf(last, logged=logged)
    if snapshot is not None:
        return _from_stage(snapshot, intake_leaf)
    if last is None or last.stage is StageName.IDLE:
        return Step(stages.Idle())
    if last.recorded or (logged and last.stage is not StageName.INTAKE):
        # what the customer was shown of it cannot be shown again; that it is over goes into the journal
        return Step(stages.Idle(), (effects.Forget(),))
    case = Case(
        last.trade_in,
        last.reference,
        last.staff,
        last.opened_at,
        usual,
        intake_leaf=intake_leaf,
        paper=Paper() if printer else None,
        restarts=1,
    )
    if last.stage in _ERASE_SENT:
        return resume_observing(case, None)
    return give_back(case, ReturnReason.INTERRUPTED)


def _intake_leaf(last: Entry | None, *, logged: bool) -> str:
    """What the trade-in goes on from: its intake may be in the log, and nobody was told any more."""
    if last is None:
        return ""
    if logged and last.drafted and last.stage is StageName.INTAKE:
        return last.drafted.leaf_sha256
    return last.intake_leaf


def _from_stage(stage: Stage, intake_leaf: str) -> Step:
    match stage:
        case stages.Idle():
            return Step(stage, (effects.ReleasePhone(), effects.Forget()))
        case stages.Erasing() if stage.handed_over:
            return keep_watching(replace(stage, case=_restarted(stage.case)))
        case stages.Erasing(case, permit, command, route) | stages.ProvingErase(case, permit, command, route):
            return resume_observing(_restarted(case), permit, command, route)
        case stages.Certified(receipt=None):
            return Step(stage, (effects.Record(RecordKind.OUTCOME),))
        case stages.Returned(receipt=None):
            return Step(stage, (effects.Record(RecordKind.RETURN), effects.ReleasePhone()))
        case stages.Certified():
            # nobody remembers what would be sent, nor where
            return Step(replace(stage, case=unprinted(stage.case), mail=None))
        case stages.Returned():
            return Step(replace(stage, case=unprinted(stage.case), mail=None), (effects.ReleasePhone(),))
        case _:
            case = replace(_restarted(stage.case), intake_leaf=stage.case.intake_leaf or intake_leaf)
            return give_back(case, ReturnReason.INTERRUPTED)


def _restarted(case: Case) -> Case:
    return replace(case, restarts=case.restarts + 1)
