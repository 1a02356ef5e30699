"""A screen at work: joined to the core, until it is told to end."""

import signal
import socket
from typing import Protocol, TypeVar

from msgspec import Struct
from PySide6.QtCore import QSocketNotifier, SignalInstance
from PySide6.QtGui import QGuiApplication

from counterseal.screens.application import Screen
from counterseal.screens.link import CoreLink
from counterseal.screens.watchdog import Watchdog

V = TypeVar("V", bound=Struct)
V_contra = TypeVar("V_contra", bound=Struct, contravariant=True)


class ViewModel(Protocol[V_contra]):
    """What a screen's view model offers the machinery; the rest is between it and its QML."""

    command: SignalInstance
    """Emitted with each command for the core."""

    def show(self, view: V_contra) -> None: ...

    def core_lost(self) -> None: ...


def run(screen: Screen, model: ViewModel[V], link: CoreLink[V]) -> int:
    """Joins model and core, and shows the screen until it is told to end (SIGTERM, SIGINT)."""
    link.received.connect(model.show)
    link.lost.connect(model.core_lost)
    model.command.connect(link.send)
    link.open()
    watchdog = Watchdog()
    signals = _QuitOnSignals()
    code = QGuiApplication.exec()
    watchdog.close()
    signals.close()
    link.close()
    screen.close()
    return code


class _QuitOnSignals:
    """Ends the application on SIGTERM or SIGINT, for as long as it lives.

    Python runs a signal's handler only between bytecodes: the wake-up socket makes Qt give it some.
    """

    def __init__(self) -> None:
        self._reader, self._writer = socket.socketpair()
        self._writer.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno())
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: QGuiApplication.quit())
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(lambda: self._reader.recv(1))

    def close(self) -> None:
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()
