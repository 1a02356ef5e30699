"""What the broker does by itself, and what becomes of a drive that is pulled under its hands."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import pytest

from counterseal.copying.directory import DirectoryDrive
from counterseal.phones import broker
from counterseal.phones.broker import Broker
from counterseal.phones.destination import Destination
from counterseal.phones.sandbox.mounts import Slot
from counterseal.tradein import orders
from counterseal.tradein.events import Delivered, Failed, WorkerReport
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.orders import Order
from tests.phones.worker_process import start_worker

NOWHERE: Mapping[str, str] = {"USBMUXD_SOCKET_ADDRESS": "/nowhere", "COUNTERSEAL_USBIP": "127.0.0.1:1"}


class Gone(Slot):
    """Where nothing can be bound any more."""

    def __init__(self) -> None:
        """Makes nothing."""

    def bind(self, source: Path) -> None:
        raise FileNotFoundError(2, str(source))


class Deaf:
    """A worker that is told nothing."""

    stdin = None


def test_a_drive_pulled_before_the_worker_sees_it_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[WorkerReport] = []
    monkeypatch.setattr(broker, "_send", told.append)

    async def use(order: Order) -> None:
        destination = Destination(DirectoryDrive(tmp_path))
        serving = Broker(destination, Gone(), cast(asyncio.subprocess.Process, Deaf()))
        await serving._carry_out(order)
        destination.close()

    asyncio.run(use(orders.UseDrive("directory")))
    [failed] = told
    assert isinstance(failed, Failed)
    assert failed.failure.code is FailureCode.DRIVE_GONE


def test_the_certificate_gets_onto_the_drive_without_any_phone(tmp_path: Path) -> None:
    with start_worker(tmp_path, NOWHERE) as worker:
        worker.order(orders.Deliver("certificate.pdf", b"page", "directory"))
        worker.wait(Delivered)
        assert worker.release() == 0
    assert [path.read_bytes() for path in (tmp_path / "drive").rglob("certificate.pdf")] == [b"page"]
