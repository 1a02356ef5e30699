"""What every printer can do for a kiosk."""

from typing import Protocol

from msgspec import Struct

from counterseal.tradein.facts import QrCode
from counterseal.tradein.printing import PrinterHealth, PrintState
from counterseal.tradein.views import Outcome

LONGEST = 45.0
"""Seconds until a printer that does not get on is given up."""

_TROUBLE = {
    PrinterHealth.PAPER_OUT: PrintState.PAPER_OUT,
    PrinterHealth.COVER_OPEN: PrintState.COVER_OPEN,
    PrinterHealth.OFFLINE: PrintState.OFFLINE,
}


class Slip(Struct, frozen=True):
    """What a printed receipt says. Holds the receipt's secret, in `qr`: the slip is the customer's alone."""

    language: str
    outcome: Outcome
    """NONE for the receipt of an intake."""
    number: str
    qr: QrCode
    model: str = ""
    reference: str = ""
    demo: bool = False


class PrinterTrouble(Exception):
    """The receipt did not come out; `state` says why, as the customer is told."""

    def __init__(self, state: PrintState) -> None:
        super().__init__(state)
        self.state = state


def demand_well(health: PrinterHealth) -> None:
    """Raises PrinterTrouble where a printer in that health prints nothing."""
    if trouble := _TROUBLE.get(health):
        raise PrinterTrouble(trouble)


class Printer(Protocol):
    """A printer. Both calls block, but not for ever: call them off the event loop."""

    def print_receipt(self, slip: Slip, certificate: bytes | None) -> None:
        """Puts on paper what this printer can do best: the certificate, where there is one, or the slip.

        Raises PrinterTrouble when it did not come out; nothing of it is kept then.
        """

    def health(self) -> PrinterHealth:
        """How it is now. Raises nothing."""
