"""A copy is timed only if it was one: the same files and bytes for every program, every time."""

import shutil
import sys
import time
from pathlib import Path

import pytest

from counterseal.bench import copy_clients
from counterseal.bench.copied import Copied
from counterseal.bench.copy_clients import Command
from counterseal.bench.figures import Figure, NoFigure, Result, RunFailedError
from counterseal.bench.iphone_copy import Run, alternate, check_same_content, compare, run_once


class Writer:
    """Copies by writing files of these sizes."""

    def __init__(self, name: str, *sizes: int) -> None:
        self.name = name
        self.sizes = sizes

    def copy(self, folder: Path) -> float:
        for number, size in enumerate(self.sizes):
            place = folder / "udid" / f"{number:02x}"
            place.mkdir(parents=True)
            (place / f"{number:040x}").write_bytes(bytes(size))
        time.sleep(0.05)  # a copy lasts longer than the watcher takes to look
        return time.time()


def test_a_run_is_timed_and_counted(tmp_path: Path) -> None:
    run = run_once(Writer("ours", 10, 20), tmp_path / "drive")
    assert run.content == Copied(2, 30)
    assert 0 < run.transfer <= run.command


def test_each_run_starts_with_an_empty_folder(tmp_path: Path) -> None:
    first, second = alternate([Writer("a", 10), Writer("b", 20, 20)], tmp_path / "drive", rounds=2)
    assert [run.content for run in first] == [Copied(1, 10)] * 2
    assert [run.content for run in second] == [Copied(2, 40)] * 2


def test_a_program_that_copies_nothing_has_no_time(tmp_path: Path) -> None:
    with pytest.raises(RunFailedError, match="copied nothing"):
        run_once(Writer("idle"), tmp_path / "drive")


@pytest.mark.parametrize(
    "contents",
    [
        [Copied(5, 100), Copied(5, 99)],
        [Copied(5, 100), Copied(6, 100)],
        [Copied(4, 100), Copied(4, 100)],
    ],
)
def test_copies_that_differ_or_lack_files_give_no_figure(contents: list[Copied]) -> None:
    with pytest.raises(RunFailedError, match=r"files, \d+ bytes"):
        check_same_content([Run(1.0, 1.0, 1.0, content) for content in contents], files=5)


def test_the_same_content_every_time_is_accepted() -> None:
    check_same_content([Run(1.0, 1.0, 1.0, Copied(7, 100))] * 3, files=5)


@pytest.mark.parametrize(
    "script",
    ["print('Backup Failed (Error Code 0).')", "print('Backup Successful.'); raise SystemExit(1)"],
)
def test_a_peer_has_to_say_that_it_succeeded_and_exit_so(script: str, tmp_path: Path) -> None:
    peer = Command("peer", (sys.executable, "-c", script), "Backup Successful.", {})
    with pytest.raises(RunFailedError, match="peer did not complete"):
        peer.copy(tmp_path)


def figures(results: list[Result]) -> dict[str, Figure]:
    return {result.name: result for result in results if isinstance(result, Figure)}


@pytest.mark.foreign
def test_all_three_programs_copy_the_same_phone(tmp_path: Path) -> None:
    measured = figures(list(compare(tmp_path, "tiny", size=1_000_000, files=40, rounds=1)))
    assert set(measured) == {
        f"tiny/{interval}/{peer}"
        for interval in ("receiving", "transfer", "command")
        for peer in ("idevicebackup2", "pymobiledevice3")
    }
    # so little can have been received before its beginning was noticed
    timed = [figure for name, figure in measured.items() if "/receiving/" not in name]
    assert all(figure.ours > 0 and figure.ratio for figure in timed)


def test_a_missing_peer_is_said_and_the_others_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    monkeypatch.setattr(copy_clients, "pymobiledevice3", lambda _environment: Writer("other", 1))
    results = compare(tmp_path, "tiny", size=1_000_000, files=40, rounds=1)
    missing = next(results)
    assert isinstance(missing, NoFigure)
    assert not missing.failed
    assert "idevicebackup2" in missing.why
    with pytest.raises(RunFailedError, match="differ"):  # the other peer's stand-in copies a single byte
        next(results)
