"""One framing for every socket and pipe: a JSON message per line, typed, validated, bounded."""

from typing import Generic, TypeVar

import msgspec

MAX_LINE = 1 << 20
"""Longest line accepted, in bytes. The largest message is a certificate on its way to the drive."""

_encoder = msgspec.json.Encoder()

M = TypeVar("M")


class BadMessage(Exception):
    """The other side sent something that is not a message of the agreed kind. Carries no content."""


def encode(message: msgspec.Struct) -> bytes:
    """One line, newline included."""
    return _encoder.encode(message) + b"\n"


class LineDecoder(Generic[M]):
    """Turns a stream of bytes into messages of one union type, given as `kind`."""

    def __init__(self, kind: object) -> None:
        self._decoder: msgspec.json.Decoder[M] = msgspec.json.Decoder(kind)
        self._pending = bytearray()

    def feed(self, untrusted: bytes) -> list[M]:
        """Messages completed by these bytes.

        Raises BadMessage for an unknown, malformed or oversized message; the connection must then end.
        """
        self._pending += untrusted
        *lines, rest = self._pending.split(b"\n")
        self._pending = bytearray(rest)
        if len(rest) > MAX_LINE or any(len(line) > MAX_LINE for line in lines):
            raise BadMessage("too long")
        return [self._decode(bytes(line)) for line in lines if line]

    def _decode(self, line: bytes) -> M:
        try:
            return self._decoder.decode(line)
        except (msgspec.DecodeError, RecursionError):
            # the cause would quote the content
            raise BadMessage("not a message of the agreed kind") from None
