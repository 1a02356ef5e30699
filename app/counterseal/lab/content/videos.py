"""Videos: QuickTime or MP4 containers whose frames are noise."""

import struct
from collections.abc import Iterator
from random import Random

_NOISE_SIZE = 1 << 20


def draw_noise(rng: Random) -> bytes:
    """A megabyte that every video repeats: drawing a gigabyte of it would take seconds."""
    return rng.randbytes(_NOISE_SIZE)


def video_chunks(noise: bytes, brand: bytes, size: int, seconds: int) -> Iterator[bytes]:
    """A file of `size` bytes, 152 or more: ftyp, mdat, moov (Apple, QuickTime File Format).

    `brand` is b"qt  " for a QuickTime movie, b"mp42" for an MP4 (ISO/IEC 14496-12, 4.3).
    """
    header = _atom(b"ftyp", brand + struct.pack(">I", 0) + brand)
    movie = _atom(b"moov", _atom(b"mvhd", _movie_header(seconds)))
    body = size - len(header) - len(movie)
    # Size 1 announces a 64-bit size behind the type: videos may pass 4 GiB.
    yield header + struct.pack(">I4sQ", 1, b"mdat", body)
    left = body - 16
    while left:
        chunk = noise[:left]
        yield chunk
        left -= len(chunk)
    yield movie


def _atom(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def _movie_header(seconds: int) -> bytes:
    scale, rate, volume, next_track = 600, 0x00010000, 0x0100, 2
    upright = struct.pack(">9i", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    start = struct.pack(">5I", 0, 0, 0, scale, seconds * scale)
    return start + struct.pack(">IH10x", rate, volume) + upright + bytes(24) + struct.pack(">I", next_track)
