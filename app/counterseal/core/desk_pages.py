"""What staff look at besides the present trade-in: made, and sent, only while somebody looks."""

import asyncio
import time
from collections.abc import Callable, Iterable

from msgspec.structs import replace

from counterseal.tradein.desk import Health, Page
from counterseal.tradein.views import StaffView

from .journal import Entry
from .shift import served

AGAIN = 2.0
"""Seconds between two looks at the kiosk's health, while it is looked at."""


class DeskPages:
    """Which page of the desk is open, and what is on it."""

    def __init__(
        self,
        entries: Iterable[Entry],
        examine: Callable[[], tuple[Health, ...]],
        changed: Callable[[], None],
    ) -> None:
        """`examine` blocks; it is called off the event loop."""
        self._entries = entries
        self._examine = examine
        self._changed = changed
        self.page = Page.TRADE_IN
        self._health: tuple[Health, ...] = ()
        self._health_wanted = asyncio.Event()

    def open(self, page: Page) -> None:
        if page is self.page:
            return
        self.page = page
        self._health = ()  # what was so some time ago is not shown as if it were so now
        if page is Page.HEALTH:
            self._health_wanted.set()
        else:
            self._health_wanted.clear()

    def fill(self, view: StaffView) -> StaffView:
        match self.page:
            case Page.SHIFT:
                return replace(view, served=served(self._entries, _day_began()))
            case Page.HEALTH:
                return replace(view, health=self._health)
            case _:
                return view

    async def examine(self) -> None:
        """Runs for ever."""
        while True:
            await self._health_wanted.wait()
            self._health = await asyncio.to_thread(self._examine)
            self._changed()
            await asyncio.sleep(AGAIN)


def _day_began() -> float:
    """Midnight by the kiosk's own time zone, in seconds since 1970."""
    now = time.localtime()
    return time.mktime((now.tm_year, now.tm_mon, now.tm_mday, 0, 0, 0, 0, 0, -1))
