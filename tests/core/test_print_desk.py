"""The printer beside a trade-in: it may fail and it may hang, and the customer goes on."""

import asyncio
import tempfile
import threading
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from counterseal.core.recovery import recover
from counterseal.printing.printer import PrinterTrouble, Slip
from counterseal.tradein import customer_commands, events
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.printing import Paper, PrinterHealth, PrintState
from counterseal.tradein.views import Answer, CustomerView, Outcome, StageName
from tests.tradein import cases

from .one_kiosk import OPENED, Counter, Screen
from .scripted_worker import Cue, play

PATIENCE = 20.0
IDENTIFIED: list[list[Cue]] = [[events.Identified(cases.PHONE)]]


class Dummy:
    """A printer that keeps what it gets, and does what `meanwhile` does."""

    def __init__(self) -> None:
        self.printed: list[tuple[Slip, bytes | None]] = []
        self.meanwhile: Callable[[], None] = lambda: None

    def print_receipt(self, slip: Slip, certificate: bytes | None) -> None:
        self.meanwhile()
        self.printed.append((slip, certificate))

    def health(self) -> PrinterHealth:
        return PrinterHealth.PAPER_LOW


@pytest.fixture
def dummy() -> Dummy:
    return Dummy()


@pytest.fixture
def counter(tmp_path: Path, dummy: Dummy, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    play(monkeypatch, tmp_path, {"Connect": IDENTIFIED})
    with tempfile.TemporaryDirectory(dir="/dev/shm") as runtime:
        counter = Counter(tmp_path, Path(runtime))
        counter.printer = dummy
        yield counter


def at_receipt(counter: Counter, test: Callable[[Screen], Coroutine[None, None, None]]) -> None:
    async def whole() -> None:
        async with counter.serving() as screen:
            await screen.open_until_receipt(replace(OPENED, printer=counter.printer is not None))
            await test(screen)

    asyncio.run(asyncio.wait_for(whole(), PATIENCE))


def _assert(condition: bool) -> None:
    assert condition


def ended(state: PrintState) -> Callable[[CustomerView], bool]:
    return lambda view: view.print is state


def test_the_receipt_on_the_screen_is_printed_in_the_customers_language(
    counter: Counter, dummy: Dummy
) -> None:
    async def test(screen: Screen) -> None:
        assert Answer.PRINT in screen.view.answers
        screen.send(customer_commands.Print())
        await screen.until(ended(PrintState.PRINTED))

    at_receipt(counter, test)
    [(slip, certificate)] = dummy.printed
    assert certificate is None
    assert (slip.number, slip.qr) == (cases.RECEIPT.number, cases.RECEIPT.qr)
    assert (slip.language, slip.outcome) == ("en", Outcome.NONE)
    assert (slip.model, slip.reference, slip.demo) == (cases.PHONE.model, "TILL-7", True)


@pytest.mark.parametrize(
    ("error", "state"),
    [(PrinterTrouble(PrintState.PAPER_OUT), PrintState.PAPER_OUT), (RuntimeError(), PrintState.FAILED)],
    ids=["no paper", "anything"],
)
def test_what_goes_wrong_is_told_and_nothing_else_changes(
    counter: Counter, dummy: Dummy, error: Exception, state: PrintState
) -> None:
    def fail() -> None:
        raise error

    dummy.meanwhile = fail

    async def test(screen: Screen) -> None:
        screen.send(customer_commands.Print())
        await screen.until(ended(state))
        assert Answer.RECEIPT_KEPT in screen.view.answers

    at_receipt(counter, test)
    assert dummy.printed == []


def test_a_printer_that_hangs_holds_nobody_up(counter: Counter, dummy: Dummy) -> None:
    released = threading.Event()
    dummy.meanwhile = lambda: _assert(released.wait(PATIENCE))

    async def test(screen: Screen) -> None:
        screen.send(customer_commands.Print())
        await screen.until(ended(PrintState.PRINTING))
        screen.send(customer_commands.Stop())
        await screen.until(lambda view: Answer.ACKNOWLEDGE in view.answers)
        assert screen.view.stage is StageName.RETURNED
        released.set()

    try:
        at_receipt(counter, test)
    finally:
        released.set()


def test_without_a_printer_none_is_offered(counter: Counter) -> None:
    counter.printer = None

    async def test(screen: Screen) -> None:
        assert Answer.PRINT not in screen.view.answers

    at_receipt(counter, test)


def test_a_restart_takes_the_print_with_it() -> None:
    asked = replace(cases.AT_A_PRINTER[1], case=replace(cases.PRINTABLE, paper=Paper(PrintState.PRINTING)))
    again = recover(None, asked, Comfort(), printer=True, logged=False).stage
    assert again == replace(asked, case=replace(cases.PRINTABLE, paper=Paper(PrintState.FAILED)))
