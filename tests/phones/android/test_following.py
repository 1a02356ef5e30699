"""Following one phone from one enumeration to the next, whatever is on the cable with it."""

import asyncio
import errno
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from counterseal.phones import pace
from counterseal.phones.android.android import Android
from counterseal.phones.android.policy import Policy
from counterseal.phones.phone import OnCable
from counterseal.phones.usb.backend import Backend
from counterseal.phones.usb.usbip.backend import UsbIpBackend
from counterseal.tradein.events import Failed, WorkerReport
from counterseal.tradein.facts import CopyLevel
from tests.lab.android_fixture import LabAndroid, start_lab_android

SPEED = 20.0
PATIENCE = 20.0


class Denied:
    """A backend that opens nothing while `denies`: a device file that udev has not got to yet."""

    def __init__(self, backend: UsbIpBackend) -> None:
        self._backend = backend
        self.denies = False
        self.refused = 0

    def open_device(self, device: Any) -> Any:
        if self.denies:
            self.refused += 1
            raise OSError(errno.EACCES, "denied")
        return self._backend.open_device(device)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)


async def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        await asyncio.sleep(0.01)


def test_a_phone_whose_name_cannot_be_read_yet_is_not_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace, "_SPEED", SPEED)
    reports: list[WorkerReport] = []

    async def follow(lab: LabAndroid) -> None:
        host, _, port = lab.address.rpartition(":")
        backend = Denied(UsbIpBackend((host, int(port))))
        android = Android(tmp_path, reports.append, cast(Backend, backend), Policy())
        await until(lambda: android.on_cable is OnCable.PHONE)
        phone = await android.connect(None, CopyLevel.FILES)
        backend.denies = True
        lab.owner("unplug")
        lab.owner("plug")
        await until(lambda: backend.refused > 1)
        again = asyncio.create_task(android.connect(phone, CopyLevel.FILES))
        await asyncio.sleep(0)
        backend.denies = False
        assert await again == phone
        await android.release()

    with start_lab_android(speed=SPEED) as lab:
        asyncio.run(follow(lab))
    assert not [report for report in reports if isinstance(report, Failed)]
