"""One Unix socket per screen: its views out, its commands in, and nobody else's process on it."""

import asyncio
import logging
import os
import pwd
import socket
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from counterseal.tradein import wire

log = logging.getLogger(__name__)

SLOW = 4 << 20
"""Bytes a screen may leave unread before its connection is ended; it then rejoins with the present view."""

C = TypeVar("C")


class RoleSocket(Generic[C]):
    """Serves the newest connection of one role; a screen that restarts takes over from its dead self."""

    def __init__(self, path: Path, commands: object, command: Callable[[C], None], user: str = "") -> None:
        """`user` is whom the screen runs as, if not as the core itself. Raises KeyError if there is none."""
        self._path = path
        self._peer = pwd.getpwnam(user) if user else None
        self._commands = commands
        self._command = command
        self._view: bytes | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._server: asyncio.Server | None = None

    @property
    def connected(self) -> bool:
        """Whether a screen is there."""
        return self._writer is not None and not self._writer.is_closing()

    async def open(self) -> None:
        """Serves from now on. Raises OSError when the socket cannot be made, or not be handed to its user:
        the core must be a member of that user's group."""
        making = self._path.with_suffix(".new")
        making.unlink(missing_ok=True)
        self._server = await asyncio.start_unix_server(self._serve, making)
        if self._peer:
            os.chown(making, -1, self._peer.pw_gid)
        making.chmod(0o660 if self._peer else 0o600)
        making.rename(self._path)  # whoever sees it is listened to

    async def close(self) -> None:
        """Ends the connection; the screen keeps looking for the next core."""
        if self._server:
            self._server.close()
        if self._writer:
            self._writer.close()

    def show(self, view: msgspec.Struct) -> None:
        """Sends the view, if it differs from the one shown."""
        line = wire.encode(view)
        if line != self._view:
            self._view = line
            self._send()

    def _send(self) -> None:
        if self._writer is None or self._view is None or self._writer.is_closing():
            return
        self._writer.write(self._view)
        if self._writer.transport.get_write_buffer_size() > SLOW:
            log.warning("screen-slow")
            self._writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if _peer_user(writer) != (self._peer.pw_uid if self._peer else os.getuid()):
            log.warning("peer-refused")
            writer.close()
            return
        if self._writer:
            self._writer.close()
        self._writer = writer
        self._send()
        try:
            await self._read(reader)
        except wire.BadMessage:
            log.warning("bad-command")
        except (ConnectionError, asyncio.CancelledError):
            pass  # cancelled at the end of the core; asyncio would write a traceback into the log
        finally:
            writer.close()

    async def _read(self, reader: asyncio.StreamReader) -> None:
        decoder: wire.LineDecoder[C] = wire.LineDecoder(self._commands)
        while untrusted := await reader.read(1 << 16):
            for command in decoder.feed(untrusted):
                self._command(command)


def _peer_user(writer: asyncio.StreamWriter) -> int:
    """The user id of the process at the other end; see SO_PEERCRED in unix(7)."""
    peer: socket.socket = writer.get_extra_info("socket")
    credentials = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    user: int = struct.unpack("3i", credentials)[1]
    return user
