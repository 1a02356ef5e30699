"""Contents that are never held in memory read the same from anywhere."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from counterseal.lab.android.content.noise import Noise, sparse_reader

NOISE = Noise(Random(1))
MIB = 1 << 20


@given(
    number=st.integers(0, 10_000),
    total=st.integers(0, 4 * MIB),
    offset=st.integers(0, 5 * MIB),
    size=st.integers(0, 5 * MIB),
)
def test_a_part_of_noise_is_that_part_of_the_whole(number: int, total: int, offset: int, size: int) -> None:
    read = NOISE.reader(number, total)
    whole = read(0, total)
    assert len(whole) == total
    assert read(offset, size) == whole[offset : offset + size]


def test_eight_thousand_small_files_are_all_different() -> None:
    assert len({NOISE.reader(number, 64)(0, 64) for number in range(8000)}) == 8000


@given(total=st.integers(0, 3 * MIB), offset=st.integers(0, 4 * MIB), size=st.integers(0, 4 * MIB))
def test_a_part_of_a_sparse_file_is_that_part_of_the_whole(total: int, offset: int, size: int) -> None:
    read = sparse_reader(total)
    whole = read(0, total)
    assert len(whole) == total
    assert read(offset, size) == whole[offset : offset + size]


def test_a_sparse_file_says_where_it_is_past_four_gib() -> None:
    read = sparse_reader((4 << 30) + 2 * MIB)
    assert read(4 << 30, 9) == (4 << 30).to_bytes(8, "little") + b"\0"
    assert read((4 << 30) + MIB + 4, 8) == (((4 << 30) + MIB) >> 32).to_bytes(4, "little") + bytes(4)
