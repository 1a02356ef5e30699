"""The result of one step, and the few ways to make one."""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from msgspec.structs import replace

from counterseal.tradein import effects, orders, stages
from counterseal.tradein.effects import Effect
from counterseal.tradein.facts import Consent
from counterseal.tradein.failures import Failure
from counterseal.tradein.stages import BeforeErase, Case, Stage


class Step(NamedTuple):
    stage: Stage
    effects: tuple[Effect, ...] = ()


S = TypeVar("S", bound=BeforeErase)


def stay(stage: Stage) -> Step:
    """No effect; the stage as given, which may know more than before."""
    return Step(stage)


def with_case(stage: S, **facts: object) -> S:
    """The same stage, knowing more of the case."""
    return replace(stage, case=replace(stage.case, **facts))


def enter(stage: BeforeErase) -> Step:
    """Begin a stage, or begin it again: what the worker has to do for it."""
    if isinstance(stage, stages.Check | stages.SignOut):
        # what was read before may have changed on the phone, or by us: nobody goes on by it
        stage = with_case(stage, facts=None)
    return Step(stage, _entry(stage))


def _entry(stage: BeforeErase) -> tuple[Effect, ...]:
    match stage:
        case stages.Intake(case):
            return (effects.StartWorker(), effects.Send(orders.Connect(case.phone, case.level)))
        case stages.Check() | stages.SignOut():
            return (effects.Send(orders.ReadFacts()),)
        case stages.ChooseCopy():
            return (effects.Send(orders.FindDrives()),)
        case stages.Copying():
            return (effects.Send(orders.Copy()),)
        case stages.Proving():
            return (effects.Send(orders.Prove()),)
        case stages.Welcome() | stages.Secret() | stages.ConfirmErase():
            return ()


def needs_help(case: Case, failure: Failure, resume: Callable[[Case], BeforeErase]) -> Step:
    """Stop and say what failed; a retry begins the stage `resume` afresh.

    Afresh, because what was asked for before is no longer under way, and a consent counts for one try.
    """
    known = replace(case, failures=(*case.failures, failure.code))
    return Step(stages.NeedsHelp(known, failure, resume(known)))


def give_back(case: Case, reason: stages.ReturnReason, consent: Consent | None = None) -> Step:
    """End with the customer keeping the phone, a logged return and a receipt for it."""
    stop = effects.Send(orders.Cancel())
    record = effects.Record(effects.RecordKind.RETURN)
    return Step(stages.Returned(case, reason, consent=consent), (stop, record, effects.ReleasePhone()))
