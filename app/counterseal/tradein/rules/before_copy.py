"""From the badge to the phone's gates."""

from msgspec.structs import replace

from counterseal.tradein import customer_commands, effects, events, gates, orders
from counterseal.tradein.events import Event
from counterseal.tradein.facts import Family, LinkState
from counterseal.tradein.failures import Failure, FailureCode
from counterseal.tradein.printing import Paper
from counterseal.tradein.stages import Case, Check, ChooseCopy, Idle, Intake, SignOut, Welcome

from .step import Step, enter, needs_help, stay, with_case


def idle(stage: Idle, event: Event) -> Step:
    """The kiosk is free until a signed-in member of staff opens a trade-in."""
    match event:
        case events.Opened(trade_in, reference, staff, at, comfort, printer):
            paper = Paper() if printer else None
            return Step(Welcome(Case(trade_in, reference, staff, at, comfort, paper=paper)))
        case _:
            return stay(stage)


def welcome(stage: Welcome, event: Event) -> Step:
    """Nothing is read from any phone before the customer agrees."""
    match event:
        case customer_commands.Agree():
            return enter(Intake(stage.case))
        case _:
            return stay(stage)


def intake(stage: Intake, event: Event) -> Step:
    """Who the phone is: recorded when first known, compared whenever it comes back."""
    case = stage.case
    match event:
        case events.Link(state, family, maker):
            return stay(replace(stage, link=state, family=family, maker=maker))
        case customer_commands.ChooseLevel(level) if may_choose_level(stage):
            chosen = with_case(stage, level=level)
            connect = effects.Send(orders.Connect(case.phone, level))
            return Step(chosen, (effects.Send(orders.Cancel()), connect))
        case events.Identified(phone) if not phone.udid:
            # no worker says so; nothing could ever be permitted for a phone that is nobody
            return needs_help(case, Failure(FailureCode.HOSTILE_DATA), Intake)
        case events.Identified(phone) if case.phone is None:
            known = with_case(replace(stage, link=LinkState.TRUSTED, identified=True), phone=phone)
            return Step(known, (effects.Record(effects.RecordKind.INTAKE),))
        case events.Identified(phone) if case.phone and case.phone.is_same_phone(phone.udid, phone.ecid):
            # back after an unplug or a crash: the receipt stands, the copy too if it was proven
            return enter(SignOut(case) if case.copy else Check(case))
        case events.Identified():
            return needs_help(case, Failure(FailureCode.ANOTHER_PHONE), Intake)
        case events.Recorded(receipt):
            return stay(with_case(stage, intake=receipt, intake_leaf=receipt.leaf_sha256))
        case customer_commands.ReceiptKept() if stage.identified and case.intake is not None:
            return enter(Check(case))
        case _:
            return stay(stage)


def may_choose_level(stage: Intake) -> bool:
    """An Android phone offers it until it is known who it is: what was copied of it decides what was seen."""
    return stage.family is Family.ANDROID and stage.case.phone is None


def check(stage: Check, event: Event) -> Step:
    """The gates to the copy, read from the phone until none blocks."""
    facts = stage.case.facts
    match event:
        case events.FactsRead(read):
            known = with_case(stage, facts=read)
            return Step(known, () if gates.lets_copy(read) else (effects.ReadAgain(),))
        case customer_commands.CheckAgain():
            return Step(stage, (effects.Send(orders.ReadFacts()),))
        case customer_commands.GoOn() if facts is not None and gates.lets_copy(facts):
            return enter(ChooseCopy(stage.case))
        case _:
            return stay(stage)
