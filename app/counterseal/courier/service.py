"""The courier's socket: one errand a connection, a few at once, each within its time."""

import asyncio
import logging
import os
import pwd
import signal
import socket
import struct

from counterseal.tradein import wire
from counterseal.tradein.errands import MAX_ERRAND, Cosign, Delivery, Errand, NotDone, SendMail, Timestamp

from .config import CourierConfig
from .mail import send_mail
from .timestamps import timestamp
from .witnessing import cosign

log = logging.getLogger(__name__)

_FIRST_PASSED = 3
"""SD_LISTEN_FDS_START; there is one."""


class Courier:
    """Serves one kiosk's core. What it is asked is not believed any more than what it brings back."""

    def __init__(self, config: CourierConfig) -> None:
        self._config = config
        self._core = pwd.getpwnam(config.core_user).pw_uid if config.core_user else os.getuid()
        self._free = config.at_once

    async def run(self) -> None:
        """Serves until cancelled. Raises OSError when the socket cannot be made."""
        listening = _from_service_manager() or self._make_socket()
        server = await asyncio.start_unix_server(self._serve, sock=listening, limit=MAX_ERRAND)
        async with server:
            await server.serve_forever()

    def _make_socket(self) -> socket.socket:
        path = self._config.socket
        path.unlink(missing_ok=True)
        listening = socket.socket(socket.AF_UNIX)
        listening.bind(str(path))
        path.chmod(0o600)
        return listening

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            if _peer_user(writer) != self._core:
                log.warning("peer-refused")
                return
            async with asyncio.timeout(self._config.seconds):
                errand = await _read(reader)
            writer.write(wire.encode(await self._deliver(errand)))
            async with asyncio.timeout(self._config.seconds):
                await writer.drain()
        except wire.BadMessage:
            log.warning("bad-errand")
        except TimeoutError:
            log.warning("core-late")
        except (ConnectionError, asyncio.CancelledError):
            pass  # cancelled at the end of the courier; asyncio would write a traceback into the log
        finally:
            writer.close()

    async def _deliver(self, errand: Errand) -> Delivery:
        if not self._free:
            return NotDone("courier-busy")
        self._free -= 1
        try:
            match errand:
                case Timestamp():
                    return await timestamp(errand, self._config.tsa, self._config.seconds)
                case Cosign():
                    return await cosign(errand, self._config.witnesses, self._config.seconds)
                case SendMail():
                    return await send_mail(errand, self._config.mail)
        finally:
            self._free += 1


def _from_service_manager() -> socket.socket | None:
    """The socket that it listens at for us, in a folder that we have no right to; see sd_listen_fds(3)."""
    if os.environ.get("LISTEN_PID") != str(os.getpid()):
        return None
    return socket.socket(fileno=_FIRST_PASSED)


async def _read(reader: asyncio.StreamReader) -> Errand:
    try:
        untrusted = await reader.readline()
    except ValueError:  # longer than the limit
        raise wire.BadMessage("too long") from None
    decoder: wire.LineDecoder[Errand] = wire.LineDecoder(Errand)
    errands = decoder.feed(untrusted)
    if len(errands) != 1:
        raise wire.BadMessage("no errand")
    return errands[0]


def _peer_user(writer: asyncio.StreamWriter) -> int:
    """The user id of the process at the other end; see SO_PEERCRED in unix(7)."""
    peer: socket.socket = writer.get_extra_info("socket")
    credentials = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    user: int = struct.unpack("3i", credentials)[1]
    return user


def run_courier(config: CourierConfig) -> None:
    """Serves until SIGTERM or SIGINT. Raises OSError when the socket cannot be made."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    os.umask(0o077)
    asyncio.run(_until_told(Courier(config)))


async def _until_told(courier: Courier) -> None:
    serving = asyncio.create_task(courier.run())
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, serving.cancel)
    try:
        await serving
    except asyncio.CancelledError:
        log.info("stopped")
