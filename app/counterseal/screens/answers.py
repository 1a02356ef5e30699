"""What a scripted customer wants; apart from the screen, so that a script can be checked without Qt."""

from enum import StrEnum
from typing import Annotated, Literal

import msgspec

from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.language import Language
from counterseal.tradein.views import StageName

TOO_LATE = (
    StageName.PROVING_ERASE,
    StageName.CERTIFIED,
    StageName.RETURNED,
    StageName.IDLE,
)
"""Stages whose page never has a way to stop."""


class Means(StrEnum):
    """What a scripted person works a screen with."""

    MOUSE = "mouse"
    TOUCH = "touch"
    KEYBOARD = "keyboard"


class Answers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the customer wants.

    `password` None: they take the one made up for them, and do not know the one a phone already has.
    """

    password: Annotated[str, msgspec.Meta(min_length=1, max_length=128)] | None = None
    language: Language = Language.ENGLISH
    """Of the screen, and so of the certificate."""
    level: CopyLevel = CopyLevel.EVERYTHING
    copy: Literal["drive", "decline"] = "drive"
    esim: Literal["erase", "keep"] = "erase"
    retries: Annotated[int, msgspec.Meta(ge=0)] = 2
    stop_at: StageName | None = None
    mail: Annotated[str, msgspec.Meta(min_length=1, max_length=254)] | None = None
    """The address that their record is sent to."""
    means: Means = Means.MOUSE

    def __post_init__(self) -> None:
        if self.stop_at in TOO_LATE:
            raise ValueError(f"nobody can stop at {self.stop_at}")
