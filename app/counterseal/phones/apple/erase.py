"""Sending the erase command, and saying no more about it than was seen."""

import asyncio
from typing import Final

from pymobiledevice3.exceptions import ConnectionTerminatedError, LockdownError, StartServiceError
from pymobiledevice3.lockdown import UsbmuxLockdownClient

from counterseal.phones.pace import patience
from counterseal.phones.phone import PhoneError, Report
from counterseal.tradein.facts import EraseCommand
from counterseal.tradein.failures import FailureCode

from . import agent, prompts, watchdog
from .inspect import MCINSTALL
from .watchdog import PREPARING_SECONDS

MCINSTALL_ROUTE: Final = "MCInstall"
BACKUP_ROUTE: Final = "mobilebackup2"

_ANSWER_SECONDS: Final = 60.0


async def run(client: UsbmuxLockdownClient, report: Report, *, keep_esim: bool) -> tuple[EraseCommand, str]:
    """Erase through MCInstall as device management does, else through the backup agent.

    Only MCInstall can spare the eSIM, so there is no second way where the customer keeps it. Raises
    PhoneError(ERASE_REFUSED) when the phone says no, or what happened before the command was sent.
    """
    command = await _through_mcinstall(client, keep_esim=keep_esim)
    if command is not None:
        return command, MCINSTALL_ROUTE
    if keep_esim:
        raise PhoneError(FailureCode.ERASE_REFUSED)
    return await _through_backup(client, report), BACKUP_ROUTE


async def _through_mcinstall(client: UsbmuxLockdownClient, *, keep_esim: bool) -> EraseCommand | None:
    """None when this phone does not take the command here."""
    request: dict[str, str | bool] = {
        "RequestType": "EraseDevice",
        "PreserveDataPlan": keep_esim,
        "DisallowProximitySetup": False,
    }
    try:
        service = await client.start_lockdown_service(MCINSTALL)
    except (LockdownError, StartServiceError):
        return None
    async with service:
        try:
            async with asyncio.timeout(patience(_ANSWER_SECONDS)):
                untrusted_answer = await service.send_recv_plist(request)
        except ConnectionTerminatedError:
            return EraseCommand.CUT_OFF  # by the erase or by a pulled cable: only looking at it will tell
        except TimeoutError:
            return EraseCommand.UNKNOWN
    match untrusted_answer:
        case {"Status": "Acknowledged"}:
            return EraseCommand.ACKNOWLEDGED
    return None


async def _through_backup(client: UsbmuxLockdownClient, report: Report) -> EraseCommand:
    request = {"MessageName": "EraseDevice", "TargetIdentifier": client.udid}
    try:
        async with prompts.watching(client, report) as seen, agent.connected(client) as stream:
            await agent.serve(stream, request, {}, lambda: watchdog.check(stream, seen, PREPARING_SECONDS))
    except PhoneError as error:
        match error.failure.code:
            case FailureCode.PHONE_UNPLUGGED:
                return EraseCommand.CUT_OFF
            case FailureCode.PHONE_SILENT:
                return EraseCommand.UNKNOWN
        raise PhoneError(FailureCode.ERASE_REFUSED, error.failure.detail) from None
    return EraseCommand.ACKNOWLEDGED
