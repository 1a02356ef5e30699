"""The command line: what is asked wrongly ends with 2 and one sentence, before anything is begun."""

import subprocess
import sys
from pathlib import Path

import pytest

from counterseal.cli import main
from counterseal.cli.usage import USAGE

COMMANDS = [
    "demo",
    "core",
    "courier",
    "screen",
    "lab",
    "verify",
    "prove",
    "audit",
    "verifier",
    "setup",
    "doctor",
    "staff",
    "bench",
]

WRONG = [
    [],
    ["sell"],
    ["core"],
    ["screen", "cashier", "--socket", "s"],
    ["screen", "customer"],
    ["screen", "customer", "--socket", "s", "--size", "large"],
    ["screen", "customer", "--socket", "s", "--size", "0x5"],
    ["screen", "customer", "--socket", "s", "--position", "7"],
    ["lab", "iphone", "--listen", "27015"],
    ["lab", "iphone", "--listen", "127.0.0.1:99999"],
    ["lab", "iphone", "--speed", "0"],
    ["demo", "--speed", "nan"],
    ["demo", "--speed", "fast"],
    ["verify", "certificate.pdf"],
    ["prove", "log", "--from", "two", "--trust", "root.pem", "--out", "later.consistency"],
    ["staff", "fire", "--config", "k"],
]

CANNOT = [
    ["core", "--config", "missing.toml"],
    ["staff", "list", "--config", "missing.toml"],
    ["doctor", "--config", "missing.toml"],
    ["lab", "iphone", "--scenario", "nonsense"],
    ["lab", "iphone", "--profile", "nonsense"],
    ["demo", "--headless", "--scenario", "nonsense"],
    ["screen", "customer", "--socket", "s"],
    ["bench", "nonsense"],
    ["prove", "log", "--from", "1", "--trust", "missing.pem", "--out", "later.consistency"],
]


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COUNTERSEAL_MODE", "demo")
    for display in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(display, raising=False)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert f"counterseal {command}" in capsys.readouterr().out


def test_every_command_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    listed = capsys.readouterr().out
    assert all(f"\n    {command} " in listed for command in COMMANDS)


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_what_cannot_be_parsed_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == USAGE
    said = capsys.readouterr()
    assert said.out == ""
    # argparse shows the usage, then the one sentence
    assert "error: " in said.err.splitlines()[-1]
    assert "invalid _" not in said.err


@pytest.mark.parametrize("arguments", CANNOT, ids=" ".join)
def test_what_cannot_be_done_ends_with_2_and_one_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(arguments) == USAGE
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("counterseal: ")
    assert said.err.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_nobody_erases_an_attached_phone_without_agreeing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--headless", "--phone", "attached"]) == USAGE
    assert "nobody agreed" in capsys.readouterr().err


def test_it_runs_as_a_module() -> None:
    app = Path(__file__).parents[1] / "app"
    ran = subprocess.run(
        [sys.executable, "-m", "counterseal.cli", "verify"],
        env={"PYTHONPATH": str(app)},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == USAGE
