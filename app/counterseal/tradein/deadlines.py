"""How long each stage may last without anybody doing anything, in seconds.

Copying, proving and erasing have no deadline, because they take as long as they take; a worker that says
nothing for `SILENCE` is ended instead. An erase that the customer performs has one.
"""

from . import stages
from .stages import Stage

SILENCE = 120
"""Seconds without a word from a worker that is copying, proving or erasing."""

SILENCE_AT_PROMPT = 1900
"""The same while the phone asks for its passcode: it waits up to half an hour for it."""

WARNING = 60
"""The last seconds of a deadline, in which the customer is asked whether they need more time; EN 301 549,
11.2.2.1 wants 20 at least."""

_MINUTE = 60


def deadline(stage: Stage) -> int | None:
    """Seconds until DeadlinePassed; None for no deadline.

    Counted anew whenever the stage changes or something that the customer asked for is done.
    """
    match stage:
        case stages.Erasing() if stage.handed_over:
            return 45 * _MINUTE  # the owner may have to find a PIN first
        case stages.Idle() | stages.Copying() | stages.Proving() | stages.Erasing():
            return None
        case stages.Welcome():
            return 5 * _MINUTE
        case stages.Intake() | stages.ChooseCopy() | stages.ConfirmErase():
            return 15 * _MINUTE
        case stages.Check() | stages.NeedsHelp():
            return 45 * _MINUTE
        case stages.Secret():
            return 35 * _MINUTE
        case stages.SignOut():
            return 120 * _MINUTE  # Stolen Device Protection makes the owner wait an hour, then ask again
        case stages.ProvingErase():
            return 30 * _MINUTE
        case stages.Certified() | stages.Returned():
            return 15 * _MINUTE


def silence(stage: Stage) -> int | None:
    """Seconds the worker may be silent in this stage; None where it has nothing to say."""
    match stage:
        case stages.Copying(prompt=True):
            return SILENCE_AT_PROMPT
        case stages.Erasing() if stage.handed_over:
            return None  # the customer is at work, on the phone
        case stages.Copying() | stages.Proving() | stages.Erasing():
            return SILENCE
        case _:
            return None
