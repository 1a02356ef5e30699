"""How an unfinished trade-in goes on, as a table."""

import pytest

from counterseal.core.journal import Entry
from counterseal.core.recovery import recover
from counterseal.tradein import effects, orders, stages
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.facts import EraseCommand
from counterseal.tradein.language import Language
from counterseal.tradein.printing import Paper
from counterseal.tradein.stages import ReturnReason, Stage
from counterseal.tradein.verdict import Proven
from counterseal.tradein.views import StageName
from tests.tradein import cases

USUAL = Comfort(language=Language.CZECH)
RETURN = effects.Record(effects.RecordKind.RETURN)


def last(stage: StageName, recorded: bool = False) -> Entry:
    return Entry(9, 100, "T-1", "TILL-7", "S-01", 90, "GoOn", stage, recorded)


def test_a_new_kiosk_is_free() -> None:
    assert recover(None, None, USUAL, printer=False) == (stages.Idle(), ())


@pytest.mark.parametrize("stage", cases.BEFORE_ERASE)
def test_before_the_erase_it_ends_as_interrupted(stage: Stage) -> None:
    step = recover(last(StageName.COPYING), stage, USUAL, printer=False)
    assert isinstance(step.stage, stages.Returned)
    assert step.stage.reason is ReturnReason.INTERRUPTED
    assert step.stage.case.restarts == 1
    assert RETURN in step.effects


@pytest.mark.parametrize(
    ("stage", "command", "route"),
    [
        (stages.Erasing(cases.DECIDED, cases.PERMIT), EraseCommand.UNKNOWN, ""),
        (
            stages.ProvingErase(cases.DECIDED, cases.PERMIT, EraseCommand.ACKNOWLEDGED, "r"),
            EraseCommand.ACKNOWLEDGED,
            "r",
        ),
    ],
)
def test_after_the_erase_was_sent_the_phone_is_observed(
    stage: stages.Erasing | stages.ProvingErase, command: EraseCommand, route: str
) -> None:
    step = recover(last(StageName.ERASING), stage, USUAL, printer=False)
    assert isinstance(step.stage, stages.ProvingErase)
    assert stage.permit is not None
    observe = orders.Observe(stage.permit.phone, command, route)
    assert step.effects == (effects.StartWorker(), effects.Send(observe))


def test_a_customer_at_the_phone_s_own_reset_is_still_there_after_a_restart() -> None:
    step = recover(last(StageName.ERASING), cases.HANDED_OVER, USUAL, printer=False)
    assert isinstance(step.stage, stages.Erasing)
    assert step.stage.handed_over
    observe = orders.Observe(cases.HANDED_OVER.permit.phone, EraseCommand.HANDED_OVER, "settings")
    assert step.effects == (effects.StartWorker(), effects.Send(observe))


def test_a_record_that_was_not_finished_is_made_again() -> None:
    judged = stages.Certified(cases.DECIDED, cases.PERMIT, cases.SEEN, Proven())
    outcome = effects.Record(effects.RecordKind.OUTCOME)
    assert recover(last(StageName.CERTIFIED), judged, USUAL, printer=False) == (judged, (outcome,))


def test_a_record_that_was_shown_is_shown_again() -> None:
    shown = stages.Certified(cases.DECIDED, cases.PERMIT, cases.SEEN, Proven(), cases.RECEIPT)
    assert recover(last(StageName.CERTIFIED), shown, USUAL, printer=False) == (shown, ())


def test_a_phone_given_back_is_released_even_if_the_crash_came_in_between() -> None:
    shown = stages.Returned(cases.KNOWN, ReturnReason.CUSTOMER_STOPPED, cases.RECEIPT)
    assert recover(last(StageName.RETURNED), shown, USUAL, printer=False) == (
        shown,
        (effects.ReleasePhone(),),
    )


def test_what_a_crash_kept_from_being_forgotten_is_forgotten_first() -> None:
    step = recover(last(StageName.IDLE), stages.Idle(), USUAL, printer=False)
    assert step == (stages.Idle(), (effects.ReleasePhone(), effects.Forget()))


@pytest.mark.parametrize(
    ("stage", "recorded", "expected"),
    [
        (StageName.IDLE, False, stages.Idle),
        (StageName.WELCOME, False, stages.Returned),
        (StageName.COPYING, False, stages.Returned),
        (StageName.NEEDS_HELP, False, stages.Returned),
        (StageName.ERASING, False, stages.ProvingErase),
        (StageName.PROVING_ERASE, False, stages.ProvingErase),
        (StageName.CERTIFIED, False, stages.ProvingErase),
        (StageName.CERTIFIED, True, stages.Idle),
        (StageName.RETURNED, False, stages.Returned),
        (StageName.RETURNED, True, stages.Idle),
    ],
)
def test_after_a_power_cut_the_journal_alone_decides(
    stage: StageName, recorded: bool, expected: type
) -> None:
    step = recover(last(stage, recorded), None, USUAL, printer=False)
    assert isinstance(step.stage, expected)
    if isinstance(step.stage, stages.Returned | stages.ProvingErase):
        assert step.stage.case.reference == "TILL-7"
        assert step.stage.case.phone is None


@pytest.mark.parametrize(("printer", "paper"), [(True, Paper()), (False, None)])
def test_what_a_power_cut_ends_can_be_printed_where_there_is_a_printer(
    printer: bool, paper: Paper | None
) -> None:
    stage = recover(last(StageName.COPYING), None, USUAL, printer=printer).stage
    assert isinstance(stage, stages.Returned)
    assert stage.case.paper == paper


def test_after_a_power_cut_at_a_finished_record_the_journal_hears_that_the_kiosk_is_free() -> None:
    step = recover(last(StageName.CERTIFIED, recorded=True), None, USUAL, printer=False)
    assert step == (stages.Idle(), (effects.Forget(),))
