"""What can interrupt any stage before the erase, and the two ways out: help, or the phone goes back."""

from msgspec.structs import replace

from counterseal.tradein import customer_commands, effects, events, failures, staff_commands
from counterseal.tradein.events import Event
from counterseal.tradein.failures import Failure, FailureCode
from counterseal.tradein.mail import Mail
from counterseal.tradein.stages import (
    BeforeErase,
    Check,
    ChooseCopy,
    ConfirmErase,
    Copying,
    Idle,
    Intake,
    NeedsHelp,
    Proving,
    Returned,
    ReturnReason,
    Secret,
    SignOut,
    Stage,
)

from . import step
from .mailing import mailed
from .paper import with_fresh_paper
from .step import Step, enter, give_back, stay

_STOPS = {
    customer_commands.Stop: ReturnReason.CUSTOMER_STOPPED,
    staff_commands.StaffStop: ReturnReason.STAFF_STOPPED,
    staff_commands.CloseUnfinished: ReturnReason.CLOSED_BY_TWO,
}

_NEEDS_CABLE = (Intake, Check, ChooseCopy, Secret, SignOut, ConfirmErase)
"""Stages that wait, without a word, for the phone to be plugged in again. Copying reports it as a failure,
and proving reads the drive alone."""


def interruption(stage: Stage, event: Event) -> Step | None:
    """The step for an event that means the same in every stage before the erase; None for any other."""
    if not isinstance(stage, BeforeErase):
        return None
    match event:
        case customer_commands.Stop() | staff_commands.StaffStop() | staff_commands.CloseUnfinished():
            return give_back(stage.case, _STOPS[type(event)])
        case events.WorkerDied():
            return step.needs_help(stage.case, Failure(FailureCode.WORKER_DIED), Intake)
        case events.DeadlinePassed():
            # whether a password arrived in the end, only the phone can tell
            resume = Check if isinstance(stage, Secret) else type(stage)
            return step.needs_help(stage.case, Failure(FailureCode.NOBODY_ANSWERED), resume)
        case events.PhoneLeft() if isinstance(stage, _NEEDS_CABLE):
            return enter(Intake(stage.case))
        case events.Failed(failure) if not isinstance(stage, ChooseCopy | Secret | Copying | Proving):
            return step.needs_help(stage.case, failure, Intake)
        case _:
            return None


def needs_help(stage: NeedsHelp, event: Event) -> Step:
    """A retry where one can help; or the phone goes back."""
    match event:
        case customer_commands.Retry() if failures.may_retry(stage.failure):
            return enter(stage.resume)
        case customer_commands.Stop() | staff_commands.StaffStop() | staff_commands.CloseUnfinished():
            return give_back(stage.case, _STOPS[type(event)])
        case events.DeadlinePassed():
            return give_back(stage.case, ReturnReason.ABANDONED)
        case events.WorkerDied():
            return stay(replace(stage, resume=Intake(stage.case)))
        case _:
            return stay(stage)


def returned(stage: Returned, event: Event) -> Step:
    """The return receipt is there for the customer until they take it, or nobody does."""
    if (about_mail := mailed(stage, event)) is not None:
        return about_mail
    match event:
        case events.Recorded(receipt, mail):
            case = with_fresh_paper(stage.case)
            return stay(replace(stage, receipt=receipt, case=case, mail=Mail() if mail else None))
        case customer_commands.Acknowledge() if stage.receipt is not None:
            return Step(Idle(), (effects.Forget(),))
        case events.DeadlinePassed():
            return Step(Idle(), (effects.Forget(),))
        case _:
            return stay(stage)
