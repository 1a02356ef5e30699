"""Receipts on paper, as far as the rules and the screens know of them."""

from enum import StrEnum

from msgspec import Struct

MOST_SHEETS = 3
"""How often one receipt is printed: once, and twice again if the paper tore."""


class PrinterHealth(StrEnum):
    """How the printer is, for staff."""

    NONE = ""
    """The kiosk has none."""
    READY = "ready"
    PAPER_LOW = "paper-low"
    PAPER_OUT = "paper-out"
    COVER_OPEN = "cover-open"
    OFFLINE = "offline"
    """It is not there, or says that it cannot print."""
    UNKNOWN = "unknown"
    """It does not say."""


class PrintState(StrEnum):
    """What became of the print the customer asked for."""

    NONE = ""
    PRINTING = "printing"
    PRINTED = "printed"
    PAPER_OUT = "paper-out"
    COVER_OPEN = "cover-open"
    OFFLINE = "offline"
    FAILED = "failed"


class Paper(Struct, frozen=True):
    """How the receipt now shown fares at the printer. `sheets`: how many came out."""

    state: PrintState = PrintState.NONE
    sheets: int = 0

    @property
    def may_print(self) -> bool:
        return self.state is not PrintState.PRINTING and self.sheets < MOST_SHEETS

    def after(self, state: PrintState) -> "Paper":
        """The same receipt, after a print ended so."""
        return Paper(state, self.sheets + (state is PrintState.PRINTED))
