"""What a scenario makes go wrong while files are read, over whichever protocol."""

import threading
from collections.abc import Iterator
from typing import Final

from counterseal.lab.android.usb.endpoints import GoneError

from .content import File
from .mtp.faults import Faults
from .phone import Phone
from .restarts import pull_cable_and_put_it_back
from .scenarios import Copy

_CAMERA: Final = "DCIM/Camera/"
_PIECE_BYTES: Final = 15 * 64 << 10
"""Whole DATA chunks of adb, so many that they and their headers fit in one message."""
_STRIKES_AFTER: Final = 1_200_000
"""Bytes read before it happens; an ordinary phone of the lab holds some five million."""
_SHORT_BY: Final = 100
_SHORT_FILES: Final = 3
_OPERATIONS_IN_A_SESSION: Final = 40
_LISTING_SECONDS: Final = 20.0


class Mishaps:
    """Counts what hosts have read of this phone, and strikes once."""

    def __init__(self, phone: Phone) -> None:
        self._phone = phone
        self._copy = phone.make.scenario.copy
        self._lock = threading.Lock()
        self._read_bytes = 0
        self._struck = False
        self._camera = [path for path, _ in phone.content.storages[0].walk() if path.startswith(_CAMERA)]
        self._short = frozenset(path.removeprefix(_CAMERA) for path in self._camera[:_SHORT_FILES])
        self.mtp = self._mtp_faults()
        """Those that only MTP knows."""

    def _mtp_faults(self) -> Faults:
        scenario = self._phone.make.scenario
        faults = Faults(hostile=scenario.hostile, mutator=self._phone.mutator)
        if scenario.special == "many-files":
            faults.listing_seconds = {"Many": _LISTING_SECONDS / self._phone.pace.speed}
        match self._copy:
            case Copy.STALL:
                faults.stalls_after = _STRIKES_AFTER
            case Copy.LAST_PACKET:
                faults.hangs_on_full_last_packet = True
            case Copy.SESSION_LOST:
                faults.loses_session_after = _OPERATIONS_IN_A_SESSION
            case Copy.WRONG_SIZE:
                faults.sent_size_differs = dict.fromkeys(self._short, -_SHORT_BY)
        return faults

    def pieces(self, file: File) -> Iterator[bytes]:
        """The file's content as adb delivers it. Raises GoneError where the transfer breaks off."""
        end = file.size
        if self._copy is Copy.WRONG_SIZE and file.name in self._short:
            end -= _SHORT_BY
        for offset in range(0, end, _PIECE_BYTES):
            piece = file.read(offset, min(_PIECE_BYTES, end - offset))
            yield piece
            self.sent(len(piece))

    def sent(self, count: int) -> None:
        """Count `count` more bytes of content. Once it is time, do what the scenario says.

        Raises GoneError where that cuts the cable under the transfer.
        """
        self._phone.content_was_read = True
        with self._lock:
            self._read_bytes += count
            if self._struck or self._read_bytes < _STRIKES_AFTER:
                return
            self._struck = True
        match self._copy:
            case Copy.UNPLUGGED:
                pull_cable_and_put_it_back(self._phone)
                raise GoneError
            case Copy.SILENCE:
                self._phone.wait_unplugged()
                raise GoneError
            case Copy.CHANGES:
                self._change()

    def _change(self) -> None:
        """The owner's other apps go on: one file comes, one goes, one is written to."""
        internal = self._phone.content.storages[0]
        moment = internal.root.modified + 1
        *_, goes, altered = self._camera
        internal.add(_CAMERA, File.holding("IMG_added.jpg", b"added while copying", moment))
        internal.remove(goes)
        internal.alter(altered, b"altered while copying", moment)
