"""The phone sends on while what came before is encrypted."""

import threading
from queue import Queue
from types import TracebackType
from typing import Final, Self

from .age import Read

PIECE: Final = 1 << 20
_PIECES: Final = 8
"""How many wait at most: memory stays flat where the drive is slower than the phone."""


class ReadAhead:
    """Reads in a thread of its own, which ends with the block."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._pieces: Queue[bytes | BaseException] = Queue(_PIECES)
        self._over = threading.Event()
        self._end: bytes | BaseException | None = None
        """What nothing comes after: b"", or what `read` raised."""
        self._thread = threading.Thread(target=self._fetch)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        while self._end is None:
            self._next()  # so that the thread has room for what it is at
        self._thread.join()

    def read(self, size: int) -> bytes:
        """At most `size` bytes, PIECE or more; b"" at the end. Raises what reading raised."""
        if size < PIECE:
            raise ValueError("pieces are handed on whole")
        piece = self._next()
        if isinstance(piece, BaseException):
            raise piece
        return piece

    def _next(self) -> bytes | BaseException:
        if self._end is not None:
            return self._end
        piece = self._pieces.get()
        if isinstance(piece, BaseException) or not piece:
            self._end = piece
        return piece

    def _fetch(self) -> None:
        try:
            while not self._over.is_set() and (piece := self._read(PIECE)):
                self._pieces.put(piece)
            self._pieces.put(b"")
        except BaseException as error:  # it is the reader's, who hears of it there
            self._pieces.put(error)
