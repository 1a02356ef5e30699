"""The page names every fault at every stage, and no other."""

from . import table


def test_the_page_has_every_cell() -> None:
    assert set(table.read()) == table.every_cell()
