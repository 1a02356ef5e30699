"""A simulated Android phone in a process of its own, as every client meets it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from counterseal.lab.android.content import PhoneContent
from counterseal.lab.android.make import Make, content_of
from counterseal.lab.android.profiles import PROFILES, Identity
from counterseal.lab.android.scenarios import SCENARIOS
from counterseal.lab.fuzzing.layers import Fuzz
from counterseal.tradein.facts import CopyLevel

_APP = Path(__file__).parents[2] / "app"


@dataclass(frozen=True, slots=True)
class LabAndroid:
    """`address` is HOST:PORT for COUNTERSEAL_USBIP; `adbd` is where ADB over TCP answers, if asked for."""

    address: str
    adbd: str
    identity: Identity
    make: Make
    _owner: IO[str]

    @property
    def found_at(self) -> dict[str, str]:
        """What tells a kiosk where the phone is."""
        return {"COUNTERSEAL_USBIP": self.address}

    @property
    def environment(self) -> dict[str, str]:
        """This process's environment, with the USB bus where the phone is."""
        return os.environ | self.found_at

    def content(self) -> PhoneContent:
        """What is on it when it arrives."""
        return content_of(self.make)

    def owner(self, act: str) -> None:
        """Have the owner do it: a name in `counterseal.lab.android.owner.ACTS`."""
        self._owner.write(f"owner {act}\n")
        self._owner.flush()


@contextmanager
def start_lab_android(
    scenario: str = "happy",
    *,
    profile: str = "pixel",
    payload_bytes: int = 1_000_000,
    payload_files: int = 20,
    level: CopyLevel | None = None,
    plugged: bool = True,
    seed: int = 1,
    speed: float = 20.0,
    umockdev: Path | None = None,
    adbd: bool = False,
    fuzz: Fuzz | None = None,
    trace: IO[str] | None = None,
) -> Iterator[LabAndroid]:
    """Run one phone until the context ends; its waits pass `speed` times as fast as a real owner's.

    Its owner lets the kiosk have `level`; without it files, unless the scenario says otherwise. With `fuzz`
    it spoils what it sends, and writes to `trace` when.
    """
    options: dict[str, object] = {
        "--profile": profile,
        "--scenario": scenario,
        "--size": payload_bytes,
        "--files": payload_files,
        "--level": level or SCENARIOS[scenario].level or CopyLevel.FILES,
        "--seed": seed,
        "--speed": speed,
    }
    if fuzz is not None:
        options["--fuzz"] = fuzz
    words = [] if plugged else ["--unplugged"]
    if umockdev is not None:
        options["--umockdev"] = umockdev
    if adbd:
        options["--tcp-adbd"] = "127.0.0.1:0"
    words += [str(word) for option in options.items() for word in option]
    command = [sys.executable, "-m", "counterseal.cli", "lab", "android", *words]
    environment = os.environ | {"COUNTERSEAL_MODE": "test", "PYTHONPATH": str(_APP)}
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, env=environment, stdin=pipe, stdout=pipe, stderr=trace, text=True
    ) as process:
        try:
            assert process.stdin is not None
            assert process.stdout is not None
            faces = _read_faces(process.stdout)
            assert "listening" in faces, f"the simulated phone did not start ({process.poll()})"
            make = Make(PROFILES[profile], SCENARIOS[scenario], seed, payload_bytes, payload_files)
            yield LabAndroid(
                faces["listening"], faces.get("adbd", ""), Identity.from_seed(seed), make, process.stdin
            )
        finally:
            process.terminate()
            process.wait(timeout=10)


def _read_faces(lines: IO[str]) -> dict[str, str]:
    """What the phone listens on, by name; `listening` comes last."""
    faces: dict[str, str] = {}
    for line in lines:
        name, _, where = line.strip().partition(" ")
        faces[name] = where
        if name == "listening":
            break
    return faces
