"""The phone worker as a child process: started, spoken to, watched, and ended with everything it started."""

import asyncio
import contextlib
import logging
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct

from counterseal.tradein import wire
from counterseal.tradein.events import WorkerReport
from counterseal.tradein.orders import Order

log = logging.getLogger(__name__)

_PASSED_ON = (
    "PATH",
    "LANG",
    "USBMUXD_SOCKET_ADDRESS",
    "COUNTERSEAL_USBIP",
    "PYTHONPATH",
    "COUNTERSEAL_MODE",
)
"""All the worker inherits of the environment; it needs to know nothing else of the machine."""

LAST_WORDS = 2.0
"""Seconds to empty the pipe of a worker that was killed."""


class WorkerOptions(Struct, frozen=True, kw_only=True):
    """What a worker has to know of the kiosk; see `KioskConfig`, where each is explained."""

    drives: str
    speed: float
    android_erase: str
    android_evaluate: bool


class WorkerProcess:
    """One worker. `report` gets each report in order; `ended` is called once when the process is gone."""

    def __init__(self, report: Callable[[WorkerReport], None], ended: Callable[[], None]) -> None:
        self._report = report
        self._ended = ended
        self._process: Process | None = None
        self._reading: asyncio.Task[None] | None = None

    async def start(self, session: Path, options: WorkerOptions) -> None:
        """Starts it with `session` as its only folder. Raises OSError when no process can be started."""
        environment = _environment(session, options.speed)
        command = ("-m", "counterseal.phones.broker", *_arguments(session, options))
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, *command, stdin=PIPE, stdout=PIPE, env=environment, start_new_session=True
        )
        self._reading = asyncio.create_task(self._read(self._process))

    def send(self, order: Order) -> None:
        """An order to a worker that is gone is dropped: its end is reported by itself."""
        if self._process and self._process.stdin and not self._process.stdin.is_closing():
            self._process.stdin.write(wire.encode(order))

    async def wait(self, seconds: float) -> None:
        """Waits for the worker to end by itself, then ends it."""
        if self._reading:
            await asyncio.wait({self._reading}, timeout=seconds)
        await self.kill()

    async def kill(self) -> None:
        """Ends the whole process group: nothing the worker started outlives it."""
        if self._process and self._reading and not self._reading.done():
            _kill_group(self._process)
            await asyncio.wait({self._reading})

    async def _read(self, process: Process) -> None:
        assert process.stdout is not None  # noqa: S101 - opened with PIPE
        decoder: wire.LineDecoder[WorkerReport] = wire.LineDecoder(WorkerReport)
        try:
            while untrusted := await process.stdout.read(1 << 16):
                for report in decoder.feed(untrusted):
                    self._report(report)
        except wire.BadMessage:
            log.warning("bad-report")
        _kill_group(process)
        with contextlib.suppress(TimeoutError):
            # what is left in the pipe keeps wait() waiting; so does, for ever, whoever left the group with it
            async with asyncio.timeout(LAST_WORDS):
                while await process.stdout.read(1 << 16):
                    pass
                await process.wait()
        self._ended()


def _kill_group(process: Process) -> None:
    """The worker leads a group of its own; see setsid(2)."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def _arguments(session: Path, options: WorkerOptions) -> tuple[str, ...]:
    evaluate = ("--android-evaluate",) if options.android_evaluate else ()
    erase = ("--android-erase", options.android_erase, *evaluate)
    return ("--drives", options.drives, "--session", str(session), *erase)


def _environment(session: Path, speed: float) -> Mapping[str, str]:
    inherited = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    private = {"HOME": str(session), "TMPDIR": str(session), "COUNTERSEAL_SPEED": str(speed)}
    return inherited | private
