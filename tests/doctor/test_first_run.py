"""docs/setup.md brings a bare machine to a kiosk that can open; its commands are run as they stand there."""

import json
import os
import re
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from counterseal.cli import main
from counterseal.compose import first_run
from counterseal.compose.first_run import Wanted, write_config
from counterseal.core.config import ScreenUsers, load
from tests.following import follow

PAGE = Path(__file__).parents[2] / "docs" / "setup.md"
OF_THE_MACHINE = {"swap", "core dumps", "phones", "speech"}
"""Checks that may fail for what the machine is, whatever the kiosk on it."""


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where somebody followed the page."""
    folder = tmp_path_factory.mktemp("kiosk")
    follow(PAGE, folder)
    return folder


def everything_in(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_kiosk_can_open_and_doctor_leaves_it_as_it_was(kiosk: Path) -> None:
    before = everything_in(kiosk)
    with socket.socket(socket.AF_UNIX) as usbmuxd:
        usbmuxd.bind(str(kiosk / "usbmuxd"))
        usbmuxd.listen()
        done = subprocess.run(
            (sys.executable, "-m", "counterseal.cli", "doctor", "--config", "kiosk.toml", "--json"),
            cwd=kiosk,
            env=os.environ | {"USBMUXD_SOCKET_ADDRESS": f"UNIX:{kiosk}/usbmuxd"},
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
    findings = [json.loads(line) for line in done.stdout.splitlines()]
    page = re.findall(r"^\| ([a-z][a-z -]+) \|", PAGE.read_text(), re.MULTILINE)
    assert sorted(found["check"] for found in findings) == sorted(page), done.stderr
    failed = {found["check"]: found["says"] for found in findings if found["level"] == "FAILED"}
    assert failed.keys() <= OF_THE_MACHINE, failed
    assert done.returncode == (1 if failed else 0)
    [trade_in] = [found for found in findings if found["check"] == "trade-in"]
    assert "Outcome: erased (proven)" in trade_in["says"]
    assert everything_in(kiosk) == before


def test_the_configuration_is_for_all_to_read_and_the_state_is_not(kiosk: Path) -> None:
    config = load(kiosk / "kiosk.toml")
    assert config.state == kiosk / "state"
    assert stat.S_IMODE(config.state.stat().st_mode) == 0o700


def test_a_configuration_is_not_written_over(kiosk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (kiosk / "kiosk.toml").read_bytes()
    assert main(["setup", "new", "--config", str(kiosk / "kiosk.toml"), "--reader", "pcsc"]) == 2
    assert "is there already" in capsys.readouterr().err
    assert (kiosk / "kiosk.toml").read_bytes() == before


def test_every_comment_in_a_new_configuration_is_a_setting(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    new = ("setup", "new", "--config", str(file), "--state", f"{tmp_path}/ä", "--token", "/usr/lib/token.so")
    assert main([*new, "--reader", "wedge:/dev/input/by-id/usb-A-event-kbd"]) == 0
    config = load(file)
    assert config.token
    assert config.token.pin_file == tmp_path / "ä" / "pin"
    file.write_text(re.sub(r"^#(\w+ = )", r"\1", file.read_text(), flags=re.MULTILINE))
    assert load(file).printer


@pytest.mark.parametrize("reader", ["wedge", "mouse:/dev/null", "pcsc:", "lines"])
def test_a_reader_that_is_none(reader: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = ("setup", "new", "--config", f"{tmp_path}/kiosk.toml", "--state", f"{tmp_path}/state")
    code = main([*new, "--reader", reader])
    if reader == "pcsc:":
        assert code == 0, "whichever is there"
        return
    assert code == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_the_screens_get_the_users_that_the_package_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kiosk.toml"
    wanted = Wanted(tmp_path / "state", tmp_path / "run", "udisks", "pcsc", None)
    write_config(path, wanted)
    assert load(path).screens == ScreenUsers()
    path.unlink()
    monkeypatch.setattr(first_run, "SCREENS", {"customer": "nobody", "staff": "daemon"})
    write_config(path, wanted)
    assert load(path).screens == ScreenUsers("nobody", "daemon")
