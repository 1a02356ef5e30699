"""What a kiosk reaches through its courier, and a courier that can be killed."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from counterseal.compose.children import Children
from counterseal.compose.demo_folder import DemoFolder
from counterseal.compose.outside import start_outside

from .phone import ROOT


class Outside(Children):
    """A time-stamp authority, two witnesses, a mail relay, and the courier."""

    def __init__(self, logs: Path) -> None:
        super().__init__(logs)
        self._started: dict[str, subprocess.Popen[bytes]] = {}
        self._environment = os.environ | {"PYTHONPATH": str(ROOT / "app")}

    def start(
        self, name: str, arguments: Sequence[str], environment: Mapping[str, str]
    ) -> subprocess.Popen[bytes]:
        self._started[name] = super().start(name, arguments, environment)
        return self._started[name]

    def start_for(self, demo: DemoFolder, runtime: Path) -> None:
        """The kiosk then believes them, too."""
        start_outside(self, demo, runtime, self._environment)
        self._config = demo.state / "courier.toml"

    def kill_courier(self) -> None:
        self._started["courier"].kill()
        self._started["courier"].communicate()

    def start_courier(self) -> None:
        self.start("courier", ("courier", "--config", str(self._config)), self._environment)
