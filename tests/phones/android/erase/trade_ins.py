"""Trade-ins from letting the worker in to what it saw after the erase, with a phone of the lab."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from counterseal.tradein import orders
from counterseal.tradein.events import EraseSent, Identified, Observed
from counterseal.tradein.facts import CopyLevel, Identity
from counterseal.tradein.families.android import AndroidObservation, EraseRoute
from tests.lab.android_fixture import LabAndroid, start_lab_android
from tests.phones.worker_process import SPEED, WorkerProcess, start_worker

FILES, EVERYTHING = CopyLevel.FILES, CopyLevel.EVERYTHING


@dataclass(frozen=True)
class Begun:
    """A phone that a worker was let into."""

    lab: LabAndroid
    worker: WorkerProcess
    phone: Identity

    def erase(self) -> EraseSent:
        self.worker.order(orders.Erase(self.phone, keep_esim=None))
        return self.worker.wait(EraseSent)

    def observe(self, sent: EraseSent) -> None:
        """Begin to, only."""
        self.worker.order(orders.Observe(self.phone, sent.command, sent.route))

    def observed(self) -> AndroidObservation:
        seen = self.worker.wait(Observed).observation
        assert isinstance(seen, AndroidObservation)
        return seen


@contextmanager
def begin(
    base: Path,
    scenario: str,
    level: CopyLevel,
    *options: str,
    profile: str = "pixel",
    speed: float = SPEED,
) -> Iterator[Begun]:
    """A phone, and a worker that it lets in. `options`: the worker's."""
    with (
        start_lab_android(scenario, profile=profile, payload_files=5, speed=speed) as lab,
        start_worker(base, lab.environment, *options, speed=speed) as worker,
    ):
        worker.order(orders.Connect(None, level))
        yield Begun(lab, worker, worker.wait(Identified).phone)


def whole(
    base: Path, scenario: str, level: CopyLevel, *options: str, profile: str = "pixel", speed: float = SPEED
) -> AndroidObservation:
    """The whole of it; an owner who has to reach the reset by hand does so at once."""
    with begin(base, scenario, level, *options, profile=profile, speed=speed) as begun:
        sent = begun.erase()
        begun.observe(sent)
        if sent.route == EraseRoute.BY_HAND:
            begun.lab.owner("reset")
        return begun.observed()
