"""The processes that are measured: a simulated phone, and our worker as the core drives it."""

import ctypes
import os
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, TypeVar

from counterseal.compose.children import Children
from counterseal.lab.android.faces import umockdev
from counterseal.tradein.events import Failed, WorkerReport
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.orders import Order
from counterseal.tradein.wire import LineDecoder, encode

from .figures import RunFailedError
from .sandboxed import let_in, sandboxed

PATIENCE = 600.0
"""Seconds until a run is given up as stuck."""

_OWNER_SPEED = "100"
"""How much faster than a person the simulated owner answers; how fast the phone sends is not slowed."""

_PR_SET_TIMERSLACK = 29

R = TypeVar("R", bound=WorkerReport)


@contextmanager
def simulated_phone(
    scratch: Path, *, size: int, files: int, scenario: str = "happy"
) -> Iterator[dict[str, str]]:
    """A phone in a process of its own, its content made beforehand; gives the environment of its clients."""
    content = ("--size", str(size), "--files", str(files), "--scenario", scenario)
    with Children(scratch / "logs") as children:
        children.start("phone", ("lab", "iphone", *content, "--speed", _OWNER_SPEED), os.environ)
        address = children.line_from("phone").removeprefix("listening ")
        yield dict(os.environ) | {"USBMUXD_SOCKET_ADDRESS": address}


class SimulatedAndroid(NamedTuple):
    """A phone behind umockdev, in a process of its own."""

    folder: Path
    """The scratch folder by a name that its clients can use."""
    environment: dict[str, str]
    """Of its clients."""


@contextmanager
def simulated_android(
    scratch: Path, *, size: int, files: int, level: CopyLevel, scenario: str = "happy"
) -> Iterator[SimulatedAndroid]:
    """A phone whose clients use the system's libusb, which sees no other; its owner has allowed the level."""
    _sleep_exactly()
    content = ("--size", str(size), "--files", str(files), "--scenario", scenario, "--level", level)
    # Names of sockets must be short; and what the clients ask for below /dev comes from the simulated phone,
    # even our scratch in memory, so that they need another name for it.
    with tempfile.TemporaryDirectory(prefix="usb-") as short, Children(scratch / "logs") as children:
        usb, folder = Path(short) / "usb", Path(short) / "memory"
        usb.mkdir()
        folder.symlink_to(scratch)
        options = ("lab", "android", *content, "--speed", _OWNER_SPEED, "--umockdev", str(usb))
        children.start("phone", options, os.environ)
        while not children.line_from("phone").startswith("listening "):
            pass
        seen = umockdev.environment(usb)
        home = {"HOME": str(folder), "PATH": let_in(Path(short), usb, seen)}
        yield SimulatedAndroid(folder, dict(os.environ) | seen | home)


def _sleep_exactly() -> None:
    """For this process and those it starts: umockdev's library sleeps for no time at each call, which by
    default the kernel makes 50 microseconds, several times a transfer."""
    ctypes.CDLL(None).prctl(_PR_SET_TIMERSLACK, 1)


class Worker:
    """The phone worker, ordered about as the core does. Its reports are taken as they come, none is kept."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdin is not None  # noqa: S101 - opened with PIPE
        assert process.stdout is not None  # noqa: S101 - opened with PIPE
        self._orders, self._reports = process.stdin, process.stdout.fileno()
        self._broker = process.pid
        self._decoder: LineDecoder[WorkerReport] = LineDecoder(WorkerReport)
        self._waiting: list[WorkerReport] = []

    def order(self, order: Order) -> None:
        self._orders.write(encode(order))
        self._orders.flush()

    def wait_for(self, kind: type[R]) -> R:
        """The next report of this kind. Raises RunFailedError for a failure, its end, or silence."""
        while True:
            report = self._next()
            if isinstance(report, kind):
                return report  # a Failed too, where that is what is waited for
            if isinstance(report, Failed):
                raise RunFailedError(f"the worker reported {report.failure.code}")

    def peak_mib(self) -> float:
        """The most memory it has held at once (VmHWM in proc(5)), in MiB."""
        for line in Path(f"/proc/{sandboxed(self._broker)}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
        raise RunFailedError("the worker ended before its memory was read")

    def _next(self) -> WorkerReport:
        until = time.monotonic() + PATIENCE
        while not self._waiting:
            if not select.select([self._reports], [], [], max(0.0, until - time.monotonic()))[0]:
                raise RunFailedError("the worker was silent")
            received = os.read(self._reports, 1 << 16)
            if not received:
                raise RunFailedError("the worker ended")
            self._waiting = self._decoder.feed(received)
        return self._waiting.pop(0)


@contextmanager
def worker(session: Path, drive: Path, environment: Mapping[str, str]) -> Iterator[Worker]:
    """A worker whose pairing stays in `session`, so that a later one need not ask the owner again."""
    session.mkdir(exist_ok=True)
    command = (sys.executable, "-m", "counterseal.phones.broker")
    options = ("--drives", f"directory:{drive}", "--session", str(session))
    with subprocess.Popen(
        (*command, *options),
        env=dict(environment) | {"HOME": str(session)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield Worker(process)
        finally:
            process.kill()
