"""A simulated receipt printer on a pseudo-terminal: what comes out of it is a picture in a folder.

Reads ESC/POS as Epson's reference has it: https://download4.epson.biz/sec_pubs/pos/reference_en/escpos/
"""

import contextlib
import os
import sys
import termios
import threading
import tty
from enum import StrEnum
from pathlib import Path

from PIL import Image, ImageOps

from .until_told import hold_stop_signals, wait_until_told

ESC, GS, DLE = 0x1B, 0x1D, 0x10
PATIENCE = 10.0
_ANSWER = 0x12
"""The bits every answer to DLE EOT has."""


class Fault(StrEnum):
    NONE = "none"
    PAPER_LOW = "paper-low"
    PAPER_OUT = "paper-out"
    COVER_OPEN = "cover-open"
    OFFLINE = "offline"
    RUNS_OUT = "runs-out"
    """The paper ends in the middle of a slip."""
    MUTE = "mute"
    """Prints, and never says anything."""
    NONSENSE = "nonsense"
    """Answers with bytes that no printer sends."""
    STUCK = "stuck"
    """Says that it is well, and takes no more after the first picture."""


class ReceiptPrinter:
    """`device`: what a kiosk opens. `slips`: how many came out so far, as `slip-N.png` in the folder."""

    def __init__(self, folder: Path, fault: Fault = Fault.NONE) -> None:
        self._folder = folder
        self.fault = fault
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave, termios.TCSANOW)
        self.device = Path(os.ttyname(self._slave))
        self.slips = 0
        self._out = threading.Condition()
        self._pending = bytearray()
        self._bands: list[Image.Image] = []
        self._thread = threading.Thread(target=self._run, daemon=True)
        folder.mkdir(parents=True, exist_ok=True)

    def start(self) -> None:
        self._thread.start()

    def end(self) -> None:
        """Takes it off the cable."""
        os.close(self._slave)
        self._thread.join()
        os.close(self._master)

    def wait_for_slips(self, number: int) -> None:
        """Until so many came out. Raises TimeoutError after `PATIENCE`."""
        with self._out:
            if not self._out.wait_for(lambda: self.slips >= number, PATIENCE):
                raise TimeoutError

    def _run(self) -> None:
        with contextlib.suppress(OSError):  # nobody holds the other end any more
            while True:
                self._pending += os.read(self._master, 65536)
                while used := self._next():
                    del self._pending[:used]

    def _next(self) -> int:
        """Obeys one command; how many bytes it had, 0 while it is not whole or not to be taken yet."""
        data = bytes(self._pending)
        match data[:2]:
            case b"\x10\x04" if len(data) >= 3:
                self._answer_at_once(data[2])
                return 3
            case _ if self._stopped:
                return self._answer_behind(data)
            case b"\x1b@":
                self._bands.clear()
                return 2
            case b"\x1dv" if len(data) >= 8:
                return self._take_picture(data)
            case b"\x1dV" if len(data) >= 4:
                self._cut()
                return 4
            case b"\x1dr" if len(data) >= 3:
                self._say(0)
                return 3
            case _:
                return 0

    @property
    def _stopped(self) -> bool:
        if self.fault in {Fault.PAPER_OUT, Fault.COVER_OPEN, Fault.OFFLINE}:
            return True
        return self.fault in {Fault.RUNS_OUT, Fault.STUCK} and bool(self._bands)

    def _answer_behind(self, data: bytes) -> int:
        """DLE EOT is obeyed on arrival, also behind what waits to be printed."""
        place = data.rfind(b"\x10\x04")
        if place >= 0 and place == len(data) - 3:
            self._answer_at_once(data[-1])
            del self._pending[place:]
        return 0

    def _answer_at_once(self, question: int) -> None:
        fault = Fault.PAPER_OUT if self.fault is Fault.RUNS_OUT and self._bands else self.fault
        well = fault in {Fault.NONE, Fault.PAPER_LOW, Fault.RUNS_OUT, Fault.STUCK}
        said = {
            1: 0 if well else 0x08,
            2: {Fault.PAPER_OUT: 0x20, Fault.COVER_OPEN: 0x04}.get(fault, 0),
            4: {Fault.PAPER_OUT: 0x6C, Fault.PAPER_LOW: 0x0C}.get(fault, 0),
        }
        self._say(0xFF if fault is Fault.NONSENSE else _ANSWER | said[question])

    def _say(self, answer: int) -> None:
        if self.fault is not Fault.MUTE:
            os.write(self._master, bytes((answer,)))

    def _take_picture(self, data: bytes) -> int:
        across = int.from_bytes(data[4:6], "little")
        down = int.from_bytes(data[6:8], "little")
        end = 8 + across * down
        if len(data) < end:
            return 0
        self._bands.append(Image.frombytes("1", (across * 8, down), data[8:end]))
        return end

    def _cut(self) -> None:
        """The paper, in black on white, comes out."""
        paper = Image.new("1", (max(band.width for band in self._bands), sum(b.height for b in self._bands)))
        top = 0
        for band in self._bands:
            paper.paste(band, (0, top))
            top += band.height
        self._bands.clear()
        unfinished = self._folder / "unfinished.png"
        ImageOps.invert(paper.convert("L")).save(unfinished)
        unfinished.replace(self._folder / f"slip-{self.slips + 1}.png")
        with self._out:
            self.slips += 1
            self._out.notify_all()


def serve(folder: Path, fault: Fault) -> None:
    """Prints until SIGTERM or SIGINT; says first where a kiosk finds it."""
    hold_stop_signals()
    printer = ReceiptPrinter(folder, fault)
    printer.start()
    sys.stdout.write(f"listening {printer.device}\n")
    sys.stdout.flush()
    wait_until_told()
