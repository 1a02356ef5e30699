"""Boots the guest: the host's files under another kernel, with throw-away changes."""

import shlex
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
GUEST: Final = ROOT / "build" / "guest"
KERNEL: Final = GUEST / "vmlinuz"
RAMDISK: Final = GUEST / "ramdisk.gz"
MODULES: Final = GUEST / "debian" / "lib" / "modules"
UMTP_RESPONDER: Final = GUEST / "debian" / "usr" / "bin" / "umtprd"

_LIMIT_SECONDS: Final = 240
"""A guest takes less than a minute; the machine may have much else to do."""


def run_in_guest(module: str, results: Path, *options: str) -> None:
    """Run a module as root in a new guest, to which the folder `results` is results.RESULTS.

    `options` are more of QEMU's. Raises AssertionError, with what the guest said, if the module fails.
    """
    (results / "command").write_text(_command(module))
    exit_code, log, console = results / "exit-code", results / "log", results / "console"
    with suppress(subprocess.TimeoutExpired):
        subprocess.run([*_qemu(results), *options], timeout=_LIMIT_SECONDS, check=True)
    said = (log if log.exists() else console).read_text(errors="replace")
    assert exit_code.exists(), f"the guest did not come to its end:\n{said}"
    assert exit_code.read_text() == "0\n", said


def _command(module: str) -> str:
    """What `init` runs. udev tells libusb what comes and goes, and finds the drivers' modules."""
    (modules,) = MODULES.iterdir()
    environment = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "PYTHONPATH": f"{ROOT / 'app'}:{ROOT}",
        "PYTHONDONTWRITEBYTECODE": "1",
        "COUNTERSEAL_MODE": "test",
    }
    lines = [
        ["cd", str(ROOT)],
        ["export", *(f"{name}={value}" for name, value in environment.items())],
        ["mkdir", "-p", "/lib/modules"],
        ["ln", "-sfn", str(modules), f"/lib/modules/{modules.name}"],
        ["/lib/systemd/systemd-udevd", "--daemon"],
        ["exec", sys.executable, "-m", module],
    ]
    return "\n".join(map(shlex.join, lines)) + "\n"


def _qemu(results: Path) -> list[str]:
    # KVM would be faster, but a /dev/kvm that opens need not work: in a virtual machine it may hang it.
    # A second processor makes the guest slower: emulated, they wait for each other.
    options = {
        "-accel": "tcg",
        "-cpu": "max",
        "-m": "1024",
        "-kernel": str(KERNEL),
        "-initrd": str(RAMDISK),
        "-append": "console=ttyS0 panic=-1",
        "-serial": f"file:{results / 'console'}",
    }
    shared = "local,security_model=none,multidevs=remap"
    words = [word for option in options.items() for word in option]
    words += ["-virtfs", f"{shared},path=/,mount_tag=host,readonly=on"]
    words += ["-virtfs", f"{shared},path={results},mount_tag=results"]
    return ["qemu-system-x86_64", "-nodefaults", "-no-reboot", "-display", "none", *words]
