"""What holds for phones of every family."""

from counterseal.tradein.views import Gate, GateName, GateState

BATTERY_FLOOR = 30
"""Percent of charge below which neither a long copy nor an erase is begun."""


def battery_gate(percent: int | None, *, unread: GateState = GateState.UNKNOWN) -> Gate:
    """`unread`: what it means when the phone does not say."""
    if percent is None:
        return Gate(GateName.BATTERY, unread)
    enough = percent >= BATTERY_FLOOR
    return Gate(GateName.BATTERY, GateState.PASSED if enough else GateState.BLOCKED, percent)
