"""The first frame of a program that shows one, and of one that does not."""

import sys

import pytest

from counterseal.bench import empty_window
from counterseal.bench.figures import RunFailedError
from counterseal.bench.startup import first_frame


def test_an_empty_window_shows_a_frame() -> None:
    assert first_frame((sys.executable, empty_window.__file__), {}) > 0


def test_a_program_that_ends_without_a_frame_has_no_time() -> None:
    with pytest.raises(RunFailedError, match="no frame"):
        first_frame((sys.executable, "-c", "print('hello')"), {})
