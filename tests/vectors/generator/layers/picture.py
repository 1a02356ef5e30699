"""Pictures of the receipt's QR code, as scanners, telephones and forgers deliver them."""

import struct
import zlib
from io import BytesIO

from PIL import Image, ImageFilter

from counterseal.certificate.receipt import to_qr
from tests.vectors.generator.base import PICTURE, base, picture, png
from tests.vectors.generator.vector import Files, vector

_PHOTO = "receipt.jpg"


def _sound(name: str = "erased") -> Image.Image:
    return picture(base().issued[name].receipt.qr)


def _beside(*images: Image.Image) -> Image.Image:
    """Pictures in a row."""
    sheet = Image.new("L", (sum(image.width for image in images), max(image.height for image in images)), 255)
    left = 0
    for image in images:
        sheet.paste(image, (left, 0))
        left += image.width
    return sheet


def _jpeg(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "JPEG", quality=70)
    return out.getvalue()


def _chunk(name: bytes, content: bytes) -> bytes:
    """PNG (third edition) §5.3."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


@vector()
def picture_of_receipt_pass() -> Files:
    """The code as the kiosk draws it."""
    return {PICTURE: png(_sound())}


@vector()
def picture_photographed_pass() -> Files:
    """The code turned, blurred and compressed, as a telephone photographs it."""
    photo = _sound().rotate(7, expand=True, fillcolor=255).filter(ImageFilter.GaussianBlur(0.6))
    return {_PHOTO: _jpeg(photo)}


@vector()
def picture_with_another_code_pass() -> Files:
    """A code for something else beside the receipt's."""
    return {PICTURE: png(_beside(picture(to_qr("HTTPS://SHOP.EXAMPLE")), _sound()))}


@vector("E-IMAGE-QR")
def picture_of_two_receipts_fail() -> Files:
    """Two receipts in one picture: which one is meant?"""
    return {PICTURE: png(_beside(_sound("intake"), _sound("erased")))}


@vector("E-IMAGE-QR")
def picture_without_code_fail() -> Files:
    """A picture with nothing on it."""
    return {PICTURE: png(Image.new("L", (200, 200), 255))}


@vector("E-IMAGE-QR")
def picture_of_another_code_fail() -> Files:
    """A code that is no receipt."""
    return {PICTURE: png(picture(to_qr("HTTPS://SHOP.EXAMPLE")))}


@vector("E-IMAGE-QR")
def picture_torn_fail() -> Files:
    """Half of the code is missing."""
    image = _sound()
    return {PICTURE: png(image.crop((0, 0, image.width // 2, image.height)))}


@vector("E-IMAGE-MALFORMED")
def picture_with_tail_fail() -> Files:
    """Bytes behind the end of the picture."""
    return {PICTURE: png(_sound()) + b"tail"}


@vector("E-IMAGE-MALFORMED")
def picture_with_wrong_checksum_fail() -> Files:
    """The header's checksum is wrong."""
    content = bytearray(png(_sound()))
    content[29] ^= 1
    return {PICTURE: bytes(content)}


@vector("E-IMAGE-MALFORMED")
def picture_cut_off_fail() -> Files:
    """The last part of the file is missing."""
    return {PICTURE: png(_sound())[:-200]}


@vector("E-IMAGE-MALFORMED")
def picture_huge_fail() -> Files:
    """A picture of a hundred million points in a few kilobytes."""
    header = struct.pack(">IIBBBBB", 10_000, 10_000, 1, 0, 0, 0, 0)
    points = zlib.compress(bytes(10_000 * (1 + 10_000 // 8)), 9)
    chunks = _chunk(b"IHDR", header) + _chunk(b"IDAT", points) + _chunk(b"IEND", b"")
    return {PICTURE: b"\x89PNG\r\n\x1a\n" + chunks}


@vector("E-IMAGE-MALFORMED")
def picture_of_another_kind_fail() -> Files:
    """A GIF under the name of a PNG."""
    out = BytesIO()
    _sound().save(out, "GIF")
    return {PICTURE: out.getvalue()}
