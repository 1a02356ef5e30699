"""Every scenario of the simulated iPhone, without Qt: which outcome, and that the record says no more."""

from pathlib import Path

import pytest

from counterseal.lab.iphone.content import Owner
from counterseal.lab.iphone.scenarios import SCENARIOS
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.views import HandOver, Outcome, StageName
from tests.lab.fixture import start_lab_iphone

from .counter import open_counter

ENDINGS = (StageName.CERTIFIED, StageName.RETURNED)
OWN_PASSWORD = Owner.from_seed(1).old_backup_password

TABLE: dict[str, tuple[Outcome, str]] = {
    "happy": (Outcome.ERASED, ""),
    "locked": (Outcome.ERASED, ""),
    "trust-slow": (Outcome.ERASED, ""),
    "trust-denied": (Outcome.RETURNED, ""),
    "find-my-on": (Outcome.ERASED, ""),
    "password-already-set-known": (Outcome.ERASED, ""),
    "password-already-set-unknown": (Outcome.RETURNED, ""),
    "low-battery": (Outcome.ERASED, ""),
    "managed": (Outcome.RETURNED, ""),
    "passcode-prompt": (Outcome.ERASED, ""),
    "screen-locks": (Outcome.ERASED, FailureCode.UPLOAD_ERRORS),
    "needs-space": (Outcome.RETURNED, FailureCode.NEEDS_SPACE),
    "silent-eio": (Outcome.RETURNED, FailureCode.COPY_NOT_PROVEN),
    "missing-files": (Outcome.RETURNED, FailureCode.COPY_NOT_PROVEN),
    "unplug-copying": (Outcome.ERASED, FailureCode.PHONE_UNPLUGGED),
    "unplug-erasing": (Outcome.CONTRADICTED, ""),
    "fake-wipe": (Outcome.CONTRADICTED, ""),
    "fake-wipe-keeps-pairing": (Outcome.CONTRADICTED, ""),
    "other-phone-returns": (Outcome.NOT_PROVEN, ""),
    "never-returns": (Outcome.NOT_PROVEN, ""),
    "activated-before-check": (Outcome.NOT_PROVEN, ""),
    "hostile-paths": (Outcome.RETURNED, FailureCode.HOSTILE_PATH),
    "hostile-huge-block": (Outcome.RETURNED, FailureCode.HOSTILE_DATA),
    "hostile-remove-root": (Outcome.RETURNED, FailureCode.HOSTILE_REMOVAL),
    "endless": (Outcome.RETURNED, FailureCode.COPY_ENDLESS),
    "hostile-plist-bomb": (Outcome.RETURNED, FailureCode.HOSTILE_DATA),
    "hostile-endless-applications": (Outcome.ERASED, ""),
    "hostile-huge-packet": (Outcome.RETURNED, FailureCode.HOSTILE_DATA),
    "hostile-file-without-size": (Outcome.RETURNED, FailureCode.HOSTILE_DATA),
    "hostile-nonsense-after-erase": (Outcome.NOT_PROVEN, ""),
}


def test_the_table_names_every_scenario() -> None:
    assert set(TABLE) == set(SCENARIOS)


@pytest.mark.parametrize("scenario", TABLE)
def test_scenario(scenario: str, tmp_path: Path) -> None:
    outcome, failure = TABLE[scenario]
    password = OWN_PASSWORD if scenario == "password-already-set-known" else "correct horse battery"
    with start_lab_iphone(scenario) as phone, open_counter(tmp_path / "demo", phone.found_at) as counter:
        staff = counter.open_trade_in()
        customer = counter.customer(password)
        end = customer.go_on_to(*ENDINGS)
        end = customer.until(lambda view: view.qr is not None)
        assert end.outcome is outcome, end.reasons
        failures = {view.failure.code for view in customer.views if view.failure}
        assert failures == ({failure} if failure else set())
        hand_over = staff.until(lambda view: view.hand_over is not HandOver.NOTHING).hand_over
        assert (hand_over is HandOver.TAKE) == (outcome is Outcome.ERASED)
