"""The processes of a demo or a benchmark: started together, ended together, none left behind."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

PATIENCE = 10.0
"""Seconds a process gets to end by itself."""


class ChildFailedError(Exception):
    """A process of the demo ended too early or never got ready; the message names which."""


class Children:
    """A context manager: on leaving it, every process started in it is gone.

    SIGTERM and SIGHUP leave it as Ctrl-C does, by KeyboardInterrupt; the children have sessions of their own,
    so that a terminal's signals reach them only through here. For the main thread only.
    """

    def __init__(self, logs: Path) -> None:
        self._logs = logs
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        logs.mkdir(parents=True, exist_ok=True)

    def __enter__(self) -> Self:
        self._handlers = {signal.SIGINT: signal.getsignal(signal.SIGINT)}
        for number in (signal.SIGTERM, signal.SIGHUP):
            if signal.getsignal(number) is not signal.SIG_IGN:  # as under nohup
                self._handlers[number] = signal.signal(number, signal.default_int_handler)
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        # a second signal, from somebody impatient, must not stop the ending half-way
        for number in self._handlers:
            signal.signal(number, signal.SIG_IGN)
        self._end_all()
        for number, handler in self._handlers.items():
            signal.signal(number, handler)

    def _end_all(self) -> None:
        for process in reversed(self._running.values()):
            process.terminate()
        for process in self._running.values():
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe:
                    pipe.close()

    def start(
        self, name: str, arguments: Sequence[str], environment: Mapping[str, str]
    ) -> subprocess.Popen[bytes]:
        """Runs `counterseal ARGUMENTS`; what it says on standard error goes to a file of its name."""
        command = [sys.executable, "-m", "counterseal.cli", *arguments]
        with (self._logs / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(
                command,
                env=dict(environment),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                start_new_session=True,
            )
        self._running[name] = process
        return process

    def line_from(self, name: str) -> str:
        """The next line that process prints. Raises ChildFailedError when it ends instead."""
        output = self._running[name].stdout
        line = output.readline() if output else b""
        if not line:
            raise ChildFailedError(f"{name} ended before it was ready")
        return line.decode().strip()

    def tell(self, name: str, line: str) -> None:
        """Writes one line to what that process reads; one that has ended is noticed by `wait_until`."""
        pipe = self._running[name].stdin
        if pipe:
            with contextlib.suppress(BrokenPipeError):
                pipe.write(f"{line}\n".encode())
                pipe.flush()

    def wait_until(self, over: Callable[[], bool], seconds: float) -> None:
        """Waits for that condition. Raises ChildFailedError when a process ends first, or the time is up."""
        until = time.monotonic() + seconds
        while not over():
            for name, process in self._running.items():
                if (code := process.poll()) is not None:
                    how = "was closed" if code == 0 else "failed"
                    raise ChildFailedError(f"the {name} process {how} before the trade-in was over")
            if time.monotonic() > until:
                raise ChildFailedError(f"the trade-in was not over after {seconds:.0f} seconds")
            time.sleep(0.05)
