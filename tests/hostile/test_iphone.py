"""Hostile iPhones, one worker each, led through a trade-in as far as it goes."""

from pathlib import Path

import pytest

from counterseal.lab.fuzzing.layers import Fuzz, Layer
from counterseal.tradein.families import judge
from counterseal.tradein.verdict import Proven
from tests.lab.fixture import start_lab_iphone
from tests.phones.worker_process import start_worker

from .cases import PAYLOAD_BYTES, PAYLOAD_FILES, SPEED, Record
from .iphone_copy import is_what_the_phone_holds
from .judging import check
from .surroundings import Surroundings
from .trade_in import TradeIn

pytestmark = pytest.mark.hostile


def test_iphone(iphone_fuzz: Fuzz, tmp_path: Path, record_ending: Record) -> None:
    erases = iphone_fuzz.seed % 2 == 0
    surroundings = Surroundings(tmp_path)
    with (
        (tmp_path / "trace").open("w") as trace,
        start_lab_iphone(
            "happy" if erases else "fake-wipe",
            payload_bytes=PAYLOAD_BYTES,
            payload_files=PAYLOAD_FILES,
            speed=SPEED,
            fuzz=iphone_fuzz,
            trace=trace,
        ) as lab,
        start_worker(tmp_path, lab.environment | surroundings.environment) as worker,
    ):
        trade_in = TradeIn(worker)
        trade_in.run(copies=iphone_fuzz.seed % 3 != 0)
        record_ending(iphone_fuzz, str(trade_in), tmp_path / "trace")
        check(trade_in, tmp_path)
    copy = surroundings.check()
    if trade_in.proof is not None and iphone_fuzz.layer is not Layer.BACKUP:
        assert copy is not None
        assert is_what_the_phone_holds(copy, contents=iphone_fuzz.layer is not Layer.DEVICELINK)
    if trade_in.observation is not None and not erases:
        assert judge(trade_in.observation) != Proven()
