import asyncio
import stat
from pathlib import Path

import pytest

from counterseal.staff.accounts import Accounts, Role, Staff
from counterseal.staff.lockout import FREE_TRIES
from counterseal.staff.sign_in import IDLE, LAST_SECONDS, PIN_WAIT, SHIFT, Desk, SecondRefused, Status
from counterseal.staff.two_person import WINDOW, Decision
from counterseal.tradein.views import SignIn

NOW = 1_800_000_000.0
ANN, MEG, BEN = "04A1B2C3", "04D4E5F6", "04778899"
PIN = {ANN: "493027", MEG: "880714", BEN: "251936"}


@pytest.fixture
def lockout_path(tmp_path: Path) -> Path:
    return tmp_path / "lockout.json"


@pytest.fixture
def desk(accounts: Accounts, lockout_path: Path) -> Desk:
    accounts.enrol(ANN, PIN[ANN], Role.STAFF)
    accounts.enrol(MEG, PIN[MEG], Role.MANAGER)
    accounts.enrol(BEN, PIN[BEN], Role.STAFF)
    return Desk(accounts, lockout_path)


def enter(desk: Desk, pin: str, now: float = NOW) -> tuple[Staff, Staff] | None:
    return asyncio.run(desk.enter_pin(pin, now))


def sign_in(desk: Desk, badge: str = ANN, now: float = NOW) -> None:
    desk.badge_shown(badge, now)
    enter(desk, PIN[badge], now)


def test_badge_then_pin_then_signed_in(desk: Desk) -> None:
    assert desk.status(NOW) == Status(SignIn.BADGE)
    desk.badge_shown(ANN, NOW)
    assert desk.status(NOW) == Status(SignIn.PIN)
    assert desk.acting(NOW) is None
    enter(desk, PIN[ANN])
    assert desk.status(NOW) == Status(SignIn.DONE, staff="S-01")
    assert desk.acting(NOW) == Staff("S-01", Role.STAFF)
    desk.sign_off()
    assert desk.status(NOW) == Status(SignIn.BADGE)


def test_a_pin_without_a_badge_is_nothing(desk: Desk, lockout_path: Path) -> None:
    enter(desk, PIN[ANN])
    assert desk.status(NOW) == Status(SignIn.BADGE)
    assert not lockout_path.exists()


@pytest.mark.parametrize("badge", [ANN, "0BADBADBAD"])
def test_a_wrong_pin_asks_for_the_badge_again(desk: Desk, badge: str) -> None:
    desk.badge_shown(badge, NOW)
    enter(desk, "000000")
    assert desk.status(NOW) == Status(SignIn.BADGE)


@pytest.mark.parametrize("badge", [ANN, "0BADBADBAD"])
def test_too_many_wrong_pins_lock_the_badge_even_across_a_restart(
    desk: Desk, accounts: Accounts, lockout_path: Path, badge: str
) -> None:
    for _ in range(FREE_TRIES + 1):
        desk.badge_shown(badge, NOW)
        enter(desk, "000000")
    assert desk.status(NOW + 5) == Status(SignIn.LOCKED, locked_seconds=10)
    again = Desk(accounts, lockout_path)
    again.badge_shown(badge, NOW + 5)
    enter(again, PIN[ANN], NOW + 5)
    assert again.status(NOW + 5) == Status(SignIn.LOCKED, locked_seconds=10)
    assert again.status(NOW + 15) == Status(SignIn.PIN)


def test_the_try_is_charged_before_it_is_made(
    desk: Desk, accounts: Accounts, lockout_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PowerCutError(Exception):
        pass

    def cut(_badge: str, _pin: str) -> None:
        raise PowerCutError

    monkeypatch.setattr(accounts, "check", cut)
    for _ in range(FREE_TRIES + 1):
        desk.badge_shown(ANN, NOW)
        with pytest.raises(PowerCutError):
            enter(desk, PIN[ANN])
    restarted = Desk(accounts, lockout_path)
    restarted.badge_shown(ANN, NOW)
    assert restarted.status(NOW).sign_in is SignIn.LOCKED


def test_the_file_of_wrong_pins_is_private_and_names_no_badge(desk: Desk, lockout_path: Path) -> None:
    desk.badge_shown(ANN, NOW)
    enter(desk, "000000")
    assert ANN not in lockout_path.read_text()
    assert stat.S_IMODE(lockout_path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("later", "status"),
    [
        (IDLE, Status(SignIn.DONE, staff="S-01")),
        (IDLE + 1, Status(SignIn.PIN)),
        (IDLE + PIN_WAIT + 1, Status(SignIn.BADGE)),
    ],
)
def test_an_idle_screen_asks_for_the_pin_then_the_badge(desk: Desk, later: float, status: Status) -> None:
    sign_in(desk)
    assert desk.status(NOW + later) == status


def test_acting_keeps_the_screen_signed_in_looking_does_not(desk: Desk) -> None:
    sign_in(desk)
    assert desk.acting(NOW + IDLE)
    assert desk.status(NOW + IDLE + IDLE).sign_in is SignIn.DONE
    assert desk.status(NOW + IDLE + IDLE + 1).sign_in is SignIn.PIN


def test_a_badge_without_a_pin_is_forgotten(desk: Desk) -> None:
    desk.badge_shown(ANN, NOW)
    assert desk.status(NOW + PIN_WAIT).sign_in is SignIn.PIN
    assert desk.status(NOW + PIN_WAIT + 1).sign_in is SignIn.BADGE


def test_another_badge_signs_off_who_was_there(desk: Desk) -> None:
    sign_in(desk)
    desk.badge_shown(MEG, NOW)
    assert desk.acting(NOW) is None
    assert desk.status(NOW) == Status(SignIn.PIN)


def test_revoked_while_signed_in(desk: Desk, accounts: Accounts) -> None:
    sign_in(desk)
    accounts.revoke("S-01")
    assert desk.acting(NOW) is None
    assert desk.status(NOW) == Status(SignIn.BADGE)


def test_a_badge_shown_during_the_check_wins(desk: Desk) -> None:
    async def race() -> None:
        desk.badge_shown(ANN, NOW)
        checking = asyncio.ensure_future(desk.enter_pin(PIN[ANN], NOW))
        await asyncio.sleep(0)
        desk.badge_shown(BEN, NOW)
        await checking

    asyncio.run(race())
    assert desk.acting(NOW) is None
    assert desk.status(NOW) == Status(SignIn.PIN)


def test_two_people_approve_together(desk: Desk) -> None:
    sign_in(desk)
    desk.ask_second(NOW)
    assert desk.status(NOW) == Status(SignIn.BADGE, staff="S-01", second_badge=True)
    desk.badge_shown(MEG, NOW + 5)
    assert desk.status(NOW + 5) == Status(SignIn.PIN, staff="S-01", second_badge=True)
    assert desk.acting(NOW + 5) is None
    assert enter(desk, PIN[MEG], NOW + 9) == (Staff("S-01", Role.STAFF), Staff("S-02", Role.MANAGER))
    assert desk.status(NOW + 9) == Status(SignIn.DONE, staff="S-01")


@pytest.mark.parametrize(("second", "decision"), [(ANN, Decision.SAME_PERSON), (BEN, Decision.NO_MANAGER)])
def test_two_who_may_not_approve_together(desk: Desk, second: str, decision: Decision) -> None:
    sign_in(desk)
    desk.ask_second(NOW)
    desk.badge_shown(second, NOW)
    with pytest.raises(SecondRefused) as refused:
        enter(desk, PIN[second])
    assert refused.value.decision is decision
    assert desk.status(NOW) == Status(SignIn.DONE, staff="S-01")


def test_the_first_is_revoked_before_the_second_agrees(desk: Desk, accounts: Accounts) -> None:
    sign_in(desk)
    desk.ask_second(NOW)
    accounts.revoke("S-01")
    desk.badge_shown(MEG, NOW)
    with pytest.raises(SecondRefused) as refused:
        enter(desk, PIN[MEG])
    assert refused.value.decision is Decision.REVOKED


def test_the_second_persons_wrong_pin_asks_for_a_badge_again(desk: Desk) -> None:
    sign_in(desk)
    desk.ask_second(NOW)
    desk.badge_shown(MEG, NOW)
    assert enter(desk, "000000") is None
    assert desk.status(NOW) == Status(SignIn.BADGE, staff="S-01", second_badge=True)


def test_the_second_comes_too_late(desk: Desk) -> None:
    sign_in(desk)
    desk.ask_second(NOW)
    late = NOW + WINDOW + 1
    assert desk.status(late) == Status(SignIn.DONE, staff="S-01")


def test_nobody_signed_in_cannot_ask_for_a_second(desk: Desk) -> None:
    desk.ask_second(NOW)
    assert desk.status(NOW) == Status(SignIn.BADGE)


@pytest.mark.parametrize(
    ("later", "pin_in"),
    [(IDLE - LAST_SECONDS - 0.1, 0), (IDLE - LAST_SECONDS, LAST_SECONDS), (IDLE - 0.1, 1)],
)
def test_the_last_seconds_are_counted_out(desk: Desk, later: float, pin_in: int) -> None:
    sign_in(desk)
    assert desk.status(NOW + later).pin_in == pin_in


def test_a_shift_ends_however_busy(desk: Desk) -> None:
    sign_in(desk)
    for at in range(0, SHIFT + 1, IDLE):
        assert desk.acting(NOW + at)
    assert desk.status(NOW + SHIFT + 1) == Status(SignIn.BADGE)


def test_typing_the_pin_again_does_not_make_a_shift_longer(desk: Desk) -> None:
    sign_in(desk)
    for at in range(0, SHIFT - 120, 120):
        assert desk.acting(NOW + at)
    assert desk.acting(NOW + SHIFT - 150)
    late = NOW + SHIFT - 1
    assert desk.status(late).sign_in is SignIn.PIN
    enter(desk, PIN[ANN], late)
    assert desk.status(late).sign_in is SignIn.DONE
    assert desk.status(late + 2) == Status(SignIn.BADGE)


DONE, ASKS_BADGE, ASKS_PIN = Status(SignIn.DONE, staff="S-01"), Status(SignIn.BADGE), Status(SignIn.PIN)
AWAITED = Status(SignIn.BADGE, staff="S-01", second_badge=True)
SECOND_PIN = Status(SignIn.PIN, staff="S-01", second_badge=True)


@pytest.mark.parametrize(
    ("happens", "status"),
    [
        ("in:ann", ASKS_PIN),
        ("in:ann out", ASKS_BADGE),
        ("in:ann later in-a-minute", ASKS_PIN),
        ("in:ann pin:ann", DONE),
        ("in:ann pin:ann in-ten-hours", DONE),
        ("in:ann pin:ann in-ten-hours in-ten-hours", ASKS_BADGE),
        ("in:ann pin:ann out", ASKS_BADGE),
        ("in:ann pin:ann out in:ann", ASKS_PIN),
        ("in:ann pin:wrong", ASKS_BADGE),
        ("in:ann pin:wrong out in:ann", ASKS_PIN),
        ("in:ann out pin:ann", ASKS_BADGE),
        ("in:ann pin:ann ask", AWAITED),
        ("in:ann pin:ann ask out", AWAITED),
        ("in:ann pin:ann ask out in-a-minute", ASKS_BADGE),
        ("in:ann pin:ann ask in-a-minute", DONE),
        ("in:ann pin:ann ask out in:ann in-a-minute", DONE),
        ("in:ann pin:ann ask out in:meg", SECOND_PIN),
        ("in:ann pin:ann ask out in:meg out", AWAITED),
        ("in:ann pin:ann ask out in:meg out pin:meg", AWAITED),
        ("in:ann pin:ann ask out in:meg pin:wrong", AWAITED),
        ("in:ann pin:ann ask out in:meg pin:wrong out in:meg", SECOND_PIN),
        ("in:ann pin:ann ask out in:meg pin:meg approved", ASKS_BADGE),
        ("in:ann pin:ann ask out in:meg pin:meg approved out", ASKS_BADGE),
        ("in:ann pin:ann ask out in:meg in-a-minute", ASKS_BADGE),
        ("in:ann pin:ann ask out in:ben pin:ben refused", ASKS_BADGE),
        ("in:ann pin:ann ask out in:ann pin:ann refused", DONE),
        ("in:ann pin:ann ask out in:meg out in:ann in-a-minute", DONE),
        ("show:ann pin:ann out", DONE),
        ("show:ann pin:ann ask show:meg pin:meg approved", DONE),
        ("show:ann pin:ann ask out show:meg pin:meg approved out", DONE),
    ],
)
def test_a_sign_in_lasts_while_its_badge_lies_there(desk: Desk, happens: str, status: Status) -> None:
    now = NOW
    came_of_it: tuple[Staff, Staff] | Decision | None = None
    badges = {"ann": ANN, "meg": MEG, "ben": BEN}
    for step in happens.split():
        what, _, who = step.partition(":")
        match what:
            case "in":
                desk.badge_shown(badges[who], now, stays=True)
            case "show":
                desk.badge_shown(badges[who], now)
            case "out":
                desk.badge_removed(now)
            case "pin":
                try:
                    came_of_it = enter(desk, "000000" if who == "wrong" else PIN[badges[who]], now)
                except SecondRefused as refused:
                    came_of_it = refused.decision
            case "ask":
                desk.ask_second(now)
            case "approved":
                assert came_of_it == (Staff("S-01", Role.STAFF), Staff("S-02", Role.MANAGER))
            case "refused":
                assert isinstance(came_of_it, Decision)
            case _:
                now += {"later": 1, "in-a-minute": WINDOW + 1, "in-ten-hours": 36_000}[what]
    assert desk.status(now) == status


def test_a_badge_taken_out_during_the_check_wins(desk: Desk) -> None:
    async def race() -> None:
        desk.badge_shown(ANN, NOW, stays=True)
        checking = asyncio.ensure_future(desk.enter_pin(PIN[ANN], NOW))
        await asyncio.sleep(0)
        desk.badge_removed(NOW)
        await checking

    asyncio.run(race())
    assert desk.status(NOW) == ASKS_BADGE


def test_a_second_badge_taken_out_during_the_check_approves_nothing(desk: Desk) -> None:
    async def race() -> object:
        desk.badge_shown(ANN, NOW, stays=True)
        await desk.enter_pin(PIN[ANN], NOW)
        desk.ask_second(NOW)
        desk.badge_removed(NOW)
        desk.badge_shown(MEG, NOW, stays=True)
        checking = asyncio.ensure_future(desk.enter_pin(PIN[MEG], NOW))
        await asyncio.sleep(0)
        desk.badge_removed(NOW)
        return await checking

    assert asyncio.run(race()) is None
    assert desk.status(NOW) == AWAITED
