"""The demo as a command: stopped, closed and shown on a display, it leaves nothing running."""

import os
import signal
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import ImageGrab

from .demo_process import BLANK, Demo, children_by_name, colours, descendants, start_demo, wait_until

PROCESSES = {"lab", "core", "courier", "customer", "staff", "broker", "worker"}
USAGE = 2
STAFF_WINDOW = (0, 0, 960, 540)
CUSTOMER_WINDOW = (980, 0, 1520, 960)


def processes_at_intake(demo: Demo, out: Path) -> list[int]:
    """All of them, once the phone is being read and its worker with it."""
    wait_until(lambda: bool(list(out.glob("screens/*-intake-customer.png"))), "the intake")
    wait_until(lambda: set(children_by_name(demo.pid)) == PROCESSES, "the worker")
    return descendants(demo.pid)


def running(processes: list[int]) -> list[int]:
    return [pid for pid in processes if _runs(pid)]


def _runs(pid: int) -> bool:
    """Whether it is there, and more than an exit code that nobody asked for."""
    with suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_demo_that_is_told_to_stop_takes_every_process_along(
    tmp_path: Path, number: signal.Signals
) -> None:
    with start_demo(tmp_path / "demo", "--headless", "--scenario", "trust-slow") as demo:
        processes = processes_at_intake(demo, tmp_path / "demo")
        demo.send_signal(number)
        said, _ = demo.communicate(timeout=60)
    assert said == "counterseal: stopped\n"
    assert demo.returncode == USAGE
    wait_until(lambda: not running(processes), "their end")


@pytest.mark.parametrize(
    ("number", "what"), [(signal.SIGTERM, "was closed"), (signal.SIGKILL, "failed")], ids=["closed", "failed"]
)
def test_a_demo_ends_with_its_customers_screen(tmp_path: Path, number: signal.Signals, what: str) -> None:
    """Closing the window ends its process as SIGTERM does: in order, with status 0."""
    with start_demo(tmp_path / "demo", "--headless", "--scenario", "trust-slow") as demo:
        processes = processes_at_intake(demo, tmp_path / "demo")
        os.kill(children_by_name(demo.pid)["customer"], number)
        said, _ = demo.communicate(timeout=60)
    assert f"the customer process {what} before the trade-in was over" in said
    assert said.count("\n") == 1
    assert demo.returncode == USAGE
    wait_until(lambda: not running(processes), "their end")


def test_both_windows_stand_beside_each_other_on_a_display(tmp_path: Path, display: str) -> None:
    shown = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
    out = tmp_path / "demo"
    with start_demo(out, "--scenario", "trust-slow", environment=shown) as demo:
        for role in ("customer", "staff"):
            wait_until((out / "screens" / f"01-welcome-{role}.png").exists, role)
        picture = ImageGrab.grab(xdisplay=display)
        demo.terminate()
        said, _ = demo.communicate(timeout=60)
    assert said.splitlines()[0].startswith("Two screens are open.")
    for window in (STAFF_WINDOW, CUSTOMER_WINDOW):
        assert colours(picture.crop(window)) > BLANK
        picture.paste("black", window)
    assert colours(picture) == 1
