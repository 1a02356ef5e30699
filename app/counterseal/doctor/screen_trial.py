"""A process that loads both screens as the kiosk does, and says as JSON what of them is missing."""

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent

from counterseal.screens.application import QML, Screen, ScreenOptions, make_application
from counterseal.screens.customer_model import CustomerModel
from counterseal.screens.fonts import FONT_FAMILIES, FONTS
from counterseal.screens.narrator import system_voice
from counterseal.screens.staff_model import StaffModel
from counterseal.screens.translations import missing
from counterseal.tradein.language import Language
from counterseal.tradein.views import CustomerView, StaffView, StageName

from .screens import Trial

OPTIONS = ScreenOptions(socket=Path(), size=(540, 960))
PATIENCE = 20.0
"""Seconds for a page to be shown."""


def run() -> Trial:
    application = make_application("doctor")
    words = tuple(missing())
    speech, voices = _voices_missing()
    trial = Trial(
        pages=() if words else tuple(_pages_not_shown()),  # without words there are none
        fonts=tuple(_fonts_missing()),
        words=words,
        keyboard=tuple(_keyboard_errors()),
        speech=speech,
        voices=voices,
    )
    application.quit()
    return trial


def _pages_not_shown() -> Iterator[str]:
    staff, customer = StaffModel(Language.ENGLISH), CustomerModel(Language.ENGLISH)
    staff.show(StaffView())
    customer.show(CustomerView(StageName.WELCOME))
    for role, model in (("staff", staff), ("customer", customer)):
        screen = Screen(role, OPTIONS)
        try:
            screen.open(model)
            if not _settles(screen):
                yield role
        except RuntimeError:
            yield role
        screen.close()


def _settles(screen: Screen) -> bool:
    until = time.monotonic() + PATIENCE
    while not screen.window.property("settled") and time.monotonic() < until:
        QGuiApplication.processEvents()
    return bool(screen.window.property("settled"))


def _fonts_missing() -> set[str]:
    """Families of ours that no file of ours holds: one of the machine's would draw other letters."""
    files = (QFontDatabase.addApplicationFont(str(path)) for path in FONTS.glob("*.ttf"))
    return set(FONT_FAMILIES).difference(*map(QFontDatabase.applicationFontFamilies, files))


def _keyboard_errors() -> Iterator[str]:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    keyboard = QQmlComponent(engine, QUrl.fromLocalFile(str(QML / "Design" / "Keyboard.qml")))
    yield from (error.description() for error in keyboard.errors())


def _voices_missing() -> tuple[bool, tuple[Language, ...]]:
    voice = system_voice()
    if not voice.works:
        return False, ()
    return True, tuple(language for language in Language if not voice.speaks(language))


if __name__ == "__main__":
    sys.stdout.buffer.write(msgspec.json.encode(run()) + b"\n")
