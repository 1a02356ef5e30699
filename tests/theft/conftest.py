"""Whoever tries something says what, and what came of it."""

import sys
from collections.abc import Callable

import pytest

Tell = Callable[[str, str], None]


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Tell:
    def told(tried: str, came_of_it: str) -> None:
        with capsys.disabled():
            sys.stdout.write(f"\n  {tried}: {came_of_it}\n")

    return told
