"""The process: one authority on HTTP (RFC 3161 §3.4), and what can go wrong with one."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from counterseal.lab.http_service import Handler
from counterseal.lab.service import Service
from counterseal.lab.until_told import hold_stop_signals

from .authority import Authority

_REPLY: Final = "application/timestamp-reply"


class Fault(StrEnum):
    NONE = "none"
    SLOW = "slow"
    """Takes the query and never answers."""
    DRIPPING = "dripping"
    """Answers a byte at a time, for ever."""
    GARBAGE = "garbage"
    REFUSES = "refuses"
    WRONG_IMPRINT = "wrong-imprint"
    WRONG_NONCE = "wrong-nonce"
    EXPIRED_CERTIFICATE = "expired-certificate"
    HANGS_UP = "hangs-up"
    HUGE_ANSWER = "huge-answer"


_FLIPPED: Final[Mapping[Fault, int]] = {Fault.WRONG_IMPRINT: 30, Fault.WRONG_NONCE: -5}
"""The place of one byte of the query, in the only form in which our courier writes one."""


class Server(Service):
    def __init__(self, address: tuple[str, int], folder: Path, fault: Fault = Fault.NONE) -> None:
        expired = fault is Fault.EXPIRED_CERTIFICATE
        self.authority = Authority(folder, timedelta(hours=12) if expired else timedelta(days=365))
        self.fault = fault
        super().__init__(address, _Handler)


class _Handler(Handler):
    server: Server
    longest = 4096

    def answer(self, request: bytes) -> None:
        match self.server.fault:
            case Fault.HANGS_UP:
                self.close_connection = True
            case Fault.SLOW:
                self.server.closing.wait()
            case Fault.GARBAGE:
                self._answer(b"<html>It works!</html>")
            case Fault.REFUSES:
                self._answer(self.server.authority.reply(b"no query"))
            case Fault.DRIPPING | Fault.HUGE_ANSWER as endless:
                self._answer_without_end(slowly=endless is Fault.DRIPPING)
            case fault:
                self._answer(self.server.authority.reply(_changed(request, _FLIPPED.get(fault))))

    def _answer(self, body: bytes) -> None:
        self.begin(_REPLY)
        self.wfile.write(body)

    def _answer_without_end(self, slowly: bool) -> None:
        self.begin(_REPLY)
        try:
            while not self.server.closing.wait(0.02 if slowly else 0.0):
                self.wfile.write(bytes(1 if slowly else 1 << 16))
        except OSError:
            pass  # whoever asked has had enough


def _changed(query: bytes, place: int | None) -> bytes:
    changed = bytearray(query)
    if place is not None:
        changed[place] ^= 1
    return bytes(changed)


def serve(host: str, port: int, folder: Path, fault: Fault = Fault.NONE) -> None:
    """Runs one authority until SIGTERM or SIGINT; prints `listening HOST:PORT` once it can be asked.

    Its keys are in `folder`, and the root to believe in `folder/tsa.pem`. Port 0 picks a free one. Raises
    OSError when the address cannot be listened on.
    """
    hold_stop_signals()
    server = Server((host, port), folder, fault)
    server.run(server.place)
