"""What the phone's shell answers, command by command."""

import json
from dataclasses import replace

import pytest
from tests.lab.android_phone.phones import phone, say

from counterseal.lab.android.phone import Phone, TradeIn
from counterseal.lab.android.scenarios import SCENARIOS

RESET = "com.android.settings.action.FACTORY_RESET"


@pytest.fixture(scope="module")
def pixel() -> Phone:
    return phone("no-accounts")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("getprop ro.product.model", "Pixel 9\n"),
        ("getprop ro.crypto.type", "file\n"),
        ("getprop ro.none", "\n"),
        ("getprop ro.none fallback", "fallback\n"),
        ("settings get secure user_setup_complete", "1\n"),
        ("settings get global device_provisioned", "1\n"),
        ("settings get secure none", "null\n"),
        ("cmd settings get global adb_enabled", "0\n"),
        ("pm list users", "Users:\n\tUserInfo{0:Owner:4c13} running\n"),
        ("cmd user list", "1 users:\n\n0: id=0, name=Owner\n"),
        ("dpm list-owners", "no owners\n"),
        ("nothing 2>/dev/null || echo none", "none\n"),
        ("locksettings get-disabled", "false\n"),
        (f"am start -a {RESET}", f"Starting: Intent {{ act={RESET} }}\n"),
        ("sm list-volumes public", ""),
        ("sm list-volumes", "private mounted null\nemulated;0 mounted null\n"),
        ("ls /storage", "emulated\nself\n"),
        ("stat -c '%s %F' /sdcard/Pictures/.thumbnails/.nomedia", "0 regular file\n"),
        ("echo 'two  words' three", "two  words three\n"),
        ("dumpsys nothing", "Can't find service: nothing\n"),
        ("echo a; echo b && echo c || echo d", "a\nb\nc\n"),
    ],
)
def test_answers(pixel: Phone, line: str, answer: str) -> None:
    assert say(pixel, line)[0] == answer


@pytest.mark.parametrize(
    ("line", "code", "error"),
    [
        ("su", 127, "/system/bin/sh: su: inaccessible or not found\n"),
        ("ls /data", 1, "ls: /data: No such file or directory\n"),
        ("ls -l /sdcard", 1, "ls: Unknown option 'l'\n"),
        ("cat /sdcard/DCIM", 1, "cat: /sdcard/DCIM: Is a directory\n"),
        ("cmd nothing", 20, "cmd: Can't find service: nothing\n"),
        ("cmd testharness enable", 2, "Test Harness Mode cannot be enabled if there is a lock screen\n"),
        ("locksettings verify", 255, "Old password '' didn't match\n"),
        ("tradeinmode evaluate", 1, "Error: not in the trade-in foyer\n"),
        ("pm list packages | wc", 127, "/system/bin/sh: no pipes and no background here\n"),
        ("echo 'open", 1, "/system/bin/sh: no closing quote\n"),
        ("am start -a android.settings.FACTORY_RESET", 1,
         "Error: Activity not started, unable to resolve Intent { act=android.settings.FACTORY_RESET }\n"),
    ],
)  # fmt: skip
def test_refusals(pixel: Phone, line: str, code: int, error: str) -> None:
    _, err, exit_code = say(pixel, line)
    assert (exit_code, err) == (code, error)


def test_a_reset_cannot_be_broadcast(pixel: Phone) -> None:
    _, error, code = say(pixel, "am broadcast -a android.intent.action.MASTER_CLEAR")
    assert code == 255
    assert "SecurityException" in error


@pytest.mark.parametrize(
    "intent", [f"-a {RESET}", "-n 'com.android.settings/.Settings$FactoryResetActivity'"]
)
def test_the_reset_screen_comes_up_in_front_of_the_owner(intent: str) -> None:
    one, came_up = phone(), list[bool]()
    one.on_reset_screen = lambda: came_up.append(True)
    say(one, f"am start {intent}")
    assert came_up == [True]


def test_an_activity_is_resolved_as_the_package_manager_prints_it(pixel: Phone) -> None:
    resolved, _, _ = say(pixel, f"cmd package resolve-activity --brief -a {RESET}")
    assert resolved.splitlines()[1] == "com.android.settings/.Settings$FactoryResetActivity"
    assert say(pixel, "cmd package resolve-activity --brief -a none")[0] == "No activity found\n"


def test_battery_is_low_until_the_phone_has_charged() -> None:
    one = phone("low-battery")
    assert "  level: 9\n" in say(one, "dumpsys battery")[0]
    one.plug()
    one.plugged_at -= 61
    assert "  level: 45\n" in say(one, "dumpsys battery")[0]


@pytest.mark.parametrize(
    ("scenario", "line", "shown"),
    [
        (
            "managed",
            "dpm list-owners",
            "1 owner:\nUser  0: admin=org.example.mdm/.AdminReceiver,DeviceOwner,",
        ),
        ("managed", "dumpsys device_policy", "  Device Owner: \n"),
        ("work-profile", "pm list users", "\tUserInfo{10:Work profile:1030} running\n"),
        ("work-profile", "dpm list-owners", "User 10: admin=org.example.mdm/.AdminReceiver,ProfileOwner"),
        ("second-user", "pm list users", "\tUserInfo{11:Guest room:410} running\n"),
        ("no-screen-lock", "locksettings get-disabled", "true\n"),
        ("no-screen-lock", "locksettings verify", "Lock credential verified successfully\n"),
        ("sd-card", "sm list-volumes public", "public:179,1 mounted 3A5C-10F7\n"),
        ("sd-card", "getprop gsm.sim.state", "LOADED\n"),
        ("sd-card", "ls /storage/3A5C-10F7", "DCIM\nLOST.DIR\n"),
        ("happy", "dumpsys account", "  Accounts: 1\n    Account {name="),
        ("no-accounts", "dumpsys account", "User UserInfo{0:Owner:4c13}:\n  Accounts: 0\n"),
    ],
)
def test_what_stands_in_the_way_shows(scenario: str, line: str, shown: str) -> None:
    assert shown in say(phone(scenario), line)[0]


def test_a_galaxy_has_its_makers_account_too() -> None:
    accounts, _, _ = say(phone(profile="galaxy"), "dumpsys account")
    assert "  Accounts: 2\n" in accounts
    assert "type=com.osp.app.signin}" in accounts


def test_the_status_of_trade_in_mode_is_the_phones() -> None:
    one = phone()
    status = json.loads(say(one, "tradeinmode wait-until-ready getstatus -c abc")[0])
    assert status["serial"] == one.identity.serial
    assert one.identity.imei in status["imeis"]
    assert status["locks"] == {"factory_reset_protection": False}
    assert isinstance(status["storage"]["capacity_bytes"], str)


def test_trade_in_mode_needs_a_phone_that_has_it() -> None:
    assert say(phone(profile="pixel-13"), "tradeinmode getstatus")[2] == 127


def test_a_locked_phone_cannot_be_evaluated() -> None:
    one = phone()
    one.trade_in, one.reset_protection = TradeIn.FOYER, True
    assert say(one, "tradeinmode evaluate")[1:] == ("Error: factory reset protection is active\n", 1)


def test_a_file_is_read_to_its_last_byte() -> None:
    one = phone(replace(SCENARIOS["happy"], sd_card=True))
    path, file = next(iter(one.content.storages[0].walk()))
    assert say(one, f"stat -c %s '/sdcard/{path}'")[0] == f"{file.size}\n"
    listed = say(one, "find /sdcard -type f")[0].splitlines()
    assert sorted(listed) == sorted(f"/sdcard/{path}" for path, _ in one.content.storages[0].walk())
