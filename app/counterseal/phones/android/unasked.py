"""ADB to a phone without anybody being asked on it: while it restarts on our order, and after its erase."""

import asyncio
from collections.abc import Callable
from typing import Final, TypeVar

from counterseal.phones.pace import interval, patience
from counterseal.phones.phone import PhoneError
from counterseal.phones.threads import in_thread
from counterseal.phones.usb.claimed import claim_in_thread
from counterseal.phones.usb.discovery import InterfaceKind, UsbPhone
from counterseal.phones.usb.watch import Bus
from counterseal.tradein.failures import FailureCode

from .adb.connection import Connection
from .adb.key import AdbKey

RESTART_SECONDS: Final = 90.0
"""How long a phone may take from one system to the next."""
ANSWER_SECONDS: Final = 60.0
"""How long after that it may be on USB before it answers."""
_LOOK_AGAIN_SECONDS: Final = 1.0

T = TypeVar("T")


class Line:
    """One phone, connected to anew for every question. `usb`: as we last met it."""

    def __init__(self, bus: Bus, key: AdbKey, usb: UsbPhone) -> None:
        self._bus = bus
        self._key = key
        self.usb = usb

    async def ask(self, question: Callable[[Connection], T]) -> T:
        """Connect with our key, ask in a thread, and hang up.

        Raises PhoneError: DEBUGGING_OFF where it shows no ADB, DEBUGGING_REFUSED where it does not know the
        key.
        """
        interface = self.usb.interface(InterfaceKind.ADB)
        if interface is None:
            raise PhoneError(FailureCode.DEBUGGING_OFF)
        pipe = await claim_in_thread(self.usb, interface)
        try:
            return await in_thread(
                lambda: question(Connection.open(pipe, self._key, offer_public_key=False)),
                stop=pipe.close,
            )
        finally:
            await asyncio.to_thread(pipe.close)

    async def ask_patiently(self, question: Callable[[Connection], T]) -> T:
        """The same, again and again until there is an answer, however the phone enumerates meanwhile.

        Raises PhoneError for why there was none.
        """
        end = asyncio.get_running_loop().time() + patience(ANSWER_SECONDS)
        while True:
            now = (phone for phone in self._bus.phones if phone.serial == self.usb.serial)
            self.usb = next(now, self.usb)
            try:
                return await self.ask(question)
            except PhoneError:
                if asyncio.get_running_loop().time() > end:
                    raise
            await asyncio.sleep(interval(_LOOK_AGAIN_SECONDS))

    async def restarted(self) -> None:
        """Return once the phone has enumerated anew. Raises PHONE_UNPLUGGED when it does not come."""
        before = self.usb

        def follows(phone: UsbPhone) -> bool:
            return phone.serial == before.serial and phone != before

        try:
            async with asyncio.timeout(patience(RESTART_SECONDS)):
                await self._bus.wait_until(lambda phones: any(map(follows, phones)))
        except TimeoutError:
            raise PhoneError(FailureCode.PHONE_UNPLUGGED) from None
        self.usb = next(filter(follows, self._bus.phones))
