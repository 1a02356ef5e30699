"""The three programs that copy the same phone: our worker, libimobiledevice's tool, pymobiledevice3's CLI."""

import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from counterseal.tradein import orders
from counterseal.tradein.events import CopyFinished, DriveReady, DrivesFound, Identified, PasswordSet

from . import processes
from .figures import NotMeasuredError, RunFailedError
from .processes import PATIENCE

PASSWORD = "a password for the benchmark"


class CopyClient(Protocol):
    name: str

    def copy(self, folder: Path) -> float:
        """One full backup into the empty folder; the moment (`time.time`) when it was complete.

        Raises RunFailedError.
        """


class OurWorker:
    """A fresh worker process for each copy, up to its report that everything is flushed to the drive."""

    name = "counterseal"

    def __init__(self, session: Path, environment: Mapping[str, str]) -> None:
        self._session = session
        self._environment = environment

    def prepare(self, folder: Path) -> None:
        """Pairs, and sets the backup password that every client then copies under."""
        with processes.worker(self._session, folder, self._environment) as worker:
            worker.order(orders.Connect())
            worker.wait_for(Identified)
            worker.order(orders.SetPassword(PASSWORD, existing=False))
            worker.wait_for(PasswordSet)

    def copy(self, folder: Path) -> float:
        with processes.worker(self._session, folder, self._environment) as worker:
            start_copy(worker)
            worker.wait_for(CopyFinished)
            return time.time()


class Command:
    """A peer's command line; complete when the process has ended, having said what it says on success."""

    def __init__(
        self, name: str, command: Sequence[str], success: str, environment: Mapping[str, str]
    ) -> None:
        self.name = name
        self._command = command
        self._success = success
        self._environment = environment

    def copy(self, folder: Path) -> float:
        # Its exit code can be 0 for a failed backup, so its words are read as well.
        code, said = run((*self._command, str(folder)), self._environment)
        complete = time.time()
        if code or self._success not in said:
            raise RunFailedError(f"{self.name} did not complete its copy (exit code {code})")
        return complete


def start_copy(worker: processes.Worker) -> None:
    """Orders everything up to the copy, and the copy; returns when that is the next thing it does."""
    worker.order(orders.Connect())
    worker.wait_for(Identified)
    worker.order(orders.FindDrives())
    drive = worker.wait_for(DrivesFound).drives[0]
    worker.order(orders.UseDrive(drive.drive_id))
    worker.order(orders.Copy())
    worker.wait_for(DriveReady)


def idevicebackup2(environment: Mapping[str, str]) -> Command:
    """Debian's libimobiledevice-utils, paired. Raises NotMeasuredError without it."""
    if not shutil.which("idevicebackup2"):
        raise NotMeasuredError("idevicebackup2 (libimobiledevice-utils) is not installed")
    until = time.monotonic() + PATIENCE
    while "SUCCESS" not in run(("idevicepair", "pair"), environment)[1]:
        if time.monotonic() > until:
            raise RunFailedError("idevicepair could not pair")
    command = ("idevicebackup2", "backup", "--full")
    return Command("idevicebackup2", command, "Backup Successful.", environment)


def pymobiledevice3(environment: Mapping[str, str]) -> Command:
    """The command line of the library our own worker is built on; it pairs by itself."""
    command = (sys.executable, "-m", "pymobiledevice3", "backup2", "backup", "--full")
    return Command("pymobiledevice3", command, "", environment)


def run(
    command: Sequence[str], environment: Mapping[str, str], folder: Path | None = None
) -> tuple[int, str]:
    """Exit code, and what was said on both outputs. Raises RunFailedError for a command that never ends."""
    try:
        done = subprocess.run(
            command,
            env=dict(environment),
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise RunFailedError(f"{command[0]} did not end within {PATIENCE:.0f} seconds") from None
    return done.returncode, done.stdout
