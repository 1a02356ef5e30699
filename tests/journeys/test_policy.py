"""Two people change the policy at a real counter: the core begins anew and greets the next customer so."""

from pathlib import Path

import pytest

from counterseal.compose.kiosk import open_accounts
from counterseal.staff.accounts import Role
from counterseal.tradein import staff_commands
from counterseal.tradein.desk import Policy
from counterseal.tradein.language import Language
from counterseal.tradein.views import AskedOfTwo, SignIn

from .counter import Counter, open_counter

SECOND_BADGE, SECOND_PIN = "04FFEE1122", "135790"
CZECH = Policy(Language.CZECH, 365)


def test_the_policy_is_changed_at_the_counter(tmp_path: Path) -> None:
    with open_counter(tmp_path / "demo", {}) as counter:
        open_accounts(counter.folder.state).enrol(SECOND_BADGE, SECOND_PIN, Role.STAFF)
        assert _greeting(counter) is Language.ENGLISH
        staff = counter.staff()
        counter.sign_in(staff)
        staff.send(staff_commands.ChangePolicy(CZECH))
        staff.until(lambda view: view.asked is AskedOfTwo.POLICY and view.proposed == CZECH)
        counter.show_badge(SECOND_BADGE)
        staff.until(lambda view: view.sign_in is SignIn.PIN)
        staff.send(staff_commands.EnterPin(SECOND_PIN))
        with pytest.raises(ConnectionError):
            staff.until(lambda view: False)
        counter.wait_until_back()
        assert _greeting(counter) is Language.CZECH
        staff = counter.staff()
        counter.sign_in(staff)
        assert staff.until(lambda view: view.policy is not None).policy == CZECH


def _greeting(counter: Counter) -> Language:
    return counter.customer().until(lambda view: True).comfort.language
