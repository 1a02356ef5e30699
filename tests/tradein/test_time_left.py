"""The estimate of time left, with a clock that the test turns."""

import pytest

from counterseal.tradein.time_left import TimeLeft, rounded

MB = 1_000_000


def run(estimate: TimeLeft, seconds: int, rate: int, total: int | None) -> TimeLeft:
    """That many more seconds of steady work, looked at ten times a second."""
    start, done = estimate.sampled, estimate.done
    for tenth in range(1, seconds * 10 + 1):
        estimate = estimate.after(start + tenth / 10, done + rate * tenth // 10, total)
    return estimate


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        (0, (0, 60)),
        (59, (0, 60)),
        (61, (60, 120)),
        (299, (240, 300)),
        (300, (300, 600)),
        (700, (600, 900)),
        (1800, (1800, 2700)),
        (10_000, (9900, 10_800)),
    ],
)
def test_ranges_are_as_coarse_as_the_knowledge(left: float, expected: tuple[int, int]) -> None:
    assert rounded(left) == expected


@pytest.mark.parametrize(
    ("why", "seconds", "rate", "total"),
    [
        ("too early", 4, 100 * MB, 1000 * MB),
        ("too little done", 60, MB, 10_000 * MB),
        ("no total", 60, 100 * MB, None),
        ("nothing comes", 60, 0, 1000 * MB),
    ],
)
def test_nothing_is_said_before_it_can_be_honest(
    why: str, seconds: int, rate: int, total: int | None
) -> None:
    assert run(TimeLeft.starting(0.0), seconds, rate, total).shown is None, why


def test_a_steady_copy_counts_down() -> None:
    total, rate = 6000 * MB, 10 * MB
    early = run(TimeLeft.starting(0.0), 30, rate, total)
    late = run(early, 400, rate, total)
    assert early.shown == (300, 600)
    assert late.shown == (120, 180)


def test_a_short_dip_is_not_shown() -> None:
    total, rate = 6000 * MB, 10 * MB
    before = run(TimeLeft.starting(0.0), 100, rate, total)
    during = run(before, 20, rate // 10, total)
    assert during.shown == before.shown


def test_a_lasting_slowdown_is_shown() -> None:
    total, rate = 6000 * MB, 10 * MB
    before = run(TimeLeft.starting(0.0), 100, rate, total)
    after = run(before, 120, rate // 10, total)
    assert before.shown is not None
    assert after.shown is not None
    assert after.shown[0] > before.shown[1]


def test_a_phone_that_never_ends_does_not_count_below_a_minute() -> None:
    total, rate = 600 * MB, 10 * MB
    at_the_end = run(TimeLeft.starting(0.0), 60, rate, total)
    assert at_the_end.shown == (0, 60)
    assert run(at_the_end, 300, 0, total).shown == (0, 60)
