"""A screen outlives any number of calls into Qt. In a process of its own: the failure is an abort."""

import os
import subprocess
import sys
from pathlib import Path

APP = Path(__file__).parents[2] / "app"
MANY_CALLS = """
from PySide6.QtCore import QTimer
from counterseal.screens.application import make_application
from counterseal.screens.customer_model import CustomerModel

make_application("test")
model, timer = CustomerModel(), QTimer()
for _ in range(100_000):
    model.pageChanged.emit()
    timer.stop()
"""


def test_a_hundred_thousand_calls_into_qt_wear_nothing_out() -> None:
    environment = os.environ | {"PYTHONPATH": str(APP)}
    command = [sys.executable, "-c", MANY_CALLS]
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
