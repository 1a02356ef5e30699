"""Every fault at every stage of an iPhone's trade-in.

All cases of one fault happen at one kiosk, one customer after the other: what a case leaves behind meets the
next one. Each ends with the kiosk free, and at the end of the day an auditor comes.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from counterseal.certificate.statement import Result
from counterseal.tradein.views import StageName

from .faults import FAULTS, Fault
from .oracle import demand_sound_log, judge, records, trade_ins
from .people import People
from .scene import Scene, set_up
from .table import CELL
from .visits import come_to

pytestmark = pytest.mark.faults


class Day:
    """One kiosk and one fault; after a case that failed, another kiosk."""

    def __init__(self, fault: Fault, folders: Callable[[], Path]) -> None:
        self.fault = fault
        self._folders = folders
        self._held = ExitStack()
        self._scene: Scene | None = None

    def scene(self) -> Scene:
        """With a phone that was not there before, and an empty drive; to be handed back."""
        scene, self._scene = self._scene, None
        if scene is None:
            self.close()
            return self._held.enter_context(set_up(self._folders(), self.fault.parts))
        scene.phone.leave_to_next()
        scene.stick.empty()
        return scene

    def hand_back(self, scene: Scene) -> None:
        """It is as good as new."""
        self._scene = scene

    def close(self) -> None:
        self._held.close()


@pytest.fixture(
    scope="module", params=[pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in FAULTS]
)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def day(name: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    with closing(Day(FAULTS[name], lambda: tmp_path_factory.mktemp("counter"))) as one:
        yield one


@pytest.mark.parametrize("stage", StageName)
def test_case(day: Day, name: str, stage: StageName, record_property: Callable[[str, object], None]) -> None:
    scene = day.scene()
    before = trade_ins(scene)
    with closing(People(scene)) as people:
        if stage is not StageName.IDLE:
            people.open_trade_in()
            come_to(stage, scene, people)
        opened = stage is not StageName.COPYING and scene.phone.copy_opens(scene.stick.path)
        day.fault.strike(scene)
        people.find_broken(lambda: day.fault.mend(scene))
        if stage is StageName.IDLE:
            people.open_trade_in()
        people.take_record()
    how = judge(scene, before=before, opened_before=opened)
    record_property(CELL, [name, stage.value, how])
    day.hand_back(scene)


def test_the_customer_and_the_auditor_after_them(day: Day) -> None:
    scene = day.scene()
    with closing(People(scene)) as people:
        people.open_trade_in()
        people.take_record()
    last = records(scene)[-1]
    assert (last.result, last.failures) == (Result.ERASED, ())
    demand_sound_log(scene, day.fault.findings)
