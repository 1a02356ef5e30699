"""Histories that several tests look at: making one takes longer than auditing it."""

from pathlib import Path

import pytest

from counterseal.bench.history import make_history

DAYS, PER_DAY = 24, 12
"""Long enough for a rotation, and few statements a day."""
ENTRIES = DAYS * PER_DAY


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A history without a flaw. Not to be changed: copy it."""
    folder = tmp_path_factory.mktemp("sound")
    assert make_history(folder, ENTRIES, per_day=PER_DAY) == []
    return folder
