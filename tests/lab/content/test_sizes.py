"""Pictures and videos fill exactly the size they were given."""

import io
import struct
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from counterseal.lab.content.pictures import SMALLEST_PICTURE, PictureFormat, draw_scene
from counterseal.lab.content.videos import video_chunks


@settings(deadline=None, max_examples=60)
@given(
    seed=st.integers(0, 10**6),
    picture_format=st.sampled_from(("JPEG", "PNG")),
    size=st.integers(SMALLEST_PICTURE, 40_000),
    comment=st.binary(max_size=100),
)
def test_a_picture_fills_its_size(
    seed: int, picture_format: PictureFormat, size: int, comment: bytes
) -> None:
    content = draw_scene(Random(seed), ("Maker", "Model"), picture_format, size).with_comment(comment)
    assert len(content) == size
    with Image.open(io.BytesIO(content)) as picture:
        picture.load()


@given(noise=st.binary(min_size=1, max_size=50), size=st.integers(152, 5000), seconds=st.integers(0, 10**6))
def test_a_video_fills_its_size(noise: bytes, size: int, seconds: int) -> None:
    content = b"".join(video_chunks(noise, b"mp42", size, seconds))
    assert len(content) == size
    (body,) = struct.unpack_from(">Q", content, 20 + 8)
    assert content[20 + body + 4 : 20 + body + 8] == b"moov"
