"""`counterseal demo` as somebody at a terminal runs it, and the processes it starts."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec
from PIL import Image

from counterseal.compose.demo_folder import SUMMARY
from counterseal.compose.demo_results import Summary
from counterseal.screens.answers import Answers, Means

from .screen_log import complaints

APP = Path(__file__).parents[2] / "app"
PATIENCE = 120.0
"""Seconds until what does not happen fails the test."""
SPEED = "10"
BLANK = 200
"""Fewer colours than on any page: letters are smoothed. A page of shapes alone has a few dozen."""

Demo = subprocess.Popen[str]


@contextmanager
def start_demo(out: Path, *arguments: str, environment: dict[str, str] | None = None) -> Iterator[Demo]:
    """A running demo; on leaving, it is told to stop if it still runs."""
    command = (sys.executable, "-m", "counterseal.cli", "demo", *arguments, "--speed", SPEED)
    with subprocess.Popen(
        (*command, "--out", str(out)),
        env=os.environ | {"PYTHONPATH": str(APP)} | (environment or {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as demo:
        try:
            yield demo
        finally:
            demo.terminate()
            demo.wait(PATIENCE)


def run_demo(
    out: Path, scenario: str, phone: str = "iphone", means: Means | None = None
) -> tuple[int, Summary]:
    """A whole headless demo: its exit code and what it says in its summary.

    `means`: with what both people work their screens, a sensible customer at one of them; None for the demo's
    own customer, who has a mouse.
    """
    arguments = ["--headless", "--phone", phone, "--scenario", scenario]
    if means:
        answers = out.with_name("answers.json")
        answers.write_bytes(msgspec.json.encode(Answers(means=means)))
        arguments += ["--customer", str(answers)]
    with start_demo(out, *arguments) as demo:
        said, _ = demo.communicate(timeout=PATIENCE)
    assert (out / SUMMARY).exists(), said
    return demo.returncode, msgspec.json.decode((out / SUMMARY).read_bytes(), type=Summary)


def screen_complaints(out: Path) -> list[str]:
    """What the screens of a demo said that nobody expected."""
    logs = [out / "kiosk" / "logs" / f"{role}.log" for role in ("customer", "staff")]
    return [line for log in logs for line in complaints(log.read_text())]


def children_by_name(pid: int) -> dict[str, int]:
    """Every process below that one: what it was started as (`core`, `customer`, ...) and its id.

    Of several of one name, as the guard of a screen and what it guards, the topmost.
    """
    found: dict[str, int] = {}
    for child in children(pid):
        words = Path(f"/proc/{child}/cmdline").read_bytes().decode().split("\0")
        found |= children_by_name(child)
        if "-m" in words:  # else it has just ended
            found[_name(words)] = child
    return found


def descendants(pid: int) -> list[int]:
    """Every process below that one."""
    return [below for child in children(pid) for below in (child, *descendants(child))]


def children(pid: int) -> list[int]:
    """The oldest first."""
    with suppress(FileNotFoundError):  # it has ended
        return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return []


def colours(picture: Image.Image) -> int:
    return len(picture.getcolors(picture.width * picture.height) or ())


def wait_until(condition: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < until, f"{what}: not within {PATIENCE:.0f} seconds"
        time.sleep(0.02)


def _name(words: list[str]) -> str:
    """`-m counterseal.cli screen customer ...` is the customer's; a module of its own is named as such."""
    module, *arguments = words[words.index("-m") + 1 :]
    if module != "counterseal.cli":
        return module.rpartition(".")[2]
    return arguments[1] if arguments[0] == "screen" else arguments[0]
