"""Lets the service manager know that a screen's event loop still turns; one that hangs is started anew."""

import os
import socket

from PySide6.QtCore import QTimer

ADDRESS, LIMIT = "NOTIFY_SOCKET", "WATCHDOG_USEC"
"""Set by a service manager that wants to know, and for how long it waits; see sd_watchdog_enabled(3)."""

_TIMES = 4
"""How often it is told while it would wait once."""


class Watchdog:
    """Says so until it is closed, if anybody wants to know."""

    def __init__(self) -> None:
        self._manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._timer = QTimer()
        self._timer.timeout.connect(self._tell)
        self._address, limit = os.environ.get(ADDRESS, ""), os.environ.get(LIMIT)
        if self._address and limit:
            self._timer.start(int(limit) // 1000 // _TIMES)

    def _tell(self) -> None:
        self._manager.sendto(b"WATCHDOG=1", self._address)

    def close(self) -> None:
        self._timer.stop()
        self._manager.close()
