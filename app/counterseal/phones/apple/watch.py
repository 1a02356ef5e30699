"""Which iPhones are on the cable: usbmuxd's events, followed across its restarts."""

import asyncio
from collections.abc import Callable
from typing import Final, TypeAlias

from pymobiledevice3 import usbmux

_BACK_OFF_SECONDS: Final = (0.1, 0.2, 0.5, 1.0, 2.0)

Phones: TypeAlias = frozenset[str]


def normal(udid: str) -> str:
    """A UDID as it is compared: usbmuxd leaves out the dash that lockdownd puts in."""
    return udid.replace("-", "")


def spellings(udid: str) -> frozenset[str]:
    """How usbmuxd may write a UDID and name its pair record: daemons differ in the dash of newer ones."""
    plain = normal(udid)
    return frozenset({plain, f"{plain[:8]}-{plain[8:]}"})


class Cable:
    """The iPhones on USB, by normal UDID, as last known; usbmuxd may be away for a moment."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self.phones: Phones = frozenset()
        self.reachable = True
        """Whether usbmuxd answers."""
        self.left_at: dict[str, float] = {}
        self.came_at: dict[str, float] = {}
        """When each phone last left and came, in the event loop's time."""
        self.listed = asyncio.Event()
        """Set once usbmuxd was asked for the first time."""
        self._changed = changed
        self._news = asyncio.Condition()

    async def watch(self) -> None:
        """Follow the cable until cancelled; `changed` is called after every change."""
        failures = 0
        while True:
            try:
                async with await usbmux.create_mux() as mux:
                    await mux.listen()
                    failures = 0
                    await self._follow(mux)
            except Exception:  # whatever the library raises over a daemon that is gone, or talks nonsense
                failures += 1  # begin again with the list
            if failures > 1:
                await self._learn(self.phones, reachable=False)
            await asyncio.sleep(_BACK_OFF_SECONDS[min(failures, len(_BACK_OFF_SECONDS) - 1)])

    async def wait_until(self, holds: Callable[[Phones], bool]) -> None:
        """Return once `holds` is true of the phones on the cable."""
        async with self._news:
            await self._news.wait_for(lambda: holds(self.phones))

    async def _follow(self, mux: usbmux.MuxConnection) -> None:
        # Listed by itself: events of the time before we listened are lost.
        mux.devices = list(await usbmux.list_devices())
        while True:
            seen = frozenset(normal(device.serial) for device in mux.devices if device.is_usb)
            await self._learn(seen, reachable=True)
            await mux.receive_device_state_update()  # type: ignore[no-untyped-call] # the library's omission

    async def _learn(self, phones: Phones, *, reachable: bool) -> None:
        self.listed.set()
        if (phones, reachable) == (self.phones, self.reachable):
            return
        now = asyncio.get_running_loop().time()
        async with self._news:
            for udid in self.phones - phones:
                self.left_at[udid] = now
            for udid in phones - self.phones:
                self.came_at[udid] = now
            self.phones, self.reachable = phones, reachable
            self._changed()
            self._news.notify_all()
