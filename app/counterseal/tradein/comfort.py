"""How the customer wants the screen: its language, and what helps them to see, hear and follow it."""

from enum import StrEnum

from msgspec import Struct

from .language import Language


class Theme(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Comfort(Struct, frozen=True):
    """Chosen by the customer at any moment of a trade-in; the next customer begins with the shop's own."""

    language: Language = Language.ENGLISH
    theme: Theme = Theme.LIGHT
    large_text: bool = False
    """Capitals of 0.7 degrees or more (EN 301 549, 5.1.4)."""
    speech: bool = False
    """The screen reads itself aloud."""
    calm: bool = False
    """Nothing moves but what changes."""
