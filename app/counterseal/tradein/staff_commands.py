"""What the staff screen sends: each command over the wire as it stands here."""

from enum import StrEnum
from typing import Annotated, TypeAlias

from msgspec import Meta, Struct

from .desk import Page, Policy
from .facts import Text


class EnterPin(Struct, frozen=True, tag=True):
    """The PIN for the badge last read; the badge number itself never passes through a screen."""

    pin: Text

    def __repr__(self) -> str:
        return "EnterPin(pin=...)"


class SignOff(Struct, frozen=True, tag=True):
    """Leave the staff screen."""


class StaffStillHere(Struct, frozen=True, tag=True):
    """Somebody uses the staff screen: who reads there is not signed off."""


class OpenTradeIn(Struct, frozen=True, tag=True):
    """Start, or queue, a trade-in for the till's reference."""

    reference: Text


class StaffStop(Struct, frozen=True, tag=True):
    """Staff end the trade-in before the customer's consent; the customer keeps the phone."""


class CloseUnfinished(Struct, frozen=True, tag=True):
    """Two different badges close a trade-in that nobody can finish."""


LogIndex: TypeAlias = Annotated[int, Meta(ge=0, lt=1 << 53)]
"""Which entry of the log, as the last part of the number on a receipt says it."""


class VoidReason(StrEnum):
    """Why a record must not be relied on. A code, since a sentence could name a person."""

    OPENED_BY_MISTAKE = "opened-by-mistake"
    WRONG_PHONE = "wrong-phone"
    DUPLICATE = "duplicate"
    TEST = "test"


class VoidRecord(Struct, frozen=True, tag=True):
    """The record is not to be relied on; asks for a second badge."""

    index: LogIndex
    reason: VoidReason


class CorrectReference(Struct, frozen=True, tag=True):
    """What the till's reference in the record should have been; asks for a second badge."""

    index: LogIndex
    reference: Text


class ValidateOutcome(Struct, frozen=True, tag=True):
    """The organisation's decision on an outcome, by the one signed in."""

    index: LogIndex
    accepted: bool


class LookAt(Struct, frozen=True, tag=True):
    """Open a page of the desk. Nothing comes of it but what is shown."""

    page: Page


class EnrolBadge(Struct, frozen=True, tag=True):
    """Somebody new is to hold their badge to the reader. A manager takes two people."""

    manager: bool


class NewPin(Struct, frozen=True, tag=True):
    """What somebody new chose; they typed it twice alike."""

    pin: Text

    def __repr__(self) -> str:
        return "NewPin(pin=...)"


class StopEnrolling(Struct, frozen=True, tag=True):
    pass


class RevokeBadge(Struct, frozen=True, tag=True):
    pseudonym: Text


class ExportLog(Struct, frozen=True, tag=True):
    """Write a copy of the log, for an auditor."""


class ChangePolicy(Struct, frozen=True, tag=True):
    policy: Policy


ManagerCommand: TypeAlias = EnrolBadge | NewPin | StopEnrolling | RevokeBadge | ExportLog | ChangePolicy
"""Means something only from a manager."""

Amendment: TypeAlias = VoidRecord | CorrectReference | ValidateOutcome
"""An entry about an earlier entry. No trade-in hears of it."""

StaffCommand: TypeAlias = (
    EnterPin
    | SignOff
    | StaffStillHere
    | OpenTradeIn
    | StaffStop
    | CloseUnfinished
    | LookAt
    | ManagerCommand
    | Amendment
)
