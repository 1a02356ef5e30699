"""The languages of the screens: apart, because a screen needs them before its first frame, and no more."""

from enum import StrEnum


class Language(StrEnum):
    """Of the screens and the certificate (BCP 47), in the order in which they are offered."""

    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    CZECH = "cs"
    ARABIC = "ar"
