"""The processes that a benchmark starts must find the program, and may load the lab."""

from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(APP))
    monkeypatch.setenv("COUNTERSEAL_MODE", "test")
