"""Debian's adb and fastboot over USB: unmodified libusb and usbfs calls, by way of umockdev."""

import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.lab.android_fixture import start_lab_android
from tests.lab.umockdev import UmockdevBed, bed_folder

from counterseal.lab.android.content import File
from counterseal.lab.android.filesystem import find
from counterseal.lab.android.make import Make, content_of
from counterseal.lab.android.profiles import PROFILES
from counterseal.lab.android.scenarios import SCENARIOS

pytestmark = pytest.mark.foreign

LIMIT_SECONDS = 60.0


class Tools:
    """An adb server of its own that sees the one phone, and fastboot."""

    def __init__(self, bed: UmockdevBed, home: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        self._bed = bed
        # adb's own calls of usbfs do not survive umockdev's library; those of libusb do.
        self.variables = {"HOME": str(home), "ANDROID_ADB_SERVER_PORT": str(self._port), "ADB_LIBUSB": "1"}

    def run(self, *command: str) -> str:
        """What one tool says."""
        return self._bed.run(list(command), environment=self.variables).stdout

    def server_listens(self) -> bool:
        """Until it does, adb would start another one, which sees no phone."""
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self._port)) == 0

    def interface(self) -> str:
        """Class, subclass and protocol of what the phone shows first."""
        file = self._bed.root / "sys/bus/usb/devices/1-1:1.0/uevent"
        return file.read_text().partition("INTERFACE=")[2].strip() if file.exists() else ""


def wait_until(over: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LIMIT_SECONDS
    while not over():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tools]:
    with bed_folder() as root, start_lab_android("debugging", umockdev=root):
        bed = UmockdevBed(root)
        tools = Tools(bed, tmp_path_factory.mktemp("home"))
        # This adb uses devices that have already left when its thread comes to them: none may leave.
        wait_until(lambda: tools.interface() == "255/66/1")
        environment = bed.environment(tools.variables)
        output = subprocess.DEVNULL
        with subprocess.Popen(
            ["adb", "nodaemon", "server"], env=environment, stdout=output, stderr=output
        ) as server:
            try:
                wait_until(tools.server_listens)
                wait_until(lambda: "\tdevice\n" in tools.run("adb", "devices"))
                yield tools
            finally:
                server.terminate()


def test_adb_runs_commands(tools: Tools) -> None:
    assert tools.run("adb", "shell", "getprop ro.product.model") == "Pixel 9\n"
    assert "shell_v2" in tools.run("adb", "features")


def test_adb_pulls_the_phones_files_byte_for_byte(tools: Tools, tmp_path: Path) -> None:
    assert "20 files pulled, 0 skipped" in tools.run("adb", "pull", "/sdcard/Archive", str(tmp_path))
    storages = content_of(Make(PROFILES["pixel"], SCENARIOS["debugging"], 1, 1_000_000, 20)).storages
    for path in tmp_path.rglob("*"):
        entry = find(storages, f"/sdcard/{path.relative_to(tmp_path)}")
        if isinstance(entry, File):
            assert entry.read(0, entry.size) == path.read_bytes()
        else:
            assert path.is_dir()


def test_fastboot_reads_and_is_refused_what_erases(tools: Tools) -> None:
    tools.run("adb", "reboot", "bootloader")
    wait_until(lambda: tools.interface() == "255/66/3")
    assert "fastboot" in tools.run("fastboot", "devices")
    assert "unlocked: no" in tools.run("fastboot", "getvar", "unlocked")
    assert "not allowed in locked state" in tools.run("fastboot", "erase", "userdata")
