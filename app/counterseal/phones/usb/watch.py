"""Which phones are on USB: looked at again and again, followed from one enumeration to the next."""

import asyncio
import errno
from collections.abc import Callable
from typing import Final, TypeAlias

from counterseal.phones import pace
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .backend import Backend
from .discovery import Finder, Seen, UsbPhone

_LOOK_SECONDS: Final = 0.5
_SHORTEST_SECONDS: Final = 0.02
"""However fast a rehearsal runs, a look takes its time."""
_FAILURES: Final = 2
"""After so many looks in a row that failed the bus counts as unreachable."""

Place: TypeAlias = tuple[str, str]
"""Serial and port path."""


class Bus:
    """The phones on USB as last seen. Without a backend the machine has no USB: never reachable."""

    def __init__(self, backend: Backend | None, changed: Callable[[], None]) -> None:
        self.phones: frozenset[UsbPhone] = frozenset()
        self.reachable = True
        """Whether the bus can be read."""
        self.iphone = False
        """Whether an iPhone is there, which usbmuxd serves."""
        self.hostile = False
        """Whether a phone showed what no phone needs, HID or hub, or such a thing took a phone's place.

        Never taken back: it may be gone again, having typed.
        """
        self.came_at: dict[Place, float] = {}
        """When each phone last enumerated, in the event loop's time."""
        self.listed = asyncio.Event()
        """Set once the bus was looked at for the first time."""
        self._finder = Finder(backend) if backend else None
        self._changed = changed
        self._phone_ports: set[str] = set()
        """Where a phone ever was."""
        self._told = (self.phones, self.reachable, self.hostile)
        self._news = asyncio.Condition()

    async def watch(self) -> None:
        """Follow the bus until cancelled; `changed` is called after every change."""
        failures = 0
        while True:
            try:
                seen = await asyncio.to_thread(self._look)
                failures = 0
                self.hostile |= any(map(self._is_hostile, seen))
                self.iphone = any(each.apple for each in seen)
                phones = frozenset(each.phone for each in seen if each.phone and not each.intrudes)
                await self._learn(phones, reachable=True)
            except OSError:
                failures += 1
                if failures == _FAILURES:
                    await self._learn(self.phones, reachable=False)
            await asyncio.sleep(max(_SHORTEST_SECONDS, pace.interval(_LOOK_SECONDS)))

    async def wait_until(self, holds: Callable[[frozenset[UsbPhone]], bool]) -> None:
        """Return once `holds` is true of the phones on USB. Raises PhoneError for a hostile one."""
        async with self._news:
            await self._news.wait_for(lambda: self.hostile or holds(self.phones))
        if self.hostile:
            raise PhoneError(FailureCode.HOSTILE_USB)

    def _look(self) -> list[Seen]:
        if self._finder is None:
            raise OSError(errno.ENODEV, "no USB")
        return self._finder.look()

    def _is_hostile(self, seen: Seen) -> bool:
        # Where the port has become a hub, what is behind it has the port's path and more.
        path = seen.port_path
        at_phone = any(path == port or path.startswith(f"{port}.") for port in self._phone_ports)
        return seen.intrudes and (seen.phone is not None or at_phone)

    async def _learn(self, phones: frozenset[UsbPhone], *, reachable: bool) -> None:
        self.listed.set()
        news = (phones, reachable, self.hostile)
        if news == self._told:
            return
        now = asyncio.get_running_loop().time()
        async with self._news:
            for phone in phones - self.phones:
                self.came_at[phone.place] = now
                self._phone_ports.add(phone.port_path)
            self.phones, self.reachable, self._told = phones, reachable, news
            self._changed()
            self._news.notify_all()
