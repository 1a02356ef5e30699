"""The worker of the present trade-in, from its start to the last it does for the phone."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

from counterseal.tradein import orders
from counterseal.tradein.events import WorkerReport

from .worker_process import WorkerOptions, WorkerProcess

log = logging.getLogger(__name__)

RELEASE = 10.0
"""Seconds the worker gets to unpair and clean up before it is ended."""


class PresentWorker:
    """At most one. `report` gets what it says; `died` is called when it ends without being told to."""

    def __init__(
        self,
        session: Path,
        options: WorkerOptions,
        report: Callable[[WorkerReport], None],
        died: Callable[[], None],
    ) -> None:
        self._session = session
        self._options = options
        self._report = report
        self._died = died
        self._worker: WorkerProcess | None = None
        self._releasing: asyncio.Task[None] | None = None
        self._killing: asyncio.Task[None] | None = None

    def __bool__(self) -> bool:
        """Whether there is one that takes orders."""
        return self._worker is not None

    async def start(self) -> None:
        """The one before must have been ended."""
        worker = WorkerProcess(self._report, lambda: self._ended(worker))
        self._worker = worker
        try:
            await worker.start(self._session, self._options)
        except OSError:
            self._ended(worker)

    def send(self, order: orders.Order) -> None:
        if self._worker:
            self._worker.send(order)

    def release(self) -> None:
        """Has it let go of the phone and end; it takes no orders any more."""
        worker, self._worker = self._worker, None
        if worker:
            worker.send(orders.Release())
            self._releasing = asyncio.create_task(worker.wait(RELEASE))

    async def end(self) -> None:
        """Ends it with all it started, once it has let go of the phone where it was told to."""
        worker, self._worker = self._worker, None
        if worker:
            await worker.kill()
        if self._releasing:
            # whoever is cancelled while waiting here must find it again, still letting go
            await asyncio.wait({self._releasing})

    def end_silent(self) -> None:
        log.warning("worker-silent")
        if self._worker:
            self._killing = asyncio.create_task(self._worker.kill())

    def _ended(self, worker: WorkerProcess) -> None:
        if worker is self._worker:
            self._worker = None
            log.warning("worker-ended")
            self._died()
