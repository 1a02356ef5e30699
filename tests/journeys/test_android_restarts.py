"""An Android trade-in whose core, worker or power dies: nothing lost, nothing wrongly claimed.

What differs from an iPhone: the reset is the owner's own act, whether or not anybody watches.
"""

import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from counterseal.tradein import customer_commands
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.stages import ReturnReason
from counterseal.tradein.views import CustomerView, Outcome, StageName
from tests.lab.android_fixture import LabAndroid, start_lab_android

from .counter import Counter, open_counter
from .person import Customer
from .test_restarts import ended, entries

SPEED = 10.0
"""Slow enough for a core and a worker to start again while the phone is away."""
FILES, EVERYTHING = CopyLevel.FILES, CopyLevel.EVERYTHING


@contextmanager
def at_counter(
    level: CopyLevel, out: Path, scenario: str = "happy"
) -> Iterator[tuple[LabAndroid, Counter, Customer]]:
    """A trade-in that has just been opened."""
    with (
        start_lab_android(scenario, level=level, speed=SPEED) as phone,
        open_counter(out / "demo", phone.found_at, SPEED) as counter,
    ):
        counter.open_trade_in()
        yield phone, counter, counter.customer(level=level)


def restart(counter: Counter) -> Customer:
    """Kills the core and starts it again; returns the customer, who is still there."""
    counter.kill_core()
    counter.start_core()
    return counter.customer()


def cut_power(counter: Counter) -> Customer:
    """The same, and what was in memory is gone."""
    counter.kill_core()
    shutil.rmtree(counter.runtime / "trade-in")
    counter.start_core()
    return counter.customer()


def hand_over(customer: Customer) -> None:
    """Goes on until the reset is the owner's to confirm."""
    customer.go_on_to(StageName.ERASING)
    customer.until(lambda view: bool(view.erase_route))


def away(view: CustomerView) -> bool:
    """Whether the phone left to be erased."""
    return view.stage is StageName.PROVING_ERASE


def test_the_core_killed_while_copying_ends_as_interrupted(tmp_path: Path) -> None:
    with at_counter(EVERYTHING, tmp_path) as (_, counter, customer):
        customer.go_on_to(StageName.COPYING)
        end = restart(counter).until(ended)
        assert end.outcome is Outcome.RETURNED
        assert end.reasons == (ReturnReason.INTERRUPTED,)
        assert entries(counter) == 2


def test_the_core_killed_before_the_owner_resets_watches_on(tmp_path: Path) -> None:
    with at_counter(FILES, tmp_path) as (phone, counter, customer):
        hand_over(customer)
        again = restart(counter)
        assert again.until(lambda _: True).stage is StageName.ERASING
        phone.owner("reset")
        assert again.until(ended).outcome is Outcome.ERASED
        assert entries(counter) == 2


def test_the_core_killed_while_the_phone_is_away_looks_again(tmp_path: Path) -> None:
    with at_counter(EVERYTHING, tmp_path, "fake-wipe") as (_, counter, customer):
        hand_over(customer)
        customer.until(away)
        assert restart(counter).until(ended).outcome is Outcome.CONTRADICTED
        assert entries(counter) == 2


def test_after_a_restart_the_owner_may_still_leave_the_reset(tmp_path: Path) -> None:
    with at_counter(FILES, tmp_path) as (_, counter, customer):
        hand_over(customer)
        again = restart(counter)
        again.send(customer_commands.Stop())
        end = again.until(ended)
        assert end.outcome is Outcome.RETURNED
        assert end.reasons == (ReturnReason.STOPPED_AT_RESET,)


def test_after_a_power_cut_during_the_reset_nothing_is_claimed(tmp_path: Path) -> None:
    with at_counter(FILES, tmp_path) as (_, counter, customer):
        hand_over(customer)
        end = cut_power(counter).until(ended)
        assert end.stage is StageName.CERTIFIED
        assert end.outcome is Outcome.NOT_PROVEN
        assert entries(counter) == 2


@pytest.mark.parametrize(
    ("stage", "level"), [(StageName.COPYING, EVERYTHING), (StageName.CONFIRM_ERASE, FILES)]
)
def test_the_worker_killed_before_the_erase_is_replaced(
    stage: StageName, level: CopyLevel, tmp_path: Path
) -> None:
    with at_counter(level, tmp_path) as (phone, counter, customer):
        customer.go_on_to(stage)
        os.kill(counter.worker_pid(), signal.SIGKILL)
        hand_over(customer)
        if level is FILES:
            phone.owner("reset")
        assert customer.until(ended).outcome is Outcome.ERASED
        assert {view.failure.code for view in customer.views if view.failure} == {FailureCode.WORKER_DIED}


def test_the_worker_killed_while_the_phone_is_away_is_replaced(tmp_path: Path) -> None:
    with at_counter(FILES, tmp_path, "fake-wipe") as (phone, counter, customer):
        hand_over(customer)
        phone.owner("reset")
        customer.until(away)
        os.kill(counter.worker_pid(), signal.SIGKILL)
        assert customer.until(ended).outcome is Outcome.CONTRADICTED
