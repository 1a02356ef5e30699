"""Files with one byte after another changed."""

import os
from collections.abc import Iterator
from pathlib import Path


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
