"""The same over real libusb, which sees the lab's phone through umockdev."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from counterseal.lab.android.usb.port import Port
from counterseal.phones.usb.backend import USBIP_VARIABLE, choose
from counterseal.phones.usb.usbip.backend import UsbIpBackend
from tests.lab.android_usb.loopback import READ_BACK, Loopback
from tests.lab.umockdev import umockdev_bed

from .phones import ADB, MTP, gadget, phone

LIMIT_SECONDS = 60.0
ROOT = Path(__file__).parents[3]


class Program:
    """A process that uses phones.usb."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, command: str) -> str:
        self.begin(command)
        return self.answer()

    def begin(self, command: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()

    def answer(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().rstrip("\n")


@pytest.fixture
def mtp() -> Loopback:
    return Loopback(interface=MTP)


@pytest.fixture
def program(port: Port, mtp: Loopback) -> Iterator[Program]:
    port.attach(phone(mtp, Loopback(interface=ADB)))
    path = os.pathsep.join((str(ROOT / "app"), str(ROOT)))
    with (
        umockdev_bed(port) as bed,
        subprocess.Popen(
            [sys.executable, "-m", "tests.phones.usb.libusb_program"],
            env=bed.environment({"PYTHONPATH": path}),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process,
    ):
        limit = threading.Timer(LIMIT_SECONDS, process.kill)
        limit.start()
        try:
            yield Program(process)
        finally:
            limit.cancel()
            process.kill()


@pytest.mark.foreign
def test_a_phone_is_found_used_and_lost(port: Port, program: Program, mtp: Loopback) -> None:
    assert program.ask("look") == "SERIAL1 1-1 mtp,adb"
    assert program.ask("open") == "opened"
    for size in (0, 24, 512, 513, 300_000):
        assert program.ask(f"echo {size}") == "True", size
    mtp.endpoints[2].write(b"event")
    assert program.ask("event") == "event"
    assert program.ask(f"request {READ_BACK}") == "0"

    assert program.ask("read 512 0.1") == "phone-silent"
    mtp.endpoints[1].write(bytes(1024))
    assert program.ask("read 4096 0.1") == "1024"
    assert program.ask(f"request {READ_BACK + 1}") == "usb-stall"
    assert program.ask("again") == "usb-busy"
    program.ask("write more-than-eight-bytes")
    assert program.ask("read 8 1") == "usb-overflow"
    assert program.ask("read 512 1") == str(len("more-than-eight-bytes"))

    program.begin("read 512 30")
    port.detach()
    assert program.answer() == "phone-unplugged"
    assert program.ask("look") == "nobody"
    port.attach(gadget(ADB, serial="SERIAL2"))
    assert program.ask("look") == "SERIAL2 1-1 adb"


@pytest.mark.foreign
def test_closing_under_a_read_is_safe(program: Program) -> None:
    program.ask("look")
    program.ask("open")
    assert program.ask("close") == "True"
    assert program.ask("open") == "opened"
    assert program.ask("echo 100") == "True"


def test_the_environment_chooses_a_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(USBIP_VARIABLE, "127.0.0.1:3240")
    assert isinstance(choose(), UsbIpBackend)
    monkeypatch.setenv(USBIP_VARIABLE, "/run/a-socket")
    assert isinstance(choose(), UsbIpBackend)
    monkeypatch.setenv(USBIP_VARIABLE, "host:nonsense")
    with pytest.raises(ValueError, match="nonsense"):
        choose()


@pytest.mark.parametrize(("systems", "bundled"), [("system", "bundled"), ("system", None), (None, None)])
def test_libusb_is_ours_or_else_the_systems(
    monkeypatch: pytest.MonkeyPatch, systems: str | None, bundled: str | None
) -> None:
    monkeypatch.delenv(USBIP_VARIABLE, raising=False)
    monkeypatch.setattr("usb.backend.libusb1.get_backend", lambda _: systems and SimpleNamespace(lib=systems))
    ours = bundled and SimpleNamespace(lib=bundled)
    monkeypatch.setattr("libusb_package.get_libusb1_backend", lambda: ours)
    monkeypatch.setattr("counterseal.phones.usb.backend.Libusb", lambda library: library)
    chosen: object = choose()
    assert chosen == (bundled or systems)


def test_a_look_leaves_nothing_open() -> None:
    backend = choose()
    assert backend is not None
    for _ in range(3):
        list(backend.enumerate_devices())
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(50):
        list(backend.enumerate_devices())
    assert len(list(Path("/proc/self/fd").iterdir())) == before
