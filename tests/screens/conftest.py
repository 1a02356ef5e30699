"""One application for every test of the screens: Qt allows one per process. Without a display, drawn in memory."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtGui import QGuiApplication

from counterseal.screens.application import make_application


@pytest.fixture(scope="session", autouse=True)
def qapp() -> QGuiApplication:
    """Stands in for pytest-qt's own, so that the fonts and the keyboard are those of the kiosk."""
    return make_application("test")
