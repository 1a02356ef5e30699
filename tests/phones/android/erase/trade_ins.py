"""Trade-ins with a phone of the lab, from letting the worker in to what it saw after the erase."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.families.android import AndroidObservation
from tests.lab.android_fixture import LabAndroid, start_lab_android
from tests.phones import steps
from tests.phones.worker_process import SPEED, WorkerProcess, start_worker

FILES, EVERYTHING = CopyLevel.FILES, CopyLevel.EVERYTHING


@contextmanager
def start(
    base: Path,
    scenario: str,
    profile: str,
    level: CopyLevel,
    *options: str,
    speed: float = SPEED,
) -> Iterator[tuple[LabAndroid, WorkerProcess]]:
    """A phone whose owner resets it when it is their turn, and a worker. `options`: the worker's."""
    with (
        start_lab_android(scenario, profile=profile, payload_files=5, level=level, speed=speed) as lab,
        start_worker(
            base,
            lab.environment,
            *options,
            speed=speed,
            level=level,
            by_hand=lambda: lab.owner("reset"),
        ) as worker,
    ):
        yield lab, worker


def seen_of(
    base: Path, scenario: str, profile: str, level: CopyLevel, *options: str, speed: float = SPEED
) -> AndroidObservation:
    """What the worker saw of this phone once its erase was begun."""
    with start(base, scenario, profile, level, *options, speed=speed) as (_, worker):
        phone = steps.connect(worker)
        seen = steps.observe(worker, phone, steps.erase(worker, phone))
        assert isinstance(seen, AndroidObservation)
        return seen
