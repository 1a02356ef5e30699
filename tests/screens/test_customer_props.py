"""What the customer's pages show, as a table from view to properties; no Qt."""

import pytest
from msgspec.structs import replace

from counterseal.screens.customer_props import (
    UNKNOWN,
    CustomerProps,
    PageProps,
    ProgressProps,
    derive,
)
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.facts import CopyPhase, Family, Progress
from counterseal.tradein.language import Language
from counterseal.tradein.views import CustomerView, Gate, GateName, GateState, StageName
from tests.screens.sample_views import BLOCKED, SAMPLES

GB = 10**9


def test_without_a_core_the_page_says_so_and_offers_nothing() -> None:
    german = Comfort(language=Language.GERMAN)
    assert derive(None, german) == CustomerProps(german)
    assert derive(None, german).page == PageProps(page="LostConnection", answers=())


@pytest.mark.parametrize("stage", StageName)
def test_every_stage_has_a_page_of_its_own(stage: StageName) -> None:
    page = derive(CustomerView(stage), Comfort()).page.page
    assert page.lower() == stage.replace("-", "")


@pytest.mark.parametrize(
    ("progress", "shown"),
    [
        (None, ProgressProps()),
        (
            Progress(CopyPhase.PREPARING),
            ProgressProps("preparing", UNKNOWN, 0.0, 0, UNKNOWN, UNKNOWN, UNKNOWN),
        ),
        (
            Progress(CopyPhase.RECEIVING, 31 * GB, 62 * GB, 5, 10, (61, 121)),
            ProgressProps("receiving", 50, 31e9, 5, 10, 1, 3),
        ),
        (
            Progress(CopyPhase.RECEIVING, 99 * GB, 62 * GB, 5, None, (0, 20)),
            ProgressProps("receiving", 100, 99e9, 5, UNKNOWN, 0, 1),
        ),
    ],
)
def test_progress(progress: Progress | None, shown: ProgressProps) -> None:
    assert derive(CustomerView(StageName.COPYING, progress=progress), Comfort()).progress == shown


@pytest.mark.parametrize(("sample", "blocked"), [("check-blocked", 4), ("check-good", 0), ("sign-out", 1)])
def test_find_my_blocks_only_after_the_copy(sample: str, blocked: int) -> None:
    assert derive(SAMPLES[sample], Comfort()).phone.blocked == blocked


def test_a_gate_keeps_its_name_state_and_value() -> None:
    records = derive(CustomerView(StageName.CHECK, gates=BLOCKED), Comfort()).phone.gate_records
    assert {"name": "battery", "gateState": "blocked", "value": 9} in records
    assert {"name": "find-my", "gateState": "unknown", "value": UNKNOWN} in records


@pytest.mark.parametrize(
    ("named", "coached_as"),
    [("Google", "google"), ("SAMSUNG", "samsung"), ("HUAWEI", "huawei"), ("Xiaomi", "xiaomi"), ("Nokia", "")],
)
def test_a_maker_with_steps_of_its_own_is_known_however_it_is_written(named: str, coached_as: str) -> None:
    view = CustomerView(StageName.INTAKE, family=Family.ANDROID, maker=named)
    assert derive(view, Comfort()).phone.maker == coached_as


def test_what_could_wait_for_the_copy_must_change_before_the_erase() -> None:
    gate = Gate(GateName.SD_CARD, GateState.LATER)
    shown = {stage: derive(CustomerView(stage, gates=(gate,)), Comfort()).phone for stage in StageName}
    assert shown[StageName.CHECK].gates == (gate,)
    assert shown[StageName.SIGN_OUT].gates == (Gate(GateName.SD_CARD, GateState.BLOCKED),)


def test_the_copy_in_counts() -> None:
    record = derive(SAMPLES["android-confirm"], Comfort()).copy.summary_record
    assert (record["contacts"], record["messages"], record["appeared"]) == (312, 12_034, 2)
    assert derive(SAMPLES["android-confirm-declined"], Comfort()).copy.summary_record == {}


def test_a_drive_that_does_not_fit_says_by_how_much() -> None:
    fits, small = derive(SAMPLES["choose"], Comfort()).copy.drive_records
    assert (fits["fits"], small["fits"]) == (True, False)
    assert small["freeBytes"] == 2e9
    assert small["needsBytes"] == 62e9


def test_waiting_is_rounded_up_to_minutes() -> None:
    view = SAMPLES["erasing"]
    assert derive(view, Comfort()).page.wait_minutes == 2
    assert derive(replace(view, wait_seconds=30), Comfort()).page.wait_minutes == 1
    assert derive(replace(view, wait_seconds=None), Comfort()).page.wait_minutes == UNKNOWN
