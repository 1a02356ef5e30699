"""The process: one authority on HTTP (RFC 3161 §3.4), and what can go wrong with one."""

import signal
import threading
from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

from .authority import Authority

_STOP_SIGNALS: Final = frozenset({signal.SIGTERM, signal.SIGINT})
_LONGEST_QUERY: Final = 4096


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


class Server(ThreadingHTTPServer):
    """Listens from when it is made; `serve_forever` answers. Raises OSError when it cannot."""

    daemon_threads = True

    def __init__(self, address: tuple[str, int], folder: Path, fault: Fault = Fault.NONE) -> None:
        expired = fault is Fault.EXPIRED_CERTIFICATE
        self.authority = Authority(folder, timedelta(hours=12) if expired else timedelta(days=365))
        self.fault = fault
        self.closing = threading.Event()
        super().__init__(address, _Handler)


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        query = self.rfile.read(min(int(self.headers.get("Content-Length", 0)), _LONGEST_QUERY))
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
                self._answer(self.server.authority.reply(_changed(query, _FLIPPED.get(fault))))

    def _answer(self, body: bytes) -> None:
        self._begin()
        self.wfile.write(body)

    def _answer_without_end(self, slowly: bool) -> None:
        self._begin()
        try:
            while not self.server.closing.wait(0.02 if slowly else 0.0):
                self.wfile.write(bytes(1 if slowly else 1 << 16))
        except OSError:
            pass  # whoever asked has had enough

    def _begin(self) -> None:
        """Without a length: the answer ends with the connection (HTTP/1.0)."""
        self.send_response(200)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.end_headers()

    def log_message(self, format: str, *_: object) -> None:  # noqa: A002 - named so by the base class
        """Nothing: standard error is for faults nobody asked for."""


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
    signal.pthread_sigmask(
        signal.SIG_BLOCK, _STOP_SIGNALS
    )  # before any thread exists, so that none takes them
    with Server((host, port), folder, fault) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        bound_host, bound_port = server.server_address[:2]
        print(f"listening {bound_host!s}:{bound_port}", flush=True)  # noqa: T201 - for whoever started us
        signal.sigwait(_STOP_SIGNALS)
        server.closing.set()
        server.shutdown()
