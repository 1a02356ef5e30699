"""The lab's whole phone, in its own process, as programs meet it that know nothing but USB."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from tests.lab.android_fixture import LabAndroid, start_lab_android
from tests.lab.umockdev import UmockdevBed, bed_folder

from counterseal.lab.android.content import PhoneContent
from counterseal.tradein.facts import CopyLevel

SPEED: Final = 40.0
ADB, FASTBOOT = "255/66/1", "255/66/3"
"""Class, subclass and protocol in decimal, as sysfs has them."""

_LIMIT_SECONDS: Final = 60.0


@dataclass(frozen=True, slots=True)
class PhoneOnUsb:
    """`content` is what the phone holds, whatever a program says that it does."""

    lab: LabAndroid
    bed: UmockdevBed
    content: PhoneContent

    def interface(self) -> str:
        """What the phone shows first, "" where it shows nothing."""
        file = self.bed.root / "sys/bus/usb/devices/1-1:1.0/uevent"
        try:
            return file.read_text().partition("INTERFACE=")[2].strip()
        except FileNotFoundError:
            return ""


@contextmanager
def phone_on_usb(
    scenario: str,
    *,
    profile: str = "pixel",
    level: CopyLevel | None = None,
    file_bytes: int = 50_000,
    speed: float = SPEED,
) -> Iterator[PhoneOnUsb]:
    """A phone with twenty files of that size, besides those that every phone has."""
    with (
        bed_folder() as root,
        start_lab_android(
            scenario,
            profile=profile,
            payload_bytes=20 * file_bytes,
            payload_files=20,
            level=level,
            speed=speed,
            umockdev=root,
        ) as lab,
    ):
        yield PhoneOnUsb(lab, UmockdevBed(root), lab.content())


def wait_until(over: Callable[[], bool]) -> None:
    """Return once it is."""
    deadline = time.monotonic() + _LIMIT_SECONDS
    while not over():
        assert time.monotonic() < deadline
        time.sleep(0.02)
