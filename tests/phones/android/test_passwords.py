"""The password that a customer chose last is the one that opens the copy."""

from pathlib import Path

from counterseal.tradein import orders
from counterseal.tradein.events import PasswordSet
from counterseal.tradein.facts import CopyLevel, CopyProof
from tests.lab.android_fixture import start_lab_android
from tests.phones import steps
from tests.phones.worker_process import SPEED, start_worker


def test_another_password_begins_another_vault(tmp_path: Path) -> None:
    with (
        start_lab_android(payload_files=5, speed=SPEED) as lab,
        start_worker(tmp_path, lab.environment, level=CopyLevel.FILES) as worker,
    ):
        steps.prepare(worker)
        steps.copy(worker)
        worker.order(orders.SetPassword("another battery 8", existing=False))
        worker.wait(PasswordSet)
        steps.copy(worker)
        assert isinstance(steps.prove(worker), CopyProof)
