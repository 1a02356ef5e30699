"""What is on the phones that a guest reads."""

import os
import random
from pathlib import Path
from typing import Final

from counterseal.lab.android.make import Make
from counterseal.lab.android.profiles import PROFILES
from counterseal.lab.android.scenarios import SCENARIOS

MODIFIED: Final = 1_700_000_001

_HEADER: Final = 12
"""Bytes of a container before the file: it is their sum that may fill packets to the last byte."""

LAB_PHONE: Final = Make(PROFILES["pixel"], SCENARIOS["happy"], 5, 3_000_000, 10)

LARGEST: Final = "DCIM/Camera/VID_0001.mp4"

FILES: Final = {
    LARGEST: (5 << 20) + 12_345,
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
"""Behind the responders that we did not write, with their sizes."""


def content_of(path: str) -> bytes:
    return random.Random(path).randbytes(FILES[path])


def write_samples(phone: Path) -> None:
    """The files, below the folder that a responder shows."""
    for path in FILES:
        file = phone / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content_of(path))
        os.utime(file, (MODIFIED, MODIFIED))
