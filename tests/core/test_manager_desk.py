"""What managers may do at the desk: who is asked, what comes of it, and who is told."""

import errno
from collections.abc import Awaitable, Callable

import pytest

from counterseal.staff import enrolling, private_file
from counterseal.staff.accounts import Role
from counterseal.staff.readers.reader import BadgeRemoved, BadgeShown
from counterseal.tradein import staff_commands, stages
from counterseal.tradein.desk import Colleague, Enrolling, Managed, Page, Policy
from counterseal.tradein.language import Language
from counterseal.tradein.views import AskedOfTwo, SignIn
from tests.tradein import cases

from .test_staff_desk import ANN, MEG, PIN, At, run

__all__ = ["run"]
NEW, NEW_PIN = "04FFEEDD", "271828"
Run = Callable[[Callable[[At], Awaitable[None]]], None]
CZECH = Policy(Language.CZECH, 365)
TWO = [
    staff_commands.EnrolBadge(manager=True),
    staff_commands.ExportLog(),
    staff_commands.ChangePolicy(CZECH),
]
ALONE = [
    staff_commands.EnrolBadge(manager=False),
    staff_commands.RevokeBadge("S-01"),
    staff_commands.LookAt(Page.PEOPLE),
]


async def show_new_badge(at: At, badge: str = NEW) -> None:
    await at.until(lambda: at.view().enrolling is Enrolling.BADGE)
    at.reader.told.put_nowait(BadgeShown(badge))
    await at.until(lambda: at.view().enrolling is Enrolling.PIN)


async def new_pin(at: At, pin: str = NEW_PIN) -> None:
    at.desk.command(staff_commands.NewPin(pin))
    entering = at.desk._pin
    assert entering is not None
    await entering


async def approve(at: At, second: str) -> None:
    await at.badge(second)
    await at.pin(PIN[second])


@pytest.mark.parametrize("command", [*TWO, *ALONE])
def test_staff_manage_nothing(run: Run, command: staff_commands.StaffCommand) -> None:
    async def test(at: At) -> None:
        for sign_in in (False, True):
            if sign_in:
                await at.sign_in(ANN)
            at.desk.command(command)
            view = at.view()
            assert (view.enrolling, view.managed, view.people) == (Enrolling.NOTHING, Managed.NOTHING, ())
            assert not view.second_badge
            assert not view.manager
            assert not view.may_export
        assert len(at.accounts.list()) == 2
        assert at.exports == 0

    run(test)


def test_a_manager_enrols_staff(run: Run, caplog: pytest.LogCaptureFixture) -> None:
    async def test(at: At) -> None:
        await at.sign_in(MEG)
        assert at.view().manager
        with caplog.at_level("INFO"):
            at.desk.command(staff_commands.EnrolBadge(manager=False))
            await show_new_badge(at)
            await new_pin(at)
        view = at.view()
        assert (view.enrolling, view.managed, view.managed_whom) == (
            Enrolling.NOTHING,
            Managed.ENROLLED,
            "S-03",
        )
        assert at.accounts.check(NEW, NEW_PIN) is not None
        assert caplog.messages == ["managed-enrolled S-02:S-03"]
        at.desk.command(staff_commands.LookAt(Page.PEOPLE))
        assert at.view().people == (
            Colleague("S-01", manager=False),
            Colleague("S-02", manager=True),
            Colleague("S-03", manager=False),
        )

    run(test)


def test_a_new_manager_takes_two(run: Run) -> None:
    async def test(at: At) -> None:
        await at.sign_in(MEG)
        at.desk.command(staff_commands.EnrolBadge(manager=True))
        view = at.view()
        assert (view.second_badge, view.asked) == (True, AskedOfTwo.ENROL_MANAGER)
        await approve(at, ANN)
        await show_new_badge(at)
        await new_pin(at)
        assert at.accounts.list()[-1].role is Role.MANAGER

    run(test)


def test_one_person_makes_no_manager(run: Run) -> None:
    async def test(at: At) -> None:
        await at.sign_in(MEG)
        at.desk.command(staff_commands.EnrolBadge(manager=True))
        await approve(at, MEG)
        view = at.view()
        assert (view.enrolling, view.managed) == (Enrolling.NOTHING, Managed.NOT_APPROVED)

    run(test)


@pytest.mark.parametrize(
    ("badge", "pin", "managed"),
    [(ANN, NEW_PIN, Managed.BADGE_KNOWN), (NEW, "12345", Managed.BADGE_KNOWN)],
)
def test_a_badge_or_pin_that_cannot_be_used(run: Run, badge: str, pin: str, managed: Managed) -> None:
    async def test(at: At) -> None:
        await at.sign_in(MEG)
        at.desk.command(staff_commands.EnrolBadge(manager=False))
        await show_new_badge(at, badge)
        await new_pin(at, pin)
        assert at.view().managed is managed
        assert len(at.accounts.list()) == 2

    run(test)


def test_enrolling_ends_by_itself_or_when_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(at: At) -> None:
        await at.sign_in(MEG)
        at.desk.command(staff_commands.EnrolBadge(manager=False))
        at.desk.command(staff_commands.StopEnrolling())
        assert (at.view().enrolling, at.view().managed) == (Enrolling.NOTHING, Managed.NOT_ENROLLED)
        at.desk.command(staff_commands.EnrolBadge(manager=False))
        await show_new_badge(at)
        monkeypatch.setattr(enrolling, "PATIENCE", -1)
        await new_pin(at)
        assert (at.view().enrolling, at.view().managed) == (Enrolling.NOTHING, Managed.NOT_ENROLLED)
        assert len(at.accounts.list()) == 2

    run(test)


def test_an_account_that_cannot_be_kept_is_none(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "private words")

    async def test(at: At) -> None:
        await at.sign_in(MEG)
        at.desk.command(staff_commands.EnrolBadge(manager=False))
        await show_new_badge(at)
        with monkeypatch.context() as disk:
            disk.setattr(private_file, "write", full)
            await new_pin(at)
        assert at.view().managed is Managed.NOT_ENROLLED

    run(test)


def test_a_badge_is_revoked_at_once_but_never_the_last_managers(run: Run) -> None:
    async def test(at: At) -> None:
        await at.sign_in(MEG)
        at.desk.command(staff_commands.RevokeBadge("S-02"))
        assert (at.view().managed, at.view().managed_whom) == (Managed.LAST_MANAGER, "S-02")
        at.desk.command(staff_commands.RevokeBadge("S-01"))
        assert (at.view().managed, at.view().managed_whom) == (Managed.REVOKED, "S-01")
        at.desk.command(staff_commands.RevokeBadge("S-77"))
        assert [one.pseudonym for one in at.accounts.list()] == ["S-02"]

    run(test)


def test_who_was_faster_at_a_terminal_ends_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(at: At) -> None:
        await at.sign_in(MEG)
        everybody = at.accounts.list()
        at.accounts.revoke("S-01")
        with monkeypatch.context() as before:
            before.setattr(at.accounts, "list", lambda: everybody)
            at.desk.command(staff_commands.RevokeBadge("S-01"))
        assert at.view().managed is Managed.NOTHING

    run(test)


def test_nobody_new_is_enrolled_for_a_manager_who_left(run: Run) -> None:
    async def test(at: At) -> None:
        await at.sign_in(MEG)
        at.desk.command(staff_commands.EnrolBadge(manager=False))
        at.desk.command(staff_commands.SignOff())
        assert at.view().enrolling is Enrolling.NOTHING
        await at.sign_in(MEG)
        at.desk.command(staff_commands.EnrolBadge(manager=False))
        await show_new_badge(at)
        at.accounts.revoke("S-02")
        await new_pin(at)
        assert [one.pseudonym for one in at.accounts.list()] == ["S-01"]

    run(test)


def test_a_copy_is_told_to_who_asked_for_it(run: Run, caplog: pytest.LogCaptureFixture) -> None:
    async def test(at: At) -> None:
        max_badge, max_pin = "04ABCDEF", "314159"
        at.accounts.enrol(max_badge, max_pin, Role.MANAGER)
        await at.sign_in(MEG)
        at.desk.command(staff_commands.ExportLog())
        await approve(at, ANN)
        await at.badge(max_badge)
        await at.pin(max_pin)
        at.desk.command(staff_commands.EnrolBadge(manager=True))
        with caplog.at_level("INFO"):
            at.manager.told("S-02", Managed.EXPORTED)
        assert caplog.messages == ["managed-exported S-02:"]

    run(test)


def test_two_have_the_log_copied(run: Run) -> None:
    async def test(at: At) -> None:
        await at.sign_in(MEG)
        assert at.view().may_export
        assert not at.view(stages.Check(cases.KNOWN)).may_export
        at.desk.command(staff_commands.ExportLog())
        assert at.view().asked is AskedOfTwo.EXPORT
        assert at.exports == 0
        await approve(at, ANN)
        assert (at.exports, at.view().managed) == (1, Managed.WAITING)
        at.manager.told("S-02", Managed.EXPORTED)
        assert at.view().managed is Managed.EXPORTED
        await at.sign_in(ANN)
        assert at.view().managed is Managed.NOTHING

    run(test)


@pytest.mark.parametrize(
    ("full", "managed", "kept"), [(False, Managed.POLICY_CHANGED, [CZECH]), (True, Managed.POLICY_KEPT, [])]
)
def test_two_change_the_policy(run: Run, full: bool, managed: Managed, kept: list[Policy]) -> None:
    async def test(at: At) -> None:
        at.full = full
        await at.sign_in(MEG)
        assert (at.view().policy, at.view().proposed) == (Policy(), None)
        at.desk.command(staff_commands.ChangePolicy(CZECH))
        assert (at.view().asked, at.view().proposed) == (AskedOfTwo.POLICY, CZECH)
        assert at.policies == []
        await approve(at, ANN)
        assert (at.policies, at.view().managed, at.view().proposed) == (kept, managed, None)

    run(test)


def test_while_somebody_is_enrolled_a_badge_signs_nobody_in(run: Run) -> None:
    async def test(at: At) -> None:
        await at.sign_in(MEG)
        at.desk.command(staff_commands.EnrolBadge(manager=False))
        await show_new_badge(at, ANN)
        assert (at.view().sign_in, at.view().staff) == (SignIn.DONE, "S-02")

    run(test)


def test_a_reader_that_holds_one_card_makes_room_for_the_new_one(run: Run) -> None:
    async def test(at: At) -> None:
        at.reader.told.put_nowait(BadgeShown(MEG, stays=True))
        await at.until(lambda: at.view().sign_in is SignIn.PIN)
        await at.pin(PIN[MEG])
        at.desk.command(staff_commands.EnrolBadge(manager=False))
        at.reader.told.put_nowait(BadgeRemoved())
        await at.until(lambda: at.view().sign_in is SignIn.BADGE)
        await show_new_badge(at)
        await new_pin(at)
        assert at.view().managed is Managed.NOTHING  # nobody is signed in
        await at.sign_in(MEG)
        assert at.view().managed is Managed.ENROLLED

    run(test)
