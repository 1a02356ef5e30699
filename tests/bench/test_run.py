"""The command: which benchmarks run, what is printed, how it exits."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterseal.bench import UnknownBenchmarkError, run, run_benchmarks
from counterseal.bench.figures import Figure, NoFigure, NotMeasuredError, Result, RunFailedError, Target

GOOD = Figure("good", "ms", 1.0, "", Target(at_most=2))
MISSED = Figure("missed", "ms", 3.0, "", Target(at_most=2))


def good(_scratch: Path) -> Iterator[Result]:
    yield GOOD


def missed(_scratch: Path) -> Iterator[Result]:
    yield MISSED


def without_peer(_scratch: Path) -> Iterator[Result]:
    raise NotMeasuredError("the peer is not installed")


def breaks_off(_scratch: Path) -> Iterator[Result]:
    yield GOOD
    raise RunFailedError("the copies differ")


@pytest.fixture(autouse=True)
def benchmarks(monkeypatch: pytest.MonkeyPatch) -> None:
    for benchmark in (good, missed, without_peer, breaks_off):
        monkeypatch.setitem(run.BENCHMARKS, benchmark.__name__, benchmark)


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["good"], 0),
        (["good", "missed"], 1),
        (["good", "without_peer"], 0),
        (["breaks_off"], 1),
    ],
)
def test_the_exit_code_tells_missed_targets_and_failed_runs(
    names: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_benchmarks(names, as_json=False) == code
    assert capsys.readouterr().out


def test_json_is_one_object_with_the_machine_and_its_peers(capsys: pytest.CaptureFixture[str]) -> None:
    run_benchmarks(["good", "without_peer"], as_json=True)
    report = json.loads(capsys.readouterr().out)
    assert report["machine"]["cores"] >= 1
    assert {"python", "idevicebackup2", "openssl", "pymobiledevice3"} <= report["machine"]["versions"].keys()
    assert [result["name"] for result in report["results"]] == ["good", "without_peer"]
    assert report["met"] == {"good": True}


def test_what_was_measured_before_a_failure_is_kept() -> None:
    assert list(run.results_of("breaks_off", breaks_off)) == [
        GOOD,
        NoFigure("breaks_off", "the copies differ", failed=True),
    ]


def test_an_unknown_name_runs_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UnknownBenchmarkError, match=r"'nothing'.*iphone-copy-large"):
        run_benchmarks(["good", "nothing"], as_json=False)
    assert not capsys.readouterr().out


def test_scratch_is_in_memory_and_gone_afterwards() -> None:
    used: list[Path] = []

    def notes(scratch: Path) -> Iterator[Result]:
        used.append(scratch)
        assert scratch.is_dir()
        yield GOOD

    assert list(run.results_of("notes", notes)) == [GOOD]
    assert used[0].is_relative_to("/dev/shm")
    assert not used[0].exists()
