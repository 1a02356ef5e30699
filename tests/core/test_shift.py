"""What was done today, from the journal alone: a table."""

import pytest
from msgspec.structs import replace

from counterseal.core.journal import Entry
from counterseal.core.shift import MOST, ending, served
from counterseal.tradein import stages
from counterseal.tradein.desk import Ending, Served
from counterseal.tradein.stages import ReturnReason
from counterseal.tradein.views import StageName
from tests.tradein import cases

OPENED = Entry(1, 100, "T-1", "TILL-7", "S-01", 100, "Opened", StageName.WELCOME, recorded=False)
COPYING = replace(OPENED, step=2, at=150, stage=StageName.COPYING)
ERASED = replace(OPENED, step=3, at=200, stage=StageName.CERTIFIED, recorded=True, ending=Ending.ERASED)
FREE = Entry(4, 210, "", "", "", 0, "Acknowledge", StageName.IDLE, recorded=False)
NEXT = replace(OPENED, step=5, at=300, trade_in="T-2", reference="TILL-8", opened_at=300)
DONE = Served("TILL-7", "S-01", 100, 200, Ending.ERASED)


@pytest.mark.parametrize(
    ("entries", "shown"),
    [
        ([], []),
        ([FREE], []),
        ([OPENED], [Served("TILL-7", "S-01", 100)]),
        ([OPENED, COPYING, ERASED], [DONE]),
        ([OPENED, COPYING, ERASED, FREE], [DONE]),
        ([OPENED, FREE], [Served("TILL-7", "S-01", 100, 210, Ending.RETURNED)]),
        ([OPENED, ERASED, FREE, NEXT], [Served("TILL-8", "S-01", 300), DONE]),
    ],
)
def test_the_day(entries: list[Entry], shown: list[Served]) -> None:
    assert served(entries, 0) == tuple(shown)


def test_yesterday_is_over_but_for_what_is_still_at_the_kiosk() -> None:
    assert served([OPENED, ERASED, FREE], 150) == ()
    assert served([OPENED, COPYING], 150) == (Served("TILL-7", "S-01", 100),)


def test_a_long_day_is_cut_at_its_beginning() -> None:
    many = [replace(ERASED, trade_in=f"T-{n}", reference=f"R-{n}") for n in range(MOST + 9)]
    assert [one.reference for one in served(many, 0)] == [f"R-{n}" for n in range(MOST + 8, 8, -1)]


@pytest.mark.parametrize("stage", cases.EVERY_STAGE)
def test_only_what_is_over_has_an_ending(stage: stages.Stage) -> None:
    over = isinstance(stage, stages.Certified | stages.Returned)
    assert (ending(stage) is not Ending.OPEN) == over


@pytest.mark.parametrize("reason", ReturnReason)
def test_an_interruption_is_not_called_a_choice(reason: ReturnReason) -> None:
    interrupted = reason is ReturnReason.INTERRUPTED
    shown = ending(stages.Returned(cases.OPENED, reason))
    assert shown is (Ending.INTERRUPTED if interrupted else Ending.RETURNED)
