"""One pure function from a stage and an event to the next stage and what to do; imports tradein alone.

Rules no screen, badge or flag can bypass: an erase needs a permit, a permit needs a proven or declined copy
and the customer's consent for this phone; "erased" needs the verdict Proven; another phone on the cable is a
failure. An event that has no meaning in a stage changes nothing.
"""

from typing import assert_never

from msgspec.structs import replace

from counterseal.tradein import customer_commands, stages
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.events import Event
from counterseal.tradein.stages import Stage

from . import after_erase, before_copy, before_erase, copying, endings
from .paper import on_paper
from .step import Step, stay, with_case

__all__ = ["Step", "advance"]


def advance(stage: Stage, event: Event, at: int) -> Step:
    """The next stage and its effects. `at`: seconds since 1970, recorded with what the customer decides."""
    if isinstance(event, customer_commands.SetComfort):
        return stay(_comforted(stage, event.comfort))
    return on_paper(stage, event) or endings.interruption(stage, event) or _in_stage(stage, event, at)


def _comforted(stage: Stage, comfort: Comfort) -> Stage:
    if isinstance(stage, stages.Idle):
        return stage
    stage = replace(stage, case=replace(stage.case, comfort=comfort))
    if isinstance(stage, stages.NeedsHelp):
        return replace(stage, resume=with_case(stage.resume, comfort=comfort))
    return stage


def _in_stage(stage: Stage, event: Event, at: int) -> Step:
    match stage:
        case stages.Idle():
            return before_copy.idle(stage, event)
        case stages.Welcome():
            return before_copy.welcome(stage, event)
        case stages.Intake():
            return before_copy.intake(stage, event)
        case stages.Check():
            return before_copy.check(stage, event)
        case stages.ChooseCopy():
            return copying.choose_copy(stage, event, at)
        case stages.Secret():
            return copying.secret(stage, event)
        case stages.Copying():
            return copying.copying(stage, event)
        case stages.Proving():
            return copying.proving(stage, event)
        case stages.SignOut():
            return before_erase.sign_out(stage, event)
        case stages.ConfirmErase():
            return before_erase.confirm_erase(stage, event, at)
        case stages.Erasing():
            return after_erase.erasing(stage, event)
        case stages.ProvingErase():
            return after_erase.proving_erase(stage, event)
        case stages.Certified():
            return after_erase.certified(stage, event)
        case stages.Returned():
            return endings.returned(stage, event)
        case stages.NeedsHelp():
            return endings.needs_help(stage, event)
        case _:
            assert_never(stage)
