"""Calls on a D-Bus message bus, each bounded in time."""

import asyncio
from typing import Any

from dbus_fast import DBusError, Message, MessageType
from dbus_fast.aio import MessageBus

_CALL_SECONDS = 30.0


async def call(
    bus: MessageBus, service: str, path: str, method: str, *body: object, signature: str = ""
) -> Any:
    """What the method answers: its first value, or None. `method` is interface and member, dotted.

    Raises DBusError when the answer is an error, TimeoutError when there is none.
    """
    interface, _, member = method.rpartition(".")
    message = Message(
        destination=service,
        path=path,
        interface=interface,
        member=member,
        signature=signature,
        body=list(body),
    )
    async with asyncio.timeout(_CALL_SECONDS):
        reply = await bus.call(message)
    if reply is None or reply.message_type is MessageType.ERROR:
        raise DBusError("org.freedesktop.DBus.Error.Failed", f"{method} failed")
    return reply.body[0] if reply.body else None


async def subscribe(bus: MessageBus, rule: str) -> None:
    """Asks for the signals that match; they reach the bus's message handlers."""
    await call(
        bus,
        "org.freedesktop.DBus",
        "/org/freedesktop/DBus",
        "org.freedesktop.DBus.AddMatch",
        rule,
        signature="s",
    )
