"""Ways in which the kernel itself could write a customer's secrets to a disk: core dumps and swap."""

import resource
from pathlib import Path

from .finding import Finding, failed, ok, warning

CORES, SWAP = "core dumps", "swap"
_STORE_NOTHING = ("systemd-coredump", "/bin/false")
"""Of a process whose limit is 0. Other programs behind a pipe get the image whatever the limit."""


def check_cores() -> Finding:
    pattern = Path("/proc/sys/kernel/core_pattern").read_text().strip()
    return judge_cores(pattern, resource.getrlimit(resource.RLIMIT_CORE)[0])


def judge_cores(pattern: str, limit: int) -> Finding:
    """`pattern`: kernel.core_pattern; `limit`: of this process. See core(5).

    Core and worker set their own limit to 0; a screen has the one it is started with.
    """
    if pattern.startswith("|") and not any(one in pattern for one in _STORE_NOTHING):
        return failed(CORES, "every crash is handed to a program: `sysctl kernel.core_pattern=core`")
    if limit:
        return warning(
            CORES, "a screen started as this was could leave one: start it with LimitCORE=0, `ulimit -c 0`"
        )
    return ok(CORES, "none is written")


def check_swap() -> Finding:
    devices = [line.split()[0] for line in Path("/proc/swaps").read_text().splitlines()[1:]]
    return judge_swap([device for device in devices if not is_harmless(Path(device))])


def judge_swap(in_clear: list[str]) -> Finding:
    """`in_clear`: swap areas whose content could be read from a stolen disk."""
    if in_clear:
        return failed(SWAP, f"{', '.join(in_clear)} could keep secrets in clear: `swapoff -a`, or encrypt it")
    return ok(SWAP, "off, encrypted, or in memory")


def is_harmless(device: Path, block: Path = Path("/sys/class/block")) -> bool:
    """Compressed memory, or a mapping by dm-crypt; a swap file is neither, whatever lies below it."""
    name = device.resolve().name
    if name.startswith("zram"):
        return not _backing(block / name)
    uuid = block / name / "dm" / "uuid"
    return uuid.exists() and uuid.read_text().startswith("CRYPT-")


def _backing(zram: Path) -> bool:
    """Whether it moves pages to a disk; see the kernel's admin-guide/blockdev/zram.rst."""
    backing = zram / "backing_dev"
    return backing.exists() and backing.read_text().strip() != "none"
