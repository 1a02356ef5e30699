"""The customer's phone as a test holds it: it can be pulled, killed, and asked what truly became of it."""

import os
import subprocess
import sys
from abc import ABC, abstractmethod
from pathlib import Path
from typing import ClassVar, Self

from counterseal.compose.simulated import NO_PHONES

ROOT = Path(__file__).parents[2]

PASSWORD = "correct horse battery"


class HeldPhone(ABC):
    """A context manager. The phone is a process of its own, so that it can be killed; `module` says what it
    can be told."""

    module: ClassVar[str]
    found_by: ClassVar[str]
    """The environment variable that tells a kiosk where the phone is."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._port = 0
        self.seed = 1
        """Which phone it is, and whose."""

    def __enter__(self) -> Self:
        self._start()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    @property
    def found_at(self) -> dict[str, str]:
        """The environment of a kiosk that finds this phone and no other."""
        return NO_PHONES | {self.found_by: f"127.0.0.1:{self._port}"}

    def pull(self) -> None:
        """Off the cable."""
        self.tell("pull")

    def plug(self) -> None:
        """On the cable, if it is not on it."""
        self.tell("plug")

    def leave_to_next(self) -> None:
        """Another customer's phone is on the cable."""
        self.tell("next")
        self.seed += 1

    @property
    def erased(self) -> bool:
        """Whether nothing of its owner is on it any more. Only the phone knows."""
        return self.tell("erased") == "yes"

    def reset(self) -> None:
        """Its owner has it erase itself; where it has no power, or is doing so already, nothing happens."""
        if self._process.poll() is None:
            self.tell("reset")

    def kill(self) -> None:
        """Its battery is empty, say; what it keeps without power stays true."""
        self._kept = self.tell("kept").split()
        self._process.kill()
        self._process.communicate()

    def start_again(self) -> None:
        """At the same place, as it was."""
        self._start(*self._kept)

    def tell(self, command: str) -> str:
        """Its answer, when that was done."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def _start(self, *kept: str) -> None:
        command = [sys.executable, "-m", self.module, "--seed", str(self.seed), "--speed", str(self._speed)]
        environment = os.environ | {"COUNTERSEAL_MODE": "test", "PYTHONPATH": f"{ROOT / 'app'}:{ROOT}"}
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            [*command, "--port", str(self._port), *kept],
            env=environment, stdin=pipe, stdout=pipe, text=True,
        )  # fmt: skip
        assert self._process.stdout
        self._port = int(self._process.stdout.readline())

    @abstractmethod
    def copy_opens(self, drive: Path) -> bool:
        """Whether a program that we did not write finds its owner's messages in a copy on that drive."""
