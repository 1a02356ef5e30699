"""The staff's side of the core: who is signed in, what waits in the queue, what they may set in motion."""

import asyncio
import logging
import secrets
import time
from collections import deque
from collections.abc import Callable
from typing import TypeAlias

from msgspec.structs import replace

from counterseal.staff.accounts import Role, Staff
from counterseal.staff.readers.reader import (
    BadgeReader,
    BadgeRemoved,
    BadgeShown,
    ReaderGoneError,
    ReaderReady,
    ReaderSilentError,
    Sign,
)
from counterseal.staff.sign_in import Desk, SecondRefused
from counterseal.tradein import events, staff_commands
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.desk import Managed, Page
from counterseal.tradein.events import Event
from counterseal.tradein.project import staff_view
from counterseal.tradein.staff_commands import (
    Amendment,
    CloseUnfinished,
    ManagerCommand,
    OpenTradeIn,
    StaffCommand,
)
from counterseal.tradein.stages import Idle, Stage
from counterseal.tradein.views import Amended, AskedOfTwo, ReaderHealth, SignIn, StaffView

from .desk_pages import DeskPages
from .manager_desk import ManagerDesk

log = logging.getLogger(__name__)

QUEUE_LIMIT = 20
READER_RETRY = 2.0
"""Seconds until a badge reader that went away is looked for again."""

TakesTwo: TypeAlias = (
    CloseUnfinished
    | staff_commands.VoidRecord
    | staff_commands.CorrectReference
    | staff_commands.EnrolBadge
    | staff_commands.ExportLog
    | staff_commands.ChangePolicy
)

_ASKED = {
    CloseUnfinished: AskedOfTwo.CLOSE,
    staff_commands.VoidRecord: AskedOfTwo.VOID,
    staff_commands.CorrectReference: AskedOfTwo.CORRECT,
    staff_commands.EnrolBadge: AskedOfTwo.ENROL_MANAGER,
    staff_commands.ExportLog: AskedOfTwo.EXPORT,
    staff_commands.ChangePolicy: AskedOfTwo.POLICY,
}

Amend: TypeAlias = Callable[[Amendment, tuple[str, ...]], None]
"""Has an entry about an entry put on record, in the name of these people; `told` hears what came of it."""


class StaffDesk:
    """Turns badges and staff commands into events; `post` takes an event, `changed` is told to show anew."""

    def __init__(
        self,
        desk: Desk,
        reader: BadgeReader,
        post: Callable[[Event], None],
        amend: Amend,
        changed: Callable[[], None],
        *,
        comfort: Comfort,
        pages: DeskPages,
        printer: bool,
        manager: ManagerDesk,
        export: Callable[[str], None],
    ) -> None:
        self._desk = desk
        self._reader = reader
        self.reader_health = ReaderHealth.READY
        self._post = post
        self._amend = amend
        self._changed = changed
        self._comfort = comfort
        self._pages = pages
        self._printer = printer
        self._manager = manager
        self._export = export
        self._asked: TakesTwo = CloseUnfinished()
        self._amended = Amended.NOTHING
        self._asker = ""
        """Who asked for the last entry about an entry, and is told what came of it."""
        self._queue: deque[tuple[OpenTradeIn, Staff]] = deque()
        self._opening = False
        self._pin: asyncio.Task[None] | None = None

    def view(self, stage: Stage, demo: bool) -> StaffView:
        """What the staff screen shows: the sign-in, and the trade-in only to somebody signed in."""
        now = time.time()
        status = self._desk.status(now)
        signed_in = status.sign_in is SignIn.DONE or status.second_badge
        if not signed_in:
            self._pages.open(Page.TRADE_IN)
        shown = self._pages.fill(staff_view(stage)) if signed_in else StaffView()
        view = replace(
            shown,
            sign_in=status.sign_in,
            locked_seconds=status.locked_seconds,
            staff=status.staff,
            pin_in=status.pin_in,
            reader=self.reader_health,
            manager=status.manager,
            enrolling=self._manager.awaited(now),
            second_badge=status.second_badge,
            asked=_ASKED[type(self._asked)],
            amending=getattr(self._asked, "index", 0),
            proposed=getattr(self._asked, "policy", None) if status.second_badge else None,
            asked_reason=getattr(self._asked, "reason", "") if status.second_badge else "",
            asked_reference=getattr(self._asked, "reference", "") if status.second_badge else "",
            may_amend=shown.may_amend and self._amended is not Amended.WAITING,
            amended=self._amended,
            demo=demo,
            queue=tuple(waiting.reference for waiting, _ in self._queue) if signed_in else (),
        )
        return self._manager.fill(view, people=self._pages.page is Page.PEOPLE)

    async def read_badges(self) -> None:
        """Runs for ever; a reader that goes away is waited for."""
        while True:
            try:
                async for sign in self._reader.signs():
                    self._read(sign, time.time())
            except ReaderSilentError:
                self._reader_is(ReaderHealth.NOT_ANSWERING)
            except ReaderGoneError:
                self._reader_is(ReaderHealth.MISSING)
            self._read(BadgeRemoved(), time.time())  # nobody knows any more what lies in it
            await asyncio.sleep(READER_RETRY)

    def _read(self, sign: Sign, now: float) -> None:
        match sign:
            case ReaderReady():
                self._reader_is(ReaderHealth.READY)
            case BadgeRemoved():
                self._desk.badge_removed(now)
            case BadgeShown(badge, stays):
                if not self._manager.badge_shown(badge, now):
                    self._desk.badge_shown(badge, now, stays=stays)
        self._changed()

    def _reader_is(self, health: ReaderHealth) -> None:
        if health is not self.reader_health:
            log.warning("badge-reader-%s", health)
        self.reader_health = health

    def command(self, command: StaffCommand) -> None:
        """Only what the signed-in person may do has any effect."""
        now = time.time()
        match command:
            case staff_commands.EnterPin(pin):
                if self._pin is None or self._pin.done():
                    self._pin = asyncio.create_task(self._enter_pin(pin))
                return
            case staff_commands.NewPin(pin):
                if self._pin is None or self._pin.done():
                    self._pin = asyncio.create_task(self._manager.new_pin(pin, now))
                return
            case staff_commands.StopEnrolling():
                self._manager.stop_enrolling()
            case staff_commands.SignOff():
                self._manager.stop_enrolling()  # nobody is left to see whose badge it is
                self._desk.sign_off()
                self._forget_outcome()
            case _:
                if staff := self._desk.acting(now):
                    self._act(command, staff, now)
        self._changed()

    def told(self, amended: Amended) -> None:
        """What came of the last entry about an entry."""
        self._amended = amended
        self._changed()

    @property
    def idle(self) -> bool:
        """Nobody waits for the kiosk."""
        return not self._queue and not self._opening

    def start_next(self, stage: Stage) -> None:
        """Opens the next trade-in of the queue once the kiosk is free."""
        if not isinstance(stage, Idle):
            self._opening = False
        elif self._queue and not self._opening:
            self._opening = True
            waiting, staff = self._queue.popleft()
            opened = events.Opened(
                f"T-{secrets.token_hex(8)}",
                waiting.reference,
                staff.pseudonym,
                int(time.time()),
                self._comfort,
                self._printer,
            )
            self._post(opened)

    def _act(self, command: StaffCommand, staff: Staff, now: float) -> None:
        match command:
            case staff_commands.OpenTradeIn(reference) if _is_reference(reference):
                if len(self._queue) < QUEUE_LIMIT:
                    self._queue.append((command, staff))
            case staff_commands.StaffStillHere():
                pass  # to have come this far was all
            case staff_commands.LookAt(page):
                self._pages.open(page)
            case staff_commands.StaffStop():
                self._post(command)
            case staff_commands.CorrectReference(reference=reference) if not _is_reference(reference):
                log.warning("staff-command-ignored")
            case _ if isinstance(command, ManagerCommand) and staff.role is Role.MANAGER:
                self._manage(command, staff, now)
            case _ if isinstance(command, Amendment) and self._amended is Amended.WAITING:
                log.warning("staff-command-ignored")
            case CloseUnfinished() | staff_commands.VoidRecord() | staff_commands.CorrectReference():
                self._asked = command
                if not isinstance(command, CloseUnfinished):
                    self._asker = staff.pseudonym
                    self._amended = Amended.NOT_APPROVED  # until somebody approves, also if nobody comes
                self._desk.ask_second(now)
            case staff_commands.ValidateOutcome():
                self._asker = staff.pseudonym
                self._put_on_record(command, (staff.pseudonym,))
            case _:
                log.warning("staff-command-ignored")

    def _manage(self, command: ManagerCommand, manager: Staff, now: float) -> None:
        match command:
            case staff_commands.EnrolBadge(manager=False):
                self._manager.invite(manager.pseudonym, Role.STAFF, now)
            case staff_commands.EnrolBadge() | staff_commands.ExportLog() | staff_commands.ChangePolicy():
                self._asked = command
                self._manager.tell(manager.pseudonym, Managed.NOT_APPROVED)  # until somebody approves
                self._desk.ask_second(now)
            case staff_commands.RevokeBadge(pseudonym):
                self._manager.revoke(manager, pseudonym)
            case _:
                log.warning("staff-command-ignored")

    async def _enter_pin(self, untrusted_pin: str) -> None:
        try:
            if both := await self._desk.enter_pin(untrusted_pin, time.time()):
                self._approved(tuple(person.pseudonym for person in both))
        except SecondRefused as refused:
            log.warning("second-badge-%s", refused.decision)
        except OSError:
            log.error("pin-not-checked")  # a try that cannot be charged is not made
        if self._desk.status(time.time()).staff not in ("", self._asker):
            self._forget_outcome()
        self._changed()

    def _approved(self, people: tuple[str, ...]) -> None:
        match self._asked:
            case CloseUnfinished():
                self._post(self._asked)
            case staff_commands.EnrolBadge():
                self._manager.invite(people[0], Role.MANAGER, time.time())
            case staff_commands.ExportLog():
                self._manager.tell(people[0], Managed.WAITING)
                self._export(people[0])
            case staff_commands.ChangePolicy(policy):
                self._manager.change_policy(people[0], policy)
            case staff_commands.VoidRecord() | staff_commands.CorrectReference():
                self._put_on_record(self._asked, people)

    def _put_on_record(self, amendment: Amendment, people: tuple[str, ...]) -> None:
        self._amended = Amended.WAITING
        self._amend(amendment, people)

    def _forget_outcome(self) -> None:
        if self._amended is not Amended.WAITING:
            self._amended = Amended.NOTHING


def _is_reference(text: str) -> bool:
    """The till's reference: what a till prints, nothing that could carry a sentence about a person."""
    return 0 < len(text) <= 24 and all(char.isascii() and (char.isalnum() or char in "-/") for char in text)
