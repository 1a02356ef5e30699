"""Which readings of the phone let the trade-in go on; what each family is asked stands in `families`."""

from .families import PhoneFacts, gates
from .views import GateName, GateState

SPACE_MARGIN = 128 << 20
"""Bytes wanted free on the drive beyond what the phone says it holds."""

_STOPS = (GateState.BLOCKED, GateState.UNKNOWN)


def lets_copy(facts: PhoneFacts) -> bool:
    """Whether nothing blocks the copy."""
    return not blocking(facts)


def lets_erase(facts: PhoneFacts) -> bool:
    """Whether nothing blocks the erase either: none failed, none left for later."""
    return not blocking(facts, erase=True)


def blocking(facts: PhoneFacts, *, erase: bool = False) -> tuple[GateName, ...]:
    """The gates that stop the copy; with `erase`, those that stop the erase."""
    stops = (*_STOPS, GateState.LATER) if erase else _STOPS
    return tuple(gate.name for gate in gates(facts) if gate.state in stops)


def space_needed(facts: PhoneFacts) -> int | None:
    """Upper bound of the copy's size in bytes; None where the phone did not say."""
    return None if facts.used_bytes is None else facts.used_bytes + SPACE_MARGIN
