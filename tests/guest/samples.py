"""What is on the phones whose responders we did not write."""

import os
import random
from pathlib import Path
from typing import Final

MODIFIED: Final = 1_700_000_001

_HEADER: Final = 12
"""Bytes of a container before the file: it is their sum that may fill packets to the last byte."""

FILES: Final = {
    "DCIM/Camera/VID_0001.mp4": (5 << 20) + 12_345,
    "DCIM/Camera/full packets.jpg": 512 * 4,
    "DCIM/Camera/full packets with header.jpg": 512 * 4 - _HEADER,
    "DCIM/Camera/a byte more.jpg": 512 * 4 - _HEADER + 1,
    "DCIM/Camera/full mebibyte with header.jpg": (1 << 20) - _HEADER,
    "Download/empty.txt": 0,
    "Download/Zeugnis für Zoë.pdf": 1000,
    "Download/תמונה.jpg": 1001,
    "Download/🎉.txt": 1002,
    "at the top.txt": 5,
}


def content_of(path: str) -> bytes:
    return random.Random(path).randbytes(FILES[path])


def write_samples(phone: Path) -> None:
    """The files, below the folder that a responder shows."""
    for path in FILES:
        file = phone / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content_of(path))
        os.utime(file, (MODIFIED, MODIFIED))
