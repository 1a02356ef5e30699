"""How long a phone that is back is looked at before its record is made."""

import asyncio
from contextlib import suppress
from pathlib import Path

import pytest

from counterseal.lab.android.faces.usbip import UsbIpServer
from counterseal.lab.android.usb.port import Port
from counterseal.phones.android import before, observe
from counterseal.phones.android.observe import Observer
from counterseal.phones.android.policy import Policy
from counterseal.phones.usb.claimed import claim
from counterseal.phones.usb.discovery import Finder, InterfaceKind
from counterseal.phones.usb.usbip.backend import UsbIpBackend
from counterseal.phones.usb.watch import Bus
from counterseal.tradein.facts import Family, Identity
from counterseal.tradein.families.android import AndroidObservation, EraseRoute
from tests.phones.android.adb_lab import KEY
from tests.phones.usb.phones import ADB, SERIAL, gadget

PHONE = Identity("Maker", "Model", "", SERIAL, SERIAL, "", (), "", 128, Family.ANDROID)


def test_one_that_cannot_be_asked_is_given_up_in_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(observe, "SETTLE_SECONDS", 0.3)
    port = Port()
    port.attach(gadget(ADB))
    server = UsbIpServer(port)
    backend = UsbIpBackend(server.address)
    before.note(tmp_path, left=True, left_at=0.0)

    async def look() -> AndroidObservation:
        bus = Bus(backend, lambda: None)
        watching = asyncio.create_task(bus.watch())
        observer = Observer(bus, tmp_path, KEY, PHONE, policy=Policy(), report=lambda _: None)
        try:
            async with asyncio.timeout(10):
                return await observer.run(EraseRoute.RESCUE)
        finally:
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching

    (seen,) = Finder(backend).look()
    assert seen.phone
    interface = seen.phone.interface(InterfaceKind.ADB)
    assert interface
    somebody_else = claim(seen.phone, interface)
    found = asyncio.run(look())
    somebody_else.close()
    server.close()
    assert (found.left_usb, found.came_back, found.same_phone) == (True, True, True)
    assert found.trade_in_mode is None
