"""From the choice of a drive to a copy that is proven restorable."""

from collections.abc import Callable

from msgspec.structs import replace

from counterseal.tradein import customer_commands, effects, events, gates, orders
from counterseal.tradein.events import Event
from counterseal.tradein.facts import CopyDeclined, Drive
from counterseal.tradein.failures import DRIVE_TROUBLE, Failure, FailureCode
from counterseal.tradein.families import PhoneFacts, password_exists
from counterseal.tradein.stages import BeforeErase, Case, Check, ChooseCopy, Copying, Proving, Secret, SignOut

from .step import Step, enter, needs_help, stay


def drive_fits(drive: Drive, facts: PhoneFacts | None) -> bool:
    """Whether the drive can take the copy, as far as the phone's own numbers tell."""
    needed = gates.space_needed(facts) if facts else None
    return drive.writable and drive.free_bytes > (needed or 0)


def choose_copy(stage: ChooseCopy, event: Event, at: int) -> Step:
    """A drive that fits, or the customer's own word that they need no copy."""
    match event:
        case events.DrivesFound(drives):
            return stay(replace(stage, drives=drives))
        case customer_commands.ChooseDrive(drive_id) if not stage.preparing and _offered(stage, drive_id):
            return Step(replace(stage, preparing=True), (effects.Send(orders.UseDrive(drive_id)),))
        case events.DriveReady(drive) if stage.preparing:
            return enter(Secret(replace(stage.case, drive=drive)))
        case customer_commands.DeclineCopy(wording, language, text_sha256) if not stage.preparing:
            declined = CopyDeclined(wording, language, text_sha256, at)
            return enter(SignOut(replace(stage.case, copy=declined)))
        case events.Failed(failure):
            return needs_help(stage.case, failure, ChooseCopy)
        case _:
            return stay(stage)


def secret(stage: Secret, event: Event) -> Step:
    """A backup password that the phone has taken; passed on to the worker and not kept."""
    match event:
        case customer_commands.ChoosePassword(password) if password and not stage.waiting:
            order = orders.SetPassword(password, existing=password_exists(stage.case.facts))
            return Step(replace(stage, waiting=True, refused=False), (effects.Send(order),))
        case events.PasscodePrompt(showing):
            return stay(replace(stage, prompt=showing))
        case events.PasswordSet():
            ours = stage.case.password_ours or not password_exists(stage.case.facts)
            return enter(Copying(replace(stage.case, password_ours=ours)))
        case events.Failed(Failure(FailureCode.WRONG_BACKUP_PASSWORD)):
            return stay(replace(stage, waiting=False, refused=True, prompt=False))
        case events.Failed(failure):
            # what the phone holds now is read again, not assumed
            return needs_help(stage.case, failure, Check)
        case _:
            return stay(stage)


def copying(stage: Copying, event: Event) -> Step:
    """The copy, until the phone says that it is done."""
    match event:
        case events.Progressed(progress):
            return stay(replace(stage, progress=progress))
        case events.PasscodePrompt(showing):
            return stay(replace(stage, prompt=showing))
        case events.CopyFinished():
            return enter(Proving(stage.case))
        case events.Failed(failure):
            return needs_help(stage.case, failure, _begin_again(failure, Copying))
        case _:
            return stay(stage)


def proving(stage: Proving, event: Event) -> Step:
    """The copy counts only when every file of it was read back and opened."""
    match event:
        case events.Progressed(progress):
            return stay(replace(stage, progress=progress))
        case events.CopyProven(proof):
            return enter(SignOut(replace(stage.case, copy=proof)))
        case events.CopyNotProven(faults):
            failure = Failure(FailureCode.COPY_NOT_PROVEN, faults.count)
            return needs_help(stage.case, failure, Copying)
        case events.Failed(failure):
            return needs_help(stage.case, failure, _begin_again(failure, Proving))
        case _:
            return stay(stage)


def _begin_again(failure: Failure, here: Callable[[Case], BeforeErase]) -> Callable[[Case], BeforeErase]:
    """Where a retry goes on: here, or where another drive can be chosen. By now the phone may have a password
    that it did not have before, so it is read anew on the way there."""
    return Check if failure.code in DRIVE_TROUBLE else here


def _offered(stage: ChooseCopy, drive_id: str) -> bool:
    return any(d.drive_id == drive_id and drive_fits(d, stage.case.facts) for d in stage.drives)
