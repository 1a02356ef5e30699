"""When a receipt can be printed, how often, and what is said of it."""

import pytest
from msgspec.structs import replace

from counterseal.tradein import customer_commands, effects, events, stages
from counterseal.tradein.printing import MOST_SHEETS, Paper, PrintState
from counterseal.tradein.project import customer_view
from counterseal.tradein.rules import advance
from counterseal.tradein.views import Answer, CustomerView

from . import cases

Shown = stages.Intake | stages.Certified | stages.Returned
CERTIFIED = cases.AT_A_PRINTER[1]
TROUBLES = (PrintState.PAPER_OUT, PrintState.COVER_OPEN, PrintState.OFFLINE, PrintState.FAILED)


def asked_to_print(stage: stages.Stage) -> stages.Stage:
    step = advance(stage, customer_commands.Print(), 1)
    assert step.effects == (effects.PrintReceipt(),)
    return step.stage


def printed(stage: stages.Stage, state: PrintState = PrintState.PRINTED) -> stages.Stage:
    step = advance(asked_to_print(stage), events.Printed(cases.RECEIPT.number, state), 1)
    assert step.effects == ()
    return step.stage


def seen(stage: stages.Stage) -> tuple[PrintState, bool]:
    view: CustomerView = customer_view(stage)
    return view.print, Answer.PRINT in view.answers


@pytest.mark.parametrize("stage", cases.AT_A_PRINTER, ids=lambda stage: type(stage).__name__)
def test_every_receipt_can_be_printed_once_and_twice_again(stage: Shown) -> None:
    current: stages.Stage = stage
    assert seen(current) == (PrintState.NONE, True)
    for sheet in range(MOST_SHEETS):
        assert seen(asked_to_print(current)) == (PrintState.PRINTING, False)
        current = printed(current)
        assert seen(current) == (PrintState.PRINTED, sheet + 1 < MOST_SHEETS)
    assert advance(current, customer_commands.Print(), 1) == (current, ())


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_failed_print_costs_nothing_and_can_be_tried_again_for_ever(trouble: PrintState) -> None:
    current: stages.Stage = CERTIFIED
    for _ in range(MOST_SHEETS + 2):
        current = printed(current, trouble)
        assert seen(current) == (trouble, True)


@pytest.mark.parametrize("stage", cases.AT_A_PRINTER, ids=lambda stage: type(stage).__name__)
def test_without_a_printer_or_a_receipt_nothing_is_offered(stage: Shown) -> None:
    without = replace(stage, case=replace(stage.case, paper=None))
    no_receipt = (
        replace(stage, case=replace(stage.case, intake=None))
        if isinstance(stage, stages.Intake)
        else replace(stage, receipt=None)
    )
    for bare in (without, no_receipt):
        assert Answer.PRINT not in customer_view(bare).answers
        assert advance(bare, customer_commands.Print(), 1) == (bare, ())


def test_the_next_receipt_has_not_been_printed_yet() -> None:
    unrecorded = replace(
        CERTIFIED, receipt=None, case=replace(CERTIFIED.case, paper=Paper(PrintState.PRINTED, 3))
    )
    recorded = advance(unrecorded, events.Recorded(cases.RECEIPT), 1).stage
    assert seen(recorded) == (PrintState.NONE, True)


def test_a_print_that_ends_after_its_receipt_has_left_the_screen_means_nothing() -> None:
    late = events.Printed("another", PrintState.PAPER_OUT)
    assert advance(CERTIFIED, late, 1) == (CERTIFIED, ())
