"""Draws a reel in one window: language, theme and text size change live, as they do at the counter."""

import gc
import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import patch

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from counterseal.screens.application import Screen, ScreenOptions, make_application
from counterseal.screens.customer_model import CustomerModel
from counterseal.screens.rehearsal import Hands, visible_items
from counterseal.screens.staff_model import StaffModel
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.views import CustomerView, StaffView, StageName

from .flaws import Layout, flaws_of, layout_of
from .matrix import PLAIN, SAMPLES, Manner, Reel, Sample
from .sheets import Sheets

LOADING = 2
"""QQuickLoader::Loading."""
MADE_PASSWORD = "kilo-bamu-tere-nosa-dugi"
DIGITS = 16
"""Of a picture's SHA-256: enough to see that it changed."""


@dataclass
class Drawn:
    """What came of a reel. Shots are named sample/manner."""

    reel: Reel
    digests: dict[str, str] = field(default_factory=dict)
    flaws: list[str] = field(default_factory=list)
    layouts: dict[str, Layout] = field(default_factory=dict)
    """Of every sample in the plain manner."""


class Stage:
    """One role's window, and the model that fills it."""

    def __init__(self, reel: Reel, folder: Path) -> None:
        self._reel = reel
        self._model = CustomerModel() if reel.role == "customer" else StaffModel()
        self._screen = Screen(reel.role, ScreenOptions(socket=Path(), size=reel.size))
        self._screen.open(self._model)
        if isinstance(self._model, StaffModel):
            self._model.setLanguage(reel.language)
            tokens = self._screen._engine.singletonInstance("Design", "Tokens")
            assert isinstance(tokens, QObject)
            tokens.setProperty("calm", True)
        self._hands = Hands(self._screen.window, self._model, reel.role, folder)
        self._settle()

    @property
    def window(self) -> QQuickWindow:
        return self._screen.window

    def show(self, sample: Sample, manner: Manner) -> QImage:
        """A picture of the sample, once nothing changes any more."""
        if sample.taps:
            self._send(None, manner)  # whatever was opened before is gone
        self._send(sample.view, manner)
        for name in sample.taps:
            self.window.grabWindow()  # lays out what is to be pressed
            assert self._hands.tap(name), f"{name} is not there"
            self._settle()
        return self.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)

    def _send(self, view: CustomerView | StaffView | None, manner: Manner) -> None:
        comfort = Comfort(self._reel.language, manner.theme, large_text=manner.large, calm=True)
        match self._model, view:
            case CustomerModel(), CustomerView():
                self._model.show(replace(view, comfort=comfort))
            case CustomerModel(), None:
                self._model.show(CustomerView(StageName.IDLE, comfort=comfort))  # it was here a moment ago
                self._model.core_lost()
            case StaffModel(), StaffView():
                self._model.show(view)
            case _:
                self._model.core_lost()
        self._settle()

    def close(self) -> None:
        self._screen.close()
        del self._screen, self._hands
        gc.collect()  # the engine first, then the model that its bindings read

    def _settle(self) -> None:
        """Until everything that was asked for is loaded, and what was put off until then is done."""
        keyboard = self.window.findChild(QQuickItem, "keyboard")
        while not self.window.property("settled") or (keyboard and keyboard.property("loadState") == LOADING):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QCoreApplication.processEvents()
        for item in visible_items(self.window.contentItem()):
            if item.property("armed") is False:
                item.setProperty("armed", True)  # seconds later, in which nothing else happens


@patch("counterseal.screens.customer_model.make_password", lambda: MADE_PASSWORD)
def draw(reel: Reel, only: str, folder: Path) -> Drawn:
    """Draws the samples whose names hold `only`; the pictures are saved below `folder`."""
    make_application(reel.role)
    place = folder / reel.language / f"{reel.role}-{reel.orientation}"
    stage, sheets = Stage(reel, place), Sheets(reel, folder / "sheets")
    drawn = Drawn(reel)
    for name, sample in SAMPLES[reel.role].items():
        for manner in reel.manners(name) if only in name else ():
            picture = stage.show(sample, manner)
            shot = f"{name}/{manner}"
            drawn.digests[shot] = hashlib.sha256(picture.constBits()).hexdigest()[:DIGITS]
            picture.save(str(place / f"{name}-{manner}.png"))
            sheets.add(picture, name, manner)
            if manner.theme == PLAIN.theme:
                drawn.flaws += [f"{reel} {shot}: {flaw}" for flaw in flaws_of(stage.window)]
            if manner == PLAIN:
                drawn.layouts[name] = layout_of(stage.window)
    sheets.close()
    stage.close()
    return drawn
