"""The worker's broker: builds the sandbox, starts the worker in it, and does what cannot be done from there.

The core starts one for each trade-in and speaks with it alone. No byte of a phone reaches this process: it
passes orders in and reports out, finds the customer's drive, and lets the worker see one folder of it.
"""

import argparse
import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from counterseal.copying.drives import finder_for
from counterseal.copying.folder import DriveError, map_os_error
from counterseal.tradein import orders
from counterseal.tradein.events import Delivered, DriveReady, DrivesFound, Failed, WorkerReport
from counterseal.tradein.failures import Failure, FailureCode
from counterseal.tradein.wire import BadMessage, LineDecoder, encode

from . import confinement
from .destination import Destination
from .given_folder import TakeFolder
from .sandbox import bubblewrap
from .sandbox.bridge import build_bridges
from .sandbox.mounts import Slot, enter_own_namespace

_READ_BYTES: Final = 1 << 16
_END_SECONDS: Final = 2.0
"""What the worker gets to end by itself once the core is gone."""


class Broker:
    """Carries out the orders about the drive, one at a time; passes on all others in the order they came."""

    def __init__(self, destination: Destination, slot: Slot, worker: Process) -> None:
        self._destination = destination
        self._slot = slot
        self._worker = worker
        self._waiting: asyncio.Queue[orders.Order] = asyncio.Queue()
        self._running: asyncio.Task[None] | None = None

    async def serve(self, lines: asyncio.StreamReader) -> int:
        """Until the worker ends, or the core is gone. Returns the worker's exit code.

        Raises BadMessage for what is no order, or no report of the worker's.
        """
        tasks = [
            asyncio.create_task(work) for work in (self._hear(lines), self._work(), self._pass_reports())
        ]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for ended in done:
                ended.result()
            return await asyncio.wait_for(self._worker.wait(), _END_SECONDS)
        except TimeoutError:
            return 0
        finally:
            for task in tasks:
                task.cancel()
            self._destination.close()

    async def _hear(self, lines: asyncio.StreamReader) -> None:
        decoder: LineDecoder[orders.Order] = LineDecoder(orders.Order)
        while received := await lines.read(_READ_BYTES):
            for order in decoder.feed(received):
                if isinstance(order, orders.Cancel):
                    self._drop_waiting()
                    if self._running:
                        self._running.cancel()
                    self._pass_on(order)
                else:
                    self._waiting.put_nowait(order)
        if self._worker.stdin:
            self._worker.stdin.close()

    async def _work(self) -> None:
        while True:
            self._running = asyncio.create_task(self._carry_out(await self._waiting.get()))
            await asyncio.wait([self._running])

    async def _carry_out(self, order: orders.Order) -> None:
        try:
            await self._do(order)
        except DriveError as error:
            self._fail(Failure(error.code))
        except Exception:  # a mistake of ours: it must end as a code and say nothing of its cause
            self._fail(Failure(FailureCode.INTERNAL))

    async def _do(self, order: orders.Order) -> None:
        match order:
            case orders.FindDrives():
                self._destination.list_drives(lambda found: _send(DrivesFound(found)))
            case orders.UseDrive(drive_id):
                drive = await self._destination.use(drive_id)
                self._show_folder()
                _send(DriveReady(drive))
            case orders.Copy():
                if await self._destination.begin_anew_if_gone():
                    self._show_folder()
                self._pass_on(order)
            case orders.Deliver(name, content, drive_id):
                await self._destination.deliver(name, content, drive_id)
                _send(Delivered())
            case _:
                self._pass_on(order)

    def _show_folder(self) -> None:
        folder = self._destination.folder()
        try:
            self._slot.bind(folder.path)
        except OSError as error:  # pulled a moment ago
            raise DriveError(map_os_error(error)) from None
        self._pass_on(TakeFolder(folder.max_file_bytes))

    def _pass_on(self, order: orders.Order | TakeFolder) -> None:
        if self._worker.stdin:
            self._worker.stdin.write(encode(order))

    async def _pass_reports(self) -> None:
        assert self._worker.stdout is not None  # noqa: S101 - opened with PIPE
        decoder: LineDecoder[WorkerReport] = LineDecoder(WorkerReport)
        while untrusted := await self._worker.stdout.read(_READ_BYTES):
            for report in decoder.feed(untrusted):
                if isinstance(report, DrivesFound | DriveReady | Delivered):
                    raise BadMessage("not the worker's to say")
                _send(report)

    def _drop_waiting(self) -> None:
        """Nothing that waited for what went wrong is done; the phone is released all the same."""
        waiting = [self._waiting.get_nowait() for _ in range(self._waiting.qsize())]
        for order in waiting:
            if isinstance(order, orders.Release):
                self._waiting.put_nowait(order)

    def _fail(self, failure: Failure) -> None:
        self._drop_waiting()
        print(f"failed: {failure.code} {failure.detail}", file=sys.stderr, flush=True)  # noqa: T201 - codes only
        _send(Failed(failure))


def _send(report: WorkerReport) -> None:
    sys.stdout.buffer.write(encode(report))
    sys.stdout.buffer.flush()


async def _serve(session: Path, drives: str, words: Sequence[str]) -> int:
    loop = asyncio.get_running_loop()
    lines = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin.buffer)
    slot = Slot(session / "sandbox")
    command = bubblewrap.command(session, slot.path, build_bridges(slot.path), words)
    worker = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE)
    return await Broker(Destination(finder_for(drives)), slot, worker).serve(lines)


def main() -> int:
    """Run one worker. Returns 0 when released or when the core is gone; 1 for an order nobody understands,
    for a worker that breaks the rules, and where the sandbox cannot be built."""
    options = argparse.ArgumentParser(prog="counterseal.phones.broker", description=__doc__)
    options.add_argument("--drives", required=True, metavar="SPEC", help="udisks, or directory:PATH")
    options.add_argument("--session", required=True, type=Path, metavar="DIR", help="memory-backed folder")
    given, for_worker = options.parse_known_args()
    try:
        enter_own_namespace()  # first: nothing about a confined process can be written any more
        confinement.apply(given.session)
        return asyncio.run(_serve(given.session, given.drives, ("counterseal.phones.worker", *for_worker)))
    except BadMessage:
        print("failed: bad message", file=sys.stderr)  # noqa: T201 - stderr takes codes, stdout is the wire
    except BrokenPipeError:
        return 0
    except OSError:
        print("failed: no sandbox", file=sys.stderr)  # noqa: T201 - stderr takes codes, stdout is the wire
    return 1


if __name__ == "__main__":
    sys.exit(main())
