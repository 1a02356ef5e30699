"""What the lab's services over HTTP share: bounded requests, answers that end with the connection, an end."""

import threading
from abc import ABC, abstractmethod
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

from .until_told import wait_until_told


class Service(ThreadingHTTPServer):
    """Listens from when it is made; `serve_forever` answers. Raises OSError when it cannot."""

    daemon_threads = True

    def __init__(self, address: tuple[str, int], handler: type["Handler"]) -> None:
        self.closing = threading.Event()
        """Ends whatever answers without end, or never."""
        super().__init__(address, handler)

    @property
    def place(self) -> str:
        """HOST:PORT."""
        host, port = self.server_address[:2]
        return f"{host!s}:{port}"

    def run(self, listening: str) -> None:
        """Until told to stop; says where it listens once it can be asked. Call `hold_stop_signals` before."""
        with self:
            threading.Thread(target=self.serve_forever, daemon=True).start()
            print(f"listening {listening}", flush=True)  # noqa: T201 - for whoever started us
            wait_until_told()
            self.closing.set()
            self.shutdown()


class Handler(BaseHTTPRequestHandler, ABC):
    """Answers in HTTP/1.0, without a length: an answer ends with the connection."""

    longest: ClassVar[int]
    """Bytes of a request that are read."""

    def do_POST(self) -> None:
        said = self.headers.get("Content-Length", "")
        if said.isdecimal():
            self.answer(self.rfile.read(min(int(said), self.longest)))
        else:
            self.send_error(411)

    @abstractmethod
    def answer(self, request: bytes) -> None:
        """To the body of a request."""

    def begin(self, kind: str, status: int = 200) -> None:
        """The answer's head; what is written to `wfile` is its body."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()

    def log_message(self, format: str, *_: object) -> None:  # noqa: A002 - named so by the base class
        """Nothing: standard error is for faults nobody asked for."""
