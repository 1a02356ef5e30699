"""The simulated clock: every wait of the phone and of its owner, divided by one speed."""

import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast simulated time runs: `speed` simulated seconds pass in one real second."""

    speed: float = 1.0

    def now(self) -> float:
        """Return simulated seconds since an arbitrary start."""
        return time.monotonic() * self.speed

    def wait(self, seconds: float) -> None:
        """Block for that many simulated seconds."""
        time.sleep(seconds / self.speed)
