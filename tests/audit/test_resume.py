"""An audit that is killed goes on where it was, and says the same as one that was not."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from counterseal.audit import pieces
from counterseal.audit.results import FINDINGS, SAMPLE
from counterseal.bench.history import make_history

LAUNCH = """
import sys
from counterseal.audit import pieces
from counterseal.cli import main
if __name__ == "__main__":
    pieces.BULK_BYTES = int(sys.argv.pop(1))
    sys.exit(main())
"""
PIECE = 200_000
PATIENCE = 120.0


def command(launcher: Path, folder: Path, out: Path) -> list[str]:
    audited = [
        "audit",
        str(folder / "state"),
        "--trust",
        str(folder / "trust" / "root.pem"),
        "--out",
        str(out),
    ]
    return [sys.executable, str(launcher), str(PIECE), *audited]


@pytest.fixture
def launcher(tmp_path: Path) -> Path:
    """The command with small pieces, so that there are many."""
    path = tmp_path / "launch.py"
    path.write_text(LAUNCH)
    return path


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("history")
    make_history(folder, 3_000, per_day=200, flaws=["lost", "bad signature", "no end"])
    return folder


def environment() -> dict[str, str]:
    app = str(Path(pieces.__file__).parents[2])
    return {**os.environ, "PYTHONPATH": app}


def test_killed_and_started_again_it_says_the_same(history: Path, launcher: Path, tmp_path: Path) -> None:
    whole, cut = tmp_path / "whole", tmp_path / "cut"
    at_once = subprocess.run(command(launcher, history, whole), env=environment(), check=False)
    assert at_once.returncode == 1

    with subprocess.Popen(
        command(launcher, history, cut), env=environment(), start_new_session=True
    ) as process:
        until = time.monotonic() + PATIENCE
        while len(done := list(cut.glob("work/piece-??????"))) < 3:
            assert time.monotonic() < until, "the audit did not begin"
            assert process.poll() is None, "the audit was over before it could be killed"
        process.send_signal(signal.SIGKILL)
        process.wait()
    _wait_for_the_end_of(process.pid)
    kept = {path.name: path.stat().st_mtime_ns for path in done}
    assert not (cut / FINDINGS).exists()

    again = subprocess.run(command(launcher, history, cut), env=environment(), check=False)
    assert again.returncode == 1
    for name in (FINDINGS, SAMPLE):
        assert (cut / name).read_bytes() == (whole / name).read_bytes()
    assert (cut / FINDINGS).read_bytes().count(b"\n") == 3
    assert kept
    assert not (cut / "work").exists()


def _wait_for_the_end_of(session: int) -> None:
    """Its other processes end with it: nothing may go on writing."""
    until = time.monotonic() + PATIENCE
    while any(_session(entry) == session for entry in Path("/proc").glob("[0-9]*/stat")):
        assert time.monotonic() < until, "a process outlived its parent"


def _session(stat: Path) -> int:
    try:
        state, _, _, session = stat.read_text().rpartition(")")[2].split()[:4]
    except (OSError, ValueError):
        return -1
    return -1 if state == "Z" else int(session)


def test_finished_pieces_are_not_done_again(
    history: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from counterseal.audit import run
    from counterseal.audit.material import gather
    from counterseal.audit.worker import Worker

    monkeypatch.setattr(pieces, "BULK_BYTES", PIECE)
    done: list[int] = []
    do = Worker.do

    def counting(worker: Worker, piece: pieces.Piece) -> None:
        done.append(piece.number)
        do(worker, piece)

    monkeypatch.setattr(Worker, "do", counting)
    trust = history / "trust" / "root.pem"
    first = gather(history / "state", trust, tmp_path / "work")
    run.examine(first, processes=1).close()
    assert len(done) == len(first.pieces) > 10
    run.examine(gather(history / "state", trust, tmp_path / "work"), processes=1).close()
    assert len(done) == len(first.pieces)


def test_another_history_is_not_gone_on_with(history: Path, sound: Path, tmp_path: Path) -> None:
    from counterseal.audit.material import gather

    material = gather(history / "state", history / "trust" / "root.pem", tmp_path / "work")
    mark = tmp_path / "work" / "piece-000000"
    mark.mkdir()
    gather(history / "state", history / "trust" / "root.pem", tmp_path / "work")
    assert mark.exists()
    other = gather(sound / "state", sound / "trust" / "root.pem", tmp_path / "work")
    assert not mark.exists()
    assert other.brief.tag_key != material.brief.tag_key
