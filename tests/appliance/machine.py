"""A machine of its own: a fresh Debian in a folder, started in a container with its own systemd."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
BASE: Final = ROOT / "build" / "appliance" / "base"
FOLDER: Final = ROOT / "build" / "appliance" / "machine"

INSTALL_SECONDS: Final = 900
SECONDS: Final = 240
"""For one command, and for whatever is waited for: this machine may have much else to do."""
_NSPAWN: Final = ("systemd-nspawn", "--quiet", "--register=no", "--keep-unit", "--console=pipe")


def fresh() -> Path:
    """The folder of a machine on which nothing was done yet."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    subprocess.run(["cp", "--archive", BASE, FOLDER], check=True)
    # nobody loses anything if the power fails here: dpkg need not wait for the disk
    (FOLDER / "etc" / "dpkg" / "dpkg.cfg.d" / "unsafe-io").write_text("force-unsafe-io\n")
    return FOLDER


def install(folder: Path, *packages: str) -> str:
    """Has apt install these on a machine that is off. Raises AssertionError, with what apt said."""
    apt = f"apt-get update -q && cd /root && apt-get install -q -y {' '.join(packages)}"
    command = [*_NSPAWN, f"--directory={folder}", "--setenv=DEBIAN_FRONTEND=noninteractive", "sh", "-c", apt]
    return _said(command, INSTALL_SECONDS)


class Machine:
    """A machine that is on."""

    def __init__(self, folder: Path, pid: int) -> None:
        self.folder = folder
        self._enter = ("nsenter", "--target", str(pid), "--all", "--wdns=/root")

    def run(self, script: str, *, user: str = "root", fails: bool = False) -> str:
        """What the script says. Raises AssertionError unless it ends as expected."""
        command = [*self._enter, "runuser", "-u", user, "--", "bash", "-euc", script]
        return _said(command, SECONDS, fails=fails)

    def until(self, condition: Callable[[], bool], what: str) -> None:
        until = time.monotonic() + SECONDS
        while not condition():
            assert time.monotonic() < until, f"{what}\n{self.journal()}"
            time.sleep(0.5)

    def is_active(self, unit: str) -> bool:
        return self.run(f"systemctl is-active {unit} || true").strip() == "active"

    def journal(self) -> str:
        return self.run("journalctl --no-pager -o cat -n 60 -u 'counterseal-*'")


@contextmanager
def started(folder: Path) -> Iterator[Machine]:
    """On leaving it the machine is off, and what it left can be looked at."""
    environment = os.environ | {"SYSTEMD_NSPAWN_UNIFIED_HIERARCHY": "1"}
    switches = ("--boot", "--private-network", f"--directory={folder}")
    with (folder.parent / "console").open("w") as console:
        container = subprocess.Popen(
            [*_NSPAWN, *switches], env=environment, stdin=subprocess.DEVNULL, stdout=console, stderr=console
        )
    try:
        machine = Machine(folder, _init_of(container))
        machine.until(lambda: _is_up(machine), "the machine did not start")
        yield machine
    finally:
        container.send_signal(signal.SIGTERM)  # an orderly end, as by its power key
        try:
            container.wait(60)
        except subprocess.TimeoutExpired:
            container.kill()
            container.wait()


def _init_of(container: "subprocess.Popen[bytes]") -> int:
    children = Path(f"/proc/{container.pid}/task/{container.pid}/children")
    until = time.monotonic() + SECONDS
    while not (found := children.read_text().split()):
        assert container.poll() is None and time.monotonic() < until, "the container did not start"
        time.sleep(0.1)
    return int(found[0])


def _is_up(machine: Machine) -> bool:
    try:
        state = machine.run("systemctl is-system-running || true").strip()
    except AssertionError:  # too early to be entered
        return False
    return state in {"running", "degraded"}


def _said(command: list[str], seconds: int, *, fails: bool = False) -> str:
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=seconds
    )
    assert (done.returncode != 0) is fails, f"{command[-1]}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr
