"""Keeps something calm on the glass: a screen, started again when it dies, and a still picture behind it.

Itself it shows nothing and has no part of Qt at work, so it can fork at any moment and has little to die of.
"""

import ctypes
import os
import select
import signal
import sys
import time
from collections.abc import Callable
from types import FrameType

_PR_SET_PDEATHSIG = 1
_ENDING = (signal.SIGTERM, signal.SIGINT)

STILL_SECONDS = 3.0
"""How long a screen waits at most for the still picture, which must be there first to be behind it."""
BRIEF_SECONDS = 5.0
"""A screen that lived no longer than this is started again a little later each time."""
LATER_SECONDS = (0.0, 0.0, 0.5, 1.0, 2.0)

Await = Callable[[], None]
Screen = Callable[[Await], int]
"""Shows the screen, once it has called what it is given; returns the process's exit code."""
Still = Callable[[Callable[[], None]], int]
"""Shows the still picture, and calls what it is given once that is on the glass."""


def guard(screen: Screen, still: Still | None) -> int:
    """Until the screen ends by itself: its exit code. One that is killed, or crashes, is started again."""
    return _Guard(screen, still).run()


class _Guard:
    def __init__(self, screen: Screen, still: Still | None) -> None:
        self._screen = screen
        self._still = still
        self._screen_pid = 0
        self._still_pid = 0
        self._still_shown = -1
        self._ending = False

    def run(self) -> int:
        for number in _ENDING:
            signal.signal(number, self._on_signal)
        brief = 0
        while True:
            started = time.monotonic()
            code = self._show()
            if self._ending or code >= 0:
                self._end_still()
                return max(code, 0)
            brief = brief + 1 if time.monotonic() - started < BRIEF_SECONDS else 0
            time.sleep(LATER_SECONDS[min(brief, len(LATER_SECONDS) - 1)])

    def _show(self) -> int:
        """One life of the screen: its exit code, or the negative number of the signal that ended it."""
        if self._still and not self._still_pid:
            self._start_still(self._still)
        self._screen_pid = _fork(lambda: self._screen(self._await_still))
        if self._ending:  # told so just now, when there was nobody yet to tell
            os.kill(self._screen_pid, signal.SIGTERM)
        while True:
            pid, status = os.wait()
            if pid == self._screen_pid:
                self._screen_pid = 0
                return os.waitstatus_to_exitcode(status)
            # a new one would cover the screen: it comes with the next life
            self._still_pid = 0

    def _start_still(self, still: Still) -> None:
        if self._still_shown >= 0:
            os.close(self._still_shown)
        self._still_shown, shown = os.pipe()
        self._still_pid = _fork(lambda: still(lambda: os.close(shown)))
        os.close(shown)

    def _await_still(self) -> None:
        if self._still_shown >= 0:
            select.select([self._still_shown], [], [], STILL_SECONDS)

    def _end_still(self) -> None:
        if self._still_pid:
            os.kill(self._still_pid, signal.SIGTERM)
            os.waitpid(self._still_pid, 0)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._ending = True
        if self._screen_pid:
            os.kill(self._screen_pid, signal.SIGTERM)


def _fork(work: Callable[[], int]) -> int:
    """A process that does the work, and does not outlive this one."""
    parent = os.getpid()
    # told to end before it has forgotten our handlers, it would only note that we are to end
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    pid = os.fork()
    if pid:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        return pid
    for number in _ENDING:
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, before)
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
    try:
        code = work()
    except BaseException:
        sys.excepthook(*sys.exc_info())
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
