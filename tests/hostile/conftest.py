"""Seeds: the same ones in every run of the suite, others for `make fuzz`; and a table of how they ended."""

from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from counterseal.lab.fuzzing.layers import ANDROID, IPHONE, Fuzz, Layer

from .cases import SEEDS, SEEDS_FOR_A_COUNTER, Record, cases


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("hostile phones")
    group.addoption("--first-seed", type=int, default=1, help="the first seed of each layer")
    group.addoption("--seeds", type=int, default=SEEDS, help="how many seeds of each layer")
    group.addoption("--fuzz", type=Fuzz.parse, help="one phone alone, as a finding names it: LAYER:SEED")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    layers = {"iphone_fuzz": IPHONE, "android_fuzz": ANDROID, "counter_fuzz": IPHONE + ANDROID}
    for name in layers.keys() & set(metafunc.fixturenames):
        tried = _asked_for(metafunc.config, layers[name])
        if name == "counter_fuzz":
            tried = [fuzz for fuzz in tried if fuzz.seed % SEEDS_FOR_A_COUNTER == 1]
        metafunc.parametrize(name, tried, ids=str)


def _asked_for(config: pytest.Config, layers: tuple[Layer, ...]) -> list[Fuzz]:
    if one := config.getoption("--fuzz"):
        return [one] if one.layer in layers else []
    return cases(layers, config.getoption("--first-seed"), config.getoption("--seeds"))


@pytest.fixture
def record_ending(record_property: Callable[[str, object], None]) -> Record:
    """Remembers for the table how a phone's trade-in ended; its trace tells whether it spoiled anything."""

    def remember(fuzz: Fuzz, how: str, trace: Path) -> None:
        spoiled = "spoiled" if "spoiled" in trace.read_text() else "not reached"
        record_property("hostile", [fuzz.layer.value, f"{how} ({spoiled})"])

    return remember


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how many phones of which layers were tried, and how their trade-ins ended."""
    endings: dict[str, Counter[str]] = defaultdict(Counter)
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        for name, value in report.user_properties if report.when == "call" else ():
            if name == "hostile":
                layer, how = value
                endings[layer][how] += 1
    if endings:
        terminalreporter.section("hostile phones")
    for layer, counted in sorted(endings.items()):
        terminalreporter.write_line(f"{layer}: {counted.total()} phones")
        for how, count in counted.most_common():
            terminalreporter.write_line(f"  {count:4} {how}")
