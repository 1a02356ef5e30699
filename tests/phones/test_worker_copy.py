"""Copies from phones that stumble, lie or attack: each ends with its code, and nothing else is touched."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from counterseal.tradein import orders
from counterseal.tradein.events import Cancelled, CopyFinished, PasscodePrompt, PhoneLeft, Progressed
from counterseal.tradein.facts import CopyPhase, CopyProof, ProofFaults
from counterseal.tradein.failures import FailureCode
from tests.lab.fixture import start_lab_iphone

from . import steps
from .worker_process import SPEED, WorkerProcess, start_worker


@contextmanager
def worker_with(scenario: str, base: Path) -> Iterator[WorkerProcess]:
    with start_lab_iphone(scenario, speed=SPEED) as lab, start_worker(base, lab.environment) as worker:
        yield worker


@pytest.mark.parametrize(
    ("scenario", "code", "detail"),
    [
        ("needs-space", FailureCode.NEEDS_SPACE, None),
        ("hostile-paths", FailureCode.HOSTILE_PATH, 0),
        ("hostile-remove-root", FailureCode.HOSTILE_REMOVAL, 0),
        ("endless", FailureCode.COPY_ENDLESS, 0),
    ],
)
def test_a_copy_that_cannot_be_fails_with_its_code(
    scenario: str, code: FailureCode, detail: int | None, tmp_path: Path
) -> None:
    with worker_with(scenario, tmp_path) as worker:
        steps.prepare(worker)
        worker.order(orders.Copy())
        failure = worker.fails()
        assert failure.code is code
        assert failure.detail > 1 << 40 if detail is None else failure.detail == detail
    assert {path.name for path in tmp_path.iterdir()} == {"drive", "session", "stderr"}
    assert (tmp_path / "stderr").read_text() == f"failed: {code} {failure.detail}\n"


@pytest.mark.parametrize(
    ("scenario", "faults"),
    [
        ("silent-eio", ProofFaults(missing=1, phone_errors=1)),
        ("missing-files", ProofFaults(missing=6)),
    ],
)
def test_a_copy_that_claims_success_falsely_is_not_proven(
    scenario: str, faults: ProofFaults, tmp_path: Path
) -> None:
    with worker_with(scenario, tmp_path) as worker:
        steps.prepare(worker)
        steps.copy(worker)
        assert steps.prove(worker) == faults


def test_a_screen_that_locks_costs_one_attempt(tmp_path: Path) -> None:
    with worker_with("screen-locks", tmp_path) as worker:
        steps.prepare(worker)
        worker.order(orders.Copy())
        assert worker.fails().code is FailureCode.UPLOAD_ERRORS
        steps.copy(worker)
        assert isinstance(steps.prove(worker), CopyProof)


def test_a_copy_waits_for_an_unplugged_phone_and_begins_anew(tmp_path: Path) -> None:
    with worker_with("unplug-copying", tmp_path) as worker:
        steps.prepare(worker)
        worker.order(orders.Copy())
        assert worker.fails().code is FailureCode.PHONE_UNPLUGGED
        steps.copy(worker)
        assert any(isinstance(report, PhoneLeft) for report in worker.seen)
        assert isinstance(steps.prove(worker), CopyProof)
        (folder,) = (tmp_path / "drive").iterdir()
        assert len(list(folder.iterdir())) == 1


def test_the_passcode_prompt_is_told_while_it_shows(tmp_path: Path) -> None:
    with worker_with("passcode-prompt", tmp_path) as worker:
        steps.prepare(worker)
        steps.copy(worker)
        prompts = [report.showing for report in worker.seen if isinstance(report, PasscodePrompt)]
        assert prompts == [True, False, True, False]


@pytest.mark.parametrize("scenario", ["password-already-set-known", "password-already-set-unknown"])
def test_a_password_the_phone_has_already_is_tried_not_changed(scenario: str, tmp_path: Path) -> None:
    with worker_with(scenario, tmp_path) as worker:
        steps.connect(worker)
        assert steps.iphone_facts(worker).backup_password_set is True
        worker.order(orders.SetPassword("surely not this", existing=True))
        failure = worker.fails()
        assert (failure.code, failure.detail) == (FailureCode.WRONG_BACKUP_PASSWORD, 207)


def test_without_a_backup_password_nothing_is_copied(tmp_path: Path) -> None:
    with worker_with("happy", tmp_path) as worker:
        steps.connect(worker)
        steps.use_drive(worker)
        worker.order(orders.Copy())
        assert worker.fails().code is FailureCode.PASSWORD_NOT_SET
        (folder,) = (tmp_path / "drive").iterdir()
        assert list(folder.iterdir()) == []


def test_progress_only_rises_and_ends_in_finishing(tmp_path: Path) -> None:
    with worker_with("happy", tmp_path) as worker:
        steps.prepare(worker)
        worker.order(orders.Copy())
        worker.wait(CopyFinished)
        told = [report.progress for report in worker.seen if isinstance(report, Progressed)]
        assert [step.done_bytes for step in told] == sorted(step.done_bytes for step in told)
        assert told[-1].phase is CopyPhase.FINISHING
        assert told[-1].percent == 100


def test_a_huge_block_is_refused_and_costs_no_memory(tmp_path: Path) -> None:
    with worker_with("hostile-huge-block", tmp_path) as worker:
        steps.prepare(worker)
        worker.order(orders.Copy())
        assert worker.fails().code is FailureCode.HOSTILE_DATA
        assert worker.peak_memory() < 200 << 20


def test_a_copy_in_full_flow_is_broken_off_at_once(tmp_path: Path) -> None:
    with (
        start_lab_iphone(payload_bytes=512 << 20, payload_files=12, speed=SPEED) as lab,
        start_worker(tmp_path, lab.environment) as worker,
    ):
        steps.prepare(worker)
        worker.order(orders.Copy())
        worker.wait_for_payload(64 << 20)
        began = time.monotonic()
        worker.order(orders.Cancel())
        worker.wait_for(lambda report: isinstance(report, Cancelled))
        assert time.monotonic() - began < 2
