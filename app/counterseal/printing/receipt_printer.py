"""A receipt printer behind a device file: USB (`/dev/usb/lp0`), a serial line, or a simulated one."""

import os
import select
import termios
import time
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from counterseal.tradein.printing import PrinterHealth, PrintState

from . import escpos
from .printer import LONGEST, PrinterTrouble, Slip, demand_well
from .slip import roll

PRINT_MM = {58: 48, 80: 72}
"""How wide the head prints on paper of that width; both in millimetres."""

ANSWER = 1.0
"""Seconds for one answer; a printer that is not heard by then says nothing of itself."""


class ReceiptPrinter:
    """A `Printer` that speaks ESC/POS. Prints the slip; a certificate it leaves to the customer's drive."""

    def __init__(self, device: Path, paper_mm: int, longest: float = LONGEST) -> None:
        self._device = device
        self._print_mm = PRINT_MM[paper_mm]
        self._longest = longest

    def print_receipt(self, slip: Slip, _certificate: bytes | None) -> None:
        picture = roll(slip, self._print_mm)
        job = b"".join((escpos.START, *escpos.picture(picture), escpos.FEED_AND_CUT))
        until = time.monotonic() + self._longest
        try:
            with _opened(self._device) as printer:
                _print(printer, job, until)
        except OSError:
            raise PrinterTrouble(PrintState.OFFLINE) from None

    def health(self) -> PrinterHealth:
        try:
            with _opened(self._device) as printer:
                return _health(printer)
        except OSError:
            return PrinterHealth.OFFLINE


def _print(printer: int, job: bytes, until: float) -> None:
    before = _health(printer)
    demand_well(before)
    tells = before is not PrinterHealth.UNKNOWN
    try:
        _write(printer, job + (escpos.ASK_PAPER_WHEN_DONE if tells else b""), until)
        if tells:
            _read_byte(printer, until)
    except TimeoutError:
        demand_well(_health(printer))
        raise PrinterTrouble(PrintState.FAILED) from None


def _health(printer: int) -> PrinterHealth:
    """UNKNOWN for a printer that does not answer, or answers what no printer says."""
    answers = []
    try:
        for question in escpos.QUESTIONS:
            _write(printer, escpos.ask(question), time.monotonic() + ANSWER)
            answers.append(_read_byte(printer, time.monotonic() + ANSWER))
    except TimeoutError:
        return PrinterHealth.UNKNOWN
    return escpos.judge(*answers) if all(map(escpos.is_answer, answers)) else PrinterHealth.UNKNOWN


@contextmanager
def _opened(device: Path) -> Iterator[int]:
    """The device, never waited for: what hangs is noticed by the clock. Raises OSError.

    Answers that an earlier conversation left unread are dropped: they would be taken for this one's.
    """
    printer = os.open(device, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        if os.isatty(printer):
            _make_raw(printer)
        yield printer
    finally:
        os.close(printer)


def _make_raw(line: int) -> None:
    """Raises OSError."""
    try:
        tty.setraw(line)
        termios.tcflush(line, termios.TCIFLUSH)
    except termios.error as error:  # unplugged just now; it is no OSError
        raise OSError(*error.args) from None


def _write(printer: int, content: bytes, until: float) -> None:
    """Raises TimeoutError for a printer that takes no more."""
    left = memoryview(content)
    while left:
        _wait(until, to_write=printer)
        left = left[os.write(printer, left) :]


def _read_byte(printer: int, until: float) -> int:
    """Raises TimeoutError when nothing comes, OSError when the printer is gone."""
    _wait(until, to_read=printer)
    untrusted = os.read(printer, 1)
    if not untrusted:
        raise TimeoutError  # a device that cannot be read from ends at once
    return untrusted[0]


def _wait(until: float, *, to_read: int | None = None, to_write: int | None = None) -> None:
    left = until - time.monotonic()
    reading, writing = ([] if end is None else [end] for end in (to_read, to_write))
    if left <= 0 or not any(select.select(reading, writing, (), left)):
        raise TimeoutError
