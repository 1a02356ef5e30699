"""A figure is what was measured, set against its target, and nothing else."""

import pytest

from counterseal.bench.figures import Figure, NoFigure, Target
from counterseal.bench.table import table


@pytest.mark.parametrize(
    ("target", "value", "met"),
    [
        (Target(at_least=1.0), 1.0, True),
        (Target(at_least=1.0), 0.99, False),
        (Target(at_most=200), 200.0, True),
        (Target(at_most=200), 200.5, False),
    ],
)
def test_a_bound_is_met_up_to_itself(target: Target, value: float, met: bool) -> None:
    assert target.met_by(value) is met
    assert Figure("x", "MiB", value, "", target).met is met


def test_the_ratio_is_of_each_round_by_itself() -> None:
    # A round during which the machine was busy slows both, and must not be paired with one that was not.
    figure = Figure.beside(
        "x", "MiB/s", [100, 10, 90], "peer", [50, 5, 45], measured="", target=Target(at_least=2.0)
    )
    assert (figure.ours, figure.peer, figure.ratio, figure.rounds) == (90, 45, 2.0, 3)
    assert figure.met is True


def test_rounds_without_a_partner_are_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        Figure.beside("x", "MiB/s", [1, 2], "peer", [1], measured="", target=Target(at_least=1.0))


def test_where_there_is_a_peer_the_target_is_of_the_ratio() -> None:
    figure = Figure.beside("x", "ms", [300], "empty", [100], measured="", target=Target(at_most=1.5))
    assert figure.met is False


def test_without_a_target_nothing_is_met_or_missed() -> None:
    assert Figure("x", "ms", 1.0, "").met is None


def test_the_table_says_what_was_missed_what_was_measured_and_why_not() -> None:
    shown = table(
        [
            Figure("slow", "ms", 120.0, "From here to there.", Target(at_most=100), rounds=3),
            Figure("small", "MiB", 1.5, "Peak.", Target(at_most=2)),
            NoFigure("absent", "tool is not installed", failed=False),
            NoFigure("broken", "the copies differ", failed=True),
        ]
    )
    lines = shown.splitlines()
    assert lines[1].split() == ["slow", "ms", "120", "<=", "100", "NOT", "MET"]
    assert lines[2].split() == ["small", "MiB", "1.50", "<=", "2", "met"]
    assert "slow: From here to there. Median of 3 rounds." in lines
    assert "absent: not measured: tool is not installed" in lines
    assert "broken: FAILED: the copies differ" in lines
