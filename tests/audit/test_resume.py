"""An audit that is killed goes on where it was, and says the same as one that was not."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from counterseal.audit import pieces
from counterseal.audit.results import FINDINGS, SAMPLE
from counterseal.audit.resume import alone_in
from counterseal.bench.history import make_history
from counterseal.cli import main
from counterseal.compose.demo_keys import ROOT_FILE, create_demo_pki

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
    return [sys.executable, str(launcher), str(PIECE), "audit", *arguments(folder, out)]


def arguments(folder: Path, out: Path) -> list[str]:
    return [str(folder / "state"), "--trust", str(folder / "trust" / "root.pem"), "--out", str(out)]


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
    assert main(["audit", *arguments(history, whole)]) == 1

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


def test_another_root_beside_the_same_files_is_another_audit(history: Path, tmp_path: Path) -> None:
    from counterseal.audit.material import gather

    trust = tmp_path / "trust"
    shutil.copytree(history / "trust", trust)
    shutil.copy2(trust / "root.pem", trust / "same.pem")
    create_demo_pki(tmp_path / "other", tmp_path / "keys", "S-01482", "02")
    shutil.copy2(tmp_path / "other" / ROOT_FILE, trust / "other.pem")
    keys = [
        gather(history / "state", trust / name, tmp_path / "work").brief.tag_key
        for name in ("root.pem", "same.pem", "other.pem")
    ]
    assert keys[0] == keys[1] != keys[2]


def test_a_changed_file_is_judged_anew(history: Path, tmp_path: Path) -> None:
    from counterseal.audit.material import gather

    state = Path(shutil.copytree(history / "state", tmp_path / "state"))
    notice = next((state / "archive" / "notices").iterdir())
    trust = history / "trust" / "root.pem"
    before = gather(state, trust, tmp_path / "work").brief.tag_key
    notice.write_bytes(notice.read_bytes() + b" ")
    assert gather(state, trust, tmp_path / "work").brief.tag_key != before


def test_what_is_written_beside_the_root_does_not_end_an_audit(history: Path, tmp_path: Path) -> None:
    """Results and their log are often written there."""
    from counterseal.audit.material import gather

    trust = Path(shutil.copytree(history / "trust", tmp_path / "here"))
    before = gather(history / "state", trust / "root.pem", trust / "out" / "work").brief.tag_key
    (trust / "said.txt").touch()
    (trust / "out" / "more").mkdir()
    assert gather(history / "state", trust / "root.pem", trust / "out" / "work").brief.tag_key == before


def test_what_a_killed_database_left_is_no_obstacle(history: Path, tmp_path: Path) -> None:
    from counterseal.audit import run
    from counterseal.audit.material import gather

    material = gather(history / "state", history / "trust" / "root.pem", tmp_path / "work")
    spilled = tmp_path / "work" / "ledger" / "ledger.duckdb.tmp"
    spilled.mkdir(parents=True)
    (spilled / "duckdb_temp_block-1.block").touch()
    ledger = run.examine(material, processes=1)
    assert len(list(ledger.findings())) == 3
    ledger.close()


def test_a_folder_of_somebody_elses_is_not_emptied(
    history: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = tmp_path / "work" / "letter.txt"
    theirs.parent.mkdir()
    theirs.write_text("not an audit's")
    trust = str(history / "trust" / "root.pem")
    assert main(["audit", str(history / "state"), "--trust", trust, "--out", str(tmp_path)]) == 2
    assert "would be emptied" in capsys.readouterr().err
    assert theirs.read_text() == "not an audit's"


def test_two_audits_do_not_write_to_one_folder(
    history: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    trust = str(history / "trust" / "root.pem")
    with alone_in(tmp_path):
        assert main(["audit", str(history / "state"), "--trust", trust, "--out", str(tmp_path)]) == 2
    assert "another audit" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
