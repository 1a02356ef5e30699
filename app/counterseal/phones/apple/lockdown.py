"""Talking to lockdownd: what every host may ask without any trust, and services that not every phone has."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, nullcontext, suppress
from typing import Any, Final

from pymobiledevice3.exceptions import InvalidServiceError
from pymobiledevice3.lockdown import SERVICE_PORT, UsbmuxLockdownClient
from pymobiledevice3.service_connection import ServiceConnection

LABEL: Final = "counterseal"
ANSWER_SECONDS: Final = 15.0
"""How long lockdownd and the small services may think; none of them waits for a person."""

# The library would hold up to 128 MiB of one answer; the largest honest one is a list of applications.
ServiceConnection.max_frame_size = 16 << 20


@asynccontextmanager
async def optional_service(
    client: UsbmuxLockdownClient, name: str
) -> AsyncIterator[ServiceConnection | None]:
    """A connection to a service we can do without; None on a phone that does not offer it."""
    service = None
    with suppress(InvalidServiceError):
        service = await client.start_lockdown_service(name)
    async with service or nullcontext():
        yield service


async def public_values(udid: str) -> Mapping[str, Any]:
    """The root values any host may read. Raises what the library raises when the phone is not there."""
    answer = await _ask(udid, {"Request": "GetValue"})
    untrusted_values = answer.get("Value")
    return untrusted_values if isinstance(untrusted_values, dict) else {}


async def start_session(udid: str, record: Mapping[str, Any]) -> Mapping[str, Any]:
    """The answer to a host that says it is the one of this pair record; the session is dropped at once."""
    request = {"Request": "StartSession", "HostID": record["HostID"], "SystemBUID": record["SystemBUID"]}
    return await _ask(udid, request)


async def _ask(udid: str, request: Mapping[str, Any]) -> dict[str, Any]:
    async with asyncio.timeout(ANSWER_SECONDS):
        async with await ServiceConnection.create_using_usbmux(udid, SERVICE_PORT) as service:
            untrusted_answer = await service.send_recv_plist({"Label": LABEL, **request})
    if not isinstance(untrusted_answer, dict):
        return {}
    return untrusted_answer
