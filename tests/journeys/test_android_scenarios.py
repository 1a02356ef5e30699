"""Scenarios of simulated Android phones, without Qt: which outcome, and that the record says no more."""

from pathlib import Path
from typing import NamedTuple

import pytest

from counterseal.lab.android.scenarios import SCENARIOS
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families.android import EraseRoute
from counterseal.tradein.stages import ReturnReason
from counterseal.tradein.verdict import Reason
from counterseal.tradein.views import HandOver, Outcome, StageName
from tests.lab.android_fixture import start_lab_android

from .counter import open_counter

ENDINGS = (StageName.CERTIFIED, StageName.RETURNED)
SPEED = 25.0

FILES, EVERYTHING = CopyLevel.FILES, CopyLevel.EVERYTHING


class Ending(NamedTuple):
    """What a careful person would want: the outcome, why, and what went wrong on the way."""

    outcome: Outcome
    level: str = ""
    """At least; how much can be seen besides what proves an erase depends on when the owner did what."""
    reasons: tuple[str, ...] = ()
    failures: tuple[FailureCode, ...] = ()
    """The last of those that were shown: a phone that turns into a keyboard is unplugged first."""


ERASED = Ending(Outcome.ERASED, "E2")
CORROBORATED = Ending(Outcome.NOT_PROVEN, "E1b", (Reason.CORROBORATED_ONLY,))
WITHOUT_MTP = CORROBORATED._replace(level="E1")
STOPPED = Ending(Outcome.RETURNED, "", (ReturnReason.CUSTOMER_STOPPED,))

TABLE: dict[tuple[str, str, CopyLevel], Ending] = {
    ("pixel", "happy", EVERYTHING): ERASED,
    ("pixel", "happy", FILES): ERASED,
    ("pixel-13", "happy", FILES): CORROBORATED,
    ("pixel-13", "happy", EVERYTHING): WITHOUT_MTP,
    ("galaxy", "happy", EVERYTHING): WITHOUT_MTP,
    ("galaxy", "auto-blocker", EVERYTHING): WITHOUT_MTP,
    ("huawei", "happy", FILES): Ending(Outcome.NOT_PROVEN, "E0", (Reason.NO_SIGN_OF_RESET,)),
    ("pixel", "evaluate", EVERYTHING): Ending(Outcome.ERASED, "E3"),
    ("pixel", "locked", FILES): ERASED,
    ("pixel", "debugging-slow", EVERYTHING): ERASED,
    ("pixel", "debugging-refused", EVERYTHING): STOPPED,
    ("pixel", "low-battery", EVERYTHING): ERASED,
    ("pixel", "managed", EVERYTHING): STOPPED,
    ("pixel", "sd-card", EVERYTHING): ERASED,
    ("pixel", "unplug-copying", FILES): ERASED._replace(failures=(FailureCode.PHONE_UNPLUGGED,)),
    ("pixel", "unplug-copying", EVERYTHING): ERASED._replace(failures=(FailureCode.PHONE_UNPLUGGED,)),
    ("pixel", "stall", FILES): ERASED._replace(failures=(FailureCode.USB_STALL,)),
    ("galaxy", "samsung-last-packet", FILES): CORROBORATED,
    ("pixel", "wrong-size", FILES): STOPPED._replace(failures=(FailureCode.COPY_NOT_PROVEN,)),
    ("pixel", "odd-names", FILES): ERASED,
    ("pixel", "odd-names", EVERYTHING): ERASED,
    ("pixel", "hostile-names", FILES): ERASED,
    ("pixel", "changes-during-copy", FILES): ERASED,
    ("pixel", "changes-during-copy", EVERYTHING): ERASED,
    ("pixel", "fake-wipe", FILES): Ending(Outcome.CONTRADICTED, "E0", (Reason.MTP_SERIAL_KEPT,)),
    ("pixel", "fake-wipe", EVERYTHING): Ending(Outcome.CONTRADICTED, "E0", (Reason.OLD_KEY_ACCEPTED,)),
    ("pixel", "fake-wipe-new-serial", FILES): CORROBORATED,
    ("pixel", "reset-not-done", EVERYTHING): Ending(Outcome.RETURNED, "", (ReturnReason.STOPPED_AT_RESET,)),
    ("pixel", "other-phone-returns", FILES): Ending(
        Outcome.NOT_PROVEN, "E0", (Reason.ANOTHER_PHONE, Reason.NO_SIGN_OF_RESET)
    ),
    ("pixel", "set-up-before-check", FILES): CORROBORATED,
    ("pixel", "frp-locked-after", FILES): Ending(Outcome.NOT_PROVEN, "E1b", (Reason.RESET_PROTECTION_ON,)),
    ("pixel", "hid-appears", FILES): STOPPED._replace(failures=(FailureCode.HOSTILE_USB,)),
}


@pytest.mark.parametrize(("profile", "scenario", "level"), TABLE)
def test_scenario(profile: str, scenario: str, level: CopyLevel, tmp_path: Path) -> None:
    expected = TABLE[profile, scenario, level]
    kiosk = SCENARIOS[scenario].kiosk
    settings = {"android_erase": kiosk.erase, "android_evaluate": kiosk.evaluate}
    with (
        start_lab_android(scenario, profile=profile, level=level, plugged=False, speed=SPEED) as phone,
        open_counter(tmp_path / "demo", phone.found_at, SPEED, **settings) as counter,
    ):
        staff = counter.open_trade_in()
        customer = counter.customer(level=level)
        customer.go_on_to(StageName.INTAKE)
        phone.owner("plug")
        if customer.go_on_to(StageName.ERASING, *ENDINGS).stage is StageName.ERASING:
            if customer.until(lambda view: bool(view.erase_route)).erase_route == EraseRoute.BY_HAND:
                phone.owner("reset")
            customer.go_on_to(*ENDINGS)
        end = customer.until(lambda view: view.qr is not None)
        failures = tuple(view.failure.code for view in customer.views if view.failure)[-1:]
        assert Ending(end.outcome, expected.level, end.reasons, failures) == expected
        assert end.evidence_level >= expected.level
        hand_over = staff.until(lambda view: view.hand_over is not HandOver.NOTHING).hand_over
        assert (hand_over is HandOver.TAKE) == (expected.outcome is Outcome.ERASED)
