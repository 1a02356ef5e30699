"""What the lab's services over HTTP share: bounded requests, answers that end with the connection."""

from abc import ABC, abstractmethod
from http.server import BaseHTTPRequestHandler
from typing import ClassVar


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
