"""The disk of a machine that the README's commands made a kiosk, as far as no kernel is needed for it."""

import shutil
import subprocess
from pathlib import Path
from typing import Final

from counterseal.compose.demo_folder import BADGE, PIN
from tests.appliance.kiosk import AUTHORITY, CONFIG, readme_commands
from tests.appliance.machine import FOLDER, Machine, fresh, install, started

SIZE: Final = "10G"
"""Most of it is a hole in a file."""

_MODE: Final = "[Service]\nEnvironment=COUNTERSEAL_MODE=demo\n"
# an emulated processor takes minutes for what a real one does in seconds
_SLOW: Final = "[Service]\nWatchdogSec=15min\n"
_DROP_INS: Final = {"core": _MODE, "display": _SLOW, "screen@": _SLOW}


def make_disk(package: Path, disk: Path) -> None:
    """Takes minutes. Kernel and first RAM disk lie in boot_files() then."""
    folder = fresh()
    shutil.copy(package, folder / "root")
    install(folder, "./counterseal_*.deb")
    install(folder, "linux-image-amd64", "qemu-guest-agent")
    with started(folder) as machine:
        _make_kiosk(machine)
    _adapt(folder)
    disk.unlink(missing_ok=True)
    subprocess.run(["mke2fs", "-q", "-t", "ext4", "-d", folder, disk, SIZE], check=True, capture_output=True)


def boot_files() -> tuple[Path, Path]:
    """Kernel and first RAM disk."""
    boot = FOLDER / "boot"
    (kernel,), (ramdisk,) = boot.glob("vmlinuz-*"), boot.glob("initrd.img-*")
    return kernel, ramdisk


def _make_kiosk(machine: Machine) -> None:
    [_, _, new, install, staff, _doctor, start] = readme_commands()
    assert "--now" in start
    enrol = f"printf '%s\\n' {BADGE} {PIN} | {staff.strip()}"
    for command in (new, AUTHORITY, install, enrol, start.replace("--now", "")):
        machine.run(command)


def _adapt(folder: Path) -> None:
    """To this machine's outputs, to demonstration keys, and to its speed."""
    weston = folder / "etc" / "counterseal" / "weston.ini"
    weston.write_text(weston.read_text().replace("=HDMI-A-", "=Virtual-"))
    config = folder / CONFIG.lstrip("/")
    config.write_text("demo = true\n" + config.read_text())
    for unit, text in _DROP_INS.items():
        drop_in = folder / "etc/systemd/system" / f"counterseal-{unit}.service.d" / "emulated.conf"
        drop_in.parent.mkdir()
        drop_in.write_text(text)
