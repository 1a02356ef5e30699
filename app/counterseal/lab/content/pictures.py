"""Photographs and screenshots: real JPEG and PNG files of exactly the size asked for."""

import io
import zlib
from dataclasses import dataclass
from math import sqrt
from random import Random
from typing import Literal, TypeAlias

from PIL import Image, ImageDraw

PictureFormat: TypeAlias = Literal["JPEG", "PNG"]
Camera: TypeAlias = tuple[str, str]
"""Maker and model, as EXIF names them."""

SMALLEST_PICTURE = 2048

# A first guess only: `draw_scene` makes the picture smaller until it fits.
_BYTES_PER_PIXEL = {"JPEG": 0.11, "PNG": 1.7}
_COMMENT_ROOM = 128

_EXIF_MAKE, _EXIF_MODEL = 0x010F, 0x0110
_JPEG_COMMENT = b"\xff\xfe"
_JPEG_FIRST_TABLE = b"\xff\xdb\x00\x43"
_JPEG_LONGEST_SEGMENT = 0xFFFF + len(_JPEG_COMMENT)
_PNG_END = b"\x00\x00\x00\x00IEND"


@dataclass(frozen=True, slots=True)
class Scene:
    """An encoded picture with room below `size` for a comment, so that no two files of it are alike."""

    encoded: bytes
    size: int
    width: int
    height: int

    def with_comment(self, comment: bytes) -> bytes:
        """A file of exactly `size` bytes that shows this scene."""
        room = self.size - len(self.encoded)
        if self.encoded.startswith(b"\xff\xd8"):
            at, added = self.encoded.index(_JPEG_FIRST_TABLE), _jpeg_comments(comment, room)
        else:
            at, added = self.encoded.rindex(_PNG_END), _png_comment(comment, room)
        return self.encoded[:at] + added + self.encoded[at:]


def draw_scene(rng: Random, camera: Camera, picture_format: PictureFormat, size: int) -> Scene:
    """A landscape taken with `camera` that fits into `size` bytes (at least `SMALLEST_PICTURE`).

    Room for a comment is left in it.
    """
    width = max(8, int(sqrt(size / _BYTES_PER_PIXEL[picture_format] * 4 / 3)))
    while True:
        image = _landscape(rng, width, width * 3 // 4)
        encoded = _encode(image, camera, picture_format)
        if len(encoded) + _COMMENT_ROOM <= size:
            return Scene(encoded, size, image.width, image.height)
        width = width * 7 // 8


def _landscape(rng: Random, width: int, height: int) -> Image.Image:
    """Sky, sun and three ranges of hills, with the grain of a small sensor."""
    image = Image.frombytes("RGB", (1, 2), rng.randbytes(6)).resize((width, height))
    draw = ImageDraw.Draw(image)
    sun, centre = width / 12, rng.uniform(0.2, 0.8) * width
    draw.ellipse((centre - sun, height / 5 - sun, centre + sun, height / 5 + sun), fill=(255, 244, 214))
    for horizon in (0.5, 0.65, 0.8):
        ridge = [(width * step / 8, height * (horizon + rng.uniform(-0.08, 0.08))) for step in range(9)]
        draw.polygon([(0, height), *ridge, (width, height)], fill=_colour(rng))
    grain = Image.frombytes("L", (width, height), rng.randbytes(width * height)).convert("RGB")
    return Image.blend(image, grain, 0.06)


def _colour(rng: Random) -> tuple[int, int, int]:
    return rng.randrange(40, 120), rng.randrange(70, 160), rng.randrange(40, 120)


def _encode(image: Image.Image, camera: Camera, picture_format: PictureFormat) -> bytes:
    exif = Image.Exif()
    exif[_EXIF_MAKE], exif[_EXIF_MODEL] = camera
    encoded = io.BytesIO()
    image.save(encoded, picture_format, exif=exif)
    return encoded.getvalue()


def _jpeg_comments(comment: bytes, room: int) -> bytes:
    """Comment segments that fill `room` bytes (ITU-T T.81, B.2.4.5); one holds at most 65 535."""
    segments = b""
    while room:
        length = min(room, _JPEG_LONGEST_SEGMENT)
        if 0 < room - length < 4:  # what is left must hold a marker and a length
            length -= 4
        text = comment.ljust(length - 4)[: length - 4]
        segments += _JPEG_COMMENT + (length - 2).to_bytes(2) + text
        room -= length
    return segments


def _png_comment(comment: bytes, room: int) -> bytes:
    """A text chunk of `room` bytes (PNG specification, 11.3.3.2 tEXt)."""
    chunk = b"tEXt" + (b"Comment\x00" + comment).ljust(room - 12)
    return (room - 12).to_bytes(4) + chunk + zlib.crc32(chunk).to_bytes(4)
