"""How a proof can end early."""

from counterseal.tradein.facts import ProofFaults


class ProofCancelled(Exception):
    """The customer stopped the proof; nothing is known about the copy."""


class NotProven(Exception):
    """One fault that makes looking further pointless."""

    def __init__(self, faults: ProofFaults) -> None:
        super().__init__("not proven")
        self.faults = faults


def unreadable() -> NotProven:
    return NotProven(ProofFaults(unreadable_index=True))
