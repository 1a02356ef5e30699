"""The phone's backup agent: a connection of our own to it, and a thread that serves it.

pymobiledevice3 asks lockdownd to start the service; from there on its event-loop streams are too slow and
have no bound, so the socket is taken over.
"""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final

from pymobiledevice3.lockdown import UsbmuxLockdownClient
from pymobiledevice3.service_connection import create_ssl_context

from counterseal.phones.phone import PhoneError
from counterseal.phones.threads import in_thread
from counterseal.tradein.failures import FailureCode

from . import devicelink
from .lockdown import ANSWER_SECONDS
from .stream import Stream

_SERVICE: Final = "com.apple.mobilebackup2"


@asynccontextmanager
async def connected(client: UsbmuxLockdownClient) -> AsyncIterator[Stream]:
    """A connection to a newly started backup agent."""
    async with asyncio.timeout(ANSWER_SECONDS):
        has_bag = "EscrowBag" in (client.pair_record or {})
        service = await client.get_service_connection_attributes(_SERVICE, include_escrow_bag=has_bag)
        device = client.service.mux_device
        if device is None:
            raise PhoneError(FailureCode.PHONE_UNPLUGGED)
        connection = await device.connect(service["Port"])
    connection.settimeout(ANSWER_SECONDS)  # for the handshake
    if service.get("EnableServiceSSL"):
        with client.ssl_file() as certificate:
            context = create_ssl_context(certificate)
        connection = await asyncio.to_thread(_secure, context, connection)
    # Without a time limit each read costs fewer system calls; whoever serves the stream watches over it.
    connection.settimeout(None)
    stream = Stream(connection)
    try:
        yield stream
    finally:
        stream.end()


async def serve(
    stream: Stream,
    request: Mapping[str, Any],
    answers: devicelink.Answers,
    watch: Callable[[], None],
) -> None:
    """Have one request carried out, answering the phone meanwhile. `watch` may raise to break it off.

    Raises PhoneError. When this returns or raises, nothing more is read from the phone.
    """

    def converse() -> None:
        try:
            devicelink.ask(stream, request, answers)
        finally:
            stream.close()

    await in_thread(converse, watch=watch, stop=stream.end)


def _secure(context: ssl.SSLContext, connection: socket.socket) -> socket.socket:
    try:
        return context.wrap_socket(connection)
    except BaseException:
        connection.close()
        raise
