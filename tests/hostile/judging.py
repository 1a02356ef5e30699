"""What holds for a worker after any phone whatever."""

import re
from pathlib import Path
from typing import Final

from counterseal.tradein.failures import FailureCode

from .trade_in import TradeIn

MEMORY_BYTES: Final = 200 << 20

_CODE: Final = re.compile(r"failed: (?P<code>[a-z-]+) -?\d+")


def check(trade_in: TradeIn, base: Path) -> None:
    """Take the phone back and assert that there were codes, no mistakes of ours, and nothing is left."""
    assert trade_in.worker.peak_memory() < MEMORY_BYTES
    assert trade_in.worker.release() == 0
    written = (base / "stderr").read_text().splitlines()
    assert all(_CODE.fullmatch(line) for line in written), written
    assert FailureCode.INTERNAL not in {failure.code for failure in trade_in.failures}
    left = [path for path in (base / "session").rglob("*") if path.is_file()]
    assert not any(b"PRIVATE KEY" in path.read_bytes() for path in left), "a key to the phone is left"
