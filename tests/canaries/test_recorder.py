"""The recorder misses nothing: a program leaks in every way there is, and each way is found."""

import os
import sys
from pathlib import Path

import pytest

from tests.journeys.canaries import SPELLINGS, spelled

from .conftest import Tell
from .leaky import CANARIES, WAYS
from .recorder import Recording, record
from .search import Search

APP = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.skipif(os.geteuid() != 0, reason="only root may record what is written"),
    pytest.mark.xdist_group("one recording of leaks"),
]
LIMIT = 60.0


@pytest.fixture(scope="module")
def leaks(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    folder, traces = tmp_path_factory.mktemp("leaks"), tmp_path_factory.mktemp("traces")
    command = (sys.executable, "-m", "tests.canaries.leaky", str(folder))
    environment = os.environ | {"PYTHONPATH": str(APP)}
    return record(command, environment, traces, [folder], LIMIT)


@pytest.mark.parametrize("way", WAYS)
def test_a_leak_is_found(way: str, leaks: Recording) -> None:
    texts = [piece.content for piece in leaks.pieces] + [address.encode() for address in leaks.spoken_to]
    assert any(Search({way: spelled(CANARIES[way])}).found(texts)), leaks.said


def test_the_recording_is_complete(leaks: Recording, tell: Tell) -> None:
    assert leaks.status == 0, leaks.said
    assert leaks.unseen == []
    assert len(leaks.kernel_copies) == 2
    assert len(leaks.shared_maps) == 1
    assert leaks.uncovered == set()
    tell(f"leak in {len(WAYS)} ways, some in other spellings of {len(SPELLINGS)}", "each is found")
