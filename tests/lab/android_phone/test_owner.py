"""What owners do by themselves, when asked by the phone, and when told to."""

from dataclasses import replace
from functools import partial

import pytest
from tests.lab.android_phone.phones import idle, interfaces, phone, plugged, say, wait_until

from counterseal.lab.android.owner import ACTS, Owner
from counterseal.lab.android.restarts import pull_cable_and_put_it_back, reset
from counterseal.lab.android.scenarios import NEVER, SCENARIOS, Scenario
from counterseal.lab.pace import Pace


def test_a_happy_owner_taps_file_transfer() -> None:
    one = phone()
    plugged(one)
    wait_until(lambda: bool(one.shared_storages()))


def test_an_owner_who_debugs_does_not_tap_file_transfer() -> None:
    one = phone("debugging")
    port = plugged(one)
    wait_until(lambda: interfaces(port) == ["ADB Interface"])


def test_an_owner_who_gives_whatever_is_asked_for_does_both() -> None:
    one = phone()
    port = plugged(one)
    Owner(one, None)
    one.plug()
    wait_until(lambda: interfaces(port) == ["MTP", "ADB Interface"] and bool(one.shared_storages()))


def test_an_owner_who_is_late_is_waited_for() -> None:
    one = phone("locked", pace=Pace(100.0))
    plugged(one)
    assert one.shared_storages() == ()
    wait_until(lambda: bool(one.shared_storages()))


@pytest.mark.parametrize(
    ("scenario", "allowed_at"),
    [("debugging", 1), ("debugging-slow", 1), ("debugging-refused-once", 2)],
)
def test_the_prompt_is_answered(scenario: str, allowed_at: int) -> None:
    one = phone(scenario)
    plugged(one)
    allowed: list[int] = []
    for prompt in range(1, allowed_at + 1):
        one.on_prompt(partial(allowed.append, prompt))
    wait_until(lambda: allowed == [allowed_at])


def test_a_reset_screen_is_confirmed() -> None:
    one = phone()
    plugged(one)
    one.on_reset_screen()
    wait_until(lambda: one.wiped)


@pytest.mark.parametrize(
    ("scenario", "line", "gone"),
    [("sd-card", "sm list-volumes public", ""), ("work-profile", "dpm list-owners", "no owners\n")],
)
def test_what_is_in_the_way_is_removed_once_the_copy_was_made(scenario: str, line: str, gone: str) -> None:
    one = phone(scenario)
    plugged(one)
    for _ in range(3):
        assert say(one, f"sm list-volumes; {line}")[0] != gone
    one.content_was_read = True
    for _ in range(2):
        say(one, "sm list-volumes")
    assert say(one, line)[0] == gone


def test_after_a_cable_was_pulled_the_owner_taps_again() -> None:
    one = phone()
    plugged(one)
    wait_until(lambda: bool(one.shared_storages()))
    pull_cable_and_put_it_back(one)
    wait_until(lambda: one.plugged and bool(one.shared_storages()))


def test_after_a_reset_the_owner_does_nothing_by_themselves() -> None:
    waits = replace(SCENARIOS["happy"], taps_file_transfer_after=500.0)
    one = phone(waits, "pixel-13")
    plugged(one)
    reset(one)
    wait_until(lambda: one.wiped and one.running)
    one.pace.wait(1000.0)
    assert one.shared_storages() == ()


def test_told_acts_are_done_and_others_ignored() -> None:
    one = phone(idle())
    port = plugged(one)
    Owner(one, None).obey(["owner enable-debugging\n", "owner dance\n", "rubbish\n", "\n"])
    assert interfaces(port) == ["ADB Interface"]


@pytest.mark.parametrize("act", ACTS)
def test_every_act_can_be_done_at_any_time(act: str) -> None:
    one = phone(Scenario(taps_file_transfer_after=NEVER))
    plugged(one)
    Owner(one, None).obey([f"owner {act}", "owner plug"])
    wait_until(lambda: one.running and one.plugged)
