"""The programs that copy the same simulated Android phone: ours, plain and into the vault, and the peers."""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, Protocol

from counterseal.tradein import orders
from counterseal.tradein.events import CopyFinished, DriveReady, DrivesFound, Identified, PasswordSet
from counterseal.tradein.facts import CopyLevel

from . import processes
from .copied import FILES, VAULT, Layout
from .copy_clients import PASSWORD, run
from .figures import NotMeasuredError, RunFailedError
from .processes import PATIENCE


class Took(NamedTuple):
    """When a copy began and was complete (`time.time`)."""

    began: float
    complete: float


class AndroidClient(Protocol):
    name: str
    layout: Layout
    """How it keeps what it copies."""

    def copy(self, folder: Path) -> Took:
        """Everything the phone was made with, into the empty folder. Raises RunFailedError."""


class OurReader:
    """android_reader.py, which has the phone open before it is told to copy."""

    name = "ours, plain files"
    layout = FILES

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment

    def copy(self, folder: Path) -> Took:
        command = (sys.executable, "-m", "counterseal.bench.android_reader", str(folder))
        with subprocess.Popen(
            command,
            env=dict(self._environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        ) as process:
            assert process.stdin is not None  # noqa: S101 - opened with PIPE
            assert process.stdout is not None  # noqa: S101 - opened with PIPE
            try:
                said = process.stdout.readline()
                began = time.time()
                process.stdin.write("copy\n")
                said += process.stdout.readline()
                complete = time.time()
            finally:
                process.stdin.close()
                process.kill()
        if said != "ready\ndone\n":
            raise RunFailedError("our reader did not complete its copy")
        return Took(began, complete)


class OurWorker:
    """A fresh worker process for each copy, connected before it is ordered to; flushed to the drive at the
    end, the index written."""

    name = "ours, age vault"
    layout = VAULT

    def __init__(self, session: Path, level: CopyLevel, environment: Mapping[str, str]) -> None:
        self._session = session
        self._level = level
        self._environment = environment
        self.peak_mib = 0.0
        """The most memory that the last copy's worker held."""

    def copy(self, folder: Path) -> Took:
        with processes.worker(self._session, folder, self._environment) as worker:
            worker.order(orders.Connect(level=self._level))
            worker.wait_for(Identified)
            worker.order(orders.SetPassword(PASSWORD, existing=False))
            worker.wait_for(PasswordSet)
            worker.order(orders.FindDrives())
            worker.order(orders.UseDrive(worker.wait_for(DrivesFound).drives[0].drive_id))
            worker.wait_for(DriveReady)
            began = time.time()
            worker.order(orders.Copy())
            worker.wait_for(CopyFinished)
            complete = time.time()
            self.peak_mib = worker.peak_mib()
            return Took(began, complete)


class AdbPull:
    """Debian's adb; its server has the phone open before the pull begins."""

    name = "adb pull"
    layout = FILES

    def __init__(self, environment: Mapping[str, str]) -> None:
        """Raises NotMeasuredError where it is not installed."""
        _require("adb", "adb")
        # its own calls of usbfs do not survive umockdev's library; those of libusb do
        self._servers = dict(environment) | {"ADB_LIBUSB": "1"}
        self._clients = {name: value for name, value in environment.items() if name != "LD_PRELOAD"}

    def copy(self, folder: Path) -> Took:
        with self._server() as adb:
            command = (*adb, "pull", "/sdcard/Archive", ".")
            return timed(self.name, command, self._clients, folder)

    @contextmanager
    def _server(self) -> Iterator[tuple[str, ...]]:
        """A server that has the phone; gives how to ask it."""
        # a socket's path must be short
        with tempfile.TemporaryDirectory(prefix="adb-") as short:
            at = Path(short) / "socket"
            adb = ("adb", "-L", f"localfilesystem:{at}")
            quiet = subprocess.DEVNULL
            command = (*adb, "nodaemon", "server")
            with subprocess.Popen(command, env=self._servers, stdout=quiet, stderr=quiet) as server:
                try:
                    # before it listens, adb would start another one, which sees no phone
                    _until(at.exists)
                    _until(lambda: "\tdevice\n" in run((*adb, "devices"), self._clients)[1])
                    yield adb
                finally:
                    server.terminate()


class MtpCommand:
    """A peer's command line, which opens the phone by itself."""

    layout = FILES

    def __init__(self, name: str, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self.name = name
        self._command = command
        self._environment = environment

    def copy(self, folder: Path) -> Took:
        return timed(self.name, self._command, self._environment, folder)


def gphoto2(environment: Mapping[str, str]) -> MtpCommand:
    """Raises NotMeasuredError where it is not installed."""
    _require("gphoto2", "gphoto2")
    what = ("--get-all-files", "--recurse", "--folder", "/store_00010001/Archive")
    return MtpCommand("gphoto2", ("gphoto2", *what), environment)


def android_file_transfer(environment: Mapping[str, str]) -> MtpCommand:
    """Raises NotMeasuredError where it is not installed."""
    _require("aft-mtp-cli", "android-file-transfer-cli")
    return MtpCommand("aft-mtp-cli", ("aft-mtp-cli", "get Archive"), environment)


def mtp_tools(environment: Mapping[str, str]) -> MtpCommand:
    """All files in one session, by the numbers that a look at the tree told before.

    Raises NotMeasuredError where it is not installed, or the files are in several folders.
    """
    _require("mtp-connect", "mtp-tools")
    _, tree = run(("mtp-filetree",), environment)
    if len(re.findall(r"^ +\d+ \d{3}$", tree, re.MULTILINE)) > 1:
        raise NotMeasuredError(
            "mtp-connect numbers the files of several folders in another order than it tells"
        )
    numbered = re.findall(r"^ +(\d+) (\d{6}\.bin)$", tree, re.MULTILINE)
    wanted = [word for number, name in numbered for word in ("--getfile", f"{number},{name}")]
    return MtpCommand("mtp-connect", ("mtp-connect", *wanted), environment)


def timed(name: str, command: Sequence[str], environment: Mapping[str, str], folder: Path) -> Took:
    """Run a peer in that folder to its end. Raises RunFailedError if it fails."""
    began = time.time()
    code, _ = run(command, environment, folder)
    complete = time.time()
    if code:
        raise RunFailedError(f"{name} did not complete its copy (exit code {code})")
    return Took(began, complete)


def _require(program: str, package: str) -> None:
    if not shutil.which(program):
        raise NotMeasuredError(f"{program} ({package}) is not installed")


def _until(over: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not over():
        if time.monotonic() > until:
            raise RunFailedError("adb did not get to the phone")
        time.sleep(0.02)
