"""Which readings of the phone let the trade-in go on.

Find My is asked for late on purpose: turning it off can take an hour (Stolen Device Protection), and until
the copy is proven the customer is better off with it on.
"""

from .facts import PhoneFacts
from .views import Gate, GateName, GateState

BATTERY_FLOOR = 30
"""Percent of charge below which neither a long copy nor an erase is begun."""

SPACE_MARGIN = 128 << 20
"""Bytes the phone wants free on the host beyond the copy itself."""


def gates(facts: PhoneFacts) -> tuple[Gate, ...]:
    """Every gate with its state, in the order the customer meets them."""
    return (
        Gate(GateName.MANAGED, _managed(facts)),
        Gate(GateName.SETUP, _setup(facts)),
        Gate(GateName.BATTERY, _battery(facts), facts.battery_percent),
        Gate(GateName.BACKUP_PASSWORD, _backup_password(facts)),
        Gate(GateName.FIND_MY, _find_my(facts)),
    )


def lets_copy(facts: PhoneFacts) -> bool:
    """Whether nothing blocks the copy."""
    return not blocking(facts)


def lets_erase(facts: PhoneFacts) -> bool:
    """Whether nothing blocks the erase either: every gate read, none failed, none left for later."""
    return lets_copy(facts) and facts.find_my is False


def blocking(facts: PhoneFacts) -> tuple[GateName, ...]:
    """The gates that stop the trade-in where it is."""
    stops = (GateState.BLOCKED, GateState.UNKNOWN)
    return tuple(gate.name for gate in gates(facts) if gate.state in stops)


def space_needed(facts: PhoneFacts) -> int | None:
    """Upper bound of the copy's size in bytes; None where the phone did not say."""
    return None if facts.used_bytes is None else facts.used_bytes + SPACE_MARGIN


def _managed(facts: PhoneFacts) -> GateState:
    """Supervision outlives an erase. A profile does not, so one that cannot be read is noted, no more."""
    if facts.supervised or facts.management_profile:
        return GateState.BLOCKED
    if not facts.manageable:
        return GateState.NOTE
    if facts.supervised is None:
        return GateState.UNKNOWN
    return GateState.NOTE if facts.management_profile is None else GateState.PASSED


def _setup(facts: PhoneFacts) -> GateState:
    if not facts.activation:
        return GateState.UNKNOWN
    return GateState.PASSED if facts.activation == "Activated" else GateState.BLOCKED


def _battery(facts: PhoneFacts) -> GateState:
    if facts.battery_percent is None:
        return GateState.UNKNOWN
    return GateState.PASSED if facts.battery_percent >= BATTERY_FLOOR else GateState.BLOCKED


def _backup_password(facts: PhoneFacts) -> GateState:
    if facts.backup_password_set is None:
        return GateState.UNKNOWN
    return GateState.NOTE if facts.backup_password_set else GateState.PASSED


def _find_my(facts: PhoneFacts) -> GateState:
    if facts.find_my is None:
        return GateState.UNKNOWN
    return GateState.LATER if facts.find_my else GateState.PASSED
