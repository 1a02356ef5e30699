"""What may be concluded from the observations after an erase. Promise P7 stands here.

An erase cannot be proven cryptographically over USB. "Proven" means: the same phone left the cable and came
back, it shows what only an erased phone of its family shows, and nothing speaks against it.
"""

from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct

from .views import Outcome


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
    OLD_KEY_ACCEPTED = "old-key-accepted"
    MTP_SERIAL_KEPT = "mtp-serial-kept"
    OWNER_DATA_FOUND = "owner-data-found"
    RESET_PROTECTION_ON = "reset-protection-on"
    CORROBORATED_ONLY = "corroborated-only"
    """What was seen fits an erase, but this phone offers nothing that proves one."""
    NO_SIGN_OF_RESET = "no-sign-of-reset"
    INSPECTION_INCOMPLETE = "inspection-incomplete"


class Proven(Struct, frozen=True, tag=True):
    """Every observation that is needed was made, and none speaks against it."""


class NotProven(Struct, frozen=True, tag=True):
    """Something could not be seen, or does not fit."""

    reasons: tuple[Reason, ...]


class Contradicted(Struct, frozen=True, tag=True):
    """The phone shows that it was not erased."""

    reasons: tuple[Reason, ...]


Verdict: TypeAlias = Proven | NotProven | Contradicted


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
