"""Typesetting the certificate: one A4 page, PDF/A-3a and PDF/UA-1, with the evidence attached.

typst refuses to write a file that breaks either standard, and writes the same bytes for the same input.
"""

import functools
import re
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import msgspec
import typst

from counterseal.tradein.facts import QrCode

from .content import Page

_RESOURCES = Path(__file__).parents[4] / "resources"
_TEMPLATE = _RESOURCES / "certificate" / "certificate.typ"
_QUIET_ZONE = 4  # modules of white around a QR code, ISO/IEC 18004


def typeset(page: Page, qr: QrCode, attachments: Mapping[str, bytes]) -> bytes:
    """The unsealed PDF, carrying the three attachments of `Issued`.

    Text reaches typst as values, never as source, so none of it can act.

    Not for two threads at once: the compiler is kept, which makes every certificate but the first quick.
    """
    words = msgspec.to_builtins(page) | {
        "date": [*page.date.timetuple()[:6]],
        "qr": {"svg": _svg(qr.rows), "alt": page.qr_meaning, "caption": page.qr_caption},
    }
    inputs = {"page": msgspec.json.encode(words).decode()}
    inputs |= {name: content.decode() for name, content in attachments.items()}
    # a list of files only for the formats that have one per page
    return cast(bytes, _compiler().compile(format="pdf", sys_inputs=inputs, pdf_standards=["a-3a", "ua-1"]))


@functools.cache
def _compiler() -> typst.Compiler:
    # typst names an attachment by its path below the root, and poppler extracts flat names only
    root = _TEMPLATE.parent
    return typst.Compiler(_TEMPLATE, root=root, font_paths=[_RESOURCES / "fonts"], ignore_system_fonts=True)


def _svg(rows: tuple[str, ...]) -> str:
    """The QR code as one path, a rectangle per run of dark modules."""
    side = len(rows) + 2 * _QUIET_ZONE
    path = "".join(
        f"M{run.start()} {y}h{len(run[0])}v1h-{len(run[0])}z"
        for y, row in enumerate(rows)
        for run in re.finditer("1+", row)
    )
    view = f"{-_QUIET_ZONE} {-_QUIET_ZONE} {side} {side}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}"><path d="{path}"/></svg>'
