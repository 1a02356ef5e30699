"""A real pcscd with a simulated reader, and cards to lay into it.

The reader is the vpcd driver of vsmartcard, which waits for a card on TCP. Messages have a length of two
bytes, big-endian; one byte from the reader is a command, more is an APDU:
https://frankmorgner.github.io/vsmartcard/virtualsmartcard/api.html
"""

import contextlib
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ATR = bytes.fromhex("3B8F8001804F0CA000000306030001000000006A")
"""Of a contactless card with a Mifare chip; PC/SC part 3, 3.1.3.2.3."""
ASK_ATR = 4
PATIENCE = 10.0
DRIVER = Path("/usr/lib/pcsc/drivers/serial/libifdvpcd.so")


class NoServiceError(Exception):
    """No card service can be run on this machine; the message says why."""


class CardService:
    """Runs until it is stopped; `socket` is where programs find it."""

    def __init__(self, folder: Path, port: int) -> None:
        """In a mount namespace with a /run of its own, so that it meets no other card service.

        Raises NoServiceError where that is not allowed.
        """
        self.port = port
        place = f"0x{port:04X}"
        (folder / "reader.conf").mkdir(exist_ok=True)
        (folder / "reader.conf" / "vpcd").write_text(
            f'FRIENDLYNAME "Virtual"\nDEVICENAME /dev/null:{place}\nLIBPATH {DRIVER}\nCHANNELID {place}\n'
        )
        serve = f'mount -t tmpfs none /run && exec pcscd --foreground --config "{folder / "reader.conf"}"'
        with (folder / "pcscd.log").open("wb") as log:
            self._process = subprocess.Popen(
                ("unshare", "--map-root-user", "--mount", "sh", "-c", serve), stdout=log, stderr=log
            )
        self.socket = Path("/proc", str(self._process.pid), "root", "run/pcscd/pcscd.comm")
        until(lambda: self._process.poll() is not None or self.socket.exists())
        if self._process.poll() is not None:
            raise NoServiceError("no mount namespace of one's own, or no pcscd, on this machine")

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()


class Card:
    """One card; `uid` is what it answers GET DATA with, and an empty one is refused, as by a bank's card."""

    def __init__(self, uid: str) -> None:
        self._uid = bytes.fromhex(uid)
        self.asked = threading.Event()
        """Its number was asked for."""

    @contextmanager
    def lying_in(self, service: CardService) -> Iterator[None]:
        """Lies in the reader until the context ends."""
        reader = socket.create_connection(("127.0.0.1", service.port), PATIENCE)
        reader.settimeout(None)
        answering = threading.Thread(target=self._answer, args=(reader,))
        answering.start()
        try:
            yield
        finally:
            reader.shutdown(socket.SHUT_RDWR)
            answering.join()
            reader.close()

    def _answer(self, reader: socket.socket) -> None:
        stream = reader.makefile("rb")
        while (head := stream.read(2)) and len(head) == 2:
            message = stream.read(int.from_bytes(head, "big"))
            answer = ATR if message == bytes([ASK_ATR]) else self._reply(message)
            if answer:
                with contextlib.suppress(OSError):
                    reader.sendall(len(answer).to_bytes(2, "big") + answer)

    def _reply(self, message: bytes) -> bytes:
        if len(message) == 1:
            return b""  # power on, power off, reset: nothing is said to these
        if message != bytes.fromhex("FFCA000000"):
            return b"\x6d\x00"
        self.asked.set()
        return self._uid + b"\x90\x00" if self._uid else b"\x6a\x81"


def until(condition: Callable[[], bool]) -> None:
    limit = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < limit, "it did not come to that"
        time.sleep(0.01)
