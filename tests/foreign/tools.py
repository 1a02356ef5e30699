"""Runs the command line tools of libimobiledevice against a simulated phone."""

import subprocess
import time

from tests.lab.fixture import LabIphone

# The tools hang on some faults for ever, so no call goes without a limit.
_LIMIT_SECONDS = 60.0


def run(phone: LabIphone, *command: str) -> subprocess.CompletedProcess[str]:
    """Run one tool; what it wrote to both outputs is in `stdout`."""
    return subprocess.run(
        command,
        env=phone.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=_LIMIT_SECONDS,
        check=False,
    )


def pair(phone: LabIphone) -> None:
    """Try as a person does, until the owner has unlocked the phone and trusted the computer."""
    deadline = time.monotonic() + _LIMIT_SECONDS
    while "SUCCESS" not in (answer := run(phone, "idevicepair", "pair").stdout):
        assert time.monotonic() < deadline, answer
