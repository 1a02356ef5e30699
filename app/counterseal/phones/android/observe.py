"""Looking at an Android phone after its erase was begun: each observation by itself, no conclusion."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, TypeAlias

from msgspec.structs import replace

from counterseal.phones.pace import interval, patience
from counterseal.phones.phone import PhoneError, Report
from counterseal.phones.usb.discovery import InterfaceKind, UsbPhone
from counterseal.phones.usb.watch import Bus
from counterseal.tradein.facts import Identity, OldTrust
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families.android import AndroidObservation, EraseRoute, vouched_for

from . import before, canary, inspection, trade_in_mode
from .adb.connection import Connection
from .adb.handshake import Authentication
from .adb.key import AdbKey
from .adb.services import reboot
from .departure import Departure
from .policy import Policy
from .unasked import Line

SETTLE_SECONDS: Final = 90.0
"""How long after its return a phone may take until it shows what it is: trade-in mode begins when its system
is up, long after it is on USB."""
_LOOK_AGAIN_SECONDS: Final = 1.0

Seen: TypeAlias = Mapping[str, Any]
"""Observations by the names of their fields in AndroidObservation."""


class Observer:
    """Of one phone that may have been erased; goes on from what another worker left in the session folder."""

    def __init__(
        self, bus: Bus, session: Path, key: AdbKey, phone: Identity, *, policy: Policy, report: Report
    ) -> None:
        self._bus = bus
        self._key = key
        self._phone = phone
        self._policy = policy
        self._before = before.load(session)
        self._departure = Departure(bus, session, phone.udid, report)

    async def run(self, route: str) -> AndroidObservation:
        """Watch and look. Where the owner performs the erase, this lasts until they do, or for ever.

        Raises PhoneError(HOSTILE_USB).
        """
        if not self._phone.udid:
            return AndroidObservation()  # after a power cut nobody knows which phone to look for
        if route in {EraseRoute.SETTINGS, EraseRoute.BY_HAND}:
            await self._departure.by_owner(self._is_as_it_was)
            left = True
        else:
            left = await self._departure.on_command()
        came = await self._departure.came_back() if left else self._departure.present
        same = came.serial == self._phone.udid if came and came.serial else None
        settling = SETTLE_SECONDS if left else 0.0  # what has not left is what it was
        seen = await self._settled(settling) if same else AndroidObservation()
        if came and seen.old_key is OldTrust.ACCEPTED and route == EraseRoute.TEST_HARNESS:
            seen = replace(seen, **await self._inspect(self._line(came)))
        if came and self._policy.evaluate and vouched_for(seen):
            seen = replace(seen, **await self._evaluate(self._line(came)))
        if self._bus.hostile:
            raise PhoneError(FailureCode.HOSTILE_USB)
        return replace(
            seen,
            left_usb=left,
            came_back=left and came is not None,
            same_phone=same,
            seconds_away=self._departure.seconds_away,
        )

    async def _is_as_it_was(self) -> bool:
        seen = await self._settled(SETTLE_SECONDS)
        return seen.old_key is OldTrust.ACCEPTED or seen.mtp_serial_changed is False

    async def _settled(self, seconds: float) -> AndroidObservation:
        """What the phone shows from outside, from one enumeration to the next, until it is clear or the time
        is up. A later sight of the same thing counts."""
        seen = AndroidObservation()
        looked_at: UsbPhone | None = None
        end = asyncio.get_running_loop().time() + patience(seconds)
        while not _is_clear(seen):
            usb = await self._departure.enumerated(looked_at, end)
            if usb is None:
                break
            looked_at = usb
            for look in (self._interfaces, self._canary, self._adb):
                try:
                    seen = replace(seen, **await look(usb))
                except PhoneError:  # not up yet, or enumerating anew
                    looked_at = None
            if looked_at is None:
                if asyncio.get_running_loop().time() > end:
                    break
                await asyncio.sleep(interval(_LOOK_AGAIN_SECONDS))
        return seen

    async def _interfaces(self, usb: UsbPhone) -> Seen:
        gone = usb.interface(InterfaceKind.ADB) is None
        return {"debugging_gone": gone} if self._before.debugging else {}

    async def _canary(self, usb: UsbPhone) -> Seen:
        sighting = await canary.sight(usb)
        if sighting is None:
            return {}
        known = self._before.mtp_serial and sighting.serial
        changed = sighting.serial != self._before.mtp_serial if known else None
        return {"mtp_serial_changed": changed, "storages_empty": sighting.storages_empty}

    async def _adb(self, usb: UsbPhone) -> Seen:
        if usb.interface(InterfaceKind.ADB) is None:
            return {}
        try:
            return await self._line(usb).ask(self._ask_who_it_is)
        except PhoneError as error:
            if error.failure.code is not FailureCode.DEBUGGING_REFUSED:
                raise
        # a key that was let in only once is forgotten by a mere restart
        refused = OldTrust.REFUSED if self._before.key_remembered else OldTrust.NOT_CHECKED
        return {"trade_in_mode": False, "old_key": refused}

    def _ask_who_it_is(self, connection: Connection) -> Seen:
        if connection.authentication is Authentication.SIGNATURE:
            return {"trade_in_mode": False, "old_key": OldTrust.ACCEPTED}
        status = trade_in_mode.status(connection)
        if status is None:
            return {"trade_in_mode": False}
        imeis = status.imeis or ()
        known = self._before.imei and imeis
        return {
            "trade_in_mode": True,
            "status_serial_matches": status.serial == self._phone.udid,
            "status_imei_matches": not set(self._before.imei).isdisjoint(imeis) if known else None,
            "reset_protection": status.locks.factory_reset_protection,
        }

    async def _inspect(self, line: Line) -> Seen:
        """Look through a phone that lets us in."""
        build = self._before.build
        with suppress(PhoneError):
            return await line.ask_patiently(lambda adb: inspection.look_through(line.usb, adb, build))
        return {"inspected": False}

    async def _evaluate(self, line: Line) -> Seen:
        """Have trade-in mode open the phone up, look through it, and restart it, which wipes it again: for
        phones that it vouched for alone, or it could be somebody's data."""
        seen: Seen = {"inspected": False}
        with suppress(PhoneError):
            if await line.ask_patiently(trade_in_mode.evaluate):
                await line.restarted()
                seen = await self._inspect(line)
                await line.ask_patiently(reboot)
                seen = {**seen, "wiped_again": await self._departure.leaves()}
        return seen

    def _line(self, usb: UsbPhone) -> Line:
        return Line(self._bus, self._key, usb)


def _is_clear(seen: AndroidObservation) -> bool:
    """Whether nothing that may still come would say more."""
    kept = seen.old_key is OldTrust.ACCEPTED or seen.mtp_serial_changed is False
    return kept or seen.trade_in_mode is True
