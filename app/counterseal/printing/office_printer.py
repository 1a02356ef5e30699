"""An office printer behind CUPS, asked over its own Unix socket with CUPS's own commands, `lp` and `lpstat`.

A job holds a customer's receipt, so none outlives the print: what is not out in time is cancelled and purged.
That CUPS keeps nothing afterwards is a matter of its configuration; docs/printing.md.
"""

import contextlib
import os
import subprocess
import time
from pathlib import Path

from counterseal.tradein.printing import PrinterHealth, PrintState

from .printer import LONGEST, PrinterTrouble, Slip, demand_well
from .slip import sheet

COMMAND = 5.0
"""Seconds for one command; CUPS itself answers at once."""
LOOK = 0.25
"""Seconds between two looks at whether the job is done."""

_REASONS = {
    "media-empty": PrinterHealth.PAPER_OUT,
    "media-needed": PrinterHealth.PAPER_OUT,
    "cover-open": PrinterHealth.COVER_OPEN,
    "door-open": PrinterHealth.COVER_OPEN,
    "interlock-open": PrinterHealth.COVER_OPEN,
    "offline": PrinterHealth.OFFLINE,
    "connecting-to-device": PrinterHealth.OFFLINE,
    "shutdown": PrinterHealth.OFFLINE,
    "paused": PrinterHealth.OFFLINE,
    "media-low": PrinterHealth.PAPER_LOW,
}
"""By the keyword of printer-state-reasons, RFC 8011, 5.4.12, without how severe it is."""
_SEVERITIES = ("-error", "-warning", "-report")
_WORST_FIRST = (
    PrinterHealth.PAPER_OUT,
    PrinterHealth.COVER_OPEN,
    PrinterHealth.OFFLINE,
    PrinterHealth.PAPER_LOW,
)


class OfficePrinter:
    """A `Printer` that takes PDF: the certificate where there is one, else the slip as a sheet."""

    def __init__(self, socket: Path, queue: str, longest: float = LONGEST) -> None:
        self._socket = socket
        self._queue = queue
        self._longest = longest

    def print_receipt(self, slip: Slip, certificate: bytes | None) -> None:
        until = time.monotonic() + self._longest
        demand_well(self.health())
        document = certificate or sheet(slip)
        accepted = self._run("lp", "-d", self._queue, "-t", slip.number, "-", document=document)
        # "request id is office-17 (1 file(s))"
        job = next((word for word in accepted.split() if word.startswith(f"{self._queue}-")), "")
        if not job:
            raise PrinterTrouble(PrintState.FAILED)
        try:
            self._wait_for(job, until)
        finally:
            self._purge(job)

    def health(self) -> PrinterHealth:
        try:
            said = self._run("lpstat", "-l", "-p", self._queue)
        except PrinterTrouble:
            return PrinterHealth.OFFLINE
        return judge(said)

    def _wait_for(self, job: str, until: float) -> None:
        while job in self._run("lpstat", "-W", "not-completed", "-o", self._queue).split():
            demand_well(self.health())
            if time.monotonic() > until:
                raise PrinterTrouble(PrintState.FAILED)
            time.sleep(LOOK)

    def _purge(self, job: str) -> None:
        with contextlib.suppress(PrinterTrouble):  # it is done, and nothing of it is kept
            self._run("cancel", "-x", job)

    def _run(self, program: str, *arguments: str, document: bytes = b"") -> str:
        """What the command says. Raises PrinterTrouble where it fails, or CUPS does not answer."""
        try:
            done = subprocess.run(
                (program, "-h", str(self._socket), *arguments),
                input=document,
                capture_output=True,
                check=True,
                timeout=COMMAND,
                env={"PATH": os.defpath, "LC_ALL": "C"},
            )
        except (OSError, subprocess.SubprocessError):
            raise PrinterTrouble(PrintState.OFFLINE) from None
        return done.stdout.decode("ascii", "replace")


def judge(untrusted_said: str) -> PrinterHealth:
    """What `lpstat -l -p` says in its line "Alerts:", and whether the queue is enabled."""
    first, *lines = untrusted_said.splitlines() or [""]
    if " disabled since " in first:
        return PrinterHealth.OFFLINE
    alerts = (line.partition(":")[2].split() for line in lines if line.strip().startswith("Alerts:"))
    known = {_health_of(alert) for words in alerts for alert in words}
    return next((health for health in _WORST_FIRST if health in known), PrinterHealth.READY)


def _health_of(alert: str) -> PrinterHealth:
    for severity in _SEVERITIES:
        alert = alert.removesuffix(severity)
    return _REASONS.get(alert, PrinterHealth.READY)
