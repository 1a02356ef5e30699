"""The worker as a benchmark drives it: what it measures, and that no failure passes for a result."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterseal.bench import processes
from counterseal.bench.figures import RunFailedError
from counterseal.bench.processes import Worker
from counterseal.tradein import orders
from counterseal.tradein.events import Cancelled, CopyFinished, Delivered, DrivesFound


@pytest.fixture
def worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Worker]:
    monkeypatch.setenv("USBMUXD_SOCKET_ADDRESS", str(tmp_path / "nobody"))
    (tmp_path / "drive").mkdir()
    with processes.worker(tmp_path / "session", tmp_path / "drive", os.environ) as worker:
        yield worker


def test_orders_are_answered_and_memory_is_read(worker: Worker) -> None:
    worker.order(orders.FindDrives())
    assert len(worker.wait_for(DrivesFound).drives) == 1
    worker.order(orders.Cancel())
    worker.wait_for(Cancelled)  # which the worker itself reports, so that it is there
    assert 10 < worker.peak_mib() < 200


def test_a_failure_is_never_waited_past(worker: Worker) -> None:
    worker.order(orders.Deliver("certificate.pdf", b"", "no such drive"))
    with pytest.raises(RunFailedError, match="drive-gone"):
        worker.wait_for(Delivered)


def test_the_end_of_the_worker_is_a_failure(worker: Worker) -> None:
    worker.order(orders.Release())
    with pytest.raises(RunFailedError, match="ended"):
        worker.wait_for(CopyFinished)
