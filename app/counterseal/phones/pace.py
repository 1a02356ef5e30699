"""How long the worker waits for people and phones. Rehearsals run everything faster by one number."""

import os
from typing import Final

SHORTEST_SECONDS: Final = 5.0
"""However fast a rehearsal runs, the machine it runs on needs this long now and then."""

_SPEED: Final = float(os.environ.get("COUNTERSEAL_SPEED", "1"))


def patience(seconds: float) -> float:
    """How long to wait in real seconds for what may take a real phone or person this long."""
    return max(min(seconds, SHORTEST_SECONDS), seconds / _SPEED)


def interval(seconds: float) -> float:
    """How long to wait between two looks at something that changes at the rehearsal's speed."""
    return seconds / _SPEED
