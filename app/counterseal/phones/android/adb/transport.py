"""Whole ADB messages over one USB pipe."""

import struct
import time
from enum import IntEnum
from typing import Final, NamedTuple

from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.pipe import Pipe, UsbTimeoutError
from counterseal.tradein.failures import FailureCode

VERSION_WITH_CHECKSUMS: Final = 0x01000000
VERSION: Final = 0x01000001
"""Two peers that both speak this one leave checksums out."""

MAX_PAYLOAD: Final = 1 << 20
"""What we let the phone send in one message."""
FIRST_PAYLOAD: Final = 4096
"""What every phone takes before it has said how much."""

_HEADER: Final = struct.Struct("<6I")
_WORD: Final = 0xFFFFFFFF
_WRITE_SECONDS: Final = 5.0
_PAYLOAD_SECONDS: Final = 10.0
"""A payload follows its header at once: nobody's decision is waited for."""

_QUIET_SECONDS: Final = 0.2
_DRAIN_SECONDS: Final = 2.0


class Command(IntEnum):
    """The first word of a header."""

    CNXN = 0x4E584E43
    AUTH = 0x48545541
    OPEN = 0x4E45504F
    OKAY = 0x59414B4F
    CLSE = 0x45534C43
    WRTE = 0x45545257


class Message(NamedTuple):
    """A message from the phone, its outside checked. The payload is good until the next one is received."""

    command: int
    arg0: int
    arg1: int
    untrusted_payload: memoryview


class Transport:
    """One thread sends and receives. Every method raises UsbError for what happened to the pipe."""

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe
        self.version = 0
        """What the phone speaks, once it has said so."""

    def send(self, command: Command, arg0: int, arg1: int, payload: bytes = b"") -> None:
        """Send one message: header and payload are transfers of their own."""
        check = sum(payload) & _WORD if self.version < VERSION else 0
        header = _HEADER.pack(command, arg0, arg1, len(payload), check, command ^ _WORD)
        self._pipe.write(header, _WRITE_SECONDS)
        if payload:
            self._pipe.write(payload, _WRITE_SECONDS)
            if len(payload) % self._pipe.max_packet == 0:
                self._pipe.write(b"", _WRITE_SECONDS)  # else the phone waits for more

    def receive(self, until: float) -> Message:
        """The next message, whose header must have come by `until` (time.monotonic).

        Raises PhoneError(HOSTILE_DATA) for what is no message, UsbTimeoutError when none came.
        """
        untrusted = self._read_header(until)
        if len(untrusted) != _HEADER.size:
            raise PhoneError(FailureCode.HOSTILE_DATA)
        command, arg0, arg1, length, check, magic = _HEADER.unpack(untrusted)
        if magic != command ^ _WORD or length > MAX_PAYLOAD:
            raise PhoneError(FailureCode.HOSTILE_DATA)
        payload = self._read_payload(length) if length else memoryview(b"")
        if self.version == VERSION_WITH_CHECKSUMS and check != sum(payload) & _WORD:
            raise PhoneError(FailureCode.HOSTILE_DATA)
        return Message(command, arg0, arg1, payload)

    def drain(self) -> None:
        """Throw away what is left of an earlier conversation, perhaps half a message.

        A challenge left over from it, signed in place of ours, would look as if the phone had forgotten our
        key, which is evidence of an erase. Raises PhoneError(HOSTILE_DATA) if it does not end.
        """
        until = time.monotonic() + _DRAIN_SECONDS
        while time.monotonic() < until:
            try:
                self._pipe.read(MAX_PAYLOAD, _QUIET_SECONDS)
            except UsbTimeoutError:
                return
        raise PhoneError(FailureCode.HOSTILE_DATA)

    def close(self) -> None:
        """Give the pipe back; safe from any thread, and whoever waits is woken with UsbError."""
        self._pipe.close()

    def _read_payload(self, length: int) -> memoryview:
        untrusted = self._pipe.read(length, _PAYLOAD_SECONDS)
        if len(untrusted) == length:
            return untrusted
        if len(untrusted) % self._pipe.max_packet == 0:  # no short packet ended it: the phone fell silent
            raise UsbTimeoutError(FailureCode.PHONE_SILENT)
        raise PhoneError(FailureCode.HOSTILE_DATA)

    def _read_header(self, until: float) -> memoryview:
        while (left := until - time.monotonic()) > 0:
            # Room for a whole packet, so that none overflows; a header is shorter and ends the transfer.
            untrusted = self._pipe.read(self._pipe.max_packet, left)
            if untrusted:  # phones send no zero-length packets, but one would say nothing
                return untrusted
        raise UsbTimeoutError(FailureCode.PHONE_SILENT)
