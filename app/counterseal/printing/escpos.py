"""The few words of ESC/POS that a picture needs, and what a printer says of itself. Pure.

Written from Epson's reference, https://download4.epson.biz/sec_pubs/pos/reference_en/escpos/ .
"""

from collections.abc import Iterator

from PIL import Image, ImageChops

from counterseal.tradein.printing import PrinterHealth

START = b"\x1b@"
"""ESC @: forget whatever the one before had set."""
FEED_AND_CUT = b"\x1dVB\x00"
"""GS V 66 0: feed to the knife, and cut."""
ASK_PAPER_WHEN_DONE = b"\x1dr\x01"
"""GS r 1: unlike DLE EOT it waits for its turn, so that its answer means that all before it is printed."""

BAND = 240
"""Lines of a picture sent at once; a small printer has room for no more."""

PRINTER, OFFLINE_CAUSE, PAPER = 1, 2, 4
"""What DLE EOT can be asked."""
QUESTIONS = (PRINTER, OFFLINE_CAUSE, PAPER)

_FIXED, _FIXED_VALUE = 0b1001_0011, 0b0001_0010
"""Bits that every answer to DLE EOT has; anything else is no answer."""


def ask(question: int) -> bytes:
    """DLE EOT n: answered at once, whatever else the printer has to do."""
    return bytes((0x10, 0x04, question))


def picture(image: Image.Image) -> Iterator[bytes]:
    """The picture, black on white (mode "1"), as GS v 0 in bands."""
    dark = ImageChops.invert(image)
    for top in range(0, image.height, BAND):
        band = dark.crop((0, top, image.width, min(top + BAND, image.height)))
        size = ((band.width + 7) // 8).to_bytes(2, "little") + band.height.to_bytes(2, "little")
        yield b"\x1dv0\x00" + size + band.tobytes()


def is_answer(untrusted: int) -> bool:
    """Whether that byte can be an answer to DLE EOT."""
    return untrusted & _FIXED == _FIXED_VALUE


def judge(printer: int, offline_cause: int, paper: int) -> PrinterHealth:
    """What the answers to `QUESTIONS` mean; the cause that a person can mend comes first."""
    if paper & 0x60 or offline_cause & 0x20:
        return PrinterHealth.PAPER_OUT
    if offline_cause & 0x04:
        return PrinterHealth.COVER_OPEN
    if printer & 0x08:
        return PrinterHealth.OFFLINE
    return PrinterHealth.PAPER_LOW if paper & 0x0C else PrinterHealth.READY
