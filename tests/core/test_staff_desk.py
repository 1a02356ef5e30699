"""The staff's side of the core: badge, PIN, queue, second badge; and nothing at all for nobody."""

import asyncio
import errno
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from counterseal.core import staff_desk
from counterseal.core.desk_pages import DeskPages
from counterseal.core.journal import Entry
from counterseal.core.manager_desk import ManagerDesk
from counterseal.core.staff_desk import QUEUE_LIMIT, StaffDesk
from counterseal.staff import private_file, sign_in
from counterseal.staff.accounts import Accounts, Role
from counterseal.staff.readers.reader import (
    BadgeRemoved,
    BadgeShown,
    ReaderGoneError,
    ReaderReady,
    ReaderSilentError,
    Sign,
)
from counterseal.staff.sign_in import Desk
from counterseal.staff.two_person import WINDOW
from counterseal.tradein import events, staff_commands, stages
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.desk import Condition, Health, Page, Part, Policy
from counterseal.tradein.events import Event
from counterseal.tradein.language import Language
from counterseal.tradein.stages import Stage
from counterseal.tradein.views import Amended, AskedOfTwo, ReaderHealth, SignIn, StaffView, StageName
from tests.tradein import cases

PATIENCE = 20.0
ANN, MEG = "04A1B2C3", "04D4E5F6"
IDLE = stages.Idle()
GERMAN = Comfort(language=Language.GERMAN)
WELL = Health(Part.CLOCK, Condition.GOOD)
PIN = {ANN: "493027", MEG: "880714"}


class Reader:
    """A badge reader in the hands of a test: it tells what it is told to tell, or fails so."""

    def __init__(self) -> None:
        self.told: asyncio.Queue[Sign | ReaderGoneError] = asyncio.Queue()

    async def signs(self) -> AsyncIterator[Sign]:
        yield ReaderReady()
        while not isinstance(sign := await self.told.get(), ReaderGoneError):
            yield sign
        raise sign


class At:
    """A staff desk with two people enrolled, and what it posts."""

    def __init__(self, folder: Path) -> None:
        accounts = Accounts.open(
            folder / "staff.json", bytes(32), PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        )
        accounts.enrol(ANN, PIN[ANN], Role.STAFF)
        accounts.enrol(MEG, PIN[MEG], Role.MANAGER)
        self.posted: list[Event] = []
        self.reader = Reader()
        desk = Desk(accounts, folder / "lockout.json")
        self.amended: list[tuple[staff_commands.Amendment, tuple[str, ...]]] = []
        self.told_at_once = True
        self.entries: list[Entry] = []
        self.pages = DeskPages(self.entries, lambda: (WELL,), lambda: None)
        self.manager = ManagerDesk(accounts, lambda: None, exports=True, policy=Policy(), change=self._change)
        self.accounts = accounts
        self.exports = 0
        self.policies: list[Policy] = []
        self.full = False
        self.desk = StaffDesk(
            desk,
            self.reader,
            self.posted.append,
            self._amend,
            lambda: None,
            comfort=GERMAN,
            pages=self.pages,
            printer=False,
            manager=self.manager,
            export=self._export,
        )

    def _amend(self, amendment: staff_commands.Amendment, people: tuple[str, ...]) -> None:
        self.amended.append((amendment, people))
        if self.told_at_once:
            self.desk.told(Amended.DONE)

    def _change(self, policy: Policy) -> None:
        if self.full:
            raise OSError(errno.ENOSPC, "private words")
        self.policies.append(policy)

    def _export(self, _manager: str) -> None:
        self.exports += 1

    def view(self, stage: Stage = IDLE) -> StaffView:
        return self.desk.view(stage, demo=False)

    async def until(self, condition: Callable[[], bool]) -> None:
        while not condition():
            await asyncio.sleep(0.01)

    async def badge(self, badge: str) -> None:
        """Shows it and waits until its PIN is asked."""
        self.reader.told.put_nowait(BadgeShown(badge))
        await self.until(lambda: self.view().sign_in is SignIn.PIN)

    async def pin(self, pin: str) -> None:
        self.desk.command(staff_commands.EnterPin(pin))
        entering = self.desk._pin
        assert entering is not None
        await entering

    async def sign_in(self, badge: str) -> None:
        await self.badge(badge)
        await self.pin(PIN[badge])
        assert self.view().sign_in is SignIn.DONE


@pytest.fixture
def run(tmp_path: Path) -> Callable[[Callable[[At], Awaitable[None]]], None]:
    async def main(test: Callable[[At], Awaitable[None]]) -> None:
        at = At(tmp_path)
        reading = asyncio.create_task(at.desk.read_badges())
        async with asyncio.timeout(PATIENCE):
            await test(at)
        reading.cancel()

    return lambda test: asyncio.run(main(test))


Run = Callable[[Callable[[At], Awaitable[None]]], None]


@pytest.mark.parametrize("stage", cases.EVERY_STAGE)
def test_nobody_sees_nothing(run: Run, stage: Stage) -> None:
    async def test(at: At) -> None:
        assert at.view(stage) == StaffView()
        await at.badge(ANN)
        assert at.view(stage) == StaffView(SignIn.PIN)
        await at.sign_in(ANN)
        at.desk.command(staff_commands.OpenTradeIn("TILL-9"))
        at.desk.command(staff_commands.SignOff())
        assert at.view(stage) == StaffView()

    run(test)


def test_who_is_signed_in_sees_the_trade_in_and_the_queue(run: Run) -> None:
    async def test(at: At) -> None:
        await at.sign_in(ANN)
        at.desk.command(staff_commands.OpenTradeIn("TILL-8"))
        view = at.view(stages.Check(cases.KNOWN))
        assert (view.staff, view.stage, view.queue) == ("S-01", StageName.CHECK, ("TILL-8",))

    run(test)


@pytest.mark.parametrize(
    "command",
    [staff_commands.OpenTradeIn("TILL-8"), staff_commands.StaffStop(), staff_commands.CloseUnfinished()],
)
def test_nobody_sets_nothing_in_motion(run: Run, command: staff_commands.StaffCommand) -> None:
    async def test(at: At) -> None:
        at.desk.command(command)
        await at.badge(ANN)
        at.desk.command(command)
        at.desk.start_next(stages.Idle())
        assert at.posted == []

    run(test)


def test_the_queue_is_served_in_order_and_one_at_a_time(run: Run) -> None:
    async def test(at: At) -> None:
        await at.sign_in(ANN)
        at.desk.command(staff_commands.OpenTradeIn("TILL-1"))
        at.desk.command(staff_commands.OpenTradeIn("TILL-2"))
        for stage in (stages.Welcome(cases.OPENED), stages.Idle(), stages.Idle()):
            at.desk.start_next(stage)
        [first] = at.posted
        assert isinstance(first, events.Opened)
        assert (first.reference, first.staff) == ("TILL-1", "S-01")
        at.desk.start_next(stages.Welcome(cases.OPENED))
        at.desk.command(staff_commands.SignOff())
        at.desk.start_next(stages.Idle())
        second = at.posted[-1]
        assert isinstance(second, events.Opened)
        assert (second.reference, second.staff) == ("TILL-2", "S-01")
        assert second.trade_in != first.trade_in

    run(test)


@pytest.mark.parametrize("reference", ["", "x" * 25, "Mrs Smith", "TILL\n1", "TÏLL", "<b>"])
def test_a_reference_is_what_a_till_prints(run: Run, reference: str) -> None:
    async def test(at: At) -> None:
        await at.sign_in(ANN)
        at.desk.command(staff_commands.OpenTradeIn(reference))
        assert at.view().queue == ()

    run(test)


def test_the_queue_has_an_end(run: Run) -> None:
    async def test(at: At) -> None:
        await at.sign_in(ANN)
        for number in range(QUEUE_LIMIT + 5):
            at.desk.command(staff_commands.OpenTradeIn(f"TILL-{number}"))
        assert len(at.view().queue) == QUEUE_LIMIT

    run(test)


def test_two_badges_close_what_nobody_can_finish(run: Run) -> None:
    async def test(at: At) -> None:
        await at.sign_in(ANN)
        at.desk.command(staff_commands.CloseUnfinished())
        assert at.view().second_badge
        assert at.posted == []
        await at.badge(MEG)
        await at.pin(PIN[MEG])
        assert at.posted == [staff_commands.CloseUnfinished()]

    run(test)


@pytest.mark.parametrize(
    ("amendment", "asked"),
    [
        (staff_commands.VoidRecord(7, staff_commands.VoidReason.WRONG_PHONE), AskedOfTwo.VOID),
        (staff_commands.CorrectReference(7, "TILL-43"), AskedOfTwo.CORRECT),
    ],
)
def test_two_badges_void_or_correct_a_record(
    run: Run, amendment: staff_commands.Amendment, asked: AskedOfTwo
) -> None:
    async def test(at: At) -> None:
        await at.sign_in(ANN)
        at.desk.command(amendment)
        view = at.view()
        assert (view.second_badge, view.asked, view.amending) == (True, asked, 7)
        assert view.asked_reason == getattr(amendment, "reason", "")
        assert view.asked_reference == getattr(amendment, "reference", "")
        assert at.amended == []
        await at.badge(MEG)
        await at.pin(PIN[MEG])
        assert at.view().amended is Amended.DONE
        assert at.amended == [(amendment, ("S-01", "S-02"))]
        assert at.posted == []

    run(test)


def test_one_badge_twice_does_not_void(run: Run) -> None:
    async def test(at: At) -> None:
        await at.sign_in(ANN)
        at.desk.command(staff_commands.VoidRecord(7, staff_commands.VoidReason.TEST))
        await at.badge(ANN)
        await at.pin(PIN[ANN])
        assert at.view().amended is Amended.NOT_APPROVED
        assert at.amended == []

    run(test)


def test_who_reads_is_not_signed_off(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(at: At) -> None:
        now = time.time()
        monkeypatch.setattr(time, "time", lambda: now)
        await at.sign_in(ANN)
        for _ in range(3):
            now += sign_in.IDLE - 1
            assert at.view().pin_in == 1
            at.desk.command(staff_commands.StaffStillHere())
            assert (at.view().sign_in, at.view().pin_in) == (SignIn.DONE, 0)
        now += sign_in.IDLE + 1
        at.desk.command(staff_commands.StaffStillHere())
        assert at.view().sign_in is SignIn.PIN
        assert at.posted == []

    run(test)


def test_nobody_coming_within_a_minute_approves_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(at: At) -> None:
        await at.sign_in(ANN)
        at.desk.command(staff_commands.VoidRecord(7, staff_commands.VoidReason.TEST))
        later = time.time() + WINDOW + 1
        monkeypatch.setattr(time, "time", lambda: later)
        view = at.view()
        assert (view.sign_in, view.second_badge) == (SignIn.DONE, False)
        assert view.amended is Amended.NOT_APPROVED
        assert at.amended == []

    run(test)


def test_one_entry_about_an_entry_at_a_time(run: Run) -> None:
    """With witnesses it takes seconds: nobody is told what came of another, or that nobody approved."""

    async def test(at: At) -> None:
        at.told_at_once = False
        await at.sign_in(ANN)
        at.desk.command(staff_commands.VoidRecord(7, staff_commands.VoidReason.TEST))
        await at.badge(MEG)
        await at.pin(PIN[MEG])
        assert (at.view().amended, at.view().may_amend) == (Amended.WAITING, False)
        at.desk.command(staff_commands.ValidateOutcome(8, True))
        at.desk.command(staff_commands.VoidRecord(8, staff_commands.VoidReason.TEST))
        assert not at.view().second_badge
        at.desk.command(staff_commands.SignOff())
        assert len(at.amended) == 1
        await at.sign_in(ANN)
        at.desk.told(Amended.NO_SUCH_RECORD)
        assert (at.view().amended, at.view().may_amend) == (Amended.NO_SUCH_RECORD, True)
        at.desk.command(staff_commands.ValidateOutcome(8, True))
        assert at.view().amended is Amended.WAITING

    run(test)


def test_closing_a_trade_in_says_nothing_of_records(run: Run) -> None:
    async def test(at: At) -> None:
        await at.sign_in(ANN)
        at.desk.command(staff_commands.CloseUnfinished())
        await at.badge(ANN)
        await at.pin(PIN[ANN])
        assert at.view().amended is Amended.NOTHING

    run(test)


def test_a_correction_has_room_for_a_reference_only(run: Run) -> None:
    async def test(at: At) -> None:
        await at.sign_in(ANN)
        at.desk.command(staff_commands.CorrectReference(7, "Mrs Example, 0170 1234567"))
        assert not at.view().second_badge

    run(test)


def test_one_person_validates_an_outcome_in_their_own_name(run: Run) -> None:
    async def test(at: At) -> None:
        at.desk.command(staff_commands.ValidateOutcome(7, True))
        assert at.amended == []
        await at.sign_in(MEG)
        at.desk.command(staff_commands.ValidateOutcome(7, True))
        assert at.amended == [(staff_commands.ValidateOutcome(7, True), ("S-02",))]
        assert at.view().amended is Amended.DONE
        at.desk.command(staff_commands.SignOff())
        assert at.view().amended is Amended.NOTHING

    run(test)


def test_one_badge_twice_does_not(run: Run, caplog: pytest.LogCaptureFixture) -> None:
    async def test(at: At) -> None:
        await at.sign_in(ANN)
        at.desk.command(staff_commands.CloseUnfinished())
        await at.badge(ANN)
        await at.pin(PIN[ANN])
        assert at.posted == []
        assert caplog.messages == ["second-badge-same-person"]

    run(test)


def test_a_pin_that_the_disk_cannot_charge_is_not_checked(
    run: Run, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "private words")

    async def test(at: At) -> None:
        await at.badge(ANN)
        with monkeypatch.context() as disk:
            disk.setattr(private_file, "write", full)
            await at.pin(PIN[ANN])
        assert at.view().sign_in is SignIn.PIN
        assert caplog.messages == ["pin-not-checked"]
        await at.pin(PIN[ANN])
        assert at.view().sign_in is SignIn.DONE

    run(test)


def test_a_reader_that_was_unplugged_is_looked_for_again(
    run: Run, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staff_desk, "READER_RETRY", 0.01)

    async def test(at: At) -> None:
        at.reader.told.put_nowait(ReaderGoneError("unplugged"))
        await at.until(lambda: at.view().reader is ReaderHealth.MISSING)
        await at.sign_in(ANN)
        assert at.view().reader is ReaderHealth.READY
        at.reader.told.put_nowait(ReaderSilentError("another program has it"))
        await at.until(lambda: at.view().reader is ReaderHealth.NOT_ANSWERING)
        assert at.view().staff == "S-01"  # their badge was shown, and nothing lay in the reader
        assert caplog.messages == [f"badge-reader-{is_}" for is_ in ("missing", "ready", "not-answering")]

    run(test)


def test_a_badge_taken_out_locks_and_so_does_its_reader_unplugged(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staff_desk, "READER_RETRY", 0.01)

    async def test(at: At) -> None:
        for end in (BadgeRemoved(), ReaderGoneError("unplugged")):
            at.reader.told.put_nowait(BadgeShown(ANN, stays=True))
            await at.until(lambda: at.view().sign_in is SignIn.PIN)
            await at.pin(PIN[ANN])
            at.reader.told.put_nowait(end)
            await at.until(lambda: at.view().sign_in is SignIn.BADGE)
            assert at.view(stages.Welcome(cases.OPENED)).stage is StageName.IDLE  # which says nothing
        assert at.posted == []

    run(test)


def test_two_badges_in_one_reader_that_holds_them(run: Run) -> None:
    """The first makes room for the second, and hears what came of it when they are back."""

    async def test(at: At) -> None:
        at.reader.told.put_nowait(BadgeShown(ANN, stays=True))
        await at.until(lambda: at.view().sign_in is SignIn.PIN)
        await at.pin(PIN[ANN])
        at.desk.command(staff_commands.VoidRecord(7, staff_commands.VoidReason.TEST))
        for sign in (BadgeRemoved(), BadgeShown(MEG, stays=True)):
            at.reader.told.put_nowait(sign)
        await at.until(lambda: at.view().sign_in is SignIn.PIN)
        await at.pin(PIN[MEG])
        assert at.amended == [
            (staff_commands.VoidRecord(7, staff_commands.VoidReason.TEST), ("S-01", "S-02"))
        ]
        assert at.view().sign_in is SignIn.BADGE
        for sign in (BadgeRemoved(), BadgeShown(ANN, stays=True)):
            at.reader.told.put_nowait(sign)
        await at.until(lambda: at.view().sign_in is SignIn.PIN)
        await at.pin(PIN[ANN])
        assert (at.view().staff, at.view().amended) == ("S-01", Amended.DONE)

    run(test)


def test_somebody_else_does_not_hear_what_came_of_it(run: Run) -> None:
    async def test(at: At) -> None:
        await at.sign_in(ANN)
        at.desk.command(staff_commands.ValidateOutcome(7, True))
        assert at.view().amended is Amended.DONE
        await at.sign_in(MEG)
        assert at.view().amended is Amended.NOTHING

    run(test)


def test_lists_are_shown_only_to_who_looks_and_is_signed_in(run: Run) -> None:
    async def test(at: At) -> None:
        examining = asyncio.create_task(at.pages.examine())
        at.entries.append(cases_entry())
        at.desk.command(staff_commands.LookAt(Page.SHIFT))
        assert at.view() == StaffView()
        await at.sign_in(ANN)
        assert at.view().served == ()
        at.desk.command(staff_commands.LookAt(Page.SHIFT))
        assert [one.reference for one in at.view().served] == ["TILL-7"]
        at.desk.command(staff_commands.LookAt(Page.HEALTH))
        assert at.view().served == ()
        await at.until(lambda: at.view().health == (WELL,))
        at.desk.command(staff_commands.SignOff())
        assert at.view() == StaffView()
        await at.sign_in(ANN)
        assert at.view().health == ()
        examining.cancel()

    run(test)


def cases_entry() -> Entry:
    now = int(time.time())
    return Entry(1, now, "T-1", "TILL-7", "S-01", now, "Opened", StageName.WELCOME, recorded=False)


def test_staff_stop_is_passed_on(run: Run) -> None:
    async def test(at: At) -> None:
        await at.sign_in(ANN)
        at.desk.command(staff_commands.StaffStop())
        assert at.posted == [staff_commands.StaffStop()]

    run(test)
