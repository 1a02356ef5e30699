"""Says how many cases ran and, if asked to, writes down how each ended."""

import pytest

from . import table


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--write-table", action="store_true", help="write how each case ended into docs/faults.md"
    )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    found = [found for report in terminalreporter.getreports("passed") for found in report.user_properties]
    values = [value for name, value in found if name == table.CELL]
    cells = {(*cell,): how for *cell, how in values}
    if cells:
        terminalreporter.write_line(f"faults: {len(cells)} cells")
    for name, value in found:
        if name == table.CUTS:
            terminalreporter.write_line(f"power cuts: {value} states of the disk")
    if config.getoption("--write-table"):
        table.write(cells)
