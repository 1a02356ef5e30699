"""One kiosk: takes events one at a time, lets the rules decide, journals, then does what they ask for."""

import asyncio
import logging
import math
import time
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from counterseal.certificate.issue import Draft
from counterseal.printing.printer import Printer
from counterseal.staff.readers.reader import BadgeReader
from counterseal.staff.sign_in import Desk
from counterseal.tradein import customer_commands, deadlines, effects, events, orders, stages, wire
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.customer_commands import CustomerCommand
from counterseal.tradein.desk import Health, Policy
from counterseal.tradein.effects import Effect, RecordKind
from counterseal.tradein.events import Event, WorkerReport
from counterseal.tradein.project import customer_view, name
from counterseal.tradein.rules import Step, advance
from counterseal.tradein.staff_commands import StaffCommand
from counterseal.tradein.stages import Stage
from counterseal.tradein.views import ReaderHealth

from . import mail_line
from .config import KioskConfig
from .desk_pages import DeskPages
from .evidence import CERTIFICATE, Evidence
from .health import Seen, judge, look
from .journal import Drafted, Journal
from .journaling import entry, is_recorded
from .mailing import Mailing
from .manager_desk import ManagerDesk
from .policy import change, policy_of
from .present_worker import PresentWorker
from .print_desk import PrintDesk
from .records import Records
from .recovery import recover
from .role_socket import RoleSocket
from .session import Session
from .staff_desk import StaffDesk
from .stopping import CannotGoOnError
from .timers import Timer
from .worker_process import WorkerOptions

log = logging.getLogger(__name__)

READ_AGAIN = 3.0
"""Seconds between two readings of the gates while one of them blocks."""

SHORTEST_SILENCE = 10.0
"""Seconds; only a rehearsal could come below."""

TICK = 1.0
"""Seconds between two looks at what changes by itself on the staff screen: lock-outs, idle sign-ins."""

MOST_WAITING = 256
"""Events that may wait for their turn; nobody honest sends as many."""


class Kiosk:
    """Owns the present trade-in. Everything that happens comes in through `post`."""

    def __init__(
        self,
        config: KioskConfig,
        session: Session,
        journal: Journal,
        evidence: Evidence,
        desk: Desk,
        *,
        reader: BadgeReader,
        printer: Printer | None,
    ) -> None:
        self._config = config
        self._session = session
        self._journal = journal
        self._evidence = evidence
        self._stage: Stage = stages.Idle()
        self._step = journal.last.step if journal.last else 0
        self._events: asyncio.Queue[Event] = asyncio.Queue()
        self._worker = PresentWorker(
            session.phone,
            _worker_options(config),
            self._from_worker,
            lambda: self.post(events.WorkerDied()),
        )
        self._records = Records(evidence, config, lambda: isinstance(self._stage, stages.Idle))
        self._ending = asyncio.Event()
        self._deadline = Timer(lambda: self.post(events.DeadlinePassed()))
        self._silence = Timer(self._worker.end_silent)
        self._read_again = Timer(self._read_facts)
        courier = socket_path(config.runtime, "courier")
        self._mailing = Mailing(partial(mail_line.send, courier), self.post)
        self._printing = PrintDesk(printer, self.post, demo=config.demo)
        self._usual = Comfort(language=config.language)
        pages = self._pages = DeskPages(journal.entries, self._examine, self._show)
        exports = config.exports is not None
        manager = self._manager = ManagerDesk(
            desk.accounts,
            self._show,
            exports=exports,
            policy=policy_of(config),
            change=self._change_policy,
        )
        self._staff = StaffDesk(
            desk,
            reader,
            self.post,
            self._records.amend,
            self._show,
            comfort=self._usual,
            pages=pages,
            printer=printer is not None,
            manager=manager,
            export=self._records.copy,
        )
        self._customer_socket: RoleSocket[CustomerCommand] = RoleSocket(
            socket_path(config.runtime, "customer"),
            CustomerCommand,
            self._from_customer,
            config.screens.customer,
        )
        self._staff_socket: RoleSocket[StaffCommand] = RoleSocket(
            socket_path(config.runtime, "staff"), StaffCommand, self._from_staff, config.screens.staff
        )

    def post(self, event: Event) -> None:
        """Takes the event in; it is handled when all before it are."""
        self._events.put_nowait(event)

    async def run(self) -> None:
        """Serves until cancelled, or until it must begin anew; begins with whatever a crash left unfinished.

        Raises CannotGoOnError when a step cannot be journaled, recorded or done: the disk is full, say. To
        go on would be to claim what is not on record, so the kiosk stops serving; started again, it recovers
        as after a crash. The screens ask for a moment's patience until it is back.
        """
        try:
            await self._take(self._recovered(), "Restarted")
            await self._customer_socket.open()
            await self._staff_socket.open()
            async with asyncio.TaskGroup() as tasks:
                duties = (
                    self._staff.read_badges(),
                    self._tick(),
                    self._pages.examine(),
                    self._printing.watch(),
                    self._records.serve_amendments(self._staff.told),
                    self._records.serve_copies(self._manager.told),
                    self._serve(),
                )
                running = [tasks.create_task(duty) for duty in duties]
                await self._free_to_end()
                for task in running:
                    task.cancel()
        except Exception as error:
            raise CannotGoOnError(error) from None
        finally:
            await self._close()

    async def _free_to_end(self) -> None:
        """Returns once it must begin anew and nothing is under way."""
        await self._ending.wait()
        while not (isinstance(self._stage, stages.Idle) and self._staff.idle and self._records.idle):
            await asyncio.sleep(TICK)

    def _change_policy(self, policy: Policy) -> None:
        change(self._config.state, policy)
        self._ending.set()

    async def _serve(self) -> None:
        while True:
            event = await self._events.get()
            if isinstance(event, events.DeadlinePassed) and not self._deadline.passed:
                continue  # while it waited for its turn, somebody did something
            await self._handle(event)

    async def _handle(self, event: Event) -> None:
        """Lets the rules decide. Of an event that means nothing in this stage, nothing comes."""
        step = advance(self._stage, event, int(time.time()))
        if step.stage == self._stage and not step.effects:
            return
        if isinstance(event, CustomerCommand):
            self._arm_deadline()
        await self._take(step, type(event).__name__)

    async def _take(self, step: Step, event: str) -> None:
        """One step: remembered, journaled, shown, and only then done."""
        changed = name(step.stage) is not name(self._stage)
        # within a stage, too, the time may begin to count: an erase is handed over to the customer
        timed_anew = changed or deadlines.deadline(step.stage) != deadlines.deadline(self._stage)
        self._step += 1
        self._session.save(self._step, step.stage)
        if changed or step.effects or is_recorded(step.stage) > is_recorded(self._stage):
            self._journal.append(entry(self._step, int(time.time()), step.stage, event))
        self._stage = step.stage
        if timed_anew:
            self._arm_deadline()
        if changed:
            log.info("stage %s", name(step.stage))
        self._show()
        for effect in step.effects:
            await self._perform(effect)
        self._arm_silence()

    async def _perform(self, effect: Effect) -> None:
        match effect:
            case effects.StartWorker():
                await self._start_worker()
            case effects.Send(order):
                self._worker.send(order)
            case effects.Record(kind):
                await self._record(kind)
            case effects.PrintReceipt():
                self._printing.print_receipt(self._stage)
            case effects.ReadAgain():
                self._read_again.set(READ_AGAIN / self._config.speed)
            case effects.ReleasePhone():
                await self._release_phone()
            case effects.Forget():
                await self._forget()
            case effects.SendCode() | effects.CompareCode() | effects.SendRecord() | effects.DropAddress():
                self._mailing.perform(effect)

    # --- the worker --------------------------------------------------------------------------------------

    async def _start_worker(self) -> None:
        await self._end_worker()
        await self._worker.start()

    async def _end_worker(self) -> None:
        """What it said last would be taken for the next one's: it is dropped."""
        await self._worker.end()
        waiting = [self._events.get_nowait() for _ in range(self._events.qsize())]
        for event in waiting:
            if not isinstance(event, WorkerReport | events.WorkerDied):
                self.post(event)

    def _from_worker(self, report: WorkerReport) -> None:
        self._demand_room()
        self._arm_silence()
        self.post(report)

    async def _release_phone(self) -> None:
        if not self._worker and self._session.holds_pairing():
            await self._start_worker()  # a crash took the last one before it could clean up
        self._worker.release()

    def _read_facts(self) -> None:
        if isinstance(self._stage, stages.Check | stages.SignOut):
            self._worker.send(orders.ReadFacts())

    async def _forget(self) -> None:
        self._mailing.forget()
        await self._end_worker()
        self._session.forget()
        self._printing.certificate = None

    # --- evidence ----------------------------------------------------------------------------------------

    async def _record(self, kind: RecordKind) -> None:
        issued = await self._records.issue(kind, self._stage, self._session.draft(), self._keep_draft)
        by_mail = self._config.mail and issued.certificate is not None
        if issued.certificate is not None:
            await self._deliver(issued.certificate)
            if by_mail:
                self._mailing.hold(issued.certificate, issued.receipt)
            self._printing.certificate = issued.certificate
        # at once: after anything else that waits, it could come to another stage
        await self._handle(events.Recorded(issued.receipt, by_mail))
        self._session.drop_draft()

    async def _deliver(self, certificate: bytes) -> None:
        """Onto the customer's drive, where there is one; the worker that copied may be gone since."""
        drive = None if isinstance(self._stage, stages.Idle) else self._stage.case.drive
        if drive is None:
            return
        if not self._worker:
            await self._start_worker()
        self._worker.send(orders.Deliver(CERTIFICATE, certificate, drive.drive_id))

    def _keep_draft(self, drafted: Draft) -> None:
        """In memory whole, and on the disk by its place in the log: after a crash, or a power cut, what is in
        the log is not put there again."""
        self._session.keep_draft(drafted)
        present = entry(self._step, int(time.time()), self._stage, effects.Record.__name__)
        self._journal.append(replace(present, drafted=Drafted(drafted.seq, drafted.leaf_hash.hex())))

    # --- the screens -------------------------------------------------------------------------------------

    def _from_customer(self, command: CustomerCommand) -> None:
        self._demand_room()
        if isinstance(command, customer_commands.StillHere):
            self._arm_deadline()
            self._show()
        else:
            self.post(command)

    def _from_staff(self, command: StaffCommand) -> None:
        self._demand_room()
        self._staff.command(command)

    def _demand_room(self) -> None:
        """Raises BadMessage, which ends the connection or the worker that floods us, and nothing else."""
        if self._events.qsize() >= MOST_WAITING:
            raise wire.BadMessage("too many at once")

    def _show(self) -> None:
        view = replace(
            customer_view(self._stage),
            demo=self._config.demo,
            training=self._config.training,
            closing=self._closing(),
        )
        if isinstance(self._stage, stages.Idle):
            view = replace(view, comfort=self._usual)
        self._customer_socket.show(view)
        staff = self._staff.view(self._stage, self._config.demo)
        self._staff_socket.show(replace(staff, training=self._config.training))
        self._staff.start_next(self._stage)

    async def _tick(self) -> None:
        while True:
            self._show()
            await self._records.show_life()
            await asyncio.sleep(TICK)

    def _examine(self) -> tuple[Health, ...]:
        """Blocks: called off the event loop."""
        last = self._journal.last
        known = Seen(
            reader=self._staff.reader_health is ReaderHealth.READY,
            printer=self._printing.health,
            customer_screen=self._customer_socket.connected,
        )
        courier = socket_path(self._config.runtime, "courier")
        return judge(look(self._config, courier, self._evidence.standing(), last.at if last else None, known))

    # --- time, start and end -----------------------------------------------------------------------------

    def _arm_deadline(self) -> None:
        seconds = deadlines.deadline(self._stage)
        self._deadline.set(None if seconds is None else seconds / self._config.speed)

    def _closing(self) -> int | None:
        left = self._deadline.left
        return None if left is None or left > deadlines.WARNING / self._config.speed else math.ceil(left)

    def _arm_silence(self) -> None:
        seconds = deadlines.silence(self._stage)
        # however fast a rehearsal runs, the machine it runs on needs a moment now and then
        shortest = min(seconds or 0, SHORTEST_SILENCE)
        self._silence.set(None if seconds is None else max(shortest, seconds / self._config.speed))

    def _recovered(self) -> Step:
        last, printer = self._journal.last, self._config.printer is not None
        logged = bool(last and last.drafted and self._evidence.is_logged(last.drafted))
        snapshot = self._session.load(self._step)
        return recover(last, snapshot, self._usual, printer=printer, logged=logged)

    async def _close(self) -> None:
        self._mailing.forget()
        await self._end_worker()
        await self._customer_socket.close()
        await self._staff_socket.close()
        self._journal.close()


def socket_path(runtime: Path, role: str) -> Path:
    """Where that role's screen finds the core."""
    return runtime / f"{role}.sock"


def _worker_options(config: KioskConfig) -> WorkerOptions:
    return WorkerOptions(
        drives=config.drives,
        speed=config.speed,
        android_erase=config.android_erase,
        android_evaluate=config.android_evaluate,
    )
