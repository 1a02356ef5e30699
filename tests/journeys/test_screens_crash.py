"""A screen is killed before somebody's eyes: a still picture stays, and the screen is back where it was."""

import os
import signal
from functools import partial
from pathlib import Path

import pytest
from PIL import Image, ImageGrab

from .demo_process import BLANK, Demo, children, children_by_name, colours, start_demo, wait_until

WINDOWS = {"staff": (0, 0, 960, 540), "customer": (980, 0, 1520, 960)}
GROUND = (243, 245, 248)


def test_a_still_picture_stays_where_a_screen_died(tmp_path: Path, display: str) -> None:
    shown = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
    out = tmp_path / "demo"
    with start_demo(out, "--scenario", "trust-slow", environment=shown) as demo:
        for role in WINDOWS:
            wait_until((out / "screens" / f"01-welcome-{role}.png").exists, role)
        for role in WINDOWS:
            page = glass(display, role)
            still = what_stays(demo, display, role, page)
            assert colours(still) > BLANK, "no words"
            wait_until(partial(looks_like, page, display, role), f"{role} again")


def looks_like(page: Image.Image, display: str, role: str) -> bool:
    return glass(display, role) == page


def what_stays(demo: Demo, display: str, role: str, page: Image.Image) -> Image.Image:
    """Kills the screen, which shows that page, while nobody starts another one."""
    guard = children_by_name(demo.pid)[role]
    screen = children(guard)[-1]
    os.kill(guard, signal.SIGSTOP)
    os.kill(screen, signal.SIGKILL)
    wait_until(lambda: not looks_like(page, display, role), "the end of the page")
    wait_until(lambda: corners(glass(display, role)) == {GROUND}, "the still picture")
    still = glass(display, role)
    os.kill(guard, signal.SIGCONT)
    return still


def corners(picture: Image.Image) -> set[object]:
    return {picture.getpixel((2, 2)), picture.getpixel((picture.width - 3, picture.height - 3))}


def glass(display: str, role: str) -> Image.Image:
    """What somebody before the screen sees of it."""
    return ImageGrab.grab(xdisplay=display).crop(WINDOWS[role])


@pytest.mark.parametrize("role", ["customer", "staff"])
def test_without_a_display_a_screen_is_started_again_all_the_same(role: str, tmp_path: Path) -> None:
    out = tmp_path / "demo"
    with start_demo(out, "--headless", "--scenario", "trust-slow") as demo:
        wait_until((out / "screens" / f"01-welcome-{role}.png").exists, role)
        guard = children_by_name(demo.pid)[role]
        (screen,) = children(guard)
        os.kill(screen, signal.SIGKILL)
        wait_until(lambda: children(guard) not in ([], [screen]), "another screen")
