"""Whoever tries or searches something says what, and what came of it: at the end of the run, in one list."""

from collections.abc import Callable

import pytest

Tell = Callable[[str, str], None]

_TOLD = "told"


@pytest.fixture
def tell(record_property: Callable[[str, object], None]) -> Tell:
    """Takes what was tried, and what came of it."""
    return lambda tried, came_of_it: record_property(_TOLD, f"{tried}: {came_of_it}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = (one for outcome in ("passed", "failed") for one in terminalreporter.getreports(outcome))
    told = [text for report in reports for name, text in report.user_properties if name == _TOLD]
    if told:
        terminalreporter.section("tried, and what came of it")
    for text in told:
        terminalreporter.line(f"- {text}")
