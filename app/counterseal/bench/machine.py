"""What the figures were measured on: without it they say nothing."""

import os
import platform
import subprocess
from importlib.metadata import version
from pathlib import Path

from msgspec import Struct

_UNKNOWN = "unknown"


class Machine(Struct, frozen=True):
    """`load`: the one-minute load average before the first benchmark; near 0 on a machine that is quiet."""

    cores: int
    cpu: str
    memory_mib: int
    kernel: str
    load: float
    versions: dict[str, str]


def look() -> Machine:
    """This machine, now."""
    return Machine(
        cores=len(os.sched_getaffinity(0)),
        cpu=_field(Path("/proc/cpuinfo"), "model name"),
        memory_mib=os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 20,
        kernel=platform.release(),
        load=round(os.getloadavg()[0], 2),
        versions={
            "python": platform.python_version(),
            **{name: version(name) for name in ("PySide6-Essentials", "cryptography", "pymobiledevice3")},
            "idevicebackup2": _says("idevicebackup2", "--version").removeprefix("idevicebackup2 "),
            "adb": _says("adb", "version").partition("\nVersion ")[2].partition("\n")[0],
            "gphoto2": _says("gphoto2", "--version").removeprefix("gphoto2 ").partition("\n")[0].strip(),
            "libmtp": _says("mtp-connect").removeprefix("libmtp version: ").partition("\n")[0],
            "openssl": _says("openssl", "version").removeprefix("OpenSSL ").partition(" (")[0],
        },
    )


def _field(file: Path, name: str) -> str:
    for line in file.read_text().splitlines():
        key, _, value = line.partition(":")
        if key.strip() == name:
            return value.strip()
    return _UNKNOWN


def _says(*command: str) -> str:
    try:
        said = subprocess.run(command, capture_output=True, text=True, timeout=10, check=False).stdout
    except OSError:
        return "not installed"
    return said.strip() or _UNKNOWN
