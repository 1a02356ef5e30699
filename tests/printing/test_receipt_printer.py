"""The bytes a receipt printer gets, decoded by a printer we simulate, and what it says of itself."""

import errno
import os
import termios
import tty
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from counterseal.lab.printer import Fault
from counterseal.lab.printer import ReceiptPrinter as SimulatedPrinter
from counterseal.printing import receipt_printer
from counterseal.printing.printer import PrinterTrouble
from counterseal.printing.receipt_printer import ReceiptPrinter
from counterseal.printing.slip import roll
from counterseal.tradein.printing import PrinterHealth, PrintState

from .samples import SLIP, TEXT, text_on

QUICK = 0.6
"""Seconds for what is meant to be given up."""


@pytest.fixture
def simulated(tmp_path: Path) -> Iterator[Callable[[Fault], SimulatedPrinter]]:
    printers = []

    def start(fault: Fault) -> SimulatedPrinter:
        printers.append(SimulatedPrinter(tmp_path / "paper", fault))
        printers[-1].start()
        return printers[-1]

    yield start
    for printer in printers:
        printer.end()


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receipt_printer, "ANSWER", 0.2)


@pytest.mark.parametrize(("paper_mm", "print_mm"), [(58, 48), (80, 72)])
def test_what_comes_out_is_the_slip(
    simulated: Callable[[Fault], SimulatedPrinter], paper_mm: int, print_mm: int, tmp_path: Path
) -> None:
    printer = ReceiptPrinter(simulated(Fault.NONE).device, paper_mm)
    for copy in (1, 2):
        printer.print_receipt(SLIP, None)
        with Image.open(tmp_path / "paper" / f"slip-{copy}.png") as out:
            assert out.convert("1").tobytes() == roll(SLIP, print_mm).tobytes()
            assert text_on(out) == TEXT


@pytest.mark.parametrize(
    ("fault", "health"),
    [
        (Fault.NONE, PrinterHealth.READY),
        (Fault.PAPER_LOW, PrinterHealth.PAPER_LOW),
        (Fault.PAPER_OUT, PrinterHealth.PAPER_OUT),
        (Fault.COVER_OPEN, PrinterHealth.COVER_OPEN),
        (Fault.OFFLINE, PrinterHealth.OFFLINE),
        (Fault.MUTE, PrinterHealth.UNKNOWN),
        (Fault.NONSENSE, PrinterHealth.UNKNOWN),
    ],
)
def test_what_it_says_of_itself(
    simulated: Callable[[Fault], SimulatedPrinter], fault: Fault, health: PrinterHealth
) -> None:
    assert ReceiptPrinter(simulated(fault).device, 80).health() is health


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (Fault.PAPER_OUT, PrintState.PAPER_OUT),
        (Fault.COVER_OPEN, PrintState.COVER_OPEN),
        (Fault.OFFLINE, PrintState.OFFLINE),
        (Fault.RUNS_OUT, PrintState.PAPER_OUT),
        (Fault.STUCK, PrintState.FAILED),
    ],
)
def test_why_nothing_came_out(
    simulated: Callable[[Fault], SimulatedPrinter], fault: Fault, state: PrintState
) -> None:
    printer = simulated(fault)
    with pytest.raises(PrinterTrouble) as trouble:
        ReceiptPrinter(printer.device, 80, QUICK).print_receipt(SLIP, None)
    assert trouble.value.state is state
    assert printer.slips == 0


def test_a_mended_printer_prints_the_whole_slip(
    simulated: Callable[[Fault], SimulatedPrinter], tmp_path: Path
) -> None:
    printer = simulated(Fault.PAPER_OUT)
    ours = ReceiptPrinter(printer.device, 80)
    with pytest.raises(PrinterTrouble):
        ours.print_receipt(SLIP, None)
    printer.fault = Fault.NONE
    ours.print_receipt(SLIP, None)
    with Image.open(tmp_path / "paper" / "slip-1.png") as out:
        assert text_on(out) == TEXT


def test_one_that_only_listens_prints(simulated: Callable[[Fault], SimulatedPrinter]) -> None:
    printer = simulated(Fault.MUTE)
    ReceiptPrinter(printer.device, 80).print_receipt(SLIP, None)
    printer.wait_for_slips(1)


def test_none_at_all_is_offline(tmp_path: Path) -> None:
    absent = ReceiptPrinter(tmp_path / "no-printer", 80)
    assert absent.health() is PrinterHealth.OFFLINE
    with pytest.raises(PrinterTrouble) as trouble:
        absent.print_receipt(SLIP, None)
    assert trouble.value.state is PrintState.OFFLINE


def test_one_that_takes_nothing_is_given_up() -> None:
    master, slave = os.openpty()
    try:
        with pytest.raises(PrinterTrouble) as trouble:
            ReceiptPrinter(Path(os.ttyname(slave)), 80, QUICK).print_receipt(SLIP, None)
        assert trouble.value.state is PrintState.FAILED
    finally:
        os.close(master)
        os.close(slave)


def test_a_line_that_is_unplugged_as_it_is_opened_is_offline(
    simulated: Callable[[Fault], SimulatedPrinter], monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: int) -> None:
        raise termios.error(errno.EIO, "Input/output error")

    printer = ReceiptPrinter(simulated(Fault.NONE).device, 80)
    monkeypatch.setattr(tty, "setraw", gone)
    assert printer.health() is PrinterHealth.OFFLINE
    with pytest.raises(PrinterTrouble) as trouble:
        printer.print_receipt(SLIP, None)
    assert trouble.value.state is PrintState.OFFLINE
