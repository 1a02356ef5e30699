"""From the erase command to the judged record.

Nothing that was commanded can end as "returned". Where the customer performs the erase on the phone, they may
leave it as long as the phone has not left the cable: then they keep it, and the receipt says how far it went.
"""

from msgspec.structs import replace

from counterseal.tradein import customer_commands, effects, events, orders
from counterseal.tradein.events import Event
from counterseal.tradein.facts import EraseCommand, Family, Identity
from counterseal.tradein.failures import HOSTILE, Failure, FailureCode
from counterseal.tradein.families import Observation, judge, nothing_seen
from counterseal.tradein.mail import Mail
from counterseal.tradein.stages import (
    Case,
    Certified,
    ConfirmErase,
    ErasePermit,
    Erasing,
    Idle,
    ProvingErase,
    ReturnReason,
)

from .mailing import mailed
from .paper import with_fresh_paper
from .step import Step, give_back, needs_help, stay

MAX_OBSERVERS = 2
"""How often a worker that dies while observing is replaced."""

REFUSALS = {FailureCode.ERASE_REFUSED, FailureCode.ACCOUNTS_LEFT}

UNKNOWN_PHONE = Identity("", "", "", "", "", "", (), "", 0, Family.UNKNOWN)
"""After a power cut with the erase under way, nothing of the phone is known any more."""


def erasing(stage: Erasing, event: Event) -> Step:
    """The command is on its way: only a phone that refuses it outright leads back."""
    match event:
        case events.EraseSent(command, route):
            known = replace(stage, command=command, route=route)
            return Step(known, (_observe(stage.permit, command, route),))
        case events.PhoneLeft() if stage.route:
            return Step(ProvingErase(stage.case, stage.permit, stage.command, stage.route, left=True))
        case events.Observed(seen):
            return _judged(stage.case, stage.permit, seen)
        case events.Failed(Failure(code) as failure) if code in REFUSALS and not stage.route:
            # the phone said no, or we did: nothing was erased, and another try needs another consent
            return needs_help(stage.case, failure, ConfirmErase)
        case events.Failed(Failure(code)) if code in HOSTILE:
            return _broken_off(stage, code)
        case customer_commands.Stop() | events.DeadlinePassed() if stage.handed_over:
            return give_back(stage.case, ReturnReason.STOPPED_AT_RESET, stage.permit.consent)
        case events.Failed() | events.WorkerDied() if stage.handed_over and stage.attempts < MAX_OBSERVERS:
            return keep_watching(replace(stage, attempts=stage.attempts + 1))
        case events.Failed() | events.WorkerDied() | events.DeadlinePassed():
            return _look(stage.case, stage.permit, stage.command, stage.route)
        case _:
            return stay(stage)


def proving_erase(stage: ProvingErase, event: Event) -> Step:
    """What was observed is judged; when nothing can be, that is judged."""
    match event:
        case events.Observed(seen):
            return _judged(stage.case, stage.permit, seen)
        case events.Failed(Failure(code)) if code in HOSTILE:
            return _broken_off(stage, code)
        case events.WorkerDied() | events.Failed() if stage.attempts < MAX_OBSERVERS:
            observe = _observe(stage.permit, stage.command, stage.route)
            return Step(replace(stage, attempts=stage.attempts + 1), (effects.StartWorker(), observe))
        case events.WorkerDied() | events.Failed() | events.DeadlinePassed():
            return _unseen(stage, stage.case)
        case _:
            return stay(stage)


def certified(stage: Certified, event: Event) -> Step:
    """The record is there for the customer until they take it, or nobody does."""
    if (step := mailed(stage, event)) is not None:
        return step
    match event:
        case events.Recorded(receipt, mail):
            case = with_fresh_paper(stage.case)
            return stay(replace(stage, receipt=receipt, case=case, mail=Mail() if mail else None))
        case events.Delivered():
            return stay(replace(stage, on_drive=True))
        case customer_commands.Acknowledge() if stage.receipt is not None:
            return Step(Idle(), (effects.ReleasePhone(), effects.Forget()))
        case events.DeadlinePassed():
            return Step(Idle(), (effects.ReleasePhone(), effects.Forget()))
        case _:
            return stay(stage)


def keep_watching(stage: Erasing) -> Step:
    """Another worker watches the phone, in front of which the customer still is and may still leave it."""
    observe = _observe(stage.permit, stage.command, stage.route)
    return Step(stage, (effects.StartWorker(), observe))


def resume_observing(
    case: Case, permit: ErasePermit | None, command: EraseCommand = EraseCommand.UNKNOWN, route: str = ""
) -> Step:
    """After a restart with the erase under way: look at the phone, claim nothing else."""
    return _look(case, permit, command, route)


def _look(case: Case, permit: ErasePermit | None, command: EraseCommand, route: str) -> Step:
    looking = ProvingErase(case, permit, command, route)
    return Step(looking, (effects.StartWorker(), _observe(permit, command, route)))


def _observe(permit: ErasePermit | None, command: EraseCommand, route: str) -> effects.Send:
    phone = permit.phone if permit else UNKNOWN_PHONE
    return effects.Send(orders.Observe(phone, command, route))


def _broken_off(stage: Erasing | ProvingErase, code: FailureCode) -> Step:
    """A phone that turns hostile is not looked at any more: it is on record, and nothing is proven."""
    return _unseen(stage, replace(stage.case, failures=(*stage.case.failures, code)))


def _unseen(stage: Erasing | ProvingErase, case: Case) -> Step:
    phone = stage.permit.phone if stage.permit else UNKNOWN_PHONE
    left = isinstance(stage, ProvingErase) and stage.left
    return _judged(case, stage.permit, nothing_seen(phone, stage.command, stage.route, left=left))


def _judged(case: Case, permit: ErasePermit | None, seen: Observation) -> Step:
    record = effects.Record(effects.RecordKind.OUTCOME)
    if permit is None:
        # nobody remembers which phone it was, so nobody can say that it is the same
        seen = replace(seen, same_phone=None)
    return Step(Certified(case, permit, seen, judge(seen)), (record,))
