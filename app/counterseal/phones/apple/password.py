"""The backup password: set it, or try the one it is said to be; then read back that backups are encrypted."""

from pymobiledevice3.lockdown import UsbmuxLockdownClient

from counterseal.phones.phone import PhoneError, Report
from counterseal.tradein.failures import FailureCode

from . import agent, prompts, watchdog
from .inspect import will_encrypt
from .watchdog import PREPARING_SECONDS


async def set_password(
    client: UsbmuxLockdownClient, password: str, report: Report, *, existing: bool
) -> None:
    """Raises PhoneError(WRONG_BACKUP_PASSWORD) if the phone has another one, PASSWORD_NOT_SET if it lied."""
    request = {
        "MessageName": "ChangePassword",
        "TargetIdentifier": client.udid,
        "NewPassword": password,
    }
    if existing:
        # Changing it to itself is how a password can be tried: a wrong one is refused with error 207.
        request["OldPassword"] = password
    async with prompts.watching(client, report) as seen, agent.connected(client) as stream:
        await agent.serve(stream, request, {}, lambda: watchdog.check(stream, seen, PREPARING_SECONDS))
    if await will_encrypt(client) is not True:
        raise PhoneError(FailureCode.PASSWORD_NOT_SET)
