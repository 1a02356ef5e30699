"""Where tiles lie and what bundles of entries look like, as C2SP tlog-tiles says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.transparency import tiles
from counterseal.transparency.invalid import Invalid
from counterseal.transparency.tiles import ENTRIES, Tile


@pytest.mark.parametrize(
    ("tile", "path"),
    [
        (Tile(0, 0), "tile/0/000"),
        (Tile(0, 0, 1), "tile/0/000.p/1"),
        (Tile(1, 999), "tile/1/999"),
        (Tile(2, 1000), "tile/2/x001/000"),
        (Tile(0, 1234067), "tile/0/x001/x234/067"),
        (Tile(0, 1234067, 112), "tile/0/x001/x234/067.p/112"),
        (Tile(ENTRIES, 273, 10), "tile/entries/273.p/10"),
    ],
)
def test_paths(tile: Tile, path: str) -> None:
    assert tile.path == path
    assert tiles.read_path(path) == tile


@given(st.integers(ENTRIES, 7), st.integers(0, 10**15), st.integers(1, 256))
def test_every_path_is_read_back(level: int, index: int, width: int) -> None:
    tile = Tile(level, index, width)
    assert tiles.read_path(tile.path) == tile


@pytest.mark.parametrize(
    "path",
    [
        "checkpoint",
        "tile/0/0",
        "tile/0/000.p/0",
        "tile/0/000.p/01",
        "tile/0/000.p/256",
        "tile/0/000.p/999",
        "tile/0/x000/000",
        "tile/0/001/000",
        "tile/00/000",
        "tile/64/000",
        "tile/0/000/",
        "../tile/0/000",
        "tile/0/" + "\N{ARABIC-INDIC DIGIT ZERO}" * 3,
    ],
)
def test_other_names_are_no_tiles(path: str) -> None:
    assert tiles.read_path(path) is None


@given(st.text())
def test_no_name_breaks_the_reader_of_paths(path: str) -> None:
    tile = tiles.read_path(path)
    assert tile is None or tile.path == path


@pytest.mark.parametrize(
    ("count", "tile"),
    [(1, Tile(0, 0, 1)), (256, Tile(0, 0)), (257, Tile(0, 1, 1)), (70000, Tile(0, 273, 112))],
)
def test_the_last_tile(count: int, tile: Tile) -> None:
    assert tiles.last_tile(0, count) == tile


def test_the_levels_of_a_log() -> None:
    assert list(tiles.levels_of(70000)) == [(ENTRIES, 70000), (0, 70000), (1, 273), (2, 1)]


@given(st.lists(st.binary(max_size=40), max_size=20))
def test_entries_are_read_back(entries: list[bytes]) -> None:
    assert tiles.read_entries(tiles.write_entries(entries), len(entries)) == entries


@given(st.binary(), st.integers(0, 256))
def test_a_bundle_is_read_as_it_was_written_or_refused(untrusted: bytes, count: int) -> None:
    try:
        entries = tiles.read_entries(untrusted, count)
    except Invalid as fault:
        assert fault.code == "E-LOG-ENTRY"
    else:
        assert len(entries) == count
        assert tiles.write_entries(entries) == untrusted
