"""Where the customer's data may be written: what is not named here may hold none of it."""

import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from .recorder import Piece


class Place(StrEnum):
    SESSION = "the trade-in's folder in memory"
    NAMELESS = "memory without a name"
    SCRIPT = "what the test has the scripted customer type"
    MAILBOX = "the customer's mailbox"
    DRIVE = "the customer's drive"
    PAPERS = "the record, as the customer has it"
    KIOSK = "anywhere else"


_RUNTIME = r"/dev/shm/counterseal-\w+"
HOLDS_PERSONAL = {Place.SESSION, Place.NAMELESS, Place.SCRIPT, Place.MAILBOX}
HOLDS_IDENTIFIERS = HOLDS_PERSONAL | {Place.DRIVE, Place.PAPERS}
"""A copy and a record say which phone they are of."""


def place_of(piece: Piece, out: Path) -> Place:
    """`out`: the demo's folder of results."""
    if piece.nameless and piece.place.startswith(("/dev/shm/", "/memfd:")):
        return Place.NAMELESS
    for pattern, place in _patterns(re.escape(str(out))).items():
        if re.fullmatch(pattern, piece.place):
            return place
    return Place.KIOSK


def _patterns(out: str) -> Mapping[str, Place]:
    """The sandbox knows the session's folder and the drive by names of its own."""
    return {
        rf"({_RUNTIME}/trade-in|/session)/.*": Place.SESSION,
        rf"{_RUNTIME}/customer\.json": Place.SCRIPT,
        rf"{out}/mailbox/.*": Place.MAILBOX,
        rf"({out}|/broker)/drive/.*": Place.DRIVE,
        rf"{out}/(certificate\.pdf|statement\.dsse\.json)": Place.PAPERS,
    }
