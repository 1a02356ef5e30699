"""What is read from a frame log."""

from pathlib import Path

import pytest

from counterseal.bench.figures import RunFailedError
from counterseal.bench.frame_gaps import FEWEST_FRAMES, copying_gaps, percentile
from counterseal.bench.screen_without_copy import FRAMES, frames_without_copy


def test_only_gaps_within_the_copying_page_count() -> None:
    copying = "copying 16.00\n" * FEWEST_FRAMES
    log = f" 40.00\nsecret 900.00\ncopying 5000.00\n{copying}proving 70.00\ncopying 1"
    assert copying_gaps(log) == [16.0] * FEWEST_FRAMES


def test_too_few_frames_say_nothing() -> None:
    with pytest.raises(RunFailedError, match="only 1 frames"):
        copying_gaps("copying 16.00\ncopying 16.00\n")


@pytest.mark.parametrize(
    ("count", "percent", "expected"), [(100, 99, 99), (100, 50, 50), (200, 99, 198), (3, 99, 3), (1, 99, 1)]
)
def test_percentiles_are_nearest_ranks(count: int, percent: float, expected: float) -> None:
    assert percentile([float(value) for value in range(count, 0, -1)], percent) == expected


def test_the_page_moves_without_a_copy(tmp_path: Path) -> None:
    assert len(copying_gaps(frames_without_copy(tmp_path, frames=FEWEST_FRAMES + 2))) >= FEWEST_FRAMES
    assert FRAMES > FEWEST_FRAMES
