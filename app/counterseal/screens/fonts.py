"""The fonts of the screens: ours, and none of the machine's."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FONTS = Path(__file__).parents[3] / "resources" / "fonts"
FONT_FAMILIES = ["Noto Sans", "Noto Sans Arabic"]
"""What the first lacks is in the second."""


def use_our_fonts(application: QGuiApplication) -> None:
    for font in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    application.setFont(QFont(FONT_FAMILIES))
