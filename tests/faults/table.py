"""The tables of docs/faults.md, some for each family of phones: a row a stage, a column a fault, in each cell
how it ended when last run."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from counterseal.tradein.facts import Family
from counterseal.tradein.views import StageName

from .faults import COLUMNS

PAGE = Path(__file__).parents[2] / "docs" / "faults.md"
CELL = "fault cell"
"""The property by which a test hands over a cell: family, fault, stage and words."""
CUTS = "power cuts"
"""And that by which it says from how many states of the disk a core was started."""
BEGIN, END = "<!-- from here on made by `make faults` -->\n", "<!-- to here -->\n"

NAMES = {Family.IPHONE: "iPhone", Family.ANDROID: "Android"}
_FAMILIES = {name: family.value for family, name in NAMES.items()}

Cell: TypeAlias = tuple[str, str, str]
"""Family, fault and stage."""
Cells: TypeAlias = Mapping[Cell, str]
"""How it ended."""


def every_cell() -> set[Cell]:
    return {
        (family, fault, stage)
        for family, kinds in COLUMNS.items()
        for faults in kinds.values()
        for fault in faults
        for stage in StageName
    }


def write(cells: Cells) -> None:
    """Into the page, in place of what it said of these cells. Raises KeyError while one has no words."""
    cells = read() | dict(cells)
    before, _, rest = PAGE.read_text().partition(BEGIN)
    PAGE.write_text(before + BEGIN + "\n" + "\n".join(_lines(cells)) + END + rest.partition(END)[2])


def read() -> dict[Cell, str]:
    """What the page says. Cells without words are left out."""
    made = PAGE.read_text().partition(BEGIN)[2].partition(END)[0]
    cells: dict[Cell, str] = {}
    family, faults = "", []
    for line in made.splitlines():
        first, *words = (word.strip() for word in line.strip("|").split("|"))
        if line.startswith("## "):
            family = _FAMILIES[line.removeprefix("## ").partition(":")[0]]
        elif first == "Stage":
            faults = words
        elif first in set(StageName):
            cells |= {(family, fault, first): word for fault, word in zip(faults, words, strict=True) if word}
    return cells


def _lines(cells: Cells) -> Iterator[str]:
    for family, kinds in COLUMNS.items():
        for kind, faults in kinds.items():
            yield f"## {NAMES[family]}: {kind}\n"
            yield _row("Stage", faults)
            yield _row("---", ["---" for _ in faults])
            for stage in StageName:
                yield _row(stage, [cells[family, fault, stage] for fault in faults])
            yield ""


def _row(first: str, words: Iterable[str]) -> str:
    return f"| {' | '.join([first, *words])} |"
