import pytest

from counterseal.staff.lockout import (
    FORGOTTEN_AFTER,
    FREE_TRIES,
    LONGEST_WAIT,
    TERMINAL_TRIES,
    TERMINAL_WINDOW,
    Lockout,
)

NOW = 1_800_000_000.0


def after(failures: int, badge: str = "a", at: float = NOW) -> Lockout:
    lockout = Lockout()
    for _ in range(failures):
        lockout = lockout.failed(badge, at)
    return lockout


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 0), (1, 0), (FREE_TRIES, 0)]
    + [(FREE_TRIES + 1 + doublings, 15 * 2**doublings) for doublings in range(8)]
    + [(FREE_TRIES + 9, LONGEST_WAIT)],
)
def test_waits_double_after_the_free_tries(failures: int, seconds: int) -> None:
    assert after(failures).locked_seconds("a", NOW) == seconds


def test_many_failures_stay_at_the_longest_wait() -> None:
    assert after(500).locked_seconds("a", NOW) == LONGEST_WAIT


@pytest.mark.parametrize(("later", "seconds"), [(0, 15), (0.5, 15), (5, 10), (14.9, 1), (15, 0), (99, 0)])
def test_the_wait_runs_down(later: float, seconds: int) -> None:
    assert after(FREE_TRIES + 1).locked_seconds("a", NOW + later) == seconds


def test_another_badge_need_not_wait() -> None:
    assert after(FREE_TRIES + 1).locked_seconds("b", NOW) == 0


def test_the_right_pin_starts_afresh() -> None:
    lockout = after(FREE_TRIES).succeeded("a", NOW).failed("a", NOW)
    assert lockout.locked_seconds("a", NOW) == 0


def test_failures_are_forgotten_after_a_day() -> None:
    lockout = after(FREE_TRIES + 5).failed("a", NOW + FORGOTTEN_AFTER)
    assert lockout.locked_seconds("a", NOW + FORGOTTEN_AFTER) == 0
    assert lockout.badges["a"].failures == 1


def test_the_terminal_takes_only_so_many_an_hour_whichever_the_badge() -> None:
    lockout = Lockout()
    for number in range(TERMINAL_TRIES):
        assert lockout.locked_seconds("fresh", NOW + number) == 0
        lockout = lockout.failed(f"badge {number}", NOW + number)
    assert lockout.locked_seconds("fresh", NOW + 100) == TERMINAL_WINDOW - 100
    assert lockout.locked_seconds("fresh", NOW + TERMINAL_WINDOW) == 0


def test_signing_in_with_ones_own_badge_does_not_free_the_terminal() -> None:
    lockout = Lockout()
    for number in range(TERMINAL_TRIES - 1):
        lockout = lockout.failed(f"badge {number}", NOW + number)
    own = NOW + TERMINAL_TRIES
    lockout = lockout.failed("own", own).succeeded("own", own).failed("one more", own + 1)
    assert lockout.locked_seconds("fresh", own + 1) > 0


def test_a_right_pin_is_not_charged_to_the_terminal() -> None:
    lockout = Lockout()
    for number in range(TERMINAL_TRIES * 2):
        lockout = lockout.failed("own", NOW + number).succeeded("own", NOW + number)
    assert lockout == Lockout()


@pytest.mark.parametrize("back", [10, 7200, 10 * FORGOTTEN_AFTER])
def test_a_clock_set_back_locks_nobody_out_for_longer_than_the_rule(back: float) -> None:
    assert after(FREE_TRIES + 1).locked_seconds("a", NOW - back) <= LONGEST_WAIT


def test_a_clock_that_fell_back_by_years_locks_nobody_out() -> None:
    assert after(TERMINAL_TRIES).locked_seconds("a", 0.0) == 0
