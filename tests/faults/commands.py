"""How a test has a simulated phone's process in its hands: a command a line, a line in answer."""

import argparse
import sys
from typing import Protocol

PAYLOAD_BYTES, PAYLOAD_FILES = 600_000, 12
"""What its owner has on it, besides what every owner has."""


class Bench(Protocol):
    """One place for a phone, and a phone in it or beside it. `port`: where a kiosk finds it."""

    port: int

    def obey(self, command: str) -> str:
        """What there is to say, when that was done. Raises ValueError for no command."""


def options() -> argparse.ArgumentParser:
    """What every phone is told at its start."""
    made = argparse.ArgumentParser()
    made.add_argument("--seed", type=int, required=True)
    made.add_argument("--speed", type=float, required=True)
    made.add_argument("--port", type=int, default=0)
    made.add_argument("--erased", action="store_true")
    return made


def serve(bench: Bench) -> None:
    """Until nobody commands any more."""
    print(bench.port, flush=True)  # noqa: T201 - for whoever started us
    for line in sys.stdin:
        print(bench.obey(line.strip()), flush=True)  # noqa: T201 - its answer
