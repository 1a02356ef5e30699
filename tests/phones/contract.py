"""What every phone family's adapter must do, whatever the phone: one suite, run against each of them."""

import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from msgspec.structs import replace

from counterseal.tradein import orders
from counterseal.tradein.events import Cancelled, Link, PhoneLeft
from counterseal.tradein.facts import CopyProof, LinkState
from counterseal.tradein.failures import Failure, FailureCode
from counterseal.tradein.families import gates, judge
from counterseal.tradein.gates import lets_erase
from counterseal.tradein.verdict import Proven
from counterseal.tradein.views import GateState

from . import steps
from .worker_process import WorkerProcess


class PhoneContract:
    """Subclasses say how a worker with a healthy, cooperative phone of about 1 MB is had."""

    def start(self, base: Path) -> AbstractContextManager[WorkerProcess]:
        """A running worker with such a phone on its cable."""
        raise NotImplementedError

    @pytest.fixture
    def worker(self, tmp_path: Path) -> Iterator[WorkerProcess]:
        with self.start(tmp_path) as worker:
            yield worker

    def test_the_phone_is_identified_the_same_every_time(self, worker: WorkerProcess) -> None:
        phone = steps.connect(worker)
        assert all((phone.maker, phone.model, phone.serial, phone.udid, phone.storage_gb))
        assert steps.connect(worker, phone) == phone
        states = [report.state for report in worker.seen if isinstance(report, Link)]
        assert states[-1] is LinkState.TRUSTED

    def test_another_phone_than_expected_is_refused(self, worker: WorkerProcess) -> None:
        phone = steps.connect(worker)
        worker.order(orders.Connect(replace(phone, udid="another"), worker.level))
        assert worker.fails() == Failure(FailureCode.ANOTHER_PHONE)

    def test_a_healthy_phone_leaves_no_gate_unknown(self, worker: WorkerProcess) -> None:
        steps.connect(worker)
        facts = steps.facts(worker)
        assert GateState.UNKNOWN not in {gate.state for gate in gates(facts)}
        assert lets_erase(facts)
        assert facts.used_bytes

    def test_a_copy_is_proven_with_the_password(self, worker: WorkerProcess) -> None:
        steps.prepare(worker)
        steps.copy(worker)
        proof = steps.prove(worker)
        assert isinstance(proof, CopyProof)
        assert proof.files > 0
        assert proof.bytes > 500_000

    def test_what_is_running_stops_within_two_seconds(self, worker: WorkerProcess) -> None:
        steps.prepare(worker)
        worker.order(orders.Copy())
        began = time.monotonic()
        worker.order(orders.Cancel())
        worker.wait_for(lambda report: isinstance(report, Cancelled))
        assert time.monotonic() - began < 2
        steps.copy(worker)
        assert isinstance(steps.prove(worker), CopyProof)

    def test_an_honest_erase_can_be_proven(self, worker: WorkerProcess) -> None:
        phone = steps.connect(worker)
        seen = steps.observe(worker, phone, steps.erase(worker, phone))
        assert judge(seen) == Proven()
        assert any(isinstance(report, PhoneLeft) for report in worker.seen)

    def test_no_other_phone_is_erased(self, worker: WorkerProcess) -> None:
        phone = steps.connect(worker)
        worker.order(orders.Erase(replace(phone, udid="another"), keep_esim=False))
        assert worker.fails() == Failure(FailureCode.ANOTHER_PHONE)
        assert lets_erase(steps.facts(worker))

    def test_after_release_no_key_to_the_phone_is_left(self, worker: WorkerProcess, tmp_path: Path) -> None:
        steps.connect(worker)
        assert any(path.is_file() for path in (tmp_path / "session").rglob("*"))
        assert worker.release() == 0
        assert [path for path in (tmp_path / "session").rglob("*") if path.is_file()] == []
