"""Sending the erase command, and saying no more about it than was seen."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from pymobiledevice3.exceptions import (
    ConnectionTerminatedError,
    LockdownError,
    StartServiceError,
)
from pymobiledevice3.lockdown import UsbmuxLockdownClient

from counterseal.phones.pace import interval, patience
from counterseal.phones.phone import PhoneError, Report
from counterseal.tradein.facts import EraseCommand
from counterseal.tradein.failures import FailureCode

from . import agent, errors, prompts, watchdog
from .inspect import MCINSTALL, text
from .lockdown import ANSWER_SECONDS
from .watchdog import PREPARING_SECONDS

MCINSTALL_ROUTE: Final = "MCInstall"
BACKUP_ROUTE: Final = "mobilebackup2"

_ANSWER_SECONDS: Final = 60.0
_LEAVING_SECONDS: Final = 20.0
"""How long a phone that erases itself may still answer."""
_LOOKS: Final = 20


async def run(
    client: UsbmuxLockdownClient, report: Report, has_left: Callable[[], bool], *, keep_esim: bool
) -> tuple[EraseCommand, str]:
    """Erase through MCInstall as device management does, else through the backup agent.

    `has_left`: whether the phone was seen to leave the cable since the erase was begun.
    Only MCInstall can spare the eSIM, so there is no second way where the customer keeps it. Raises
    PhoneError(ERASE_REFUSED) when the phone says no, or what happened before the command was sent.
    """
    command = await _through_mcinstall(client, keep_esim=keep_esim)
    if command is None:
        if keep_esim:
            raise PhoneError(FailureCode.ERASE_REFUSED)
        return await _through_backup(client, report), BACKUP_ROUTE
    if command is not EraseCommand.ACKNOWLEDGED and not keep_esim and await _stays(client, has_left):
        # Hanging up can be how a phone says no. If it has taken the command after all, a second does no harm.
        with suppress(PhoneError), errors.translated():
            return await _through_backup(client, report), BACKUP_ROUTE
    return command, MCINSTALL_ROUTE


async def _stays(client: UsbmuxLockdownClient, has_left: Callable[[], bool]) -> bool:
    """Whether the phone never left and is as it was, when it should be leaving long since.

    A phone whose cable was pulled, and that came back, is not told twice: what it did with the first command
    must be looked at first.
    """
    for _ in range(_LOOKS):
        await asyncio.sleep(interval(_LEAVING_SECONDS / _LOOKS))
        if has_left():
            return False
    try:
        async with asyncio.timeout(ANSWER_SECONDS):
            activation = text(await client.get_value(), "ActivationState")
    except Exception:  # whatever the library raises over its answer
        return False
    return activation == "Activated" and not has_left()  # the library reconnects without a word


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
        except Exception:  # it has the command, and answers late, or nonsense
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
