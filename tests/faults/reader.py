"""A badge reader on a serial line, which can be unplugged: a pseudo-terminal under a name that stays."""

import os
import tty
from contextlib import suppress
from pathlib import Path


class SerialReader:
    """`place`: what the kiosk opens."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._ends: tuple[int, ...] = ()
        self.plug()

    def plug(self) -> None:
        self.unplug()
        kiosks, readers = os.openpty()[::-1]
        tty.setraw(kiosks)
        self._ends = readers, kiosks
        self._place.symlink_to(os.ttyname(kiosks))

    def unplug(self) -> None:
        self._place.unlink(missing_ok=True)
        for end in self._ends:
            os.close(end)
        self._ends = ()

    def show(self, badge: str) -> None:
        """Nobody notices a badge that is held to a reader on no cable."""
        with suppress(IndexError):
            os.write(self._ends[0], f"{badge}\n".encode("ascii"))
