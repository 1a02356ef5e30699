"""An iPhone: what is read of it, which readings stop it, and what proves its erase.

Find My is asked for late on purpose: turning it off can take an hour (Stolen Device Protection), and until
the copy is proven the customer is better off with it on.
"""

from msgspec import Struct

from counterseal.tradein.facts import EraseCommand, OldTrust, Text
from counterseal.tradein.verdict import Reason
from counterseal.tradein.views import Gate, GateName, GateState

from .common import battery_gate

UNACTIVATED = "Unactivated"


class IphoneFacts(Struct, frozen=True, tag=True):
    """What decides the gates, as read from the phone; None where the phone did not say."""

    find_my: bool | None
    supervised: bool | None
    management_profile: bool | None
    battery_percent: int | None
    external_power: bool | None
    backup_password_set: bool | None
    used_bytes: int | None
    activation: Text
    manageable: bool = True
    """False: the phone has no interface through which anybody could manage it, or tell that they do."""


class IphoneObservation(Struct, frozen=True, tag=True):
    """What was seen of an iPhone after the erase was sent; None where it could not be seen.

    Each field is one observation recorded by itself; `families.judge` alone draws the conclusion.
    """

    command: EraseCommand = EraseCommand.UNKNOWN
    route: Text = ""
    left_usb: bool = False
    came_back: bool = False
    same_phone: bool | None = None
    activation: Text | None = None
    old_pairing: OldTrust = OldTrust.NOT_CHECKED
    name_reset: bool | None = None
    setup_done: bool | None = None
    passcode_locked: bool | None = None
    seconds_away: int | None = None


def gates(facts: IphoneFacts) -> tuple[Gate, ...]:
    """In the order the customer meets them."""
    return (
        Gate(GateName.MANAGED, _managed(facts)),
        Gate(GateName.SETUP, _setup(facts)),
        battery_gate(facts.battery_percent),
        Gate(GateName.BACKUP_PASSWORD, _backup_password(facts)),
        Gate(GateName.FIND_MY, _find_my(facts)),
    )


def signs_against(seen: IphoneObservation) -> tuple[Reason, ...]:
    """Signs that this very phone was not erased."""
    found = []
    if seen.old_pairing is OldTrust.ACCEPTED:
        found.append(Reason.OLD_PAIRING_ACCEPTED)
    if seen.activation == "Activated" and seen.name_reset is False:
        found.append(Reason.NAME_KEPT)
    return tuple(found)


def lacking(seen: IphoneObservation) -> tuple[Reason, ...]:
    """What is missing for a proof, of a phone that came back."""
    checks = {
        Reason.ACTIVATION_NOT_READ: seen.activation is None,
        Reason.NOT_UNACTIVATED: seen.activation not in {None, UNACTIVATED},
        Reason.OLD_PAIRING_NOT_CHECKED: seen.old_pairing is OldTrust.NOT_CHECKED,
        Reason.OLD_PAIRING_ACCEPTED: seen.old_pairing is OldTrust.ACCEPTED,
        Reason.NAME_KEPT: seen.name_reset is False,
        Reason.SETUP_DONE: seen.setup_done is True,
        Reason.PASSCODE_KEPT: seen.passcode_locked is True,
    }
    return tuple(reason for reason, found in checks.items() if found)


def _managed(facts: IphoneFacts) -> GateState:
    """Supervision outlives an erase. A profile does not, so one that cannot be read is noted, no more."""
    if facts.supervised or facts.management_profile:
        return GateState.BLOCKED
    if not facts.manageable:
        return GateState.NOTE
    if facts.supervised is None:
        return GateState.UNKNOWN
    return GateState.NOTE if facts.management_profile is None else GateState.PASSED


def _setup(facts: IphoneFacts) -> GateState:
    if not facts.activation:
        return GateState.UNKNOWN
    return GateState.PASSED if facts.activation == "Activated" else GateState.BLOCKED


def _backup_password(facts: IphoneFacts) -> GateState:
    if facts.backup_password_set is None:
        return GateState.UNKNOWN
    return GateState.NOTE if facts.backup_password_set else GateState.PASSED


def _find_my(facts: IphoneFacts) -> GateState:
    if facts.find_my is None:
        return GateState.UNKNOWN
    return GateState.LATER if facts.find_my else GateState.PASSED
