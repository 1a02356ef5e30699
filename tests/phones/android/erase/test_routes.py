"""Which way a phone is brought to erase itself, and what is refused before anything happened."""

import asyncio
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from counterseal.lab.android.phone import Phone
from counterseal.lab.android.scenarios import Scenario
from counterseal.lab.android.shell import dumpsys, packages
from counterseal.phones.android import erase
from counterseal.phones.android.access import Access
from counterseal.phones.android.over_adb import OverAdb
from counterseal.phones.android.policy import Policy
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.discovery import UsbPhone
from counterseal.phones.usb.watch import Bus
from counterseal.tradein import orders
from counterseal.tradein.facts import CopyLevel, EraseCommand
from counterseal.tradein.failures import Failure, FailureCode
from counterseal.tradein.families.android import EraseRoute
from tests.phones import steps
from tests.phones.android.adb_lab import KEY, AdbPhone

from .trade_ins import EVERYTHING, start

RESET = packages.RESET_ACTION
OLDER_RESET = "android.settings.BACKUP_AND_RESET_SETTINGS"
SETTINGS, BY_HAND = EraseRoute.SETTINGS, EraseRoute.BY_HAND


def erased(access: Access, route: EraseRoute = SETTINGS) -> tuple[EraseCommand, str]:
    bus = Bus(None, lambda: None)  # nothing here lets the phone restart
    return asyncio.run(erase.run(access, bus, KEY, Policy(route), lambda _: None))


def let_in(lab: AdbPhone) -> OverAdb:
    return OverAdb(cast(UsbPhone, SimpleNamespace(serial=lab.phone.identity.serial)), lab.connect())


def watch_reset_screen(phone: Phone) -> list[str]:
    opened: list[str] = []
    phone.on_reset_screen = lambda: opened.append("reset")
    return opened


@pytest.mark.parametrize(
    ("activities", "route", "opened"),
    [
        ({}, SETTINGS, ["reset"]),
        # its action is another app's, or nobody's
        ({RESET: "com.example.app/.Settings", "": packages.RESET_ACTIVITY}, SETTINGS, ["reset"]),
        ({RESET: "", "": packages.RESET_ACTIVITY}, SETTINGS, ["reset"]),
        # only the page before it
        ({RESET: ""}, SETTINGS, []),
        # none of them
        ({RESET: "", OLDER_RESET: ""}, BY_HAND, []),
    ],
)
def test_the_phones_own_reset_screen_is_opened(
    activities: dict[str, str], route: EraseRoute, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for action, activity in activities.items():
        monkeypatch.setitem(packages._ACTIVITIES, action, activity)
    lab = AdbPhone()
    shown = watch_reset_screen(lab.phone)
    assert erased(let_in(lab)) == (EraseCommand.HANDED_OVER, route)
    assert shown == opened


@pytest.mark.parametrize("route", EraseRoute)
def test_over_mtp_nothing_is_sent(route: EraseRoute) -> None:
    access = cast(Access, SimpleNamespace(level=CopyLevel.FILES))
    assert erased(access, route) == (EraseCommand.HANDED_OVER, BY_HAND)


def test_where_the_owner_is_to_do_it_by_hand_nothing_is_opened() -> None:
    lab = AdbPhone()
    shown = watch_reset_screen(lab.phone)
    assert erased(let_in(lab), BY_HAND) == (EraseCommand.HANDED_OVER, BY_HAND)
    assert shown == []


@pytest.mark.parametrize("route", [EraseRoute.RESCUE, EraseRoute.TEST_HARNESS])
@pytest.mark.parametrize(("profile", "left"), [("pixel", 1), ("galaxy", 2)])
def test_nobody_is_locked_out_by_an_account_left(route: EraseRoute, profile: str, left: int) -> None:
    lab = AdbPhone(profile=profile)
    with pytest.raises(PhoneError) as caught:
        erased(let_in(lab), route)
    assert caught.value.failure == Failure(FailureCode.ACCOUNTS_LEFT, left)
    assert not lab.phone.wiped


def test_a_phone_that_does_not_say_has_accounts_for_all_we_know(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(dumpsys._SERVICES, "account")
    with pytest.raises(PhoneError) as caught:
        erased(let_in(AdbPhone(Scenario(accounts=False))), EraseRoute.RESCUE)
    assert caught.value.failure == Failure(FailureCode.ACCOUNTS_LEFT, 0)


def test_test_harness_mode_is_not_for_phones_with_a_screen_lock() -> None:
    with pytest.raises(PhoneError) as caught:
        erased(let_in(AdbPhone(Scenario(accounts=False))), EraseRoute.TEST_HARNESS)
    assert caught.value.failure.code is FailureCode.ERASE_REFUSED


def test_a_recovery_without_rescue_mode_is_left_again(tmp_path: Path) -> None:
    with start(tmp_path, "rescue-route", "galaxy", EVERYTHING, "--android-erase", "rescue") as (_, worker):
        phone = steps.connect(worker)
        worker.order(orders.Erase(phone, keep_esim=None))
        assert worker.fails().code is FailureCode.ERASE_REFUSED
        assert steps.connect(worker, phone) == phone
