"""How an unfinished trade-in goes on, as a table."""

import pytest
from msgspec.structs import replace

from counterseal.core.journal import Drafted, Entry
from counterseal.core.recovery import recover
from counterseal.tradein import effects, orders, stages
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.facts import EraseCommand
from counterseal.tradein.language import Language
from counterseal.tradein.printing import Paper
from counterseal.tradein.rules import Step
from counterseal.tradein.stages import ReturnReason, Stage
from counterseal.tradein.verdict import Proven
from counterseal.tradein.views import StageName
from tests.tradein import cases

USUAL = Comfort(language=Language.CZECH)
RETURN = effects.Record(effects.RecordKind.RETURN)


def last(stage: StageName, recorded: bool = False) -> Entry:
    return Entry(9, 100, "T-1", "TILL-7", "S-01", 90, "GoOn", stage, recorded)


def recovered(
    last: Entry | None, snapshot: Stage | None, *, printer: bool = False, logged: bool = False
) -> Step:
    return recover(last, snapshot, USUAL, printer=printer, logged=logged)


def test_a_new_kiosk_is_free() -> None:
    assert recovered(None, None) == (stages.Idle(), ())


@pytest.mark.parametrize("stage", cases.BEFORE_ERASE)
def test_before_the_erase_it_ends_as_interrupted(stage: Stage) -> None:
    step = recovered(last(StageName.COPYING), stage)
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
    step = recovered(last(StageName.ERASING), stage)
    assert isinstance(step.stage, stages.ProvingErase)
    assert stage.permit is not None
    observe = orders.Observe(stage.permit.phone, command, route)
    assert step.effects == (effects.StartWorker(), effects.Send(observe))


def test_a_customer_at_the_phone_s_own_reset_is_still_there_after_a_restart() -> None:
    step = recovered(last(StageName.ERASING), cases.HANDED_OVER)
    assert isinstance(step.stage, stages.Erasing)
    assert step.stage.handed_over
    observe = orders.Observe(cases.HANDED_OVER.permit.phone, EraseCommand.HANDED_OVER, "settings")
    assert step.effects == (effects.StartWorker(), effects.Send(observe))


def test_a_record_that_was_not_finished_is_made_again() -> None:
    judged = stages.Certified(cases.DECIDED, cases.PERMIT, cases.SEEN, Proven())
    outcome = effects.Record(effects.RecordKind.OUTCOME)
    assert recovered(last(StageName.CERTIFIED), judged) == (judged, (outcome,))


def test_a_record_that_was_shown_is_shown_again() -> None:
    shown = stages.Certified(cases.DECIDED, cases.PERMIT, cases.SEEN, Proven(), cases.RECEIPT)
    assert recovered(last(StageName.CERTIFIED), shown) == (shown, ())


def test_a_phone_given_back_is_released_even_if_the_crash_came_in_between() -> None:
    shown = stages.Returned(cases.KNOWN, ReturnReason.CUSTOMER_STOPPED, cases.RECEIPT)
    assert recovered(last(StageName.RETURNED), shown) == (
        shown,
        (effects.ReleasePhone(),),
    )


def test_what_a_crash_kept_from_being_forgotten_is_forgotten_first() -> None:
    step = recovered(last(StageName.IDLE), stages.Idle())
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
    step = recovered(last(stage, recorded), None)
    assert isinstance(step.stage, expected)
    if isinstance(step.stage, stages.Returned | stages.ProvingErase):
        assert step.stage.case.reference == "TILL-7"
        assert step.stage.case.phone is None


@pytest.mark.parametrize(("printer", "paper"), [(True, Paper()), (False, None)])
def test_what_a_power_cut_ends_can_be_printed_where_there_is_a_printer(
    printer: bool, paper: Paper | None
) -> None:
    stage = recovered(last(StageName.COPYING), None, printer=printer).stage
    assert isinstance(stage, stages.Returned)
    assert stage.case.paper == paper


def test_after_a_power_cut_at_a_finished_record_the_journal_hears_that_the_kiosk_is_free() -> None:
    step = recovered(last(StageName.CERTIFIED, recorded=True), None)
    assert step == (stages.Idle(), (effects.Forget(),))


DRAFTED = Drafted(3, "a5" * 32)


@pytest.mark.parametrize("stage", [StageName.CERTIFIED, StageName.RETURNED])
def test_after_a_power_cut_what_is_in_the_log_is_not_put_there_again(stage: StageName) -> None:
    cut = replace(last(stage), drafted=DRAFTED)
    assert recovered(cut, None, logged=True) == (stages.Idle(), (effects.Forget(),))
    assert not isinstance(recovered(cut, None, logged=False).stage, stages.Idle)


@pytest.mark.parametrize("snapshot", [None, stages.Intake(cases.OPENED)])
@pytest.mark.parametrize(("logged", "leaf"), [(True, DRAFTED.leaf_sha256), (False, "")])
def test_an_intake_in_the_log_is_gone_on_from_though_nobody_was_told(
    snapshot: Stage | None, logged: bool, leaf: str
) -> None:
    cut = replace(last(StageName.INTAKE), drafted=DRAFTED)
    step = recovered(cut, snapshot, logged=logged)
    assert isinstance(step.stage, stages.Returned)
    assert step.stage.case.intake_leaf == leaf


@pytest.mark.parametrize("stage", [StageName.COPYING, StageName.ERASING])
def test_after_a_power_cut_it_is_known_what_the_trade_in_began_with(stage: StageName) -> None:
    step = recovered(replace(last(stage), intake_leaf="c3" * 32), None)
    assert isinstance(step.stage, stages.Returned | stages.ProvingErase)
    assert step.stage.case.intake_leaf == "c3" * 32
