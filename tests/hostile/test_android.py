"""Hostile Android phones, one worker each, led through a trade-in as far as it goes.

Whether a proven copy is true is not asked here: for what comes over MTP and ADB, only the phone vouches.
"""

from pathlib import Path

import pytest

from counterseal.lab.fuzzing.layers import Fuzz
from counterseal.tradein.families import judge
from counterseal.tradein.verdict import Proven
from tests.lab.android_fixture import start_lab_android
from tests.phones.worker_process import start_worker

from .cases import LEVEL, PAYLOAD_BYTES, PAYLOAD_FILES, SPEED, Record
from .judging import check
from .surroundings import Surroundings
from .trade_in import TradeIn

pytestmark = pytest.mark.hostile


def test_android(android_fuzz: Fuzz, tmp_path: Path, record_ending: Record) -> None:
    erases = android_fuzz.seed % 2 == 0
    level = LEVEL[android_fuzz.layer]
    surroundings = Surroundings(tmp_path)
    with (
        (tmp_path / "trace").open("w") as trace,
        start_lab_android(
            "happy" if erases else "fake-wipe",
            payload_bytes=PAYLOAD_BYTES,
            payload_files=PAYLOAD_FILES,
            level=level,
            speed=SPEED,
            fuzz=android_fuzz,
            trace=trace,
        ) as lab,
        start_worker(
            tmp_path,
            lab.environment | surroundings.environment,
            level=level,
            by_hand=lambda: lab.owner("reset"),
        ) as worker,
    ):
        trade_in = TradeIn(worker)
        trade_in.run(copies=android_fuzz.seed % 3 != 0)
        record_ending(android_fuzz, str(trade_in), tmp_path / "trace")
        check(trade_in, tmp_path)
    surroundings.check()
    if trade_in.observation is not None and not erases:
        assert judge(trade_in.observation) != Proven()
