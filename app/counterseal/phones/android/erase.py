"""How an Android phone is brought to erase itself, and saying no more about it than was seen.

Its own reset screen is the way: there the owner shows who they are, which lifts reset protection too. The two
others ask nobody, so they are taken only where the kiosk's owner has chosen them and no account is left.
Nobody but the owner ever types their PIN.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import Final, TypeVar

from counterseal.phones.phone import PhoneError, Report
from counterseal.phones.threads import in_thread
from counterseal.phones.usb.watch import Bus
from counterseal.tradein.events import PhoneLeft
from counterseal.tradein.facts import EraseCommand
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families.android import EraseRoute

from . import readings
from .access import Access
from .adb.banner import Mode
from .adb.connection import Connection, ServiceRefused
from .adb.key import AdbKey
from .adb.services import reboot, rescue_wipe
from .adb.shell import ShellResult, shell
from .over_adb import OverAdb
from .policy import Policy
from .readings import Shell
from .unasked import Line

_SETTINGS: Final = "com.android.settings/"
_RESET_SCREENS: Final = (
    "-a com.android.settings.action.FACTORY_RESET",
    f"-n '{_SETTINGS}.Settings$FactoryResetActivity'",
    "-a android.settings.BACKUP_AND_RESET_SETTINGS",
)
"""The reset screen itself where there is one (AOSP packages/apps/Settings), else the page before it."""

_SCREEN_SECONDS: Final = 20.0
_HARNESS_SECONDS: Final = 60.0

T = TypeVar("T")


async def run(
    access: Access, bus: Bus, key: AdbKey, policy: Policy, report: Report
) -> tuple[EraseCommand, EraseRoute]:
    """See Phone.erase. Raises PhoneError: ERASE_REFUSED, or ACCOUNTS_LEFT with how many, 0 for unknown."""
    if not isinstance(access, OverAdb):
        return EraseCommand.HANDED_OVER, EraseRoute.BY_HAND
    match policy.erase:
        case EraseRoute.SETTINGS if await _in_thread(access, _open_reset_screen):
            return EraseCommand.HANDED_OVER, EraseRoute.SETTINGS
        case EraseRoute.RESCUE:
            await _in_thread(access, _require_no_accounts)
            return await _through_rescue(access, Line(bus, key, access.usb), report), EraseRoute.RESCUE
        case EraseRoute.TEST_HARNESS:
            await _in_thread(access, _require_no_accounts)
            return await _in_thread(access, _enter_test_harness), EraseRoute.TEST_HARNESS
    return EraseCommand.HANDED_OVER, EraseRoute.BY_HAND


def _open_reset_screen(connection: Connection) -> bool:
    """Show the owner where they erase the phone; whether it says that it did."""
    return any(_resolves(connection, intent) and _starts(connection, intent) for intent in _RESET_SCREENS)


def _resolves(connection: Connection, intent: str) -> bool:
    """Whether the phone's own settings answer, and not an app that gives itself out for them."""
    said = Shell(connection).text(f"cmd package resolve-activity --brief {intent}") or ""
    return said.rstrip().rpartition("\n")[2].startswith(_SETTINGS)


def _starts(connection: Connection, intent: str) -> bool:
    ran = shell(connection, f"am start {intent}", seconds=_SCREEN_SECONDS)
    # older releases end with 0 whatever happened
    return ran.exit_code in {0, None} and not _complains(ran)


def _complains(ran: ShellResult) -> bool:
    untrusted = ran.untrusted_stdout + ran.untrusted_stderr
    return b"Error" in untrusted or b"Exception" in untrusted


def _require_no_accounts(connection: Connection) -> None:
    """An account that is left would lock the phone by reset protection, for whoever has it then."""
    found = readings.accounts(Shell(connection).text("dumpsys account"))
    left = sum(account.count for account in found or ())
    if found is None or left:
        raise PhoneError(FailureCode.ACCOUNTS_LEFT, left)


def _enter_test_harness(connection: Connection) -> EraseCommand:
    """Only a phone without a screen lock does it (frameworks/base, TestHarnessModeService.java)."""
    try:
        ran = shell(connection, "cmd testharness enable", seconds=_HARNESS_SECONDS)
    except ServiceRefused:
        raise PhoneError(FailureCode.ERASE_REFUSED) from None
    except PhoneError as error:
        return _broken_off(error)
    if ran.exit_code != 0 or _complains(ran):
        raise PhoneError(FailureCode.ERASE_REFUSED)
    return EraseCommand.ACKNOWLEDGED


async def _through_rescue(access: OverAdb, line: Line, report: Report) -> EraseCommand:
    """Android restarts into sideload mode only, and that into rescue mode, where a recovery has it; neither
    asks for a key (bootable/recovery, minadbd_services.cpp). All of it lasts longer than we may be silent."""
    with suppress(PhoneError):
        await _in_thread(access, lambda connection: reboot(connection, "sideload"))
        access.close()
        await line.restarted()
        report(PhoneLeft())
        if await line.ask_patiently(_mode) is Mode.SIDELOAD:
            await line.ask(lambda connection: reboot(connection, "rescue"))
            await line.restarted()
            report(PhoneLeft())
            if await line.ask_patiently(_mode) is Mode.RESCUE:
                return await line.ask(_wipe)
    with suppress(PhoneError):
        await line.ask_patiently(_restart_into_android)
    raise PhoneError(FailureCode.ERASE_REFUSED)


def _mode(connection: Connection) -> Mode:
    return connection.banner.mode


def _wipe(connection: Connection) -> EraseCommand:
    """Raises ServiceRefused, and nothing else: from then on nobody knows what is left on the phone."""
    try:
        done = rescue_wipe(connection)
    except ServiceRefused:
        raise
    except PhoneError as error:
        return _broken_off(error)
    with suppress(PhoneError):
        reboot(connection)
    return EraseCommand.ACKNOWLEDGED if done else EraseCommand.UNKNOWN


def _restart_into_android(connection: Connection) -> None:
    if _mode(connection) is not Mode.DEVICE:
        reboot(connection)


def _broken_off(error: PhoneError) -> EraseCommand:
    """What to call a command that went out and of which no answer came."""
    unplugged = error.failure.code is FailureCode.PHONE_UNPLUGGED
    return EraseCommand.CUT_OFF if unplugged else EraseCommand.UNKNOWN


async def _in_thread(access: OverAdb, work: Callable[[Connection], T]) -> T:
    return await in_thread(lambda: work(access.connection), stop=access.close)
