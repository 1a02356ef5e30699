"""The receipt's code survives paper: on the page and on a narrow roll, printed and photographed badly."""

import io
import random
from pathlib import Path

import pytest
from PIL import Image

from counterseal.certificate.base45 import encode
from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.page.render import render
from counterseal.certificate.page.typeset import typeset
from counterseal.certificate.receipt import to_qr
from counterseal.certificate.receipt_text import PREFIX
from counterseal.certificate.verification.image import read_receipt_image
from counterseal.tradein.facts import QrCode
from tests.certificate.pdf_samples import ATTACHMENTS, PAGE
from tests.certificate.pictures import picture_of, qr_in, worn
from tests.certificate.verify_samples import ERASED, issue_all, outcome

LARGEST = PREFIX + encode(random.Random(1).randbytes(1_100))
"""As long as a receipt can become: about a million entries in the log, and two witnesses."""
DOTS = 203 / 25.4
"""Dots a millimetre of a thermal printer."""
ROLL = 50
"""Millimetres that a narrow roll lets a printer use."""


def png(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def on_a_roll(qr: QrCode) -> Image.Image:
    """In whole dots, since a thermal printer has no half ones; the roll's white edge is the quiet zone's."""
    side = len(qr.rows) + 8
    dots = int(ROLL * DOTS) // side
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(qr.rows, 4):
        for x, module in enumerate(row, 4):
            image.putpixel((x, y), 0 if module == "1" else 255)
    return image.resize((side * dots, side * dots), Image.Resampling.NEAREST)


@pytest.mark.parametrize("dpi", [150, 203])
@pytest.mark.parametrize("seed", range(3))
def test_the_code_on_the_page_gives_back_the_receipt(
    dpi: int, seed: int, signer: FileSigner, tmp_path: Path
) -> None:
    (issued,) = issue_all(signer, tmp_path / "log", outcome(ERASED))
    picture = picture_of(render(issued), dpi)
    assert read_receipt_image(png(worn(picture, blur=0.6, noise=12, seed=seed))) == issued.receipt.text


@pytest.mark.parametrize("dpi", [150, 203])
def test_so_does_the_largest_one(dpi: int) -> None:
    picture = picture_of(typeset(PAGE, to_qr(LARGEST), ATTACHMENTS), dpi)
    assert read_receipt_image(png(worn(picture, blur=0.6, noise=12, seed=dpi))) == LARGEST


def test_the_code_on_the_page_is_50_millimetres_wide_with_its_quiet_zone() -> None:
    qr = to_qr(LARGEST)
    left, top, right, bottom = (
        dots / DOTS for dots in qr_in(picture_of(typeset(PAGE, qr, ATTACHMENTS), 203)).edges
    )
    dark = 50 * len(qr.rows) / (len(qr.rows) + 8)
    assert (right - left, bottom - top) == pytest.approx((dark, dark), abs=0.3)


@pytest.mark.parametrize("seed", range(3))
def test_a_print_on_a_narrow_roll_gives_back_the_largest_receipt(seed: int) -> None:
    printed = on_a_roll(to_qr(LARGEST))
    assert ROLL * 0.6 < printed.width / DOTS <= ROLL
    assert read_receipt_image(png(worn(printed, blur=0.6, noise=12, seed=seed))) == LARGEST


def test_a_print_that_nobody_can_read_is_not_read_otherwise() -> None:
    """The noise above does something: more of it, and nothing is found."""
    printed = worn(on_a_roll(to_qr(LARGEST)), blur=4, noise=60, seed=1)
    with pytest.raises(Exception, match="E-IMAGE-QR"):
        read_receipt_image(png(printed))
