"""The log and its witnesses: what they say in time is in the proof, what they miss stops nobody."""

import logging
import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace

import pytest

from counterseal.certificate.issue import next_position
from counterseal.core import witnessing
from counterseal.core.witnessing import LOG as LOG_FOLDER
from counterseal.core.witnessing import POLICY, WITNESSED, WitnessedLog, open_log
from counterseal.lab.witness.server import Fault, Server
from counterseal.tradein.errands import Cosignatures
from counterseal.transparency import note
from counterseal.transparency.checkpoint import verify_checkpoint
from counterseal.transparency.cosignature import cosigned_at
from counterseal.transparency.invalid import Invalid
from counterseal.transparency.policy import read_policy
from counterseal.transparency.proof import Proof, verify_proof
from counterseal.transparency.store import Log
from tests.transparency.conftest import ORIGIN, SoftKey, entry

from .witnesses import Asks, policy_for, witness

KEY = SoftKey()
LOG = note.verifier_key(ORIGIN, KEY.public_key())


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Server, Server]]:
    with witness(tmp_path, "w1.example", LOG) as one, witness(tmp_path, "w2.example", LOG) as other:
        yield one, other


def opened(state: Path, policy: bytes, notary: Asks) -> Log:
    (state / POLICY).parent.mkdir(parents=True, exist_ok=True)
    (state / POLICY).write_bytes(policy)
    return open_log(state, KEY, ORIGIN, notary)


def heard(proof: Proof, policy: bytes) -> set[str]:
    """Whose cosignatures the proof carries."""
    return {key.name for key in cosigned_at(proof.checkpoint, read_policy(policy).witnesses.values())}


def kept(state: Path) -> set[str]:
    return {path.name for path in (state / WITNESSED).glob("*")}


def test_every_state_is_cosigned_and_kept(two: tuple[Server, Server], tmp_path: Path) -> None:
    policy, notary = policy_for(*two, quorum="all"), Asks(*two)
    log = opened(tmp_path, policy, notary)
    for number in range(5):
        proof = log.append(entry(number))
        assert heard(proof, policy) == {"w1.example", "w2.example"}
        assert verify_proof(proof, entry(number), ORIGIN, KEY.public_key()) == log.checkpoint == log.witnessed
    assert kept(tmp_path) == {"1", "2", "3", "4", "5"}
    assert notary.questions == [0, 1, 2, 3, 4]
    note_of_three = (tmp_path / WITNESSED / "3").read_text()
    assert verify_checkpoint(note_of_three, ORIGIN, KEY.public_key()).size == 3
    assert read_policy(policy).seen_at(note_of_three) is not None
    assert log.check() == []
    log.close()
    assert opened(tmp_path, policy, notary).witnessed == log.witnessed


def test_the_next_statement_names_the_newest_state_that_was_witnessed(
    two: tuple[Server, Server], tmp_path: Path
) -> None:
    """Its own place in the log is another matter."""
    notary = Asks()
    log = opened(tmp_path, policy_for(*two), notary)
    log.append(entry(0))
    assert next_position(log).not_before.size == 1  # for want of a better one
    notary.witnesses = [*two]
    log.append(entry(1))
    notary.witnesses = []
    log.append(entry(2))
    position = next_position(log)
    assert (position.seq, position.not_before.size) == (3, 2)


def test_witnesses_follow_a_log_to_its_next_key(tmp_path: Path) -> None:
    successor = SoftKey()
    logs = (LOG, note.verifier_key(ORIGIN, successor.public_key()))
    with witness(tmp_path, "w1.example", *logs) as server:
        policy = policy_for(server)
        log = opened(tmp_path, policy, Asks(server))
        log.append(entry(0))
        log.hand_over(successor)
        proof = log.append(entry(1))
        assert heard(proof, policy) == {"w1.example"}
        assert verify_proof(proof, entry(1), ORIGIN, successor.public_key()).size == 2


def test_nobody_has_to_answer(two: tuple[Server, Server], tmp_path: Path) -> None:
    policy, notary = policy_for(*two), Asks()
    log = opened(tmp_path, policy, notary)
    assert heard(log.append(entry(0)), policy) == set()
    assert (log.witnessed, kept(tmp_path)) == (None, set())
    notary.witnesses = [*two]
    assert heard(log.append(entry(1)), policy) == {"w1.example", "w2.example"}
    assert kept(tmp_path) == {"2"}  # and with it the entry before


def test_a_witness_that_missed_entries_is_asked_from_where_it_was(
    two: tuple[Server, Server], tmp_path: Path
) -> None:
    policy, notary = policy_for(*two), Asks(*two)
    log = opened(tmp_path, policy, notary)
    log.append(entry(0))
    notary.witnesses = [two[0]]
    log.append(entry(1))
    log.append(entry(2))
    notary.witnesses = [*two]
    notary.questions.clear()
    assert heard(log.append(entry(3)), policy) == {"w1.example", "w2.example"}
    assert notary.questions[:2] == [3, 1]


def test_an_answer_that_was_lost_is_given_again(two: tuple[Server, Server], tmp_path: Path) -> None:
    """The witness remembers a state that the kiosk does not know to be witnessed."""
    policy, notary = policy_for(*two), Asks(*two)
    log = opened(tmp_path, policy, notary)
    log.append(entry(0))
    log.append(entry(1))
    log.close()
    shutil.rmtree(tmp_path / WITNESSED)
    again = opened(tmp_path, policy, notary)
    assert again.witnessed is None
    assert heard(again.append(entry(2)), policy) == {"w1.example", "w2.example"}


def test_without_a_quorum_the_cosignatures_are_used_and_the_state_is_not_kept(
    two: tuple[Server, Server], tmp_path: Path
) -> None:
    policy = policy_for(*two, quorum="all")
    log = opened(tmp_path, policy, Asks(two[0]))
    assert heard(log.append(entry(0)), policy) == {"w1.example"}
    assert (log.witnessed, kept(tmp_path)) == (None, set())


def test_without_a_policy_nobody_is_asked(two: tuple[Server, Server], tmp_path: Path) -> None:
    notary = Asks(*two)
    log = open_log(tmp_path, KEY, ORIGIN, notary)
    log.append(entry(0))
    assert (notary.questions, log.witnessed) == ([], None)


def test_a_policy_that_cannot_be_read_stops_the_kiosk(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="E-POLICY-MALFORMED"):
        opened(tmp_path, b"quorum everybody\n", Asks())


@pytest.mark.parametrize("fault", sorted(set(Fault) - {Fault.NONE, Fault.YESTERDAY}))
def test_a_witness_with_a_fault_is_not_heard_and_harms_no_other(
    fault: Fault, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    with ExitStack() as stack:
        good = stack.enter_context(witness(tmp_path, "w1.example", LOG))
        bad = stack.enter_context(witness(tmp_path, "w2.example", LOG, fault=fault))
        policy, notary = policy_for(good, bad), Asks(good, bad, seconds=3.0)
        log = opened(tmp_path, policy, notary)
        assert heard(log.append(entry(0)), policy) == {"w1.example"}
    assert log.witnessed == log.checkpoint
    assert caplog.messages, "the fault is logged"


class Fickle(Asks):
    """A notary that brings two sizes each time: one that is never the same, and another witness's."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.now = 0.0
        self._each = seconds

    def cosign(self, old_size: int, proof: Sequence[bytes], checkpoint: str) -> Cosignatures:
        self.questions.append(old_size)
        self.now += self._each
        return Cosignatures(sizes=(9 - len(self.questions), 1))


@pytest.mark.parametrize(("seconds", "questions"), [(0.0, [0, 8, 1, 7]), (2.5, [0, 8]), (3.0, [0])])
def test_a_customer_waits_for_few_questions_and_no_witness_takes_anothers_turn(
    seconds: float, questions: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = Log(tmp_path / LOG_FOLDER, KEY, ORIGIN)
    for number in range(9):
        log.append(entry(number))
    log.close()
    notary = Fickle(seconds)
    monkeypatch.setattr(witnessing, "time", SimpleNamespace(monotonic=lambda: notary.now))
    opened(tmp_path, b"quorum none\n", notary).append(entry(9))
    assert notary.questions == questions


def test_a_witness_may_have_its_own_idea_of_the_time(tmp_path: Path) -> None:
    """Whose clock is wrong is for the verifier to see; the kiosk's is no evidence either."""
    with witness(tmp_path, "w1.example", LOG, fault=Fault.YESTERDAY) as server:
        policy = policy_for(server)
        assert heard(opened(tmp_path, policy, Asks(server)).append(entry(0)), policy) == {"w1.example"}


def test_a_witness_of_another_log_says_nothing(tmp_path: Path) -> None:
    other = note.verifier_key("other.example", KEY.public_key())
    with witness(tmp_path, "w1.example", other) as server:
        policy = policy_for(server)
        assert heard(opened(tmp_path, policy, Asks(server)).append(entry(0)), policy) == set()


def test_a_restored_disk_is_not_cosigned(
    two: tuple[Server, Server], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The witnesses remember what the disk has forgotten, so that there is no second state of one size."""
    state = tmp_path / "state"
    policy, notary = policy_for(*two), Asks(*two)
    log = opened(state, policy, notary)
    log.append(entry(0))
    log.close()
    shutil.copytree(state, tmp_path / "backup")
    log = opened(state, policy, notary)
    log.append(entry(1))
    log.close()
    restored = opened(tmp_path / "backup", policy, notary)
    assert heard(restored.append(entry(2)), policy) == set()
    assert heard(restored.append(entry(3)), policy) == set()
    assert restored.witnessed is not None
    assert restored.witnessed.size == 1


def test_what_was_kept_is_believed_only_if_it_fits_the_log(
    two: tuple[Server, Server], tmp_path: Path
) -> None:
    policy, notary = policy_for(*two), Asks(*two)
    log = opened(tmp_path, policy, notary)
    for number in range(3):
        log.append(entry(number))
    log.close()
    folder = tmp_path / WITNESSED
    shutil.copy(folder / "2", folder / "3")
    shutil.copy(folder / "2", folder / "9")
    (folder / "noise").write_bytes(b"\xff")
    again = opened(tmp_path, policy, notary)
    assert isinstance(again, WitnessedLog)
    assert again.witnessed is not None
    assert again.witnessed.size == 2
