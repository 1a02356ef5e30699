"""Whether a drive that is plugged in later is seen: as the kernel says it, and as it is."""

import subprocess
import sys
from pathlib import Path

import pytest

from counterseal.phones.sandbox.mounts import hears_of_mounts

PROC = "24 29 0:22 / /proc rw,relatime shared:13 - proc proc rw\n"


@pytest.mark.parametrize(
    ("line", "heard"),
    [
        ("29 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw", True),
        ("29 1 8:1 / / rw,relatime shared:7 master:1 - ext4 /dev/sda1 rw", True),
        ("29 1 8:1 / / rw,relatime master:1 - ext4 /dev/sda1 rw", True),
        ("29 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw", False),
        ("29 1 8:1 / / rw,relatime unbindable - ext4 shared:1 rw", False),
        ("29 1 8:1 / /media rw,relatime shared:2 - ext4 /dev/sda1 rw", False),
    ],
)
def test_only_the_root_s_own_propagation_counts(line: str, heard: bool, tmp_path: Path) -> None:
    mountinfo = tmp_path / "mountinfo"
    mountinfo.write_text(f"{PROC}{line}\n")
    assert hears_of_mounts(mountinfo) is heard


@pytest.mark.parametrize("propagation", ["shared", "private", "slave"])
def test_the_kernel_says_it_so(propagation: str) -> None:
    says = "from counterseal.phones.sandbox.mounts import *; print(hears_of_mounts())"
    command = ["unshare", "--mount", "--propagation", propagation, sys.executable, "-c", says]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    # a follower hears of what is mounted only where there is somebody to follow
    assert said == str(propagation == "shared" or (propagation == "slave" and hears_of_mounts()))
