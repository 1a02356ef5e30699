"""Being trusted by the phone: asking its owner, using the pair record, and destroying it.

The record is a key to the phone. It lives in the trade-in's own memory-backed folder, where a worker that was
started again finds it, and in usbmuxd, which will not serve the phone's other needs without it.
"""

import asyncio
import plistlib
import secrets
import socket
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final
from xml.parsers.expat import ExpatError

from pymobiledevice3 import exceptions as vendor
from pymobiledevice3.lockdown import UsbmuxLockdownClient, create_using_usbmux
from pymobiledevice3.usbmux import MuxConnection

from counterseal.phones.pace import interval
from counterseal.phones.phone import PhoneError
from counterseal.tradein.facts import LinkState
from counterseal.tradein.failures import FailureCode

from .lockdown import ANSWER_SECONDS, LABEL
from .watch import normal, spellings

_LOOK_AGAIN_SECONDS: Final = 1.0

_USBMUX_HEADER: Final = struct.Struct("<IIII")
_PLIST_VERSION, _PLIST_MESSAGE, _TAG = 1, 8, 1
_DELETING_SECONDS: Final = 5.0


class Refused(Exception):
    """The owner, or who manages the phone, said no; it asks again only after it was unplugged."""


class Pairing:
    """The pair records of one trade-in."""

    def __init__(self, session: Path) -> None:
        self._folder = session / "pairing"
        self._folder.mkdir(mode=0o700, exist_ok=True)

    def record(self, udid: str) -> dict[str, Any] | None:
        """The pair record made in this trade-in, if there is one."""
        try:
            found = plistlib.loads(self._path(udid).read_bytes())
        except (OSError, ValueError, ExpatError):
            return None
        return found if isinstance(found, dict) else None

    def udids(self) -> tuple[str, ...]:
        """The phones (normal UDID) that pair records are kept for."""
        return tuple({normal(path.stem) for path in self._folder.glob("*.plist")})

    async def trusted(self, udid: str) -> UsbmuxLockdownClient:
        """A lockdown session over the pairing made before. Raises PhoneError(TRUST_LOST) if it is refused."""
        client = await self._open(udid)
        if not client.paired:
            await client.close()
            raise PhoneError(FailureCode.TRUST_LOST)
        return client

    async def establish(self, udid: str, tell: Callable[[LinkState], None]) -> UsbmuxLockdownClient:
        """A lockdown session with a phone whose owner is asked for trust if need be, for as long as it takes.

        Raises Refused, or what the library raises when the phone leaves.
        """
        client = await self._open_or_forget(udid, tell)
        try:
            if not client.paired:
                await self._ask_owner(client, tell)
        except BaseException:
            await client.close()
            raise
        self._path(udid).touch(mode=0o600)
        self._path(udid).write_bytes(plistlib.dumps(client.pair_record or {}))
        return client

    async def forget(self, udid: str) -> None:
        """Delete the pair record here and in usbmuxd; what is not there is deleted already.

        Raises TimeoutError when usbmuxd does not answer.
        """
        for path in self._folder.iterdir():
            path.unlink()
        async with asyncio.timeout(_DELETING_SECONDS):
            for record_id in spellings(udid):
                await _delete_from_usbmuxd(record_id)

    async def _open_or_forget(self, udid: str, tell: Callable[[LinkState], None]) -> UsbmuxLockdownClient:
        """A connection that is paired, or else has no pair record left that the phone does not know."""
        try:
            client = await self._open(udid)
        except vendor.ConnectionTerminatedError:
            # With TLS 1.3 a phone refuses a stale record only after the handshake, which ends everything.
            tell(LinkState.STALE_PAIRING)
            await self.forget(udid)
            return await self._open(udid)
        if not client.paired and client.pair_record is not None:
            tell(LinkState.STALE_PAIRING)
            await client.close()
            await self.forget(udid)
            return await self._open(udid)
        return client

    async def _open(self, udid: str) -> UsbmuxLockdownClient:
        async with asyncio.timeout(ANSWER_SECONDS):
            return await create_using_usbmux(
                serial=udid,
                label=LABEL,
                autopair=False,
                local_hostname=secrets.token_hex(16),  # a host identity for this trade-in only
                pair_record=self.record(udid),
                pairing_records_cache_folder=self._folder,
            )

    async def _ask_owner(self, client: UsbmuxLockdownClient, tell: Callable[[LinkState], None]) -> None:
        timeout: float | None = 0.0  # the first answer comes at once, so that the screen can say what to do
        while True:
            try:
                await client.pair(timeout=timeout)
                if await client.validate_pairing():
                    return
                raise Refused
            except (vendor.PasswordRequiredError, vendor.PasscodeRequiredError):
                tell(LinkState.LOCKED)
                timeout = 0.0
            except vendor.PairingDialogResponsePendingError:
                tell(LinkState.TRUST_PENDING)
                timeout = None
                continue
            except vendor.UserDeniedPairingError:
                tell(LinkState.TRUST_DENIED)
                raise Refused from None
            except vendor.MCProtectedError:
                tell(LinkState.MANAGER_REFUSES)
                raise Refused from None
            await asyncio.sleep(interval(_LOOK_AGAIN_SECONDS))

    def _path(self, udid: str) -> Path:
        # where the library looks too, so that there is only one file
        return self._folder / f"{normal(udid)}.plist"


async def _delete_from_usbmuxd(record_id: str) -> None:
    """DeletePairRecord, which the library lacks (libimobiledevice/usbmuxd, src/client.c)."""
    message = {"MessageType": "DeletePairRecord", "PairRecordID": record_id, "ProgName": LABEL}
    body = plistlib.dumps(message)
    header = _USBMUX_HEADER.pack(_USBMUX_HEADER.size + len(body), _PLIST_VERSION, _PLIST_MESSAGE, _TAG)
    loop = asyncio.get_running_loop()
    connection: socket.socket = await MuxConnection.create_usbmux_socket()
    with connection:
        await loop.sock_sendall(connection, header + body)
        # Any answer will do: no record to delete is as good as a deleted one.
        await loop.sock_recv(connection, _USBMUX_HEADER.size)
