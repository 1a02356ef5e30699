"""Phones to plug in: gadgets of the lab with interfaces of every kind."""

from dataclasses import dataclass

from counterseal.lab.android.usb.endpoints import Endpoint
from counterseal.lab.android.usb.function import EndpointSpec, Function, Interface, Setup
from counterseal.lab.android.usb.gadget import Gadget

BULK = (EndpointSpec("out"), EndpointSpec("in"))
EVENTS = EndpointSpec("in", "interrupt", 28, 6)

ADB = Interface(0xFF, 0x42, 0x01, "ADB Interface", BULK)
FASTBOOT = Interface(0xFF, 0x42, 0x03, "fastboot", BULK)
MTP = Interface(0x06, 0x01, 0x01, "MTP", (*BULK, EVENTS))
OLD_MTP = Interface(0xFF, 0xFF, 0x00, "MTP", (*BULK, EVENTS))
VENDORS_OWN = Interface(0xFF, 0xFF, 0x00, "Diagnostics", BULK)
KEYBOARD = Interface(0x03, 0x01, 0x01, "Keyboard", (EVENTS,))
HUB = Interface(0x09, 0x00, 0x00, "Hub", (EVENTS,))
STORAGE = Interface(0x08, 0x06, 0x50, "Storage", BULK)

SERIAL = "SERIAL1"
GOOGLE = 0x18D1
APPLE = 0x05AC


@dataclass
class Idle:
    """An interface with nobody behind it."""

    interface: Interface

    def start(self, endpoints: tuple[Endpoint, ...]) -> None:
        """Nothing to serve them with."""

    def control(self, setup: Setup, data: bytes) -> bytes | None:
        return None


def gadget(*interfaces: Interface, serial: str = SERIAL, vendor: int = GOOGLE) -> Gadget:
    """A phone that only shows these interfaces."""
    return phone(*map(Idle, interfaces), serial=serial, vendor=vendor)


def phone(*functions: Function, serial: str = SERIAL, vendor: int = GOOGLE) -> Gadget:
    """A phone with these functions."""
    return Gadget(vendor, 0x4EE1, 0x0510, "Maker", "Phone", serial, functions)
