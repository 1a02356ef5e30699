"""The guest, where it can be run."""

import compileall
import shutil

import pytest

from .machine import RAMDISK, ROOT


@pytest.fixture(scope="session", autouse=True)
def guest() -> None:
    """Skips unless `make guest` has built it and there is a QEMU to run it."""
    if not RAMDISK.exists():
        pytest.skip("no guest: `make guest` builds it, with apt-get")
    if shutil.which("qemu-system-x86_64") is None:
        pytest.skip("no qemu-system-x86_64 on this machine")
    for folder in ("app", "tests"):  # the guest would need many times as long, for every process anew
        compileall.compile_dir(ROOT / folder, quiet=1)
