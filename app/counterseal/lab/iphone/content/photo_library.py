"""The camera roll: pictures, videos, and the asset table of Photos.sqlite that lists them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import islice
from math import ceil
from random import Random
from typing import Any

from counterseal.lab.content.pictures import SMALLEST_PICTURE, PictureFormat, Scene, draw_scene
from counterseal.lab.content.seeded import draw_moment, draw_uuid
from counterseal.lab.content.videos import draw_noise, video_chunks

from .phone_file import PhoneFile
from .sqlite_file import cocoa_seconds, sqlite_file

DOMAIN, DATABASE_PATH = "CameraRollDomain", "Media/PhotoData/Photos.sqlite"

_SCHEMA = """
CREATE TABLE ZASSET (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZKIND INTEGER,
    ZTRASHEDSTATE INTEGER, ZWIDTH INTEGER, ZHEIGHT INTEGER, ZDATECREATED TIMESTAMP, ZDURATION FLOAT,
    ZDIRECTORY VARCHAR, ZFILENAME VARCHAR, ZUUID VARCHAR);
"""
_LARGEST_PICTURE_MEAN = 256 * 1024
_VIDEO_BYTES_PER_SECOND = 2_000_000


@dataclass(frozen=True, slots=True)
class Asset:
    """A picture, or a video if it lasts `seconds`."""

    file: PhoneFile
    width: int
    height: int
    seconds: int = 0


def camera_roll(rng: Random, mark: bytes, size: int, files: int) -> list[Asset]:
    """`files` pictures and videos, about `size` bytes together; every picture carries `mark`."""
    mean = size // files
    video_count = _video_count(mean, files)
    picture_mean = min(mean * 2 // 5, _LARGEST_PICTURE_MEAN) if video_count else mean
    scene = cache(partial(draw_scene, rng, ("Apple", "iPhone")))
    numbers = iter(range(1, files + 1))
    pictures = [
        _picture(rng, scene, mark, number, picture_mean) for number in islice(numbers, files - video_count)
    ]
    shares = _shares(rng, size - sum(picture.file.size for picture in pictures), video_count)
    noise = draw_noise(rng)
    return pictures + [
        _video(rng, noise, number, share) for number, share in zip(numbers, shares, strict=True)
    ]


def photo_database(rng: Random, assets: Sequence[Asset]) -> bytes:
    return sqlite_file(_SCHEMA, {"ZASSET": [_row(rng, asset) for asset in assets]})


def _video_count(mean: int, files: int) -> int:
    """Few videos on an ordinary phone, none where files are small, every second one where they are large."""
    if mean < 32 * 1024:
        return 0
    return files // 2 if mean > 1024 * 1024 else ceil(files / 12)


def _shares(rng: Random, total: int, count: int) -> list[int]:
    weights = [rng.uniform(0.6, 1.4) for _ in range(count)]
    return [int(total * weight / sum(weights)) for weight in weights]


def _picture(
    rng: Random, scene: Callable[[PictureFormat, int], Scene], mark: bytes, number: int, mean: int
) -> Asset:
    size = max(SMALLEST_PICTURE, mean * rng.choice((6, 8, 10, 12, 14)) // 10)
    # A current iPhone writes HEIC; Pillow cannot, and a JPEG under that name opens everywhere.
    suffix = rng.choice(("HEIC", "HEIC", "HEIC", "JPG", "JPG", "PNG"))
    shown = scene("PNG" if suffix == "PNG" else "JPEG", size)
    path = _path(number, suffix)
    comment = mark + b" " + path.encode()

    def chunks() -> Iterator[bytes]:
        yield shown.with_comment(comment)

    return Asset(PhoneFile(DOMAIN, path, size, chunks, draw_moment(rng)), shown.width, shown.height)


def _video(rng: Random, noise: bytes, number: int, size: int) -> Asset:
    seconds = size // _VIDEO_BYTES_PER_SECOND + 1
    chunks = partial(video_chunks, noise, b"qt  ", size, seconds)
    return Asset(PhoneFile(DOMAIN, _path(number, "MOV"), size, chunks, draw_moment(rng)), 1920, 1080, seconds)


def _path(number: int, suffix: str) -> str:
    """A camera starts a new folder after a thousand files."""
    return f"Media/DCIM/{100 + number // 1000}APPLE/IMG_{number % 10_000:04}.{suffix}"


def _row(rng: Random, asset: Asset) -> dict[str, Any]:
    directory, name = asset.file.path.removeprefix("Media/").rsplit("/", 1)
    return {
        "Z_ENT": 3,
        "Z_OPT": 1,
        "ZKIND": int(asset.seconds > 0),
        "ZTRASHEDSTATE": 0,
        "ZWIDTH": asset.width,
        "ZHEIGHT": asset.height,
        "ZDATECREATED": cocoa_seconds(asset.file.modified),
        "ZDURATION": asset.seconds,
        "ZDIRECTORY": directory,
        "ZFILENAME": name,
        "ZUUID": draw_uuid(rng),
    }
