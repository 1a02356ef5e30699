"""A phone that gives USB no serial number could not be told from any other after its erase."""

import asyncio
from pathlib import Path

import pytest

from counterseal.lab.android.content import Folder, Storage
from counterseal.lab.android.faces.usbip import UsbIpServer
from counterseal.lab.android.mtp import Identity, MtpFunction
from counterseal.lab.android.usb.port import Port
from counterseal.phones.android.android import Android
from counterseal.phones.android.policy import Policy
from counterseal.phones.phone import OnCable, PhoneError
from counterseal.phones.usb.usbip.backend import UsbIpBackend
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.failures import FailureCode
from tests.phones.usb.phones import phone

PATIENCE = 10.0
STORAGE = Storage("Internal", 0x00010001, 128 * 10**9, Folder("", 1_700_000_000, ()))


def test_it_is_not_taken(tmp_path: Path) -> None:
    mtp = MtpFunction("mtp", lambda: [STORAGE], Identity("Maker", "Phone", "0123456789abcdef" * 2))
    port = Port()
    port.attach(phone(mtp, serial=""))
    server = UsbIpServer(port)

    async def connect() -> None:
        android = Android(tmp_path, lambda _: None, UsbIpBackend(server.address), Policy())
        try:
            async with asyncio.timeout(PATIENCE):
                while android.on_cable is not OnCable.PHONE:
                    await asyncio.sleep(0.01)
                await android.connect(None, CopyLevel.FILES)
        finally:
            await android.release()

    with pytest.raises(PhoneError) as refused:
        asyncio.run(connect())
    assert refused.value.failure.code is FailureCode.PHONE_ERROR
    server.close()
    port.detach()
