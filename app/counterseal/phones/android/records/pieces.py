"""A record as it is made, piece by piece."""

from collections.abc import Iterator


class Pieces:
    """What a generator makes, as a source that is read once from its beginning."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = b""

    def read(self, size: int) -> bytes:
        """See Source.read."""
        while not self._rest:
            if (piece := next(self._pieces, None)) is None:
                return b""
            self._rest = piece
        taken, self._rest = self._rest[:size], self._rest[size:]
        return taken
