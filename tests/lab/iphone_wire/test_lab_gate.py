"""Simulated phones stay out of a kiosk that works."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

APP = Path(__file__).parents[3] / "app"


@pytest.mark.parametrize(("mode", "loads"), [("demo", True), ("test", True), ("kiosk", False), ("", False)])
def test_lab_loads_only_in_demonstrations_and_tests(mode: str, loads: bool) -> None:
    finished = subprocess.run(
        [sys.executable, "-c", "import counterseal.lab"],
        env=os.environ | {"COUNTERSEAL_MODE": mode, "PYTHONPATH": str(APP)},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (finished.returncode == 0) is loads
    assert ("LabRefusedError" in finished.stderr) is not loads
