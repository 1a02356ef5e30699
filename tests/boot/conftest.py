"""A kiosk that was installed and switched on, where that can be had."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.appliance.conftest import package
from tests.appliance.machine import ROOT

from .computer import Computer, switched_on
from .disk import make_disk

__all__ = ["package"]

_SET_UP_USBGUARD = """
cd /root
sed -e 's/"PHONE-PORT"/"1-5"/' -e 's/"DRIVE-PORT"/"1-6"/' /usr/share/counterseal/usbguard-rules.conf > rules
usbguard generate-policy >> rules
install -m 600 rules /etc/usbguard/rules.conf
systemctl restart usbguard
"""
"""As the README has it, with this computer's ports."""


@pytest.fixture(scope="session")
def computer(package: Path) -> Iterator[Computer]:
    """It has started. Skips unless `make boot` has made what is needed."""
    if shutil.which("qemu-system-x86_64") is None or shutil.which("tesseract") is None:
        pytest.skip("no QEMU, or nothing that reads pictures: `make boot` installs both")
    disk = ROOT / "build" / "boot" / "disk"
    disk.parent.mkdir(exist_ok=True)
    make_disk(package, disk)
    with switched_on(disk) as on:
        on.run("systemctl is-system-running --wait || true")
        on.run(_SET_UP_USBGUARD)
        yield on
