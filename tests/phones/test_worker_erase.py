"""After the erase command: what is seen, and nothing more."""

from pathlib import Path

import pytest

from counterseal.tradein import orders
from counterseal.tradein.events import Observed
from counterseal.tradein.facts import EraseCommand, Family, Identity, OldTrust
from counterseal.tradein.families import judge
from counterseal.tradein.families.iphone import IphoneObservation
from counterseal.tradein.verdict import Contradicted, NotProven, Reason
from tests.lab.fixture import start_lab_iphone

from . import steps
from .worker_process import SPEED, start_worker


def observation_of(scenario: str, base: Path) -> IphoneObservation:
    """What the worker sees of this phone after it was told to erase itself."""
    with start_lab_iphone(scenario, speed=SPEED) as lab, start_worker(base, lab.environment) as worker:
        phone = steps.connect(worker)
        seen = steps.observe(worker, phone, steps.erase(worker, phone))
        assert isinstance(seen, IphoneObservation)
        return seen


@pytest.mark.parametrize(
    ("scenario", "verdict"),
    [
        ("unplug-erasing", Contradicted((Reason.OLD_PAIRING_ACCEPTED, Reason.NAME_KEPT))),
        ("fake-wipe", Contradicted((Reason.OLD_PAIRING_ACCEPTED, Reason.NAME_KEPT))),
        ("fake-wipe-keeps-pairing", Contradicted((Reason.OLD_PAIRING_ACCEPTED,))),
        ("other-phone-returns", NotProven((Reason.ANOTHER_PHONE, Reason.OLD_PAIRING_NOT_CHECKED))),
        ("never-returns", NotProven((Reason.NOT_BACK,))),
        ("activated-before-check", NotProven((Reason.NOT_UNACTIVATED,))),
    ],
)
def test_a_phone_that_was_not_plainly_erased_is_not_called_erased(
    scenario: str, verdict: Contradicted | NotProven, tmp_path: Path
) -> None:
    assert judge(observation_of(scenario, tmp_path)) == verdict


def test_a_command_that_the_cable_cut_off_is_called_that(tmp_path: Path) -> None:
    assert observation_of("unplug-erasing", tmp_path).command is EraseCommand.CUT_OFF


def test_another_worker_can_do_the_looking(tmp_path: Path) -> None:
    """Its predecessor was killed after the erase was sent; it left the pair record and what it saw."""
    with start_lab_iphone(speed=SPEED) as lab:
        with start_worker(tmp_path, lab.environment) as first:
            phone = steps.connect(first)
            sent = steps.erase(first, phone)
            first.order(orders.Observe(phone, sent.command, sent.route))
            first.wait(Observed)
        with start_worker(tmp_path, lab.environment) as second:
            seen = steps.observe(second, phone, sent)
    assert isinstance(seen, IphoneObservation)
    assert (seen.left_usb, seen.came_back, seen.same_phone) == (True, True, True)
    assert seen.old_pairing is OldTrust.REFUSED


def test_after_a_power_cut_an_unknown_phone_proves_nothing(tmp_path: Path) -> None:
    unknown = Identity("", "", "", "", "", "", (), "", 0, Family.UNKNOWN)
    with start_lab_iphone(speed=SPEED) as lab, start_worker(tmp_path, lab.environment) as worker:
        worker.order(orders.Observe(unknown, EraseCommand.UNKNOWN, ""))
        seen = worker.wait(Observed).observation
    assert seen == IphoneObservation()
