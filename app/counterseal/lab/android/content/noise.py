"""Contents of any size that cost nothing to make and little to read: benchmarks measure who reads."""

from random import Random

from .tree import Read

# A prime, so that no two blocks of one file are alike at the sizes in which files are read.
_PERIOD = 1_048_573
_STAMP_EVERY = 1 << 20


class Noise:
    """A megabyte of random bytes that files repeat, each from a point of its own."""

    def __init__(self, rng: Random) -> None:
        block = rng.randbytes(_PERIOD)
        # Twice, so that what is read at most times is one slice.
        self._twice = block + block

    def reader(self, number: int, total: int) -> Read:
        """The content of file `number`, `total` bytes long."""
        shift = number * 7919 % _PERIOD

        def read(offset: int, size: int) -> bytes:
            size = max(0, min(size, total - offset))
            start = (offset + shift) % _PERIOD
            if size <= _PERIOD:
                return self._twice[start : start + size]
            whole, rest = divmod(size, _PERIOD)
            period = self._twice[start : start + _PERIOD]
            return period * whole + period[:rest]

        return read


def sparse_reader(total: int) -> Read:
    """Zeros, but each MiB begins with its offset (8 bytes): miscounting past 4 GiB shows."""

    def read(offset: int, size: int) -> bytes:
        size = max(0, min(size, total - offset))
        begin = offset % _STAMP_EVERY
        part = bytearray(begin + size)
        for at in range(0, len(part), _STAMP_EVERY):
            part[at : at + 8] = (offset - begin + at).to_bytes(8, "little")
        return bytes(part[begin : begin + size])

    return read
