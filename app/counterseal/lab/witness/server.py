"""The process: one witness on HTTP, and what can go wrong with one."""

import time
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from counterseal.lab.http_service import Handler
from counterseal.lab.service import Service
from counterseal.lab.until_told import hold_stop_signals

from .log import NotAcceptedError, read_submission
from .notebook import ConflictError, Notebook

_A_DAY: Final = 24 * 3600


class Fault(StrEnum):
    NONE = "none"
    SLOW = "slow"
    """Takes the request and never answers."""
    HANGS_UP = "hangs-up"
    GARBAGE = "garbage"
    HUGE_ANSWER = "huge-answer"
    MANY_LINES = "many-lines"
    """Signs with more keys than anybody knows of."""
    WRONG_KEY = "wrong-key"
    """Signs with a key that is not the one it is known by, under that one's name and id."""
    YESTERDAY = "yesterday"
    """Says that it saw the log a day ago."""
    AHEAD = "ahead"
    """Says that it has seen a longer log."""


class Server(Service):
    def __init__(
        self,
        address: tuple[str, int],
        name: str,
        folder: Path,
        logs: Sequence[str],
        fault: Fault = Fault.NONE,
    ) -> None:
        self.notebook = Notebook(name, folder, logs)
        self.fault = fault
        super().__init__(address, _Handler)


class _Handler(Handler):
    server: Server
    longest = 64 * 1024

    def answer(self, request: bytes) -> None:
        match self.server.fault:
            case Fault.HANGS_UP:
                self.close_connection = True
            case Fault.SLOW:
                self.server.closing.wait()
            case Fault.GARBAGE:
                self._answer(200, "\N{EM DASH} nobody AAAA\n\n\N{EM DASH}\n")
            case Fault.MANY_LINES:
                self._answer(200, "\N{EM DASH} x AAAA\n" * 100)
            case Fault.HUGE_ANSWER:
                self._answer(200, "\N{EM DASH} x AAAA\n" * 100_000)
            case _:
                self._add_checkpoint(request)

    def _add_checkpoint(self, request: bytes) -> None:
        notebook, fault = self.server.notebook, self.server.fault
        try:
            if self.path != "/add-checkpoint":
                raise NotAcceptedError(404)
            said = read_submission(request)
            if fault is Fault.AHEAD:
                raise ConflictError(str(said.state.size + 100))
            line = notebook.add_checkpoint(request)
            if fault is Fault.YESTERDAY:
                line = notebook.sign(said.body, int(time.time()) - _A_DAY)
            if fault is Fault.WRONG_KEY:
                line = notebook.sign(f"{said.body}x", int(time.time()))
        except NotAcceptedError as refusal:
            self._answer(refusal.status, "")
        except ConflictError as conflict:
            self._answer(409, f"{conflict}\n", "text/x.tlog.size")
        else:
            self._answer(200, line)

    def _answer(self, status: int, body: str, kind: str = "text/plain; charset=utf-8") -> None:
        self.begin(kind, status)
        self.wfile.write(body.encode())


def serve(address: tuple[str, int], name: str, folder: Path, logs: Sequence[str], fault: Fault) -> None:
    """Runs one witness until SIGTERM or SIGINT; prints `listening URL VKEY` once it can be asked.

    `logs`: the vkeys of the logs it knows. Key and memory are in `folder`. Port 0 picks a free one. Raises
    OSError when the address cannot be listened on, ValueError for a log key of an unknown kind.
    """
    hold_stop_signals()
    server = Server(address, name, folder, logs, fault)
    server.run(f"http://{server.place} {server.notebook.vkey}")
