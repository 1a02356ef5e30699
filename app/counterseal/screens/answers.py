"""What a scripted customer wants; apart from the screen, so that a script can be checked without Qt."""

from typing import Literal

import msgspec

from counterseal.tradein.views import StageName


class Answers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the customer wants.

    `password` None: they take the one made up for them, and do not know the one a phone already has.
    """

    password: str | None = None
    copy: Literal["drive", "decline"] = "drive"
    esim: Literal["erase", "keep"] = "erase"
    retries: int = 2
    stop_at: StageName | None = None
