"""The trade-in whose copy is watched really copies."""

import tempfile
from pathlib import Path

from counterseal.bench import copied
from counterseal.bench.processes import simulated_phone
from counterseal.bench.screen_during_copy import frames_during_copy


def test_a_trade_in_gets_through_its_copy() -> None:
    with tempfile.TemporaryDirectory(dir="/dev/shm") as scratch:  # a core refuses to run on a disk
        folder = Path(scratch)
        with simulated_phone(folder, size=1_000_000, files=40) as environment:
            frames_during_copy(folder, environment)
        assert copied.count(folder / "demo" / "drive", copied.IPHONE_BACKUP).files >= 40
