"""Every fault at every stage of a trade-in, of an iPhone and of an Android phone.

All cases of one fault happen at one kiosk, one customer after the other: what a case leaves behind meets the
next one. Each ends with the kiosk free, and at the end of the day an auditor comes.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from itertools import chain
from pathlib import Path

import pytest

from counterseal.certificate.statement import Result
from counterseal.tradein.facts import Family
from counterseal.tradein.views import StageName

from .faults import COLUMNS, FAULTS
from .oracle import demand_sound_log, judge, records, trade_ins
from .people import People
from .scene import Scene, set_up
from .table import CELL
from .visits import come_to

pytestmark = pytest.mark.faults


class Day:
    """One kiosk, one fault, phones of one family; after a case that failed, another kiosk."""

    def __init__(self, family: Family, name: str, folders: Callable[[], Path]) -> None:
        self.family = family
        self.name = name
        self.fault = FAULTS[name]
        self._folders = folders
        self._held = ExitStack()
        self._scene: Scene | None = None

    def scene(self) -> Scene:
        """With a phone that was not there before, and an empty drive; to be handed back."""
        scene, self._scene = self._scene, None
        if scene is None:
            self.close()
            return self._held.enter_context(set_up(self._folders(), self.family, self.fault.parts))
        scene.phone.leave_to_next()
        scene.stick.empty()
        return scene

    def hand_back(self, scene: Scene) -> None:
        """It is as good as new."""
        self._scene = scene

    def close(self) -> None:
        self._held.close()


DAYS = [
    pytest.param((family, name), id=f"{family}: {name}", marks=pytest.mark.xdist_group(f"{family}: {name}"))
    for family, kinds in COLUMNS.items()
    for name in chain(*kinds.values())
    if name in FAULTS
]
"""All but the power cut."""


@pytest.fixture(scope="module", params=DAYS)
def day(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    family, name = request.param
    with closing(Day(family, name, lambda: tmp_path_factory.mktemp("counter"))) as one:
        yield one


@pytest.mark.parametrize("stage", StageName)
def test_case(day: Day, stage: StageName, record_property: Callable[[str, object], None]) -> None:
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
    record_property(CELL, [day.family.value, day.name, stage.value, how])
    day.hand_back(scene)


def test_the_customer_and_the_auditor_after_them(day: Day) -> None:
    scene = day.scene()
    with closing(People(scene)) as people:
        people.open_trade_in()
        people.take_record()
    last = records(scene)[-1]
    assert (last.result, last.failures) == (Result.ERASED, ())
    demand_sound_log(scene, day.fault.findings)
