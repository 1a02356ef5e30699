"""What a scenario makes go wrong while files are read, over whichever protocol."""

import threading
from collections.abc import Iterator
from typing import Final

from counterseal.lab.android.usb.endpoints import GoneError

from .content import File
from .phone import Phone
from .scenarios import Copy

PIECE_BYTES: Final = 1 << 20
STRIKES_AFTER: Final = 600_000
"""Bytes read before it happens; an ordinary phone of the lab holds some five million."""
_SHORT_BY: Final = 100


class Mishaps:
    """Counts what hosts have read of this phone, and strikes once."""

    def __init__(self, phone: Phone) -> None:
        self._phone = phone
        self._lock = threading.Lock()
        self._read_bytes = 0
        self._struck = False

    def pieces(self, file: File) -> Iterator[bytes]:
        """The file's content as the phone delivers it. Raises GoneError where the cable is pulled in it."""
        end = file.size - _SHORT_BY if self._phone.make.scenario.copy is Copy.WRONG_SIZE else file.size
        for offset in range(0, max(end, 0), PIECE_BYTES):
            piece = file.read(offset, min(PIECE_BYTES, end - offset))
            if self.strikes(len(piece)):
                yield piece[: len(piece) // 2]
                raise GoneError
            yield piece

    def strikes(self, count: int) -> bool:
        """Count `count` more bytes; tell whether the transfer they are part of ends here, for good.

        Pulls the cable or changes what the phone holds if it is time for it; a phone that stalls waits here
        until it is plugged in anew.
        """
        with self._lock:
            self._read_bytes += count
            if self._struck or self._read_bytes < STRIKES_AFTER:
                return False
            self._struck = True
        match self._phone.make.scenario.copy:
            case Copy.UNPLUGGED:
                self._phone.pull_cable_and_put_it_back()
                return True
            case Copy.STALL:
                self._phone.wait_unplugged()
                return True
            case Copy.CHANGES:
                self._change()
        return False

    def _change(self) -> None:
        """The owner's other apps go on: one file comes, one goes, one is written to."""
        internal = self._phone.content.storages[0]
        moment = internal.root.modified + 1
        *_, goes, altered = [path for path, _ in internal.walk() if path.startswith("DCIM/Camera/")]
        internal.add("DCIM/Camera", File.holding("IMG_added.jpg", b"added while copying", moment))
        internal.remove(goes)
        internal.alter(altered, b"altered while copying", moment)
