"""A receipt's text from a picture of its QR code: the kiosk's own image, a scan or a photograph."""

import io
import warnings
import zlib

import zxingcpp
from PIL import Image

from counterseal.certificate.findings import Invalid
from counterseal.certificate.receipt_text import PREFIX

MAX_IMAGE_BYTES = 32 << 20
_MAX_PIXELS = 60_000_000  # more than the cameras of telephones take
_QR_ONLY = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_PNG = b"\x89PNG\r\n\x1a\n"


def read_receipt_image(untrusted: bytes) -> str:
    """The text of the one receipt in the picture; raises Invalid E-IMAGE-MALFORMED or E-IMAGE-QR."""
    if len(untrusted) > MAX_IMAGE_BYTES:
        raise Invalid("E-IMAGE-MALFORMED")
    if untrusted.startswith(_PNG):
        _check_png(untrusted)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(untrusted), formats=("PNG", "JPEG"))
        with opened as image:
            if image.width * image.height > _MAX_PIXELS:
                raise Invalid("E-IMAGE-MALFORMED")
            pixels = image.convert("L")
        texts = [code.text for code in zxingcpp.read_barcodes(pixels, formats=_QR_ONLY)]
    except Invalid:
        raise
    except Exception:  # decoders raise whatever they meet
        raise Invalid("E-IMAGE-MALFORMED") from None
    receipts = {text for text in texts if text.startswith(PREFIX)}
    if len(receipts) != 1:
        raise Invalid("E-IMAGE-QR")
    return receipts.pop()


def _check_png(untrusted: bytes) -> None:
    """Every chunk whole, its checksum right, and nothing behind the last: no byte may change unseen.

    Structure: PNG (third edition) §5.3. Decoders forgive most of this.
    """
    position, name = len(_PNG), b""
    while name != b"IEND":
        size = int.from_bytes(untrusted[position : position + 4])
        name = untrusted[position + 4 : position + 8]
        end = position + 12 + size
        if end > len(untrusted):
            raise Invalid("E-IMAGE-MALFORMED")
        if zlib.crc32(untrusted[position + 4 : end - 4]) != int.from_bytes(untrusted[end - 4 : end]):
            raise Invalid("E-IMAGE-MALFORMED")
        position = end
    if position != len(untrusted):
        raise Invalid("E-IMAGE-MALFORMED")
