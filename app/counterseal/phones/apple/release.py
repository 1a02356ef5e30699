"""Taking our trust back at the end, and destroying the keys to the phone."""

import asyncio
from typing import Final

from pymobiledevice3.exceptions import PyMobileDevice3Exception

from counterseal.phones.phone import PhoneError

from .pairing import Pairing

_UNPAIR_SECONDS: Final = 3.0


async def run(pairing: Pairing, udid: str) -> None:
    """Have the phone forget us if it is there and still knows us; delete the pair record in any case."""
    try:
        async with asyncio.timeout(_UNPAIR_SECONDS), await pairing.trusted(udid) as client:
            await client.unpair()
    except (PhoneError, PyMobileDevice3Exception, OSError, EOFError):
        pass  # gone or erased: there is nobody left to forget us
    finally:
        await pairing.forget(udid)
