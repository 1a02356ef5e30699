"""Power is cut, or a process killed: nothing lost, nothing wrongly claimed. At every stage: tests/faults."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterseal.certificate.verification.files import read_trust, verify_files
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.stages import ReturnReason
from counterseal.tradein.views import CustomerView, Outcome, StageName
from tests.lab.fixture import start_lab_iphone

from .counter import Counter, open_counter

BEFORE_ERASE = (StageName.WELCOME, StageName.INTAKE, StageName.COPYING, StageName.CONFIRM_ERASE)
"""Before anything is known, before the receipt, while data moves, and when all is decided."""
AFTER_ERASE = (StageName.ERASING, StageName.PROVING_ERASE)
WITH_WORKER_BEFORE_ERASE = BEFORE_ERASE[1:]


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    with start_lab_iphone() as phone, open_counter(tmp_path / "demo", phone.found_at) as open_one:
        open_one.open_trade_in()
        yield open_one


def ended(view: CustomerView) -> bool:
    return view.qr is not None and view.stage in {StageName.CERTIFIED, StageName.RETURNED}


def entries(counter: Counter) -> int:
    """How many entries of the log are about a trade-in; it must be whole."""
    state = counter.folder.state
    report = verify_files([state / "log"], read_trust(counter.folder.root))[0]
    assert report.valid, report.findings
    size = int((state / "log" / "checkpoint").read_text().splitlines()[1])
    return size - len(list((state / "archive" / "notices").glob("*.tlog-proof")))


@pytest.mark.parametrize("stage", BEFORE_ERASE)
def test_the_core_killed_before_the_erase_ends_as_interrupted(counter: Counter, stage: StageName) -> None:
    counter.customer().go_on_to(stage)
    counter.kill_core()
    counter.start_core()
    end = counter.customer().until(ended)
    assert end.outcome is Outcome.RETURNED
    assert end.reasons == (ReturnReason.INTERRUPTED,)
    assert counter.journal()[-1].stage is StageName.RETURNED
    assert entries(counter) == (1 if stage in {StageName.WELCOME, StageName.INTAKE} else 2)


@pytest.mark.parametrize("stage", BEFORE_ERASE)
def test_a_power_cut_before_the_erase_ends_as_interrupted(counter: Counter, stage: StageName) -> None:
    counter.customer().go_on_to(stage)
    counter.kill_core()
    shutil.rmtree(counter.runtime / "trade-in")
    counter.start_core()
    end = counter.customer().until(ended)
    assert end.reasons == (ReturnReason.INTERRUPTED,)
    assert end.model == ""
    assert entries(counter) >= 1


@pytest.mark.parametrize("stage", AFTER_ERASE)
def test_the_core_killed_during_the_erase_looks_again(counter: Counter, stage: StageName) -> None:
    counter.customer().go_on_to(stage)
    counter.kill_core()
    counter.start_core()
    customer = counter.customer()
    end = customer.until(ended)
    assert end.stage is StageName.CERTIFIED
    # whether the command had left by then, only the phone knows: what was observed decides
    assert (end.outcome is Outcome.ERASED) == (not end.reasons)
    assert entries(counter) == 2
    customer.until(lambda view: view.on_drive)


@pytest.mark.parametrize("stage", AFTER_ERASE)
def test_after_a_power_cut_during_the_erase_nothing_is_claimed(counter: Counter, stage: StageName) -> None:
    counter.customer().go_on_to(stage)
    counter.kill_core()
    shutil.rmtree(counter.runtime / "trade-in")
    counter.start_core()
    end = counter.customer().until(ended)
    assert end.stage is StageName.CERTIFIED
    assert end.outcome is Outcome.NOT_PROVEN
    assert entries(counter) == 2


def test_the_core_killed_at_the_end_shows_the_same_certificate_again(counter: Counter) -> None:
    before = counter.customer().go_on_to(StageName.CERTIFIED)
    shown = counter.customer().until(ended)
    counter.kill_core()
    counter.start_core()
    again = counter.customer().until(ended)
    assert (again.receipt_number, again.qr) == (shown.receipt_number, shown.qr)
    assert before.outcome is again.outcome is Outcome.ERASED
    assert entries(counter) == 2


@pytest.mark.parametrize("stage", WITH_WORKER_BEFORE_ERASE)
def test_the_worker_killed_before_the_erase_is_replaced(counter: Counter, stage: StageName) -> None:
    customer = counter.customer()
    customer.go_on_to(stage)
    os.kill(counter.worker_pid(), signal.SIGKILL)
    customer.go_on_to(StageName.CERTIFIED)
    end = customer.until(ended)
    assert end.outcome is Outcome.ERASED
    met = {view.failure.code for view in customer.views if view.failure}
    assert met == {FailureCode.WORKER_DIED}
    assert entries(counter) == 2


@pytest.mark.parametrize("stage", AFTER_ERASE)
def test_the_worker_killed_during_the_erase_is_replaced(counter: Counter, stage: StageName) -> None:
    customer = counter.customer()
    customer.go_on_to(stage)
    os.kill(counter.worker_pid(), signal.SIGKILL)
    end = customer.go_on_to(StageName.CERTIFIED)
    assert (end.outcome is Outcome.ERASED) == (not end.reasons)
    customer.until(lambda view: view.on_drive)


def test_a_screen_that_comes_back_sees_where_it_was(counter: Counter) -> None:
    customer = counter.customer()
    for stage in (StageName.INTAKE, StageName.CHOOSE_COPY, StageName.CONFIRM_ERASE, StageName.CERTIFIED):
        customer.go_on_to(stage)
        customer.close()
        customer = counter.customer()
        assert customer.until(lambda _: True).stage is stage
