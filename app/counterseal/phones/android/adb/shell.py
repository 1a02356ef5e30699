"""Commands on the phone (AOSP adb, shell_protocol.h and docs/dev/services.md).

Arguments that hold the phone's own words must be quoted by the caller (shlex.quote).
"""

import struct
import time
from contextlib import closing
from typing import Final, NamedTuple

from counterseal.phones.pace import patience
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.pipe import UsbTimeoutError
from counterseal.tradein.failures import FailureCode

from .connection import Connection

_PACKET: Final = struct.Struct("<BI")
_STDOUT, _STDERR, _EXIT = 1, 2, 3
_READ_BYTES: Final = 64 << 10
_MAX_STDERR_BYTES: Final = 64 << 10

SILENCE_SECONDS: Final = patience(60.0)


class ShellResult(NamedTuple):
    """What a command printed; the phone's own words, bounded and otherwise unchecked."""

    untrusted_stdout: bytes
    untrusted_stderr: bytes
    exit_code: int | None
    """None from phones without shell_v2 (Android 6 and before), which tell neither this nor stderr apart."""


class Command:
    """A running command whose output is read as it comes."""

    def __init__(self, connection: Connection, command: str) -> None:
        """Start it. Raises ServiceRefused."""
        self._packets = "shell_v2" in connection.banner.features
        # not the old "shell:", whose terminal would change line ends
        self._stream = connection.service(f"shell,v2,raw:{command}" if self._packets else f"exec:{command}")
        self._left = 0
        self._stderr = bytearray()
        self.exit_code: int | None = None
        """Known after the end, where the phone tells it."""

    @property
    def untrusted_stderr(self) -> bytes:
        """What it complained of so far."""
        return bytes(self._stderr)

    def read(self, size: int, seconds: float = SILENCE_SECONDS) -> bytes:
        """The next bytes of its output, `size` at most; b"" at the end.

        Raises PhoneError(PHONE_ERROR) where the phone broke it off, HOSTILE_DATA for nonsense, and
        UsbTimeoutError after `seconds` without output, whatever else the phone sends.
        """
        until = time.monotonic() + seconds
        if not self._packets:
            return self._stream.some(size, seconds)
        while not self._left:
            if self.exit_code is not None:
                return b""
            self._next_packet(_left(until))
        piece = self._stream.some(min(size, self._left), seconds)
        if not piece:
            raise PhoneError(FailureCode.PHONE_ERROR)
        self._left -= len(piece)
        return piece

    def close(self) -> None:
        """End it, wherever it is."""
        self._stream.close()

    def _next_packet(self, seconds: float) -> None:
        kind, length = _PACKET.unpack(self._stream.take(_PACKET.size, seconds))
        if kind == _STDOUT:
            self._left = length
        elif kind == _STDERR and length <= _MAX_STDERR_BYTES - len(self._stderr):
            self._stderr += self._stream.take(length, seconds)
        elif kind == _EXIT and length == 1:
            self.exit_code = self._stream.take(1, seconds)[0]
            self.close()
        else:
            raise PhoneError(FailureCode.HOSTILE_DATA)


def shell(connection: Connection, command: str, *, seconds: float, max_bytes: int = 1 << 20) -> ShellResult:
    """Run `command` to its end, which must come in `seconds` (scaled as all patience is).

    Raises ServiceRefused, UsbTimeoutError when it takes longer, PhoneError(HOSTILE_DATA) when it prints more
    than `max_bytes`.
    """
    until = time.monotonic() + patience(seconds)
    untrusted = bytearray()
    with closing(Command(connection, command)) as running:
        while piece := running.read(_READ_BYTES, _left(until)):
            untrusted += piece
            if len(untrusted) > max_bytes:
                raise PhoneError(FailureCode.HOSTILE_DATA)
        return ShellResult(bytes(untrusted), running.untrusted_stderr, running.exit_code)


def _left(until: float) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise UsbTimeoutError(FailureCode.PHONE_SILENT)
    return left
