"""The same simulated Android phone for everybody, over real libusb; what came is counted every time."""

import shutil
import sys
import time
from pathlib import Path

import pytest

from counterseal.bench.android_clients import MtpCommand, Took, gphoto2
from counterseal.bench.android_copy import Content, compare, run_once
from counterseal.bench.copied import FILES, VAULT, Copied, Layout
from counterseal.bench.figures import Figure, NoFigure, NotMeasuredError, RunFailedError
from counterseal.tradein.facts import CopyLevel

TINY = Content(1_000_000, 25)


class Writer:
    """Copies by writing files of these sizes."""

    name = "writer"

    def __init__(self, *sizes: int, layout: Layout = FILES) -> None:
        self.layout = layout
        self.sizes = sizes

    def copy(self, folder: Path) -> Took:
        began = time.time()
        place, suffix = (folder, "bin") if self.layout is FILES else (folder / "vault/0000", "age")
        place.mkdir(parents=True, exist_ok=True)
        for number, size in enumerate(self.sizes):
            (place / f"{number:06}.{suffix}").write_bytes(bytes(size))
        time.sleep(0.05)  # a copy lasts longer than the watcher takes to look
        return Took(began, time.time())


def test_a_run_is_timed_and_counted(tmp_path: Path) -> None:
    run = run_once(Writer(10, 20), tmp_path / "drive", Content(30, 2))
    assert run.content == Copied(2, 30)
    assert 0 < run.transfer <= run.copy


@pytest.mark.parametrize(
    ("layout", "sizes"),
    [(FILES, [10]), (FILES, [10, 19]), (FILES, [10, 20, 1]), (VAULT, [10]), (VAULT, [10, 19])],
)
def test_a_copy_that_is_not_whole_has_no_time(tmp_path: Path, layout: Layout, sizes: list[int]) -> None:
    with pytest.raises(RunFailedError, match=r"copied \d files"):
        run_once(Writer(*sizes, layout=layout), tmp_path / "drive", Content(30, 2))


def test_a_vault_may_hold_more(tmp_path: Path) -> None:
    assert run_once(Writer(20, 20, 1, layout=VAULT), tmp_path / "drive", Content(30, 2)).content.files == 3


def test_a_peer_that_fails_has_no_time(tmp_path: Path) -> None:
    peer = MtpCommand("peer", (sys.executable, "-c", "raise SystemExit(1)"), {})
    with pytest.raises(RunFailedError, match="peer did not complete"):
        peer.copy(tmp_path)


def test_a_peer_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(NotMeasuredError, match="gphoto2"):
        gphoto2({})


@pytest.mark.foreign
@pytest.mark.parametrize(
    ("level", "others"), [(CopyLevel.EVERYTHING, 0), (CopyLevel.FILES, 2)], ids=["adb", "mtp"]
)
def test_ours_and_the_peers_copy_the_same_phone(tmp_path: Path, level: CopyLevel, others: int) -> None:
    results = list(compare(tmp_path, "tiny", level, TINY, rounds=1))
    assert not [result for result in results if isinstance(result, NoFigure)]
    measured = [result for result in results if isinstance(result, Figure)]
    compared = {figure.name for figure in measured if figure.ratio}
    assert compared == {
        f"tiny/ours, {kept}/{interval}"
        for kept in ("plain files", "age vault")
        for interval in ("transfer", "copy")
    }
    assert len(measured) == len(compared) + others
    assert all(figure.ours > 0 for figure in measured)
