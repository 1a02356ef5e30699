"""One whole trade-in with a simulated phone and demonstration keys, in a folder that is gone afterwards."""

import subprocess
import sys

from .away import away_from_home
from .finding import Finding, failed, ok

TRADE_IN = "trade-in"
SPEED = 20
"""Divides its waits; the work takes what it takes."""


def check_trade_in() -> Finding:
    """By the real processes, from badge to certificate; nothing of the kiosk's own is read or written."""
    with away_from_home() as environment:
        out = ("--out", f"{environment['HOME']}/demo")
        done = subprocess.run(  # ends by itself, as a demo does
            (sys.executable, "-m", "counterseal.cli", "demo", "--headless", "--speed", str(SPEED), *out),
            env=environment | {"COUNTERSEAL_MODE": "demo"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
    return judge_trade_in(done.returncode, done.stdout, done.stderr)


def judge_trade_in(code: int, said: str, refused: str) -> Finding:
    """`code`, `said`, `refused`: how `counterseal demo` ended, and its standard output and error."""
    first, last = said.partition("\n")[0], refused.strip().rpartition("\n")[2]
    more = "see it with `counterseal demo --headless`"
    if code == 0:
        return ok(TRADE_IN, f"one with a simulated phone ended as it should. {first}")
    if code == 1:
        return failed(TRADE_IN, f"one with a simulated phone should end as erased; {more}. {first}")
    return failed(TRADE_IN, f"one with a simulated phone was not over; {more}. {last}")
