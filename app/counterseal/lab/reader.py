"""A simulated badge reader: a FIFO that a test or demonstration shows badges to."""

import os
from pathlib import Path


def make_reader(fifo: Path) -> None:
    """Create the reader; the kiosk then reads it like a real one."""
    os.mkfifo(fifo, 0o600)


def show_badge(fifo: Path, badge: str) -> None:
    """Hold a badge to the reader. Raises OSError (ENXIO) while no kiosk is listening, rather than wait."""
    writer = os.open(fifo, os.O_WRONLY | os.O_NONBLOCK)
    try:
        os.write(writer, f"{badge}\n".encode("ascii"))
    finally:
        os.close(writer)
