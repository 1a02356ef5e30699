"""Two phones on USB at once: which is to be traded in is not for the kiosk to guess."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from counterseal.lab.android.faces.usbip import UsbIpServer
from counterseal.lab.android.usb.port import Port
from counterseal.phones.android.android import Android
from counterseal.phones.android.policy import Policy
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.backend import Backend
from counterseal.phones.usb.usbip.backend import UsbIpBackend
from counterseal.tradein.facts import Family, Identity
from counterseal.tradein.failures import FailureCode
from tests.phones.usb.phones import MTP, gadget

PATIENCE = 10.0
OURS = Identity("Maker", "Model", "", "SERIAL1", "SERIAL1", "", (), "", 128, Family.ANDROID)


class Both:
    """Two servers' devices as one bus."""

    def __init__(self, *backends: UsbIpBackend) -> None:
        self._backends = backends
        self._whose: dict[Any, UsbIpBackend] = {}

    def enumerate_devices(self) -> list[Any]:
        found = {device: backend for backend in self._backends for device in backend.enumerate_devices()}
        self._whose |= found
        return list(found)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def of_its_server(device_or_handle: Any, *more: Any) -> Any:
            device = getattr(device_or_handle, "device", device_or_handle)
            return getattr(self._whose[device], name)(device_or_handle, *more)

        return of_its_server


@pytest.mark.parametrize("expected", [None, OURS])
def test_neither_is_taken(expected: Identity | None, tmp_path: Path) -> None:
    ports = Port(), Port()
    ports[0].attach(gadget(MTP, serial="SERIAL1"))
    ports[1].attach(gadget(MTP, serial="SERIAL2"))
    ports[1].detach()
    ports[1].attach(gadget(MTP, serial="SERIAL2"))  # with an address of its own
    servers = [UsbIpServer(port) for port in ports]

    async def connect() -> None:
        both = Both(*(UsbIpBackend(server.address) for server in servers))
        android = Android(tmp_path, lambda _: None, cast(Backend, both), Policy())
        try:
            async with asyncio.timeout(PATIENCE):
                await android._bus.wait_until(lambda phones: len(phones) == 2)
                await android.connect(expected, None)
        finally:
            await android.release()

    with pytest.raises(PhoneError) as refused:
        asyncio.run(connect())
    assert refused.value.failure.code is FailureCode.ANOTHER_PHONE
    for server in servers:
        server.close()
