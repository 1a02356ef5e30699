"""The kiosk's printer: one receipt at a time, beside everything else, and how it is in between."""

import asyncio
import logging
from collections.abc import Callable

from counterseal.printing.printer import Printer, PrinterTrouble, Slip
from counterseal.tradein import stages
from counterseal.tradein.events import Event, Printed
from counterseal.tradein.printing import PrinterHealth, PrintState
from counterseal.tradein.project import customer_view
from counterseal.tradein.stages import Stage

log = logging.getLogger(__name__)

LOOK = 5.0
"""Seconds between two looks at how the printer is."""


class PrintDesk:
    """Prints and looks off the event loop. A printer that hangs costs a print, and nothing else."""

    def __init__(self, printer: Printer | None, post: Callable[[Event], None], *, demo: bool) -> None:
        self._printer = printer
        self._post = post
        self._demo = demo
        self._busy = asyncio.Lock()
        self._printing: set[asyncio.Task[None]] = set()
        self.health = PrinterHealth.NONE if printer is None else PrinterHealth.UNKNOWN
        self.certificate: bytes | None = None
        """Of the present trade-in, from when it is sealed until the customer leaves."""

    def print_receipt(self, stage: Stage) -> None:
        """Begins to; what became of it is posted."""
        if self._printer and (slip := slip_of(stage, demo=self._demo)):
            task = asyncio.create_task(self._print(self._printer, slip, self.certificate))
            self._printing.add(task)
            task.add_done_callback(self._printing.discard)

    async def watch(self) -> None:
        """Follows how the printer is, for ever."""
        while self._printer:
            async with self._busy:
                health = await asyncio.to_thread(self._printer.health)
            if health is not self.health:
                self.health = health
                log.info("printer-%s", health)
            await asyncio.sleep(LOOK)

    async def _print(self, printer: Printer, slip: Slip, certificate: bytes | None) -> None:
        state = PrintState.PRINTED
        async with self._busy:
            try:
                await asyncio.to_thread(printer.print_receipt, slip, certificate)
            except PrinterTrouble as trouble:
                state = trouble.state
            except Exception:  # whatever goes wrong on paper, the trade-in goes on
                state = PrintState.FAILED
        if state is not PrintState.PRINTED:
            log.warning("print-%s", state)
        self._post(Printed(slip.number, state))


def slip_of(stage: Stage, *, demo: bool) -> Slip | None:
    """What the receipt on the customer's screen says on paper; None where there is none."""
    view = customer_view(stage)
    if isinstance(stage, stages.Idle) or view.qr is None:
        return None
    return Slip(
        stage.case.comfort.language,
        view.outcome,
        view.receipt_number,
        view.qr,
        view.model,
        view.reference,
        demo,
    )
