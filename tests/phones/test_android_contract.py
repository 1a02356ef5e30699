"""The contract, kept by the Android adapter at each of its levels."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from counterseal.tradein.facts import CopyLevel
from tests.lab.android_fixture import start_lab_android

from .contract import PhoneContract
from .worker_process import SPEED, WorkerProcess, start_worker


@contextmanager
def _start(base: Path, scenario: str, level: CopyLevel) -> Iterator[WorkerProcess]:
    with (
        start_lab_android(scenario, speed=SPEED) as lab,
        start_worker(base, lab.environment, level=level, by_hand=lambda: lab.owner("reset")) as worker,
    ):
        yield worker


class TestOverMtp(PhoneContract):
    def start(self, base: Path) -> AbstractContextManager[WorkerProcess]:
        return _start(base, "happy", CopyLevel.FILES)


class TestOverAdb(PhoneContract):
    def start(self, base: Path) -> AbstractContextManager[WorkerProcess]:
        return _start(base, "debugging", CopyLevel.EVERYTHING)
