"""The process: one relay that delivers into a folder (RFC 5321, as far as one mail needs it), and what can go
wrong with one."""

import itertools
from enum import StrEnum
from pathlib import Path
from socketserver import StreamRequestHandler
from typing import Final

from counterseal.lab.service import Service
from counterseal.lab.until_told import hold_stop_signals

_LONGEST: Final = 4096
"""Bytes of a line; the protocol demands a thousand."""
_MOST: Final = 10_000_000
"""Bytes of a mail."""


class Fault(StrEnum):
    NONE = "none"
    BUSY = "busy"
    """Says "later" to every mail."""
    BUSY_ONCE = "busy-once"
    REFUSES = "refuses"
    """Every address is unknown."""
    CLOSED = "closed"
    """Says at once that it takes no mail."""
    SLOW = "slow"
    """Never greets."""
    SLOW_GOODBYE = "slow-goodbye"
    """Takes the mail and does not answer any more."""
    GARBAGE = "garbage"
    ENDLESS = "endless"
    """Greets without end."""
    HANGS_UP = "hangs-up"
    """While it is given the mail."""


class Server(Service):
    """Keeps mails as `1.eml`, `2.eml`, ... in the folder."""

    def __init__(self, address: tuple[str, int], folder: Path, fault: Fault = Fault.NONE) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._numbers = itertools.count(1)
        self.fault = fault
        self.asked = 0
        """How many mails were begun."""
        super().__init__(address, _Handler)

    def deliver(self, mail: bytes) -> None:
        unfinished = self._folder / "unfinished"
        unfinished.write_bytes(mail)
        unfinished.rename(self._folder / f"{next(self._numbers)}.eml")


class _Handler(StreamRequestHandler):
    server: Server

    def handle(self) -> None:
        try:
            self._greet()
            while line := self.rfile.readline(_LONGEST):
                if not self._answer(line.upper().strip()):
                    return
        except OSError:
            pass  # whoever asked has had enough

    def _greet(self) -> None:
        match self.server.fault:
            case Fault.SLOW:
                self.server.closing.wait()
            case Fault.CLOSED:
                self._say("554 No mail here")
            case Fault.GARBAGE:
                self.wfile.write(b"\x00\xff<html>It works!</html>\r\n")
            case Fault.ENDLESS:
                while not self.server.closing.is_set():
                    self.wfile.write(b"220-" + b"x" * 1000 + b"\r\n")
            case _:
                self._say("220 relay.example ESMTP")

    def _answer(self, command: bytes) -> bool:
        """Whether it goes on."""
        fault = self.server.fault
        if command.startswith((b"EHLO", b"HELO")):
            self._say("250-relay.example", "250-SMTPUTF8", "250-DSN", f"250 SIZE {_MOST}")
        elif command.startswith(b"MAIL FROM:"):
            self.server.asked += 1
            busy = fault is Fault.BUSY or (fault is Fault.BUSY_ONCE and self.server.asked == 1)
            self._say("450 Later" if busy else "250 OK")
        elif command.startswith(b"RCPT TO:"):
            self._say("550 Unknown" if fault is Fault.REFUSES else "250 OK")
        elif command == b"DATA":
            return self._take()
        elif command == b"QUIT":
            if fault is Fault.SLOW_GOODBYE:
                self.server.closing.wait()
            self._say("221 Bye")
            return False
        else:
            self._say("250 OK" if command == b"RSET" else "502 Not known")
        return True

    def _take(self) -> bool:
        self._say("354 Go on")
        if self.server.fault is Fault.HANGS_UP:
            return False
        mail = bytearray()
        while (line := self.rfile.readline(_LONGEST)) != b".\r\n":
            mail += line.removeprefix(b".")
            if not line or len(mail) > _MOST:
                return False
        self.server.deliver(bytes(mail))
        self._say("250 Taken")
        return True

    def _say(self, *lines: str) -> None:
        self.wfile.write("".join(f"{line}\r\n" for line in lines).encode())


def serve(host: str, port: int, folder: Path, fault: Fault = Fault.NONE) -> None:
    """Runs one relay until SIGTERM or SIGINT; prints `listening HOST:PORT` once it can be asked.

    Port 0 picks a free one. Raises OSError when it cannot listen.
    """
    hold_stop_signals()
    server = Server((host, port), folder, fault)
    server.run(server.place)
