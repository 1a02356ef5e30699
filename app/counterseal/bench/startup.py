"""From the command to the first frame: the customer's screen against an empty QML window, alternated."""

import os
import selectors
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from . import empty_window
from .figures import Figure, Result, RunFailedError, Target

ROUNDS = 7
TARGET = Target(at_most=1.5)
SIZE = "1080x1920"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}

_SAYS_FRAMES = {"QT_LOGGING_RULES": "qt.scenegraph.time.renderloop=true"}
"""Has Qt itself tell each frame, of any program, on standard error."""

_FRAME = b"Frame rendered"
_PATIENCE = 60.0
_MEASURED = (
    "From the start of the process to Qt's word that its first frame is rendered, 1080x1920, offscreen, "
    "software renderer; nobody at the core's socket. Bytecode of both is there, as after an installation. "
    "The first frame is the ground and the name; pages load after it."
)


def measure(scratch: Path) -> Iterator[Result]:
    screen = ("-m", "counterseal.cli", "screen", "customer", "--size", SIZE)
    ours = (sys.executable, *screen, "--socket", str(scratch / "nobody.sock"))
    empty = (sys.executable, str(Path(empty_window.__file__)))
    # an installation compiles; a developer's shell may have told Python to keep nothing
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(scratch / "bytecode")}
    first_frame(ours, compiled), first_frame(empty, compiled)  # not counted: they fill the caches
    rounds = [(first_frame(ours, compiled), first_frame(empty, compiled)) for _ in range(ROUNDS)]
    yield Figure.beside(
        "startup/first-frame",
        "ms",
        [mine * 1000 for mine, _ in rounds],
        "empty QML window",
        [theirs * 1000 for _, theirs in rounds],
        measured=_MEASURED,
        target=TARGET,
    )


def first_frame(command: Sequence[str], variables: Mapping[str, str]) -> float:
    """Seconds to the first frame. Raises RunFailedError for a program that shows none."""
    started = time.perf_counter()
    environment = {**os.environ, **OFFSCREEN, **_SAYS_FRAMES, **variables}
    with (
        subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) as process,
        selectors.DefaultSelector() as selector,
    ):
        assert process.stderr is not None  # noqa: S101 - opened with PIPE
        selector.register(process.stderr, selectors.EVENT_READ)
        said = b""
        try:
            while _FRAME not in said:
                left = started + _PATIENCE - time.perf_counter()
                more = os.read(process.stderr.fileno(), 1 << 16) if selector.select(max(0.0, left)) else b""
                if not more:
                    raise RunFailedError("a window showed no frame")
                said += more
            return time.perf_counter() - started
        finally:
            process.kill()
