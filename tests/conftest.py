"""What holds for every test."""

import gc
import os

import pytest
from hypothesis import HealthCheck, settings

# The simulated phones refuse to load anywhere else; set here because they are imported during collection.
os.environ["COUNTERSEAL_MODE"] = "test"

# In a fresh clone Hypothesis first builds its table of characters: many seconds on a busy machine.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


def pytest_configure(config: pytest.Config) -> None:
    # once, before the workers start: screens in any test are to say what the .ts files hold now
    if not hasattr(config, "workerinput"):
        from tests.screens.words import compile_stale

        compile_stale()


def pytest_collection_finish() -> None:
    # ten thousand tests stay to the end: looked at in every collection of garbage, they would slow each one
    gc.collect()
    gc.freeze()


def pytest_unconfigure() -> None:
    gc.unfreeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What passed tests say they went through, of pages, attacks or faults: how many there were."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "counted":
                terminalreporter.write_line(str(value))
