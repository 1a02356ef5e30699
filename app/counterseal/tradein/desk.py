"""What the staff's desk shows besides the present trade-in. Codes, counts and the till's references only."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from .language import Language
from .printing import PrinterHealth

LONGEST_KEPT = 36_500
"""Days: a hundred years, for whoever does not mean for ever."""


class Page(StrEnum):
    """What is looked at; lists are made, and sent, only while somebody looks."""

    TRADE_IN = "trade-in"
    SHIFT = "shift"
    HEALTH = "health"
    PEOPLE = "people"


class Ending(StrEnum):
    """How a trade-in ended, as the journal keeps it."""

    OPEN = ""
    ERASED = "erased"
    NOT_PROVEN = "not-proven"
    CONTRADICTED = "contradicted"
    RETURNED = "returned"
    INTERRUPTED = "interrupted"


class Served(Struct, frozen=True):
    """One trade-in of the day; times in seconds since 1970, `closed` 0 while it is at the kiosk."""

    reference: str
    staff: str
    opened: int
    closed: int = 0
    ending: Ending = Ending.OPEN


class Part(StrEnum):
    """What the kiosk's health consists of."""

    READER = "reader"
    PRINTER = "printer"
    CUSTOMER_SCREEN = "customer-screen"
    DRIVES = "drives"
    IPHONES = "iphones"
    USB = "usb"
    COURIER = "courier"
    WITNESSES = "witnesses"
    DISK = "disk"
    LOG = "log"
    CERTIFICATE = "certificate"
    CLOCK = "clock"


class Condition(StrEnum):
    GOOD = "good"
    CAUTION = "caution"
    """It works, and somebody should see to it soon."""
    BAD = "bad"
    UNKNOWN = "unknown"
    """Nobody can say, or it is not set up here."""


class Health(Struct, frozen=True):
    """`value` counts days for the certificate and witnesses, megabytes for the disk, entries for the log."""

    part: Part
    condition: Condition
    value: int = 0
    printer: PrinterHealth = PrinterHealth.NONE
    """What the printer says, in its own line."""


class Colleague(Struct, frozen=True):
    """Somebody who may sign in."""

    pseudonym: str
    manager: bool


class Enrolling(StrEnum):
    """What is awaited from somebody who is being enrolled."""

    NOTHING = ""
    BADGE = "badge"
    PIN = "pin"


class Managed(StrEnum):
    """What came of the last thing a manager asked for."""

    NOTHING = ""
    WAITING = "waiting"
    NOT_APPROVED = "not-approved"
    ENROLLED = "enrolled"
    NOT_ENROLLED = "not-enrolled"
    """Nobody came in time, or it was given up."""
    BADGE_KNOWN = "badge-known"
    REVOKED = "revoked"
    LAST_MANAGER = "last-manager"
    EXPORTED = "exported"
    NOT_EXPORTED = "not-exported"
    POLICY_CHANGED = "policy-changed"
    """The core begins anew with it as soon as the kiosk is free and nobody waits."""
    POLICY_KEPT = "policy-kept"
    """The change could not be written."""


class Policy(Struct, frozen=True):
    """What of the configuration may be changed at the counter, by two people."""

    language: Language = Language.ENGLISH
    """In which every customer is greeted."""
    keep_days: Annotated[int, Meta(ge=0, le=LONGEST_KEPT)] = 0
    """How long sealed records are held; 0 for ever."""
