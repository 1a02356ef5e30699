"""A real screen at a test's counter: its process, the scripted person before it, killed and started again."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec

from counterseal.core.kiosk import socket_path

APP = Path(__file__).parents[2] / "app"
SIZES = {"customer": "540x960", "staff": "960x540"}


class ScreenProcess:
    """One role's screen; each start has a folder of its own for its pictures."""

    def __init__(self, folder: Path, runtime: Path, role: str, script: Mapping[str, object]) -> None:
        folder.mkdir()
        self._folder = folder
        self._starts = 0
        rehearsal = folder / "script.json"
        rehearsal.write_bytes(msgspec.json.encode(script))
        self._command = (
            *(sys.executable, "-m", "counterseal.cli", "screen", role, "--size", SIZES[role]),
            *("--socket", str(socket_path(runtime, role)), "--rehearsal", str(rehearsal)),
        )
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pictures(self) -> list[str]:
        """What the screen that runs now has pictured so far."""
        return [path.name for path in self._present.glob("*.png")]

    def start(self) -> None:
        self._starts += 1
        offscreen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(APP)}
        with (self._folder / "log").open("ab") as log:
            command = (*self._command, "--pictures", str(self._present))
            self._process = subprocess.Popen(command, env=os.environ | offscreen, stderr=log)

    def kill(self) -> None:
        """As an out-of-memory killer would."""
        if self._process:
            self._process.kill()
            self._process.wait()

    def log(self) -> str:
        return (self._folder / "log").read_text()

    @property
    def _present(self) -> Path:
        return self._folder / f"pictures-{self._starts}"
