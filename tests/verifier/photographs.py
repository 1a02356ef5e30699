"""Photographs of a receipt as people take them: at an angle, turned, in uneven light, compressed."""

import io
import math
import random
from collections.abc import Sequence
from typing import Any, NamedTuple, TypeAlias

import zxingcpp
from PIL import Image, ImageChops, ImageFilter, ImageOps

Point: TypeAlias = tuple[float, float]
QUIET_ZONE = 4

_CORNERS: tuple[Point, ...] = ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5))


class Shot(NamedTuple):
    """How a code of `side` pixels was taken: turned by `degrees`, an edge nearer by `tilt` (across, down)."""

    degrees: float
    tilt: tuple[float, float] = (0, 0)
    side: int = 700
    blur: float = 0.8
    grain: int = 10
    dimmest: int = 110
    quality: int = 75


def code_of(text: str, scale: int = 1, level: str = "M", version: int = 0) -> Image.Image:
    """With its quiet zone, `scale` pixels a module; without `version` as small as can be."""
    options: dict[str, Any] = {"ec_level": level} | ({"version": version} if version else {})
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, **options)
    pixels = memoryview(barcode.to_image(scale=1, add_quiet_zones=False))  # type: ignore[arg-type]  # a buffer
    side = math.isqrt(pixels.nbytes)
    image = ImageOps.expand(Image.frombytes("L", (side, side), pixels.tobytes()), QUIET_ZONE, 255)
    return image.resize((image.width * scale,) * 2, Image.Resampling.NEAREST)


def printed(code: Image.Image, pixels_a_module: float) -> Image.Image:
    """As so many pixels show it, not fitting the modules' edges."""
    side = round(code.width * pixels_a_module)
    fine = code.resize((code.width * 8,) * 2, Image.Resampling.NEAREST)
    return fine.resize((side, side), Image.Resampling.BOX)


def bowed(code: Image.Image, pixels: float) -> Image.Image:
    """On paper that is arched between left and right, its middle lower by so many pixels."""
    width, height = code.width + 80, code.height + 80
    sheet = Image.new("L", (width, height), 255)
    sheet.paste(code, (40, 40))
    strips = []
    for left in range(0, width, 16):
        right = min(width, left + 16)
        start, stop = (pixels * math.sin(math.pi * x / width) for x in (left, right))
        from_corners = (left, -start, left, height - start, right, height - stop, right, -stop)
        strips.append(((left, 0, right, height), from_corners))
    return sheet.transform((width, height), Image.Transform.MESH, strips, Image.Resampling.BICUBIC)


def photographed(code: Image.Image, shot: Shot, seed: int, size: tuple[int, int] = (1600, 1200)) -> bytes:
    """A JPEG of the code on a table."""
    chance = random.Random(seed)
    corners = [_seen(corner, shot, size) for corner in _CORNERS]
    width, height = code.size
    back = _map(corners, [(0, 0), (width, 0), (width, height), (0, height)])
    paper = code.transform(size, Image.Transform.PERSPECTIVE, back, Image.Resampling.BICUBIC)
    where = Image.new("L", code.size, 255).transform(size, Image.Transform.PERSPECTIVE, back)
    table = _grain(chance, (size[0] // 8, size[1] // 8), 40).resize(size).point(lambda shade: 60 + shade // 3)
    table.paste(paper, (0, 0), where)
    taken = ImageChops.multiply(table.filter(ImageFilter.GaussianBlur(shot.blur)), _light(chance, shot, size))
    grain = _grain(chance, (size[0] // 4, size[1] // 4), shot.grain).resize(size, Image.Resampling.NEAREST)
    out = io.BytesIO()
    ImageChops.add(taken, grain, offset=-128).save(out, "JPEG", quality=shot.quality)
    return out.getvalue()


def png_of(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _seen(corner: Point, shot: Shot, size: tuple[int, int]) -> Point:
    angle = math.radians(shot.degrees)
    x = corner[0] * math.cos(angle) - corner[1] * math.sin(angle)
    y = corner[0] * math.sin(angle) + corner[1] * math.cos(angle)
    depth = 1 + shot.tilt[0] * x + shot.tilt[1] * y
    return size[0] / 2 + x / depth * shot.side, size[1] / 2 + y / depth * shot.side


def _light(chance: random.Random, shot: Shot, size: tuple[int, int]) -> Image.Image:
    gradient = Image.linear_gradient("L").rotate(chance.randrange(360), expand=False).crop((64, 64, 192, 192))
    return gradient.resize(size).point(lambda shade: shot.dimmest + (255 - shot.dimmest) * shade // 255)


def _grain(chance: random.Random, size: tuple[int, int], deviation: int) -> Image.Image:
    pixels = bytes(max(0, min(255, round(chance.gauss(128, deviation)))) for _ in range(size[0] * size[1]))
    return Image.frombytes("L", size, pixels)


def _map(seen: Sequence[Point], flat: Sequence[Point]) -> list[float]:
    """The eight numbers by which Pillow finds each pixel's place in the flat picture."""
    rows = []
    for (x, y), (u, v) in zip(seen, flat, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for column in range(8):
        pivot = max(range(column, 8), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        rows[column] = [value / rows[column][column] for value in rows[column]]
        for row in range(8):
            if row != column:
                factor = rows[row][column]
                rows[row] = [a - factor * b for a, b in zip(rows[row], rows[column], strict=True)]
    return [row[8] for row in rows]
