"""A port of the lab behind a USB/IP server, and the backend that is its client."""

from collections.abc import Iterator

import pytest

from counterseal.lab.android.faces.usbip import UsbIpServer
from counterseal.lab.android.usb.port import Port
from counterseal.phones.usb.usbip.backend import UsbIpBackend


@pytest.fixture
def port() -> Port:
    return Port()


@pytest.fixture
def backend(port: Port) -> Iterator[UsbIpBackend]:
    server = UsbIpServer(port)
    yield UsbIpBackend(server.address)
    server.close()
