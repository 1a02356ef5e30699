"""Witnesses asked through a courier in a process of its own, and what of their answers it brings back."""

import asyncio
import socket
from pathlib import Path

import pytest

from counterseal.core.courier_line import CourierLine
from counterseal.core.witnessing import POLICY, open_log
from counterseal.courier.config import WitnessAddress
from counterseal.courier.witnessing import cosign
from counterseal.lab.witness.server import Fault
from counterseal.tradein.errands import Cosign, Cosignatures, NotDone
from counterseal.transparency import note
from counterseal.transparency.checkpoint import Checkpoint, sign_checkpoint
from counterseal.transparency.policy import read_policy
from tests.core.witnesses import policy_for, url_of, witness
from tests.courier.outside import courier
from tests.transparency.conftest import ORIGIN, SoftKey, entry

KEY = SoftKey()
LOG = note.verifier_key(ORIGIN, KEY.public_key())
PATIENCE = 30.0


def test_a_log_is_cosigned_through_the_courier(tmp_path: Path) -> None:
    with witness(tmp_path, "w1.example", LOG) as one, witness(tmp_path, "w2.example", LOG) as other:
        addresses = {server.notebook.name: url_of(server) for server in (one, other)}
        policy = policy_for(one, other, quorum="all")
        (tmp_path / POLICY).parent.mkdir()
        (tmp_path / POLICY).write_bytes(policy)
        with courier(tmp_path, witnesses=addresses):
            line = CourierLine(tmp_path / "courier.sock", PATIENCE)
            log = open_log(tmp_path, KEY, ORIGIN, line)
            for number in range(3):
                assert read_policy(policy).seen_at(log.append(entry(number)).checkpoint) is not None
        # the courier is gone: the log grows all the same, and nobody has seen it
        assert read_policy(policy).seen_at(log.append(entry(3)).checkpoint) is None
        assert log.witnessed is not None
        assert (log.size, log.witnessed.size) == (4, 3)
        with courier(tmp_path, witnesses=addresses):
            assert read_policy(policy).seen_at(log.append(entry(4)).checkpoint) is not None
        assert log.witnessed == log.checkpoint


def ask(*witnesses: WitnessAddress, old_size: int = 0, seconds: float = PATIENCE) -> Cosignatures | NotDone:
    """About a log of seven entries."""
    checkpoint = sign_checkpoint(Checkpoint(ORIGIN, 7, bytes(32)), KEY)
    return asyncio.run(cosign(Cosign(old_size, (), checkpoint), witnesses, seconds))


@pytest.mark.parametrize(
    ("fault", "brings"),
    [
        (Fault.NONE, Cosignatures),
        (Fault.WRONG_KEY, Cosignatures),
        (Fault.AHEAD, Cosignatures),
        (Fault.GARBAGE, Cosignatures),
        (Fault.HANGS_UP, NotDone),
        (Fault.HUGE_ANSWER, NotDone),
    ],
)
def test_what_comes_back_has_the_form_of_an_answer(fault: Fault, brings: type, tmp_path: Path) -> None:
    """What it is worth is not the courier's to judge; it brings no more than a line or a size each."""
    with witness(tmp_path, "w1.example", LOG, fault=fault) as server:
        answer = ask(WitnessAddress("w1.example", url_of(server)))
    assert isinstance(answer, brings)
    if isinstance(answer, Cosignatures):
        assert len(answer.lines) + len(answer.sizes) == 1
        assert all("\n" not in line for line in answer.lines)


def test_a_witness_that_hangs_costs_no_more_than_the_limit(tmp_path: Path) -> None:
    with (
        witness(tmp_path, "w1.example", LOG, fault=Fault.SLOW) as slow,
        witness(tmp_path, "w2.example", LOG) as good,
    ):
        addresses = [WitnessAddress(server.notebook.name, url_of(server)) for server in (slow, good)]
        answer = ask(*addresses, seconds=3.0)
    assert isinstance(answer, Cosignatures)
    assert len(answer.lines) == 1


def test_a_witness_that_says_much_leaves_the_others_their_room(tmp_path: Path) -> None:
    with (
        witness(tmp_path, "w1.example", LOG, fault=Fault.MANY_LINES) as loud,
        witness(tmp_path, "w2.example", LOG) as good,
    ):
        answer = ask(*(WitnessAddress(server.notebook.name, url_of(server)) for server in (loud, good)))
    assert isinstance(answer, Cosignatures)
    assert [line.split()[1] for line in answer.lines] == ["x"] * 8 + ["w2.example"]


def test_a_witness_elsewhere_says_its_size(tmp_path: Path) -> None:
    with witness(tmp_path, "w1.example", LOG) as server:
        assert ask(WitnessAddress("w1.example", url_of(server)), old_size=7) == Cosignatures(sizes=(0,))


def test_nobody_there_and_nobody_to_ask() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        nobody = WitnessAddress("w1.example", f"http://127.0.0.1:{unused.getsockname()[1]}")
        assert ask(nobody) == NotDone("no-witness-answered")
    assert ask() == NotDone("no-witness")
