"""What both screens' applications have in common: the environment, the fonts, one window, an orderly end."""

import os
import signal
import socket
from pathlib import Path
from typing import Protocol, TypeVar

from msgspec import Struct
from PySide6.QtCore import QLocale, QObject, QPoint, QSocketNotifier, QUrl, SignalInstance
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from counterseal.screens.immortal import make_singletons_immortal
from counterseal.screens.link import CoreLink

RESOURCES = Path(__file__).parents[3] / "resources"
QML = RESOURCES / "qml"
FONT_FAMILY = "Noto Sans"

SHORT_SIDE_MM = 268.0
"""Short side of a 21.5 inch 16:9 panel, taken for a screen whose size in millimetres is not configured."""


class ScreenOptions(Struct, frozen=True):
    """How `counterseal screen` was asked to run. Without `size` the window fills its screen."""

    socket: Path
    size: tuple[int, int] | None = None
    position: tuple[int, int] | None = None
    px_per_mm: float | None = None
    rehearsal: Path | None = None
    pictures: Path | None = None
    frame_log: Path | None = None


def make_application(role: str) -> QGuiApplication:
    """The process's one application. `role` ("customer", "staff") is how a compositor tells the two apart."""
    make_singletons_immortal()
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    # without it a keyboard panel that failed to load would still steal the focus
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    application = QGuiApplication(["counterseal"])
    application.setDesktopFileName(f"counterseal.{role}")
    application.setApplicationName(f"counterseal-{role}")
    # the words are English so far, and so are the numbers, whatever the machine is set to
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    use_our_fonts(application)
    return application


def use_our_fonts(application: QGuiApplication) -> None:
    for font in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    if FONT_FAMILY in QFontDatabase.families():
        application.setFont(QFont(FONT_FAMILY))


V = TypeVar("V", bound=Struct)
V_contra = TypeVar("V_contra", bound=Struct, contravariant=True)


class ViewModel(Protocol[V_contra]):
    """What a screen's view model offers the machinery; the rest is between it and its QML."""

    command: SignalInstance
    """Emitted with each command for the core."""

    def show(self, view: V_contra) -> None: ...

    def core_lost(self) -> None: ...


class Screen:
    """One role's window: its QML file, loaded with its view model, shown at the size asked for."""

    def __init__(self, qml_file: str, model: QObject, options: ScreenOptions) -> None:
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        self._engine.setInitialProperties({"session": model})
        size = options.size or _whole_screen()
        tokens = self._engine.singletonInstance("Design", "Tokens")
        assert isinstance(tokens, QObject)  # noqa: S101 - tells the type checker what the module says
        tokens.setProperty("pxPerMm", options.px_per_mm or min(size) / SHORT_SIDE_MM)
        self._engine.load(QUrl.fromLocalFile(str(QML / qml_file)))
        if not self._engine.rootObjects():
            raise RuntimeError(f"{qml_file} did not load")
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)  # noqa: S101 - tells the type checker what the QML file says
        self.window = window
        window.resize(*size)
        if options.position:
            window.setFramePosition(QPoint(*options.position))
        if options.size:
            window.show()
        else:
            window.showFullScreen()

    def close(self) -> None:
        """Ends the engine. The view model must outlive it: bindings read it until the very end."""
        self.window.close()
        del self.window
        del self._engine


def run(screen: Screen, model: ViewModel[V], link: CoreLink[V]) -> int:
    """Joins model and core, and shows the screen until it is told to end (SIGTERM, SIGINT)."""
    link.received.connect(model.show)
    link.lost.connect(model.core_lost)
    model.command.connect(link.send)
    link.open()
    signals = _QuitOnSignals()
    code = QGuiApplication.exec()
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


def _whole_screen() -> tuple[int, int]:
    size = QGuiApplication.primaryScreen().size()
    return size.width(), size.height()
