"""`locksettings` and `cmd testharness` (frameworks/base LockSettingsShellCommand, TestHarnessModeService)."""

from counterseal.lab.android.phone import Phone
from counterseal.lab.android.restarts import enter_test_harness

from .result import Result, failed, said


def locksettings(phone: Phone, words: list[str]) -> Result:
    """`get-disabled` asks for "None"; `verify` without a credential succeeds where there is none."""
    match words:
        case ["get-disabled", *_]:
            return said("false" if phone.screen_lock else "true")
        case ["verify", *_] if phone.screen_lock:
            return failed("Old password '' didn't match", 255)
        case ["verify", *_]:
            return said("Lock credential verified successfully")
    return failed("Unknown command", 255)


def cmd_testharness(phone: Phone, words: list[str]) -> Result:
    """`enable`, also called `restore`: wipes, and keeps the computers that are allowed."""
    if words not in (["enable"], ["restore"]):
        return failed("Unknown command", 255)
    if phone.screen_lock:
        return failed("Test Harness Mode cannot be enabled if there is a lock screen", 2)
    enter_test_harness(phone)
    return said()
