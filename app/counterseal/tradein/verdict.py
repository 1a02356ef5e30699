"""What may be concluded from the observations after an erase. Promise P7 stands here.

An erase cannot be proven cryptographically over USB. "Proven" means: the same phone left the cable and came
back, it is not activated, and the pairing it trusted before is refused, with no sign to the contrary.
"""

from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct

from .facts import Observation, OldPairing
from .views import Outcome

UNACTIVATED = "Unactivated"


class Reason(StrEnum):
    """Why an erase is not proven, or is contradicted; stable codes."""

    DID_NOT_LEAVE = "did-not-leave"
    NOT_BACK = "not-back"
    IDENTITY_NOT_READ = "identity-not-read"
    ANOTHER_PHONE = "another-phone"
    ACTIVATION_NOT_READ = "activation-not-read"
    NOT_UNACTIVATED = "not-unactivated"
    OLD_PAIRING_NOT_CHECKED = "old-pairing-not-checked"
    OLD_PAIRING_ACCEPTED = "old-pairing-accepted"
    NAME_KEPT = "name-kept"
    SETUP_DONE = "setup-done"
    PASSCODE_KEPT = "passcode-kept"


class Proven(Struct, frozen=True, tag=True):
    """Every observation that is needed was made, and none speaks against it."""


class NotProven(Struct, frozen=True, tag=True):
    """Something could not be seen, or does not fit."""

    reasons: tuple[Reason, ...]


class Contradicted(Struct, frozen=True, tag=True):
    """The phone shows that it was not erased."""

    reasons: tuple[Reason, ...]


Verdict: TypeAlias = Proven | NotProven | Contradicted


def judge(seen: Observation) -> Verdict:
    """The one place where observations become a verdict."""
    if against := _against(seen):
        return Contradicted(against)
    if lacking := _lacking(seen):
        return NotProven(lacking)
    return Proven()


def outcome(verdict: Verdict) -> Outcome:
    """How the trade-in ended, as the screens are told."""
    match verdict:
        case Proven():
            return Outcome.ERASED
        case NotProven():
            return Outcome.NOT_PROVEN
        case Contradicted():
            return Outcome.CONTRADICTED


def reasons(verdict: Verdict) -> tuple[Reason, ...]:
    """Why it is not proven; () when it is."""
    return () if isinstance(verdict, Proven) else verdict.reasons


def _against(seen: Observation) -> tuple[Reason, ...]:
    """Signs that the very phone was not erased. They bind only if it is the same phone."""
    if seen.same_phone is not True:
        return ()
    found = []
    if seen.old_pairing is OldPairing.ACCEPTED:
        found.append(Reason.OLD_PAIRING_ACCEPTED)
    if seen.activation == "Activated" and seen.name_reset is False:
        found.append(Reason.NAME_KEPT)
    return tuple(found)


def _lacking(seen: Observation) -> tuple[Reason, ...]:
    if not seen.came_back:
        left = () if seen.left_usb else (Reason.DID_NOT_LEAVE,)
        return (*left, Reason.NOT_BACK)
    checks = {
        Reason.DID_NOT_LEAVE: not seen.left_usb,
        Reason.IDENTITY_NOT_READ: seen.same_phone is None,
        Reason.ANOTHER_PHONE: seen.same_phone is False,
        Reason.ACTIVATION_NOT_READ: seen.activation is None,
        Reason.NOT_UNACTIVATED: seen.activation not in {None, UNACTIVATED},
        Reason.OLD_PAIRING_NOT_CHECKED: seen.old_pairing is OldPairing.NOT_CHECKED,
        Reason.OLD_PAIRING_ACCEPTED: seen.old_pairing is OldPairing.ACCEPTED,
        Reason.NAME_KEPT: seen.name_reset is False,
        Reason.SETUP_DONE: seen.setup_done is True,
        Reason.PASSCODE_KEPT: seen.passcode_locked is True,
    }
    return tuple(reason for reason, found in checks.items() if found)
