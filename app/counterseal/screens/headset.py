"""The headset jack: a switch of the Linux input layer that says whether a headset is plugged in.

Numbers from linux/input.h and linux/input-event-codes.h, described in
https://docs.kernel.org/input/event-codes.html (EV_SW).
"""

import errno
import fcntl
import os
import struct
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

EVENT = struct.Struct("llHHi")
"""struct input_event: seconds, microseconds, type, code, value."""

EV_SYN, SYN_DROPPED = 0, 3
EV_SW, SW_HEADPHONE_INSERT = 5, 2

SWITCH_BYTES = 8
EVIOCGSW = 0x80000000 | SWITCH_BYTES << 16 | ord("E") << 8 | 0x1B
"""Asks for the state of all switches, a bit each."""

RETRY_MS = 1000
"""How soon a jack that went away is looked for again."""


class JackDecoder:
    """Turns the bytes of the device into what the switch says. Any length may arrive at a time."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, untrusted: bytes) -> tuple[bool | None, bool]:
        """The switch's last word, None if it was not mentioned; and whether events were lost meanwhile."""
        inserted, lost = None, False
        data = self._rest + untrusted
        whole = len(data) - len(data) % EVENT.size
        self._rest = data[whole:]
        for _, _, kind, code, value in EVENT.iter_unpack(data[:whole]):
            if (kind, code) == (EV_SW, SW_HEADPHONE_INSERT):
                inserted = value != 0
            elif (kind, code) == (EV_SYN, SYN_DROPPED):
                lost = True
        return inserted, lost


class Headset(QObject):
    """Follows the jack. A device that is missing or fails counts as no headset, and is looked for again."""

    changed = Signal(bool)

    def __init__(self, device: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device = device
        self._file = -1
        self._notifier: QSocketNotifier | None = None
        self._inserted = False
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.open)

    @property
    def inserted(self) -> bool:
        return self._inserted

    def open(self) -> None:
        try:
            self._file = os.open(self._device, os.O_RDONLY | os.O_NONBLOCK)
        except OSError:
            self._retry.start()
            return
        self._decoder = JackDecoder()
        self._notifier = QSocketNotifier(self._file, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_bytes)
        self._set(self._ask())

    def close(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
            os.close(self._file)
        self._retry.stop()

    def _on_bytes(self) -> None:
        try:
            data = os.read(self._file, EVENT.size * 64)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self.close()
            self._set(False)
            self._retry.start()
            return
        inserted, lost = self._decoder.feed(data)
        if lost:
            inserted = self._ask()
        if inserted is not None:
            self._set(inserted)

    def _ask(self) -> bool:
        state = bytearray(SWITCH_BYTES)
        try:
            fcntl.ioctl(self._file, EVIOCGSW, state)
        except OSError as error:
            if error.errno != errno.ENOTTY:
                raise
            return False
        return bool(state[0] & 1 << SW_HEADPHONE_INSERT)

    def _set(self, inserted: bool) -> None:
        if inserted != self._inserted:
            self._inserted = inserted
            self.changed.emit(inserted)
