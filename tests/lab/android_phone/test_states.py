"""What the phone shows on USB in each state, and how it comes from one to the next."""

from dataclasses import replace

import pytest
from tests.lab.android_phone.phones import changes, idle, interfaces, phone, plugged, say, shown, wait_until

from counterseal.lab.android.phone import Boot, TradeIn
from counterseal.lab.android.restarts import reset as reset_phone
from counterseal.lab.android.restarts import restart, wipe_from_rescue
from counterseal.lab.android.scenarios import Reset, Scenario


@pytest.mark.parametrize(
    ("acts", "names", "product_id"),
    [
        ([], ["MTP"], 0x4EE1),
        (["tap_file_transfer"], ["MTP"], 0x4EE1),
        (["enable_debugging"], ["ADB Interface"], 0x4EE7),
        (["enable_debugging", "tap_file_transfer"], ["MTP", "ADB Interface"], 0x4EE2),
        (["enable_debugging", "disable_debugging"], ["MTP"], 0x4EE1),
    ],
)
def test_what_a_pixel_enumerates_as(acts: list[str], names: list[str], product_id: int) -> None:
    one = phone(idle())
    port = plugged(one)
    for act in acts:
        getattr(one, act)()
    gadget = shown(port)
    assert gadget is not None
    assert (interfaces(port), gadget.product_id, gadget.vendor_id) == (names, product_id, 0x18D1)
    assert gadget.serial == one.identity.serial


def test_storage_is_shown_only_after_file_transfer_was_tapped_and_only_for_this_plugging_in() -> None:
    one = phone(idle())
    plugged(one)
    assert one.shared_storages() == ()
    one.tap_file_transfer()
    assert len(one.shared_storages()) == 1
    one.unplug()
    one.plug()
    assert one.shared_storages() == ()


def test_every_switch_enumerates_anew() -> None:
    one = phone(idle())
    port = plugged(one)
    before = port.device
    one.tap_file_transfer()
    assert port.device is not None
    assert before is not None
    assert port.device.number > before.number


def test_auto_blocker_hides_debugging_until_it_is_off() -> None:
    one = phone(idle("auto-blocker"), "galaxy")
    port = plugged(one)
    one.enable_debugging()
    assert interfaces(port) == ["MTP"]
    one.turn_off_auto_blocker()
    assert interfaces(port) == ["ADB Interface"]


def test_a_reset_of_android_16_ends_in_the_trade_in_foyer() -> None:
    one = phone(idle())
    port = plugged(one)
    serial, mtp_serial = one.identity.serial, one.mtp_serial
    seen = changes(one, port)
    reset_phone(one)
    wait_until(lambda: len(seen) == 3)
    assert seen == [[], ["MTP"], ["ADB Interface"]]
    assert one.shared_storages() == ()
    assert (one.trade_in, one.set_up, one.reset_protection) == (TradeIn.FOYER, False, False)
    assert one.identity.serial == serial
    assert one.mtp_serial != mtp_serial


@pytest.mark.parametrize(("profile", "canary"), [("pixel-13", True), ("huawei", False), ("galaxy", True)])
def test_a_reset_of_older_phones_ends_in_mtp_without_storage(profile: str, canary: bool) -> None:
    one = phone(idle(), profile)
    port = plugged(one)
    mtp_serial = one.mtp_serial
    assert (mtp_serial != one.identity.serial) is canary
    reset_phone(one)
    wait_until(lambda: one.wiped)
    wait_until(lambda: port.device is not None)
    assert interfaces(port) == ["MTP"]
    assert one.shared_storages() == ()
    assert (one.mtp_serial != mtp_serial) is canary


def test_nothing_of_the_owner_is_left_after_a_reset() -> None:
    one = phone(idle())
    plugged(one)
    reset_phone(one)
    wait_until(lambda: one.wiped and one.running)
    assert say(one, "find /sdcard -type f")[0] == ""
    assert say(one, "content query --uri content://sms")[0] == "No result found.\n"
    assert say(one, "pm list packages -3")[0] == ""
    assert say(one, "settings get secure user_setup_complete")[0] == "0\n"
    assert "  Accounts: 0\n" in say(one, "dumpsys account")[0]


def test_evaluation_opens_the_shell_and_the_next_start_wipes_again() -> None:
    one = phone(idle())
    port = plugged(one)
    reset_phone(one)
    wait_until(lambda: one.trade_in is TradeIn.FOYER and port.device is not None)
    assert say(one, "tradeinmode evaluate")[2] == 0
    wait_until(lambda: one.trade_in is TradeIn.EVALUATION and not one.leaving)
    mtp_serial = one.mtp_serial
    restart(one)
    wait_until(lambda: one.trade_in is TradeIn.FOYER and port.device is not None)
    assert one.mtp_serial != mtp_serial


def test_finishing_setup_leaves_the_foyer_for_good() -> None:
    one = phone(idle())
    port = plugged(one)
    reset_phone(one)
    wait_until(lambda: one.trade_in is TradeIn.FOYER and port.device is not None)
    one.finish_setup()
    assert (one.trade_in, interfaces(port)) == (TradeIn.STOPPED, ["MTP"])


def test_the_rescue_chain_wipes_without_a_key_and_leaves_the_lock_of_an_account() -> None:
    one = phone(idle())
    port = plugged(one)
    restart(one, "rescue")  # no target of Android's own
    wait_until(lambda: not one.leaving)
    assert one.boot is Boot.SYSTEM
    restart(one, "sideload")
    wait_until(lambda: one.boot is Boot.SIDELOAD and not one.leaving)
    restart(one, "rescue")
    wait_until(lambda: one.boot is Boot.RESCUE and not one.leaving and port.device is not None)
    assert interfaces(port) == ["ADB Interface"]
    wipe_from_rescue(one)
    restart(one)
    wait_until(lambda: one.boot is Boot.SYSTEM and one.trade_in is TradeIn.FOYER)
    assert one.reset_protection


def test_a_maker_without_rescue_mode_starts_the_system_instead() -> None:
    one = phone(idle(), "galaxy")
    plugged(one)
    one.boot = Boot.SIDELOAD
    restart(one, "rescue")
    wait_until(lambda: one.boot is Boot.SYSTEM and one.running)


def test_harness_mode_keeps_the_keys_and_skips_the_setup_wizard() -> None:
    one = phone(idle("testharness-route"))
    port = plugged(one)
    one.debugging = True
    keyring = one.keyring
    assert say(one, "cmd testharness enable")[2] == 0
    wait_until(lambda: one.wiped and one.running and port.device is not None)
    assert one.keyring is keyring
    assert (one.set_up, one.test_harness, interfaces(port)) == (True, True, ["ADB Interface"])


@pytest.mark.parametrize(
    ("reset", "wiped", "same_phone"),
    [
        (Reset.PRETENDED, False, True),
        (Reset.PRETENDED_NEW_SERIAL, False, True),
        (Reset.OTHER_PHONE_RETURNS, True, False),
        (Reset.SET_UP_BEFORE_CHECK, True, True),
        (Reset.KEEPS_LOCK, True, True),
    ],
)
def test_resets_that_are_not_what_they_seem(reset: Reset, wiped: bool, same_phone: bool) -> None:
    one = phone(replace(idle(), reset=reset))
    port = plugged(one)
    before = port.device
    serial, mtp_serial = one.identity.serial, one.mtp_serial
    reset_phone(one)
    wait_until(lambda: port.device not in {None, before})
    assert one.wiped is wiped
    assert (one.identity.serial == serial) is same_phone
    assert (one.mtp_serial == mtp_serial) is (reset is Reset.PRETENDED)
    assert one.reset_protection is (reset is Reset.KEEPS_LOCK)
    assert one.set_up is (not wiped or reset is Reset.SET_UP_BEFORE_CHECK)


@pytest.mark.parametrize("scenario", [Scenario(reset=Reset.BACKED_OUT), Scenario(managed=True)])
def test_a_reset_that_the_owner_or_the_employer_prevents_changes_nothing(scenario: Scenario) -> None:
    one = phone(scenario)
    plugged(one)
    reset_phone(one)
    assert one.running
    assert not one.wiped


def test_a_phone_that_never_returns() -> None:
    one = phone(Scenario(reset=Reset.NEVER_RETURNS))
    port = plugged(one)
    reset_phone(one)
    assert port.device is None


@pytest.mark.parametrize(("what", "classes"), [("hid", [0x06, 0x03]), ("hub", [0x09])])
def test_a_hostile_phone_shows_another_interface(what: str, classes: list[int]) -> None:
    one = phone(idle())
    port = plugged(one)
    one.turn_into(what)
    gadget = shown(port)
    assert gadget is not None
    assert [function.interface.class_ for function in gadget.functions] == classes


def test_a_card_is_announced_as_gone_without_enumerating_anew() -> None:
    one = phone(idle("sd-card"))
    port = plugged(one)
    one.tap_file_transfer()
    assert len(one.shared_storages()) == 2
    device = port.device
    one.remove_card()
    assert port.device is device
    assert len(one.shared_storages()) == 1
