"""Talking to lockdownd: what every host may ask without any trust, and services that not every phone has."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, nullcontext, suppress
from typing import Any, Final

from pymobiledevice3 import service_connection
from pymobiledevice3.exceptions import InvalidServiceError, ProtocolError
from pymobiledevice3.lockdown import SERVICE_PORT, UsbmuxLockdownClient
from pymobiledevice3.service_connection import ServiceConnection

from . import plists

LABEL: Final = "counterseal"
ANSWER_SECONDS: Final = 15.0
"""How long lockdownd and the small services may think; none of them waits for a person."""

_MAX_ANSWER_BYTES: Final = 4 << 20
"""The library would hold up to 128 MiB, and quote it in its errors; honest answers have some 100 KiB."""
_MAX_RECEIVED_BYTES: Final = 8 << 20
"""A piece of a file has 4 MiB."""
_NOT_IN_XML: Final = bytes({*range(0x20)} - set(b"\t\n\r"))


def _parse(untrusted: bytes) -> Any:
    """What the library has for reading an answer, with bounds."""
    if not untrusted.startswith(b"bplist"):
        untrusted = untrusted.translate(None, _NOT_IN_XML)  # as the library does: some phones send them
    try:
        return plists.loads(untrusted, _MAX_ANSWER_BYTES)
    except plists.MalformedError:
        raise ProtocolError("not a property list") from None


async def _receive(self: ServiceConnection, size: int) -> bytes:
    """What the library has for awaiting so many bytes, with a bound: AFC leaves the number to the phone."""
    if size > _MAX_RECEIVED_BYTES:
        raise ProtocolError("more than any answer has")
    return await _receive_any(self, size)


_receive_any: Final = ServiceConnection.recvall
ServiceConnection.recvall = _receive  # type: ignore[method-assign] # the library has no setting for it
ServiceConnection.max_frame_size = _MAX_ANSWER_BYTES
service_connection.parse_plist = _parse  # type: ignore[assignment] # our argument has another name


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
