"""The contract, kept by the iPhone adapter."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from tests.lab.fixture import start_lab_iphone

from .contract import PhoneContract
from .worker_process import SPEED, WorkerProcess, start_worker


@contextmanager
def _start(base: Path) -> Iterator[WorkerProcess]:
    with start_lab_iphone(speed=SPEED) as lab, start_worker(base, lab.environment) as worker:
        yield worker


class TestIphone(PhoneContract):
    def start(self, base: Path) -> AbstractContextManager[WorkerProcess]:
        return _start(base)
