"""What is plugged into the kiosk for staff: the badge reader and the printer."""

import asyncio

from counterseal.compose.kiosk import open_printer
from counterseal.compose.reader import open_reader
from counterseal.core.config import BadConfigError, KioskConfig
from counterseal.staff.readers.reader import BadgeReader, ReaderGoneError, ReaderSilentError
from counterseal.tradein.printing import PrinterHealth
from counterseal.tradein.views import ReaderHealth

from .finding import Finding, failed, ok, warning

READER, PRINTER = "badge reader", "printer"
PATIENCE = 5.0
"""Seconds for a reader to say that it is there."""

_PRINTER = {
    PrinterHealth.NONE: ok(PRINTER, "none is configured: receipts are on the screen only"),
    PrinterHealth.READY: ok(PRINTER, "ready"),
    PrinterHealth.UNKNOWN: warning(PRINTER, "it does not say how it is: print a page"),
    PrinterHealth.PAPER_LOW: warning(PRINTER, "little paper is left: have a roll at hand"),
    PrinterHealth.PAPER_OUT: failed(PRINTER, "it has no paper: put some in"),
    PrinterHealth.COVER_OPEN: failed(PRINTER, "its cover is open: close it"),
    PrinterHealth.OFFLINE: failed(PRINTER, "it does not answer: look at its switch, its cable and `printer`"),
}
_READER = {
    None: ok(READER, "the kiosk that runs has it: see the health page of the staff screen"),
    ReaderHealth.READY: ok(READER, "it reads badges"),
    ReaderHealth.MISSING: failed(READER, "it is not there: plug it in, or look at `badge_reader`"),
    ReaderHealth.NOT_ANSWERING: failed(READER, "another program holds it, or its service does not answer"),
}


def check_printer(config: KioskConfig) -> Finding:
    printer = open_printer(config)
    return judge_printer(printer.health() if printer else PrinterHealth.NONE)


def judge_printer(health: PrinterHealth) -> Finding:
    return _PRINTER[health]


def check_reader(config: KioskConfig, *, running: bool) -> Finding:
    """A kiosk that is `running` holds its reader alone, and would lose badges to a second one that reads."""
    try:
        reader = open_reader(config.badge_reader)
    except BadConfigError as error:
        return failed(READER, str(error))
    return judge_reader(None if running else asyncio.run(_health(reader)))


def judge_reader(health: ReaderHealth | None) -> Finding:
    """None where a kiosk that runs has the reader."""
    return _READER[health]


async def _health(reader: BadgeReader) -> ReaderHealth:
    try:
        async with asyncio.timeout(PATIENCE):
            await anext(reader.signs())
    except (ReaderSilentError, TimeoutError):
        return ReaderHealth.NOT_ANSWERING
    except ReaderGoneError:
        return ReaderHealth.MISSING
    return ReaderHealth.READY
