"""The worker process: one phone, one folder, one trade-in. Takes orders on stdin, reports on stdout.

It is the only process that a phone's bytes reach, so it runs in the sandbox that its broker builds, may be
killed at any time, keeps nothing but the session folder it was given, and writes only codes to stderr.
"""

import argparse
import asyncio
import sys
from collections.abc import Callable, Sequence
from typing import Final

from counterseal.copying.folder import DriveError
from counterseal.tradein import orders
from counterseal.tradein.events import (
    Cancelled,
    CopyFinished,
    CopyNotProven,
    CopyProven,
    EraseSent,
    FactsRead,
    Failed,
    Identified,
    Observed,
    PasswordSet,
    WorkerReport,
)
from counterseal.tradein.facts import CopyLevel, CopyProof, EraseCommand, Family, Identity
from counterseal.tradein.failures import Failure, FailureCode
from counterseal.tradein.families.android import EraseRoute
from counterseal.tradein.wire import BadMessage, LineDecoder, encode

from . import confinement
from .android.android import Android
from .android.policy import Policy
from .apple.iphone import Iphone
from .given_folder import GivenFolder, TakeFolder, WorkerOrder
from .meeting import meet
from .phone import Phone, PhoneError, Report
from .sandbox import syscalls
from .sandbox.bubblewrap import FOLDER, SESSION
from .usb.backend import choose

_READ_BYTES: Final = 1 << 16
_CANCEL_AGAIN_SECONDS: Final = 0.5


class Worker:
    """Carries out one order at a time, in the order they came; Cancel at once. Release is the last.

    Without a Release the pairing is left as it is: a worker that follows may need it to look at the phone.
    """

    def __init__(self, families: Callable[[Report], Sequence[Phone]], given: GivenFolder) -> None:
        self._families = families(self.report)
        self._met: Phone | None = None
        self._given = given
        self._waiting: asyncio.Queue[WorkerOrder] = asyncio.Queue()
        self._running: asyncio.Task[None] | None = None

    def report(self, report: WorkerReport) -> None:
        """Send one report. A failure that nobody ordered, such as another phone, ends what is running."""
        _send(report)
        if isinstance(report, Failed):
            self._drop_waiting()
            if self._running is not None:
                self._running.cancel()

    async def serve(self, lines: asyncio.StreamReader) -> None:
        """Work until released or until the core is gone. Raises BadMessage for what is no order."""
        tasks = asyncio.create_task(self._read(lines)), asyncio.create_task(self._work())
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for ended in done:
                ended.result()
        finally:
            await self._cancel()
            for task in tasks:
                task.cancel()
            self._given.close()

    async def _read(self, lines: asyncio.StreamReader) -> None:
        decoder: LineDecoder[WorkerOrder] = LineDecoder(WorkerOrder)
        while untrusted := await lines.read(_READ_BYTES):
            for order in decoder.feed(untrusted):
                if isinstance(order, orders.Cancel):
                    await self._cancel()
                    _send(Cancelled())
                else:
                    self._waiting.put_nowait(order)

    async def _work(self) -> None:
        while not isinstance(order := await self._waiting.get(), orders.Release):
            self._running = asyncio.create_task(self._carry_out(order))
            await asyncio.wait([self._running])
            self._running = None
        for phone in self._families:
            await phone.release()

    async def _cancel(self) -> None:
        self._drop_waiting()
        while (running := self._running) is not None and not running.done():
            running.cancel()
            # Python 3.11's wait_for, which the library uses, can swallow a cancellation: then say it again.
            await asyncio.wait([running], timeout=_CANCEL_AGAIN_SECONDS)

    def _drop_waiting(self) -> None:
        """Nothing that waited for what went wrong is done; the phone is released all the same."""
        waiting = [self._waiting.get_nowait() for _ in range(self._waiting.qsize())]
        for order in waiting:
            if isinstance(order, orders.Release):
                self._waiting.put_nowait(order)

    async def _carry_out(self, order: WorkerOrder) -> None:
        try:
            await self._do(order)
        except PhoneError as error:
            self._fail(error.failure)
        except DriveError as error:
            self._fail(Failure(error.code))
        except Exception:  # a mistake of ours: it must end as a code and say nothing of its cause
            self._fail(Failure(FailureCode.INTERNAL))

    def _fail(self, failure: Failure) -> None:
        self._drop_waiting()
        print(f"failed: {failure.code} {failure.detail}", file=sys.stderr, flush=True)  # noqa: T201 - codes only
        _send(Failed(failure))

    @property
    def _phone(self) -> Phone:
        """The phone that Connect met."""
        if self._met is None:
            raise PhoneError(FailureCode.PHONE_UNPLUGGED)
        return self._met

    def _of(self, family: Family) -> Phone:
        """That family's phone; any one's where nobody knows, which then finds nothing it knows."""
        return next((phone for phone in self._families if phone.family is family), self._families[0])

    async def _connect(self, expected: Identity | None, level: CopyLevel | None) -> Identity:
        while True:
            self._met = await meet(self._families, _send)
            if expected is not None and expected.family is not self._met.family:
                raise PhoneError(FailureCode.ANOTHER_PHONE)
            try:
                return await self._met.connect(expected, level)
            except PhoneError as error:
                if error.failure.code is not FailureCode.PHONE_UNPLUGGED:
                    raise

    async def _do(self, order: WorkerOrder) -> None:
        match order:
            case orders.Connect(expected, level):
                _send(Identified(await self._connect(expected, level)))
            case orders.ReadFacts():
                _send(FactsRead(await self._phone.facts()))
            case TakeFolder(max_file_bytes):
                self._given.take(max_file_bytes)
            case orders.SetPassword(password, existing):
                await self._phone.set_password(password, existing=existing)
                _send(PasswordSet())
            case orders.Copy():
                resumes = self._phone.can_resume
                folder = self._given.folder() if resumes else await self._given.empty()
                await self._phone.copy(folder)
                _send(CopyFinished())
            case orders.Prove():
                found = await self._phone.prove(self._given.folder())
                _send(CopyProven(found) if isinstance(found, CopyProof) else CopyNotProven(found))
            case orders.Erase(identity, keep_esim):
                command, route = await self._phone.erase(identity, keep_esim=keep_esim)
                _send(EraseSent(command, route))
            case orders.Observe(identity, command_text, route):
                seen = await self._of(identity.family).observe(identity, EraseCommand(command_text), route)
                _send(Observed(seen))
            case orders.FindDrives() | orders.UseDrive() | orders.Deliver():
                raise PhoneError(FailureCode.INTERNAL)  # the broker's to do


def _send(report: WorkerReport) -> None:
    sys.stdout.buffer.write(encode(report))
    sys.stdout.buffer.flush()


async def _serve(policy: Policy) -> None:
    loop = asyncio.get_running_loop()
    lines = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin.buffer)

    def families(report: Report) -> tuple[Phone, ...]:
        return Iphone(SESSION, report), Android(SESSION, report, choose(), policy)

    await Worker(families, GivenFolder(FOLDER)).serve(lines)


def main() -> int:
    """Run one worker. Returns 0 when released or when the core is gone, 1 for an order nobody understands."""
    options = argparse.ArgumentParser(prog="counterseal.phones.worker", description=__doc__)
    options.add_argument("--android-erase", type=EraseRoute, default=EraseRoute.SETTINGS, help="which way")
    options.add_argument("--android-evaluate", action="store_true", help="look inside after the erase")
    given = options.parse_args()
    confinement.apply(SESSION)
    syscalls.restrict()
    try:
        asyncio.run(_serve(Policy(given.android_erase, given.android_evaluate)))
    except BadMessage:
        print("failed: bad message", file=sys.stderr)  # noqa: T201 - stderr takes codes, stdout is the wire
        return 1
    except BrokenPipeError:
        return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
