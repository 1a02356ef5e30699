"""The power is cut at every moment at which the core waits for its disk; what was in memory is gone.

Three trade-ins are recorded: one that meets trouble, one that is stopped, one without either. Then a core is
started from every state that the disk may have been left in, and has to say what it knows and nothing else.
"""

import hashlib
import shutil
from collections import Counter as Tally
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from counterseal.certificate.statement import Result
from counterseal.core.journal import read
from counterseal.tradein.facts import Family
from counterseal.tradein.views import StageName

from .faults import POWER
from .oracle import demand_sound_log, idle, in_words, records
from .people import People
from .scene import Scene, set_up
from .table import CELL, CUTS
from .visits import come_to

pytestmark = pytest.mark.faults

EXPLAINED = frozenset({"W-AUDIT-DRAFT", "W-AUDIT-SECRET"})
"""What an auditor finds after a power cut: signed and not logged yet; logged, and its proof not kept."""


def test_power_cuts(tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    disks = tmp_path / "disks"
    disks.mkdir()
    ends: dict[StageName, Tally[str]] = {}
    with set_up(tmp_path, Family.IPHONE) as scene:
        record(scene, disks)
        different = unlike(sorted(disks.glob("[0-9]*")))
        for disk in different:
            stage, how = start_from(disk, scene)
            ends.setdefault(stage, Tally())[how] += 1
    for stage, tally in ends.items():
        record_property(CELL, [Family.IPHONE.value, POWER, stage.value, "; ".join(sorted(tally))])
    record_property(CUTS, len(different))
    assert set(ends) == set(StageName)


def record(scene: Scene, disks: Path) -> None:
    scene.counter.stop_core()
    scene.counter.start_core("tests.faults.recording_core", str(scene.state), str(disks))
    for last in (StageName.NEEDS_HELP, StageName.RETURNED, StageName.CERTIFIED):
        with closing(People(scene)) as people:
            people.open_trade_in()
            come_to(last, scene, people)
            people.take_record()
        scene.counter.wait_until(lambda: idle(scene))
        scene.phone.leave_to_next()
    scene.counter.kill_core()


def start_from(disk: Path, scene: Scene) -> tuple[StageName, str]:
    """At which stage the power was cut, and how that ended."""
    restore(disk, scene)
    stage = stage_on(disk)
    known = {record.cert_id for record in records(scene)}
    scene.counter.start_core()
    with closing(People(scene)) as people:
        people.take_record()
    scene.counter.wait_until(lambda: idle(scene))
    new = [record for record in records(scene) if record.cert_id not in known]
    assert all(record.result in {Result.RETURNED, Result.NOT_PROVEN} for record in new)
    demand_sound_log(scene, EXPLAINED)
    scene.counter.kill_core()
    return stage, "; ".join(map(in_words, new)) or "free"


def restore(disk: Path, scene: Scene) -> None:
    for folder in (scene.state, scene.counter.runtime / "trade-in"):
        shutil.rmtree(folder)
    shutil.copytree(disk, scene.state)


def stage_on(disk: Path) -> StageName:
    entries = read(disk / "journal")
    return entries[-1].stage if entries else StageName.IDLE


def unlike(disks: list[Path]) -> list[Path]:
    """Those of which none before holds the same."""
    found: dict[str, Path] = {}
    for disk in disks:
        found.setdefault(_digest(disk), disk)
    return list(found.values())


def _digest(disk: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(disk.rglob("*")):
        if path.is_file() and path.suffix != ".log":
            digest.update(f"{path.relative_to(disk)} {path.stat().st_size} ".encode() + path.read_bytes())
    return digest.hexdigest()
