"""Pages as pictures, and prints of them that are not perfect."""

import io
import random
import subprocess
from typing import NamedTuple

import zxingcpp
from PIL import Image, ImageChops, ImageFilter

_QR_ONLY = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


class FoundCode(NamedTuple):
    """`edges`: left, top, right, bottom of its dark modules, in pixels."""

    text: str
    edges: tuple[float, float, float, float]


def picture_of(pdf: bytes, dpi: int) -> Image.Image:
    command = ("pdftoppm", "-r", str(dpi), "-gray", "-singlefile", "-")
    done = subprocess.run(command, input=pdf, capture_output=True, check=True, timeout=60)
    return Image.open(io.BytesIO(done.stdout)).convert("L")


def qr_in(picture: Image.Image) -> FoundCode:
    (code,) = zxingcpp.read_barcodes(picture, formats=_QR_ONLY)
    at = code.position
    corners = (at.top_left, at.top_right, at.bottom_left, at.bottom_right)
    xs, ys = [corner.x for corner in corners], [corner.y for corner in corners]
    return FoundCode(code.text, (min(xs), min(ys), max(xs), max(ys)))


def worn(picture: Image.Image, blur: float, noise: float, seed: int) -> Image.Image:
    """As a cheap printer and a cheap camera make it: blurred by `blur` pixels, and grainy."""
    chance = random.Random(seed)
    grain_of = bytes(max(0, min(255, round(chance.gauss(128, noise)))) for _ in range(256))
    grain = chance.randbytes(picture.width * picture.height).translate(grain_of)
    blurred = picture.filter(ImageFilter.GaussianBlur(blur))
    return ImageChops.add(blurred, Image.frombytes("L", picture.size, grain), offset=-128)
