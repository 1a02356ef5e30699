"""Watching a phone leave the bus to be erased, and come back."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

from counterseal.phones.pace import interval, patience
from counterseal.phones.phone import Report
from counterseal.phones.usb.discovery import UsbPhone
from counterseal.phones.usb.watch import Bus
from counterseal.tradein.events import PhoneLeft

from . import before

LEAVE_SECONDS: Final = 90.0
"""How long a phone that was told to restart or to erase itself may take to begin."""
TAP_SECONDS: Final = 10.0
"""No phone restarts in less: its owner tapped something in its USB settings, or moved the plug."""
RESET_SECONDS: Final = 60.0
"""Away for longer, a phone is taken to be erasing itself."""
RETURN_SECONDS: Final = 1200.0
_NAMES_SECONDS: Final = 10.0
"""How long the system may take to let us read who a phone is."""


class Departure:
    """One phone's, by its USB serial number. What was seen lies in the session folder, for another worker
    that has to go on."""

    def __init__(self, bus: Bus, session: Path, serial: str, report: Report) -> None:
        self._bus = bus
        self._session = session
        self._serial = serial
        self._report = report
        self.seconds_away: int | None = None
        """Known once it is back, if it was seen to come."""

    @property
    def present(self) -> UsbPhone | None:
        """The phone as it enumerates now."""
        return next((phone for phone in self._bus.phones if phone.serial == self._serial), None)

    async def on_command(self) -> bool:
        """Wait until a phone that was told to erase itself has left; False if it does not."""
        if not before.load(self._session).left and not await self.leaves():
            return False
        self._has_left()
        return True

    async def by_owner(self, is_as_it_was: Callable[[], Awaitable[bool]]) -> None:
        """Wait, without an end, until the owner has had the phone erase itself, as it seems.

        A phone that is back soon is asked whether it `is_as_it_was`: then its owner is still at it.
        """
        while not before.load(self._session).left:
            left_at = await self._leaving()
            if not await self.enumerated(None, left_at + interval(RESET_SECONDS)):
                break
            if _now() - left_at > interval(TAP_SECONDS) and not await is_as_it_was():
                break
            before.note(self._session, left_at=None)
        self._has_left()

    async def came_back(self) -> UsbPhone | None:
        """Wait for the phone; for another, if that comes instead; None for neither."""
        was_away = self.present is None
        try:
            async with asyncio.timeout(patience(RETURN_SECONDS)):
                await self._bus.wait_until(bool)
        except TimeoutError:
            return None
        try:
            async with asyncio.timeout(patience(_NAMES_SECONDS)):
                await self._bus.wait_until(lambda phones: any(phone.serial for phone in phones))
        except TimeoutError:
            return next(iter(self._bus.phones), None)
        came = self.present or next(phone for phone in self._bus.phones if phone.serial)
        left_at = before.load(self._session).left_at
        if was_away and came is self.present and left_at is not None:
            self.seconds_away = round(_now() - left_at)
        return came

    async def leaves(self) -> bool:
        """Whether the phone leaves the bus, as one that was told to."""
        try:
            async with asyncio.timeout(patience(LEAVE_SECONDS)):
                await self._bus.wait_until(lambda _: self.present is None)
        except TimeoutError:
            return False
        return True

    async def enumerated(self, known: UsbPhone | None, end: float) -> UsbPhone | None:
        """Wait for the phone as anything but what is `known` of it; None where it was not by `end`."""
        try:
            async with asyncio.timeout_at(end):
                await self._bus.wait_until(lambda _: self.present not in {None, known})
        except TimeoutError:
            return None
        return self.present

    async def _leaving(self) -> float:
        """Wait for the phone to leave, if another worker has not seen it leave; when that was."""
        left_at = before.load(self._session).left_at
        if left_at is None:
            await self._bus.wait_until(lambda _: self.present is None)
            left_at = _now()
            before.note(self._session, left_at=left_at)
        return left_at

    def _has_left(self) -> None:
        left_at = before.load(self._session).left_at
        before.note(self._session, left=True, left_at=_now() if left_at is None else left_at)
        self._report(PhoneLeft())


def _now() -> float:
    """The event loop's time, which on one machine is the same for every process."""
    return asyncio.get_running_loop().time()
