"""The MTP service's own serial number: when it says nothing."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from counterseal.lab.android.faces.usbip import UsbIpServer
from counterseal.lab.android.usb.function import Interface
from counterseal.lab.android.usb.port import Port
from counterseal.phones.android import canary
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.claimed import claim
from counterseal.phones.usb.discovery import Finder, InterfaceKind, UsbPhone
from counterseal.phones.usb.usbip.backend import UsbIpBackend
from counterseal.tradein.failures import FailureCode
from tests.phones.usb.phones import ADB, MTP, gadget


@contextmanager
def attached(interface: Interface) -> Iterator[UsbPhone]:
    port = Port()
    port.attach(gadget(interface))
    server = UsbIpServer(port)
    (seen,) = Finder(UsbIpBackend(server.address)).look()
    assert seen.phone
    yield seen.phone
    server.close()


def test_a_silent_service_keeps_nobody_waiting_and_nothing_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(canary, "_SECONDS", 0.2)
    with attached(MTP) as usb:
        with pytest.raises(PhoneError) as silent:
            asyncio.run(canary.sight(usb))
        assert silent.value.failure.code is FailureCode.PHONE_SILENT
        interface = usb.interface(InterfaceKind.MTP)
        assert interface
        claim(usb, interface).close()


def test_a_phone_without_the_service_says_nothing() -> None:
    with attached(ADB) as usb:
        assert asyncio.run(canary.sight(usb)) is None
