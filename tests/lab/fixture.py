"""A simulated iPhone in a process of its own, as every client meets it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from counterseal.lab.fuzzing.layers import Fuzz
from counterseal.lab.iphone.profiles import PROFILES, Identity

_APP = Path(__file__).parents[2] / "app"


@dataclass(frozen=True, slots=True)
class LabIphone:
    """`address` is HOST:PORT for USBMUXD_SOCKET_ADDRESS; `udid` has its dash."""

    address: str
    udid: str
    seed: int

    @property
    def found_at(self) -> dict[str, str]:
        """What tells a kiosk where the phone is."""
        return {"USBMUXD_SOCKET_ADDRESS": self.address}

    @property
    def environment(self) -> dict[str, str]:
        """This process's environment, with usbmuxd where the phone is."""
        return os.environ | self.found_at


@contextmanager
def start_lab_iphone(
    scenario: str = "happy",
    *,
    profile: str = "iphone-15",
    payload_bytes: int = 1_000_000,
    payload_files: int = 40,
    seed: int = 1,
    speed: float = 20.0,
    unix_socket: Path | None = None,
    fuzz: Fuzz | None = None,
    trace: IO[str] | None = None,
) -> Iterator[LabIphone]:
    """Run one phone until the context ends; its waits pass `speed` times as fast as a real owner's.

    With `fuzz` it spoils what it sends, and writes to `trace` when.
    """
    options: dict[str, object] = {
        "--profile": profile,
        "--scenario": scenario,
        "--size": payload_bytes,
        "--files": payload_files,
        "--seed": seed,
        "--speed": speed,
    }
    if unix_socket is not None:
        options["--unix"] = unix_socket
    if fuzz is not None:
        options["--fuzz"] = fuzz
    words = [str(word) for option in options.items() for word in option]
    command = [sys.executable, "-m", "counterseal.cli", "lab", "iphone", *words]
    environment = os.environ | {"COUNTERSEAL_MODE": "test", "PYTHONPATH": str(_APP)}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=trace, text=True
    ) as process:
        try:
            assert process.stdout is not None
            word, _, address = process.stdout.readline().strip().partition(" ")
            assert word == "listening", f"the simulated phone did not start ({process.poll()})"
            yield LabIphone(address, Identity.from_seed(PROFILES[profile], seed).udid, seed)
        finally:
            process.terminate()
            process.wait(timeout=10)
