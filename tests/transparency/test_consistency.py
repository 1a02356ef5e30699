"""Consistency proofs as text: what two holders of receipts ask a log for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.transparency.checkpoint import Checkpoint, sign_checkpoint
from counterseal.transparency.consistency import (
    Consistency,
    make_path,
    read_consistency,
    verify_consistency,
)
from counterseal.transparency.invalid import Invalid
from counterseal.transparency.store import Log

from .conftest import ORIGIN, SoftKey, entry


@pytest.fixture(scope="module")
def states(key: SoftKey, tmp_path_factory: pytest.TempPathFactory) -> tuple[Log, list[Checkpoint]]:
    """A log of seven entries, and each state it had."""
    log = Log(tmp_path_factory.mktemp("log"), key, ORIGIN)
    seen = [log.checkpoint]
    for number in range(7):
        log.append(entry(number))
        seen.append(log.checkpoint)
    return log, seen


@pytest.fixture(scope="module")
def shown(key: SoftKey, states: tuple[Log, list[Checkpoint]]) -> Consistency:
    log, seen = states
    return Consistency(3, make_path(3, 7, log.node), sign_checkpoint(seen[7], key))


def test_it_comes_back_and_holds(
    key: SoftKey, states: tuple[Log, list[Checkpoint]], shown: Consistency
) -> None:
    _, seen = states
    read = read_consistency(shown.text())
    assert read == shown
    assert verify_consistency(read, seen[3], ORIGIN, key.public_key()) == seen[7]


def test_it_looks_as_witnesses_want_it(shown: Consistency) -> None:
    lines = shown.text().split("\n")
    assert lines[0] == "old 3"
    assert lines[1 + len(shown.path)] == ""
    assert lines[2 + len(shown.path) :][:2] == [ORIGIN, "7"]


def test_from_the_empty_log_there_is_nothing_to_show(states: tuple[Log, list[Checkpoint]]) -> None:
    assert make_path(0, 7, states[0].node) == ()


def test_another_earlier_state_is_refused(
    key: SoftKey, states: tuple[Log, list[Checkpoint]], shown: Consistency
) -> None:
    _, seen = states
    rewritten = seen[3]._replace(root=seen[4].root)
    for old in (rewritten, seen[4], seen[2], seen[3]._replace(origin="another.example")):
        with pytest.raises(Invalid, match="E-PROOF-CONSISTENCY"):
            verify_consistency(shown, old, ORIGIN, key.public_key())
    with pytest.raises(Invalid, match="E-NOTE-SIGNATURE"):
        verify_consistency(shown, seen[3], ORIGIN, SoftKey().public_key())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("old 3", "old 03"),
        ("old 3", "old +3"),
        ("old 3", "new 3"),
        ("old 3", "old"),
        ("old 3", "old " + "9" * 5000),
        ("old 3\n", "old 3\n" + ("A" * 43 + "=\n") * 64),
        ("old 3\n", "old 3\nAA=\n"),
        ("\n\n", "\n"),
        ("\n", "\r\n"),
    ],
)
def test_it_has_one_permitted_form(shown: Consistency, before: str, after: str) -> None:
    with pytest.raises(Invalid, match=r"E-PROOF-MALFORMED|E-NOTE-MALFORMED"):
        read_consistency(shown.text().replace(before, after, 1))


@given(st.text() | st.text().map(lambda rest: f"old 3\n{rest}"))
def test_no_text_breaks_the_reader(untrusted: str) -> None:
    with pytest.raises(Invalid, match=r"E-PROOF-MALFORMED|E-NOTE-MALFORMED"):
        read_consistency(untrusted)
