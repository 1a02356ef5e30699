"""The start of either screen: the environment, the fonts, one window and its first frame.

A person at the panel waits for this: nothing is imported here that the first frame can do without.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QEventLoop, QPoint, QTimer, QUrl, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from counterseal.screens.fonts import use_our_fonts
from counterseal.screens.immortal import make_singletons_immortal

if TYPE_CHECKING:
    from counterseal.screens.translations import Translations
    from counterseal.tradein.language import Language

RESOURCES = Path(__file__).parents[3] / "resources"
QML = RESOURCES / "qml"

SHORT_SIDE_MM = 268.0
"""Short side of a 21.5 inch 16:9 panel, taken for a screen whose size in millimetres is not configured."""

FRAME_MS = 1000
"""How long a frame is waited for."""


class ScreenOptions(NamedTuple):
    """How `counterseal screen` was asked to run. Without `size` the window fills its screen."""

    socket: Path
    size: tuple[int, int] | None = None
    position: tuple[int, int] | None = None
    px_per_mm: float | None = None
    language: str = "en"
    rehearsal: Path | None = None
    pictures: Path | None = None
    frame_log: Path | None = None
    headset: Path | None = None


def start(role: str, options: ScreenOptions) -> "Screen":
    """The role's application and window, with the first frame on the screen."""
    make_application(role)
    screen = Screen(role, options)
    screen.await_frame()
    return screen


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
    use_our_fonts(application)
    return application


class Speaker(Protocol):
    """A view model, as far as it decides the language."""

    languageChanged: SignalInstance  # noqa: N815 - a name for QML

    def spoken(self) -> "Language": ...


class Screen:
    """One role's window. It shows the ground and the name until a view model is there to `open` it with."""

    def __init__(self, role: str, options: ScreenOptions) -> None:
        """Shows the window. `role` is "customer" or "staff"."""
        size = options.size or _whole_screen()
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        self._translations: Translations | None = None
        self._engine.setInitialProperties(
            {
                "role": role,
                "content": QUrl.fromLocalFile(str(QML / f"{role.capitalize()}.qml")),
                "pxPerMm": options.px_per_mm or min(size) / SHORT_SIDE_MM,
            }
        )
        self._engine.loadFromModule("Design", "KioskWindow")
        if not self._engine.rootObjects():
            raise RuntimeError("the window did not load")
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

    def await_frame(self) -> None:
        """Returns when the next frame is on the screen, or after a second where nobody can see the window."""
        loop = QEventLoop()
        self.window.frameSwapped.connect(loop.quit)
        QTimer.singleShot(FRAME_MS, loop.quit)
        loop.exec()

    def open(self, model: Speaker) -> None:
        """Fills the window with the role's pages, in the model's language from now on.

        The view model must outlive the screen. Raises FileNotFoundError if its words were not compiled.
        """
        from counterseal.screens.drawings import Drawings  # noqa: PLC0415 - the first frame has none
        from counterseal.screens.translations import Translations  # noqa: PLC0415 - and no words

        self._engine.addImageProvider("drawings", Drawings())
        translations = self._translations = Translations()

        # reaches the engine through us alone, so that `close` ends it
        def speak() -> None:
            translations.show(self._engine, model.spoken())

        speak()
        model.languageChanged.connect(speak)
        self.window.setProperty("session", model)
        if not self.window.property("filled"):
            raise RuntimeError("what the window is for did not load")

    def close(self) -> None:
        """Ends the engine. The view model must outlive it: bindings read it until the very end."""
        self.window.close()
        if self._translations:
            self._translations.close()
        del self.window
        del self._engine


def _whole_screen() -> tuple[int, int]:
    size = QGuiApplication.primaryScreen().size()
    return size.width(), size.height()
