"""What each family of phones tells of itself and what that means; imports tradein alone.

A third family is a module beside `iphone` and `android`, a member of both unions, and a case in each match.
"""

from typing import TypeAlias

from counterseal.tradein.facts import EraseCommand, Family, Identity
from counterseal.tradein.verdict import Contradicted, NotProven, Proven, Reason, Verdict
from counterseal.tradein.views import Gate

from . import android, iphone
from .android import AndroidFacts, AndroidObservation
from .iphone import IphoneFacts, IphoneObservation

PhoneFacts: TypeAlias = IphoneFacts | AndroidFacts
"""What decides the gates, as read from the phone; None where the phone did not say."""

Observation: TypeAlias = IphoneObservation | AndroidObservation


def gates(facts: PhoneFacts) -> tuple[Gate, ...]:
    """Every gate with its state, in the order the customer meets them."""
    match facts:
        case IphoneFacts():
            return iphone.gates(facts)
        case AndroidFacts():
            return android.gates(facts)


def nothing_seen(phone: Identity, command: EraseCommand, route: str, *, left: bool) -> Observation:
    """The observation of a phone that nobody could look at; at most it was seen to leave the cable."""
    if phone.family is Family.ANDROID:
        return AndroidObservation(command, route, left_usb=left)
    return IphoneObservation(command, route, left_usb=left)


def password_exists(facts: PhoneFacts | None) -> bool:
    """Whether the phone already has a password for its backups, which then is the copy's."""
    return isinstance(facts, IphoneFacts) and bool(facts.backup_password_set)


def evidence_level(seen: Observation) -> str:
    """Where evidence comes in levels, the one reached; else ""."""
    return android.level(seen) if isinstance(seen, AndroidObservation) else ""


def judge(seen: Observation) -> Verdict:
    """The one place where observations become a verdict."""
    # signs against the erase bind only if it is the same phone
    if seen.same_phone is True and (against := _against(seen)):
        return Contradicted(against)
    if lacking := _lacking(seen):
        return NotProven(lacking)
    return Proven()


def _against(seen: Observation) -> tuple[Reason, ...]:
    match seen:
        case IphoneObservation():
            return iphone.signs_against(seen)
        case AndroidObservation():
            return android.signs_against(seen)


def _lacking(seen: Observation) -> tuple[Reason, ...]:
    if not seen.came_back:
        left = () if seen.left_usb else (Reason.DID_NOT_LEAVE,)
        return (*left, Reason.NOT_BACK)
    common = {
        Reason.DID_NOT_LEAVE: not seen.left_usb,
        Reason.IDENTITY_NOT_READ: seen.same_phone is None,
        Reason.ANOTHER_PHONE: seen.same_phone is False,
    }
    return tuple(reason for reason, found in common.items() if found) + _lacking_in_family(seen)


def _lacking_in_family(seen: Observation) -> tuple[Reason, ...]:
    match seen:
        case IphoneObservation():
            return iphone.lacking(seen)
        case AndroidObservation():
            return android.lacking(seen)
