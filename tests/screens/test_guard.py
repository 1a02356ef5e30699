"""The guard of a screen, with screens that do nothing but live and die."""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.journeys.demo_process import wait_until

HEAD = """
import os, signal, sys, time
from counterseal.screens.guard import guard
sys.excepthook = lambda *_: None

def say(word):
    os.write(1, word.encode() + b"\\n")


"""

DIES_ONCE = """
def screen(behind_us):
    behind_us()
    say("screen")
    if not os.path.exists(sys.argv[1]):
        open(sys.argv[1], "w").close()
        os.kill(os.getpid(), signal.SIGSEGV)
    return 3

def still(shown):
    say("still")
    shown()
    signal.pause()
"""

STAYS = """
def screen(behind_us):
    say("screen")
    signal.pause()
"""

RAISES = """
def screen(behind_us):
    raise RuntimeError
"""

Run = Callable[[str, str], "subprocess.Popen[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    """Runs the guard with these screens in a process of its own."""
    started: list[subprocess.Popen[str]] = []

    def run(screens: str, call: str) -> "subprocess.Popen[str]":
        command = [sys.executable, "-c", HEAD + screens + f"sys.exit({call})", str(tmp_path / "died")]
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield run
    for process in started:
        process.kill()
        process.communicate()


def test_a_screen_that_crashed_is_started_again_before_the_same_still_picture(run: Run) -> None:
    process = run(DIES_ONCE, "guard(screen, still)")
    said, _ = process.communicate(timeout=20)
    assert said.split() == ["still", "screen", "screen"]
    assert process.returncode == 3


def test_a_screen_that_cannot_start_is_not_tried_for_ever(run: Run) -> None:
    process = run(RAISES, "guard(screen, None)")
    assert process.wait(20) == 1


def test_it_ends_in_order_whenever_it_is_told_to(run: Run) -> None:
    process = run(STAYS, "guard(screen, None)")
    assert process.stdout
    assert process.stdout.readline() == "screen\n"
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 0


def test_no_screen_outlives_its_guard(run: Run) -> None:
    process = run(STAYS.replace('say("screen")', "say(str(os.getpid()))"), "guard(screen, None)")
    assert process.stdout
    screen = int(process.stdout.readline())
    process.kill()
    process.wait(20)
    wait_until(lambda: not runs(screen), "the end of the screen")


def test_a_screen_told_to_end_while_it_is_born_ends(run: Run) -> None:
    """The guard is told just now, and tells the screen before that has forgotten the guard's handlers."""
    born = """
fork = os.fork

def slow_birth():
    pid = fork()
    if pid:
        os.kill(os.getpid(), signal.SIGTERM)
    else:
        time.sleep(0.3)
    return pid

os.fork = slow_birth
"""
    assert run(STAYS + born, "guard(screen, None)").wait(20) == 0


def runs(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
