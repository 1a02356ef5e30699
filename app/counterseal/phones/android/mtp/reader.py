"""The bytes of one file on the phone, for whoever pulls them."""

from collections.abc import Generator
from contextlib import closing
from types import TracebackType
from typing import Final, Self

from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .codes import Operation
from .container import HEADER_BYTES
from .errors import hostile
from .transport import Transport

_PART_BYTES: Final = 16 << 20
_U32: Final = 0xFFFFFFFF

_NEVER_SMALLER: Final = 4 << 30
"""A container that does not say how long it is holds at least this much."""


class ObjectReader:
    """A file being received. Nothing else may be asked of the phone until it is at its end or closed."""

    def __init__(self, pieces: Generator[memoryview, None, None], size: int) -> None:
        self._pieces = pieces
        self._piece = memoryview(b"")
        self._most = 2 * max(size, _NEVER_SMALLER)
        self.received = 0
        """Bytes that came so far; at the end the real size, which may not be the one that was listed."""

    def read(self, size: int) -> bytes:
        """At most `size` bytes; b"" at the end. Raises Refused, ObjectGone, or PhoneError."""
        if not self._piece:
            self._piece = next(self._pieces, self._piece)
            self.received += len(self._piece)
            if self.received > self._most:
                raise PhoneError(FailureCode.COPY_ENDLESS)
        taken = bytes(self._piece[:size])
        self._piece = self._piece[size:]
        return taken

    def close(self) -> None:
        """Have the phone give up what has not been received."""
        self._pieces.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.close()


def whole(transport: Transport, handle: int, size: int) -> Generator[memoryview, None, None]:
    """All of a file: the one way that works with every phone."""
    return transport.stream(Operation.GET_OBJECT, handle, expected=size)


def rest(transport: Transport, handle: int, size: int, offset: int) -> Generator[memoryview, None, None]:
    """A file from `offset` on, in parts."""
    while offset < size:
        wanted = min(_PART_BYTES, size - offset)
        # Some Galaxy phones hang where the end of a file fills the last packet (libmtp, device-flags.h,
        # SAMSUNG_OFFSET_BUG): its last byte then comes by itself.
        if offset + wanted == size and (HEADER_BYTES + wanted) % transport.max_packet == 0:
            wanted -= 1
        came = 0
        low, high = offset & _U32, offset >> 32
        asked = transport.stream(Operation.GET_PARTIAL_OBJECT_64, handle, low, high, wanted, expected=wanted)
        with closing(asked) as pieces:
            for piece in pieces:
                came += len(piece)
                yield piece
        if came > wanted:
            raise hostile()
        if came < wanted:
            return  # the file is shorter than it was said to be
        offset += came
