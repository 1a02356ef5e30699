"""All that is put on record, one thing at a time: of trade-ins, about earlier entries, signs of life; and
copies of it.
"""

import asyncio
import threading
from collections.abc import Callable

from counterseal.certificate.issue import Draft
from counterseal.tradein.desk import Managed
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.staff_commands import Amendment
from counterseal.tradein.stages import Stage
from counterseal.tradein.views import Amended

from .config import KioskConfig
from .evidence import Evidence, HandedOut
from .export import export_log
from .notices import NoSuchRecordError


class Records:
    """The log has one writer. `free`: whether no trade-in is under way: nobody waits for a receipt."""

    def __init__(self, evidence: Evidence, config: KioskConfig, free: Callable[[], bool]) -> None:
        self._evidence = evidence
        self._config = config
        self._free = free
        self._writing = asyncio.Lock()
        self._amendments: asyncio.Queue[tuple[Amendment, tuple[str, ...]]] = asyncio.Queue()
        self._copies: asyncio.Queue[str] = asyncio.Queue()
        self._owed = 0
        """How many have asked for an entry or a copy, and were not told yet what came of it."""

    @property
    def idle(self) -> bool:
        """Nothing is being written, and nobody waits for it."""
        return not self._owed and not self._writing.locked()

    async def issue(
        self, kind: RecordKind, stage: Stage, before: Draft | None, keep: Callable[[Draft], None]
    ) -> HandedOut:
        """What is drafted is kept before it is logged; `before` is what was, and a crash cut off. Raises
        OSError when the disk refuses.
        """
        async with self._writing:
            drafted = await asyncio.to_thread(self._evidence.draft, kind, stage, before)
            keep(drafted)
            return await asyncio.to_thread(self._evidence.issue, drafted)

    async def show_life(self) -> None:
        """Once a day; whoever writes now is not waited for."""
        if self._free() and not self._writing.locked() and self._evidence.notices.heartbeat_is_due():
            async with self._writing:
                await asyncio.to_thread(self._evidence.notices.heartbeat)

    # --- entries about entries ---

    def amend(self, amendment: Amendment, people: tuple[str, ...]) -> None:
        self._owed += 1
        self._amendments.put_nowait((amendment, people))

    async def serve_amendments(self, told: Callable[[Amended], None]) -> None:
        """Runs for ever."""
        while True:
            told(await self.put_on_record(*await self._amendments.get()))
            self._owed -= 1

    async def put_on_record(self, amendment: Amendment, people: tuple[str, ...]) -> Amended:
        if not self._free():
            return Amended.NOT_NOW
        try:
            async with self._writing:
                await asyncio.to_thread(self._evidence.notices.amend, amendment, people)
        except NoSuchRecordError:
            return Amended.NO_SUCH_RECORD
        return Amended.DONE

    # --- copies ---

    def copy(self, manager: str) -> None:
        """`manager`: who asked, and is told."""
        self._owed += 1
        self._copies.put_nowait(manager)

    async def serve_copies(self, told: Callable[[str, Managed], None]) -> None:
        """Runs for ever."""
        while True:
            manager = await self._copies.get()
            told(manager, await self._copy())
            self._owed -= 1

    async def _copy(self) -> Managed:
        """A long history takes minutes: it is given up once a customer comes, who would wait for the log."""
        if self._config.exports is None or not self._free():
            return Managed.NOT_EXPORTED
        ended = threading.Event()
        try:
            async with self._writing:
                await asyncio.to_thread(
                    export_log,
                    self._config.state,
                    self._config.exports,
                    lambda: self._free() and not ended.is_set(),
                )
        except OSError:
            return Managed.NOT_EXPORTED
        finally:
            ended.set()  # the thread does not hear of it when we are cancelled
        return Managed.EXPORTED
