"""While the owner resets the phone by hand: what is a reset, what is a tap, and who goes on after a crash."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from counterseal.phones.android import before
from counterseal.phones.android.observe import Observer
from counterseal.phones.android.policy import Policy
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.discovery import Finder
from counterseal.phones.usb.usbip.backend import UsbIpBackend
from counterseal.phones.usb.watch import Bus
from counterseal.tradein import orders
from counterseal.tradein.events import Cancelled, EraseSent, Observed, PhoneLeft
from counterseal.tradein.facts import CopyLevel, EraseCommand, Family, Identity
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families import Observation, judge
from counterseal.tradein.families.android import AndroidObservation, EraseRoute
from counterseal.tradein.verdict import Contradicted, Proven, Reason
from tests.lab.android_fixture import LabAndroid
from tests.phones import steps
from tests.phones.android.adb_lab import KEY
from tests.phones.worker_process import PATIENCE, WorkerProcess, start_worker

from .trade_ins import EVERYTHING, FILES, start

PHONE = Identity("Maker", "Model", "", "S1", "S1", "", (), "", 128, Family.ANDROID)
BY_HAND = "--android-erase", "settings-by-hand"
SLOW = 20.0
"""At this speed the machine may lose a second without a restart looking like a reset."""


def begin(worker: WorkerProcess) -> tuple[Identity, EraseSent]:
    """Up to where the worker watches and the owner is to act."""
    phone = steps.connect(worker)
    sent = steps.erase(worker, phone)
    worker.order(orders.Observe(phone, sent.command, sent.route))
    return phone, sent


def wait_on_bus(lab: LabAndroid, *, shown: bool) -> None:
    host, _, port = lab.address.rpartition(":")
    finder, deadline = Finder(UsbIpBackend((host, int(port)))), time.monotonic() + PATIENCE
    while any(seen.phone for seen in finder.look()) is not shown:
        assert time.monotonic() < deadline
        time.sleep(0.02)


def restart(lab: LabAndroid) -> None:
    lab.owner("restart")
    wait_on_bus(lab, shown=False)
    wait_on_bus(lab, shown=True)


def replug(lab: LabAndroid) -> None:
    lab.owner("unplug")
    wait_on_bus(lab, shown=False)
    lab.owner("plug")
    wait_on_bus(lab, shown=True)


def tap(lab: LabAndroid) -> None:
    lab.owner("tap-file-transfer")


def toggle_debugging(lab: LabAndroid) -> None:
    lab.owner("disable-debugging")
    lab.owner("enable-debugging")


@pytest.mark.parametrize(
    ("act", "profile", "level"),
    [
        (tap, "pixel", FILES),
        (tap, "huawei", FILES),
        (replug, "huawei", FILES),
        (restart, "pixel", FILES),
        (restart, "pixel", EVERYTHING),
        (toggle_debugging, "pixel", EVERYTHING),
    ],
)
def test_only_a_reset_is_one(
    act: Callable[[LabAndroid], None], profile: str, level: CopyLevel, tmp_path: Path
) -> None:
    with start(tmp_path, "happy", profile, level, *BY_HAND, speed=SLOW) as (lab, worker):
        begin(worker)
        act(lab)
        lab.owner("reset")
        seen = worker.wait(Observed).observation
    assert seen.seconds_away is not None
    assert seen.seconds_away > 60 / SLOW
    assert (judge(seen) == Proven()) is (profile == "pixel")
    assert sum(isinstance(report, PhoneLeft) for report in worker.seen) == 1


def test_an_owner_who_does_not_reset_it_is_waited_for_until_somebody_stops(tmp_path: Path) -> None:
    with start(tmp_path, "reset-not-done", "pixel", EVERYTHING) as (_, worker):
        begin(worker)
        worker.order(orders.Cancel())
        worker.wait(Cancelled)
        assert not any(isinstance(report, PhoneLeft | Observed) for report in worker.seen)


def looking_for_the_reset(_: LabAndroid, _first: WorkerProcess, _session: Path) -> None:
    pass


def phone_has_gone(lab: LabAndroid, _first: WorkerProcess, session: Path) -> None:
    lab.owner("reset")
    deadline = time.monotonic() + PATIENCE
    while before.load(session).left_at is None:
        assert time.monotonic() < deadline
        time.sleep(0.01)


def phone_has_left_for_good(lab: LabAndroid, first: WorkerProcess, _session: Path) -> None:
    lab.owner("reset")
    first.wait(PhoneLeft)


def phone_was_looked_at(lab: LabAndroid, first: WorkerProcess, _session: Path) -> None:
    lab.owner("reset")
    first.wait(Observed)


@pytest.mark.parametrize(
    "until", [looking_for_the_reset, phone_has_gone, phone_has_left_for_good, phone_was_looked_at]
)
def test_another_worker_goes_on(
    until: Callable[[LabAndroid, WorkerProcess, Path], None], tmp_path: Path
) -> None:
    """The first is killed at that point."""
    with start(tmp_path, "happy", "pixel", FILES, speed=SLOW) as (lab, first):
        phone, sent = begin(first)
        until(lab, first, tmp_path / "session")
        first.process.kill()
        with start_worker(tmp_path, lab.environment, speed=SLOW) as second:
            second.order(orders.Cancel())
            second.wait(Cancelled)  # it runs: on a busy machine a reset could be over before
            second.order(orders.Observe(phone, sent.command, sent.route))
            if until is looking_for_the_reset:
                lab.owner("reset")
            seen: Observation = second.wait(Observed).observation
    assert judge(seen) == Proven()


def test_a_fake_wipe_is_told_by_another_worker_too(tmp_path: Path) -> None:
    with start(tmp_path, "fake-wipe", "pixel", EVERYTHING, *BY_HAND) as (lab, first):
        phone, sent = begin(first)
        lab.owner("reset")
        first.wait(PhoneLeft)
        first.process.kill()
        with start_worker(tmp_path, lab.environment) as second:
            against = judge(steps.observe(second, phone, sent))
    assert against == Contradicted((Reason.OLD_KEY_ACCEPTED,))


def test_a_phone_that_was_told_to_and_stays_was_not_erased(tmp_path: Path) -> None:
    with start(tmp_path, "happy", "pixel", EVERYTHING) as (_, worker):
        phone = steps.connect(worker)
        seen = steps.observe(worker, phone, EraseSent(EraseCommand.ACKNOWLEDGED, EraseRoute.RESCUE))
    assert (seen.left_usb, seen.came_back, seen.same_phone) == (False, False, True)
    assert judge(seen) == Contradicted((Reason.OLD_KEY_ACCEPTED,))


def observer(session: Path, bus: Bus, phone: Identity) -> Observer:
    return Observer(bus, session, KEY, phone, policy=Policy(), report=lambda _: None)


def test_a_phone_that_turns_hostile_meanwhile_ends_it(tmp_path: Path) -> None:
    async def turn_hostile() -> None:
        bus = Bus(None, lambda: None)
        watching = asyncio.create_task(observer(tmp_path, bus, PHONE).run(EraseRoute.BY_HAND))
        await asyncio.sleep(0)
        bus.hostile = True
        await bus._learn(frozenset(), reachable=True)
        await watching

    with pytest.raises(PhoneError) as caught:
        asyncio.run(turn_hostile())
    assert caught.value.failure.code is FailureCode.HOSTILE_USB


def test_of_a_phone_that_nobody_knows_nothing_is_said(tmp_path: Path) -> None:
    unknown = replace(PHONE, udid="")
    run = observer(tmp_path, Bus(None, lambda: None), unknown).run(EraseRoute.BY_HAND)
    assert asyncio.run(run) == AndroidObservation()
