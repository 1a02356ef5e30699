"""A slip as long as any, and what may be read from its picture."""

from PIL import Image

from counterseal.certificate.receipt import to_qr
from counterseal.printing.printer import Slip
from counterseal.tradein.views import Outcome
from tests.certificate.pictures import qr_in

TEXT = "COUNTERSEAL-" + "7K%0 " * 320
"""In QR's own alphabet, like a receipt, and as long as the longest."""

SLIP = Slip("de", Outcome.ERASED, "DEMO-7F3K-0042", to_qr(TEXT), "iPhone 15", "TILL-0042", demo=True)


def text_on(picture: Image.Image) -> str:
    return qr_in(picture.convert("L")).text
