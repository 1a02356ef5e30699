"""A slip as it comes out: black dots on a roll of paper, or a sheet for an office printer.

Typeset with our own fonts, because a receipt printer's own letters have neither Arabic nor all of Czech.
"""

import functools
import io
import re
from pathlib import Path
from typing import Literal, cast

import msgspec
import typst
from PIL import Image

from .printer import Slip
from .words import words_for

_RESOURCES = Path(__file__).parents[3] / "resources"
_TEMPLATE = _RESOURCES / "slip" / "slip.typ"
_QUIET_ZONE = 4
"""Modules of white around a QR code, ISO/IEC 18004."""
_DOTS_PER_MM = 8
"""203 dots an inch: what receipt printers have."""
_DARK = 160
"""Below this a grey dot is black: above half, because letters are thin here and must keep their stems."""


def roll(slip: Slip, width_mm: int) -> Image.Image:
    """The slip in black and white, `width_mm` of print wide. The dots of each QR module are whole.

    Raises ValueError where the QR code does not fit.
    """
    above, below = (
        Image.open(io.BytesIO(page)).convert("L").point(lambda grey: 255 * (grey >= _DARK))
        for page in cast(list[bytes], _compile(slip, width_mm, "png"))
    )
    symbol = _symbol(slip.qr.rows, above.width)
    picture = Image.new("L", (above.width, above.height + symbol.height + below.height), 255)
    picture.paste(above, (0, 0))
    picture.paste(symbol, ((above.width - symbol.width) // 2, above.height))
    picture.paste(below, (0, above.height + symbol.height))
    return picture.convert("1", dither=Image.Dither.NONE)


def sheet(slip: Slip) -> bytes:
    """The slip as an A4 page, in PDF."""
    return cast(bytes, _compile(slip, None, "pdf"))


def _compile(slip: Slip, width_mm: int | None, form: Literal["pdf", "png"]) -> bytes | list[bytes]:
    words = words_for(slip.language)
    named = ((words.phone, slip.model), (words.reference, slip.reference))
    said = {
        "language": slip.language,
        "width_mm": width_mm,
        "demo": words.demo if slip.demo else None,
        "title": words.titles[slip.outcome],
        "sentence": words.sentences[slip.outcome],
        "facts": [fact for fact in named if fact[1]],
        "number": f"{words.number} {slip.number}",
        "check": words.check,
        "key": words.key,
        "qr": _svg(slip.qr.rows),
    }
    inputs = {"slip": msgspec.json.encode(said).decode()}
    ppi = _DOTS_PER_MM * 25.4
    return cast(bytes | list[bytes], _compiler().compile(format=form, ppi=ppi, sys_inputs=inputs))


@functools.cache
def _compiler() -> typst.Compiler:
    fonts = [_RESOURCES / "fonts"]
    return typst.Compiler(_TEMPLATE, root=_TEMPLATE.parent, font_paths=fonts, ignore_system_fonts=True)


def _symbol(rows: tuple[str, ...], width: int) -> Image.Image:
    side = len(rows) + 2 * _QUIET_ZONE
    dots = width // side
    if not dots:
        raise ValueError("the QR code is wider than the paper")
    symbol = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows):
        for x, module in enumerate(row):
            if module == "1":
                symbol.putpixel((x + _QUIET_ZONE, y + _QUIET_ZONE), 0)
    return symbol.resize((side * dots, side * dots), Image.Resampling.NEAREST)


def _svg(rows: tuple[str, ...]) -> str:
    side = len(rows) + 2 * _QUIET_ZONE
    path = "".join(
        f"M{run.start()} {y}h{len(run[0])}v1h-{len(run[0])}z"
        for y, row in enumerate(rows)
        for run in re.finditer("1+", row)
    )
    view = f"{-_QUIET_ZONE} {-_QUIET_ZONE} {side} {side}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}"><path d="{path}"/></svg>'
