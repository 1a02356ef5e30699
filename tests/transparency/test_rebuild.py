"""Checking a log file by file: whatever was changed, removed or added is found and named."""

from pathlib import Path

import pytest

from counterseal.transparency.rebuild import check_log
from counterseal.transparency.store import Log

from .conftest import ORIGIN, SoftKey, entry

Files = dict[str, bytes]


def load(folder: Path) -> Files:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def grown(folder: Path, key: SoftKey, sizes: list[int]) -> list[Files]:
    """The files of one log at several sizes."""
    log, states = Log(folder, key, ORIGIN), []
    for number in range(sizes[-1]):
        log.append(entry(number))
        if log.size in sizes:
            states.append(load(folder))
    log.close()
    return states


@pytest.fixture(scope="module")
def states(key: SoftKey, tmp_path_factory: pytest.TempPathFactory) -> list[Files]:
    return grown(tmp_path_factory.mktemp("log") / "log", key, [4, 258, 259])


def codes(files: Files, key: SoftKey) -> set[str]:
    return {fault.code for fault in check_log(files, files.__getitem__, ORIGIN, key.public_key())}


def test_a_sound_log_has_no_faults(key: SoftKey, states: list[Files]) -> None:
    for files in states:
        assert codes(files, key) == set()


def test_every_flipped_byte_of_every_file_is_found(key: SoftKey, states: list[Files]) -> None:
    for name, good in states[0].items():
        for position in range(len(good)):
            bad = bytearray(good)
            bad[position] ^= 1 << position % 8
            found = codes(states[0] | {name: bytes(bad)}, key)
            assert any(code.startswith("E-") for code in found), (name, position)


def test_a_flipped_byte_in_full_tiles_is_found(key: SoftKey, states: list[Files]) -> None:
    for name, good in states[1].items():
        for position in range(0, len(good), 997):
            bad = good[:position] + bytes([good[position] ^ 0x80]) + good[position + 1 :]
            assert codes(states[1] | {name: bad}, key) != set(), (name, position)


def test_every_missing_file_that_the_checkpoint_needs_is_found(key: SoftKey, states: list[Files]) -> None:
    size_258 = ("entries/000", "entries/001.p/2", "0/000", "0/001.p/2", "1/000.p/1")
    needed = ["checkpoint", *(f"tile/{name}" for name in size_258)]
    for name in needed:
        assert "E-LOG-MISSING" in codes({n: c for n, c in states[1].items() if n != name}, key), name


@pytest.mark.parametrize(
    "name", ["notes.txt", "tile/0/900", "tile/0/001.p/200", "tile/3/000.p/1", "tile/0/001.p/002"]
)
def test_a_file_that_does_not_belong_there_is_found(key: SoftKey, states: list[Files], name: str) -> None:
    assert codes(states[1] | {name: b"\0" * 32}, key) == {"E-LOG-STRAY"}


def test_an_entry_that_was_never_finished_is_no_fault(key: SoftKey, states: list[Files]) -> None:
    """A writer that was cut off just before its checkpoint."""
    torn = states[2] | {"checkpoint": states[1]["checkpoint"], ".writing-checkpoint": b"half"}
    assert codes(torn, key) == {"W-LOG-UNFINISHED"}


def test_a_changed_past_is_found(key: SoftKey, states: list[Files], tmp_path: Path) -> None:
    """Entries and tiles made anew, all consistent with each other, under the old checkpoint."""
    log = Log(tmp_path / "other", key, ORIGIN)
    for number in (0, 1, 77, 3):
        log.append(entry(number))
    log.close()
    forged = load(tmp_path / "other") | {"checkpoint": states[0]["checkpoint"]}
    assert codes(forged, key) == {"E-LOG-ROOT"}


def test_a_log_cut_back_to_an_earlier_size_is_found(key: SoftKey, states: list[Files]) -> None:
    assert codes(states[1] | {"checkpoint": states[0]["checkpoint"]}, key) >= {"E-LOG-MISSING"}
