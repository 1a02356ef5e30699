"""Telling the phone that a host is busy with it, the way every host does before a copy."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from pymobiledevice3.exceptions import AfcException, AfcFileNotFoundError, PyMobileDevice3Exception
from pymobiledevice3.lockdown import UsbmuxLockdownClient
from pymobiledevice3.services.afc import AFC_LOCK_EX, AFC_LOCK_UN, AfcError, AfcService

from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .lockdown import optional_service
from .prompts import NOTIFICATION_PROXY

_LOCK_FILE: Final = "/com.apple.itunes.lock_sync"
_ATTEMPTS: Final = 50
_ATTEMPT_SECONDS: Final = 0.2

_WILL_START: Final = "com.apple.itunes-mobdev.syncWillStart"
_LOCK_REQUEST: Final = "com.apple.itunes-mobdev.syncLockRequest"
_DID_START: Final = "com.apple.itunes-mobdev.syncDidStart"
_DID_FINISH: Final = "com.apple.itunes-mobdev.syncDidFinish"


@asynccontextmanager
async def held(client: UsbmuxLockdownClient) -> AsyncIterator[AfcService]:
    """Hold the phone's sync lock. Raises PhoneError(SYNC_BUSY) while another host holds it."""
    async with (
        optional_service(client, NOTIFICATION_PROXY) as proxy,
        AfcService(client) as afc,
    ):

        async def post(name: str) -> None:
            if proxy is not None:
                await proxy.send_plist({"Command": "PostNotification", "Name": name})

        await post(_WILL_START)
        handle = await _open(afc)
        await post(_LOCK_REQUEST)
        if handle is not None:
            await _lock(afc, handle)
        await post(_DID_START)
        yield afc
        # Only after a good end, and as a courtesy: the lock goes with the connection anyway.
        with contextlib.suppress(PyMobileDevice3Exception, OSError):
            if handle is not None:
                await afc.lock(handle, AFC_LOCK_UN)
                await afc.fclose(handle)
            await post(_DID_FINISH)


async def _open(afc: AfcService) -> int | None:
    """The lock file; None on a phone without one, which has nobody to be locked against."""
    try:
        return await afc.fopen(_LOCK_FILE, "r+")
    except AfcFileNotFoundError:
        return None


async def _lock(afc: AfcService, handle: int) -> None:
    for _ in range(_ATTEMPTS):
        try:
            await afc.lock(handle, AFC_LOCK_EX)
        except AfcException as error:
            if error.status != AfcError.OP_WOULD_BLOCK:
                raise
            await asyncio.sleep(_ATTEMPT_SECONDS)
        else:
            return
    raise PhoneError(FailureCode.SYNC_BUSY)
