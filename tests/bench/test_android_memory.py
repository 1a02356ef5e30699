"""What the worker held at most is read for each phone, and compared with the first."""

from pathlib import Path

import pytest

from counterseal.bench import android_memory
from counterseal.bench.figures import Figure


@pytest.mark.foreign
def test_peaks_are_read_and_compared(tmp_path: Path) -> None:
    contents = (android_memory.FEW._replace(bytes=1_000_000, files=20),)
    peak, growth = android_memory.measure(tmp_path, contents)
    assert isinstance(peak, Figure)
    assert isinstance(growth, Figure)
    assert 20 < peak.ours < 200
    assert growth.ours == 0
