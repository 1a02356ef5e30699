"""Debian's adb, over TCP: it connects, is allowed, runs commands, and pulls files byte for byte."""

import os
import secrets
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.lab.android_fixture import LabAndroid, start_lab_android

pytestmark = pytest.mark.foreign

LIMIT_SECONDS = 30.0
STATUS = "tradeinmode getstatus"


@dataclass(frozen=True)
class Adb:
    """An adb server of its own, with a home of its own for its key."""

    home: Path
    socket: str
    address: str

    def run(self, *words: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            ["adb", "-L", self.socket, *words],
            env=os.environ | {"HOME": str(self.home)},
            capture_output=True,
            timeout=LIMIT_SECONDS,
            check=False,
        )

    def state(self) -> str:
        """What `adb devices` says of the phone."""
        for line in self.run("devices").stdout.decode().splitlines():
            if line.startswith(self.address):
                return line.split("\t")[1]
        return ""

    def wait_for(self, *states: str) -> str:
        deadline = time.monotonic() + LIMIT_SECONDS
        while (state := self.state()) not in states:
            assert time.monotonic() < deadline, f"still {state!r}"
            self.run("connect", self.address)
        return state


@contextmanager
def adb_for(phone: LabAndroid, home: Path) -> Iterator[Adb]:
    adb = Adb(home, f"localabstract:{secrets.token_hex(8)}", phone.adbd)
    try:
        yield adb
    finally:
        adb.run("kill-server")


@pytest.fixture(scope="module")
def debugged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Adb]:
    with (
        start_lab_android("debugging", adbd=True) as phone,
        adb_for(phone, tmp_path_factory.mktemp("home")) as adb,
    ):
        adb.wait_for("device")
        yield adb


def test_a_pulled_folder_is_the_phones_byte_for_byte(debugged: Adb, tmp_path: Path) -> None:
    assert debugged.run("pull", "/sdcard/Archive", str(tmp_path)).returncode == 0
    pulled = sorted(path for path in tmp_path.rglob("*") if path.is_file())
    assert len(pulled) == 20
    for path in pulled:
        on_phone = f"/sdcard/{path.relative_to(tmp_path)}"
        assert debugged.run("exec-out", f"cat '{on_phone}'").stdout == path.read_bytes()


def test_a_command_has_its_output_its_errors_and_its_exit_code_apart(debugged: Adb) -> None:
    finished = debugged.run("shell", "getprop ro.product.model; nonsense")
    assert finished.stdout == b"Pixel 9\n"
    assert finished.stderr == b"/system/bin/sh: nonsense: inaccessible or not found\n"
    assert finished.returncode == 127


def test_nothing_can_be_written(debugged: Adb, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("new")
    finished = debugged.run("push", str(tmp_path / "new.txt"), "/sdcard/new.txt")
    assert finished.returncode == 1
    assert b"Read-only" in finished.stdout


def test_an_owner_who_refuses_leaves_adb_unauthorised(tmp_path: Path) -> None:
    with start_lab_android("debugging-refused", adbd=True) as phone, adb_for(phone, tmp_path) as adb:
        assert adb.wait_for("unauthorized", "device") == "unauthorized"


def test_after_the_reset_only_trade_in_mode_opens_and_without_a_key(tmp_path: Path) -> None:
    with start_lab_android("debugging", adbd=True, speed=200.0) as phone, adb_for(phone, tmp_path) as adb:
        adb.wait_for("device")
        assert adb.run("shell", "am start -a com.android.settings.action.FACTORY_RESET").returncode == 0
        deadline = time.monotonic() + LIMIT_SECONDS
        while not adb.run("shell", "id").returncode or (status := adb.run("shell", STATUS)).returncode:
            assert time.monotonic() < deadline
            adb.run("disconnect")  # adb itself does not notice that a lost TCP phone is back
            adb.run("connect", adb.address)
        assert phone.identity.serial.encode() in status.stdout
        refused = adb.run("pull", "/sdcard/Archive", str(tmp_path))
        assert refused.returncode == 1
