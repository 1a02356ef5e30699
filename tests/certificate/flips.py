"""One byte after another changed, in a file or in memory."""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from counterseal.certificate.findings import Invalid


def flips(path: Path, step: int = 1) -> Iterator[int]:
    """Each changed place, while the file is changed there; afterwards it is as it was.

    The last byte is always among them. Which bit is changed goes round, 0x20 is the case of a letter. Only
    that byte is written: to write the file anew takes longer than to judge it.
    """
    content = path.read_bytes()
    last = len(content) - 1
    with path.open("r+b") as file:
        for place in (*range(0, last, step), last):
            os.pwrite(file.fileno(), bytes([content[place] ^ (0x01, 0x20, 0x80)[place % 3]]), place)
            yield place
            os.pwrite(file.fileno(), content[place : place + 1], place)


def unnoticed(
    content: bytes, changes: Iterable[tuple[int, int]], accept: Callable[[bytes], object]
) -> list[tuple[int, int]]:
    """The changes, each a place and the bits flipped there, after which `accept` does not raise Invalid."""
    found = []
    for place, bits in changes:
        try:
            accept(content[:place] + bytes([content[place] ^ bits]) + content[place + 1 :])
        except Invalid:
            continue
        found.append((place, bits))
    return found
