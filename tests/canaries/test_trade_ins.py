"""Promise P3: whole trade-ins of both families under the recorder, and a search of every byte they wrote."""

import os
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest

from counterseal.compose.demo_folder import SUMMARY
from counterseal.compose.demo_results import Summary
from counterseal.tradein.views import StageName
from tests.journeys.canaries import PASSWORD

from .conftest import Tell
from .disk import kiosk_disk
from .findings import Findings, left_behind
from .places import Place
from .planted import ADDRESS
from .recorder import Recording, record

pytestmark = pytest.mark.canaries
ROOT = Path(__file__).parents[2]
LIMIT = 240.0
SYSTEM_LOGS = ("/dev/log", "/run/systemd/journal", "/run/log")


@dataclass(frozen=True)
class TradeIn:
    """`phone`: arguments of a demo. `answers`: what its customer wants besides a password of their own."""

    name: str
    phone: tuple[str, ...]
    ends: tuple[str, str]
    """Outcome and verdict."""
    answers: dict[str, str] = field(default_factory=dict)
    passes: StageName = StageName.WELCOME
    """A stage that it comes to."""


TRADE_INS = [
    TradeIn("an iPhone", (), ("erased", "proven"), {"mail": ADDRESS}),
    TradeIn(
        "an Android phone, everything",
        ("--phone", "pixel"),
        ("erased", "proven"),
        {"level": "everything", "mail": ADDRESS},
    ),
    TradeIn(
        "an Android phone, files over MTP",
        ("--phone", "pixel-13"),
        ("not-proven", "not-proven"),
        {"level": "files"},
    ),
    TradeIn(
        "an Android phone, stopped before the erase",
        ("--phone", "pixel"),
        ("returned", ""),
        {"level": "everything", "stop_at": "confirm-erase"},
    ),
    TradeIn(
        "an iPhone whose copy fails",
        ("--scenario", "silent-eio"),
        ("returned", ""),
        {"mail": ADDRESS},
        StageName.NEEDS_HELP,
    ),
]


@pytest.mark.parametrize("case", TRADE_INS, ids=lambda case: case.name)
def test_nothing_of_the_customer_is_written_where_it_may_not_be(
    case: TradeIn, tmp_path: Path, tell: Tell
) -> None:
    out, began = tmp_path / "out", time.time()
    with kiosk_disk(tmp_path) as (image, disk):
        recording = run(case, out, disk, tmp_path)
        check_result(case, out, recording)
    found = Findings(out, recording, image)
    tell(case.name, found.summary())
    assert found.strays == []
    assert found.where >= {Place.SESSION, Place.SCRIPT, Place.PAPERS}
    assert recording.unseen == []
    assert recording.uncovered == set()
    assert [place for place in recording.spoken_to if place.startswith(SYSTEM_LOGS)] == []
    assert [path for path in recording.removed if "/trade-in/" in path] == []  # by then it was empty
    assert left_behind(recording, began, [out, disk, tmp_path]) == []


def run(case: TradeIn, out: Path, disk: Path, folder: Path) -> Recording:
    """One demo, whose every process has its home and its temporary files on the kiosk's disk."""
    answers, traces, home = folder / "customer.json", folder / "traces", disk / "home"
    answers.write_bytes(msgspec.json.encode({"password": PASSWORD} | case.answers))
    traces.mkdir()
    home.mkdir()
    state = disk / "state"
    state.mkdir()
    homes = dict.fromkeys(("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(home))
    environment = os.environ | homes | {"PYTHONPATH": f"{ROOT / 'app'}:{ROOT}"}
    demo = ("demo", "--headless", "--speed", "10", *case.phone, "--customer", str(answers), "--out", str(out))
    command = (sys.executable, "-m", "tests.canaries.demo_with_disk", str(state), *demo)
    return record(command, environment, traces, [folder, disk], LIMIT)


def check_result(case: TradeIn, out: Path, recording: Recording) -> None:
    """It was the trade-in that it should be."""
    assert recording.status == (0 if case.ends == ("erased", "proven") else 1), recording.said
    summary = msgspec.json.decode((out / SUMMARY).read_bytes(), type=Summary)
    assert (summary.outcome, summary.verdict) == case.ends
    assert case.passes in summary.stages
