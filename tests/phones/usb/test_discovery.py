"""What is taken for a phone, over USB/IP: by interfaces alone."""

import pytest

from counterseal.lab.android.usb.function import EndpointSpec, Interface
from counterseal.lab.android.usb.port import Port
from counterseal.phones.usb.discovery import Finder, InterfaceKind, Seen
from counterseal.phones.usb.usbip.backend import UsbIpBackend

from .phones import (
    ADB,
    APPLE,
    FASTBOOT,
    HUB,
    KEYBOARD,
    MTP,
    OLD_MTP,
    SERIAL,
    STORAGE,
    VENDORS_OWN,
    gadget,
)


def look(backend: UsbIpBackend) -> Seen:
    (seen,) = Finder(backend).look()
    return seen


@pytest.mark.parametrize(
    ("interfaces", "kinds"),
    [
        ((ADB,), [InterfaceKind.ADB]),
        ((FASTBOOT,), [InterfaceKind.FASTBOOT]),
        ((MTP, ADB), [InterfaceKind.MTP, InterfaceKind.ADB]),
        ((STORAGE, OLD_MTP, VENDORS_OWN), [InterfaceKind.MTP]),
        ((VENDORS_OWN,), None),
        ((STORAGE,), None),
        ((), None),
    ],
)
def test_a_phone_is_what_has_an_interface_we_know(
    port: Port, backend: UsbIpBackend, interfaces: tuple[Interface, ...], kinds: list[InterfaceKind] | None
) -> None:
    port.attach(gadget(*interfaces))
    phone = look(backend).phone
    assert (phone and [interface.kind for interface in phone.interfaces]) == kinds


def test_a_phone_says_who_it_is_and_where(port: Port, backend: UsbIpBackend) -> None:
    port.attach(gadget(MTP, ADB))
    phone = look(backend).phone
    assert phone is not None
    assert (phone.serial, phone.port_path, phone.place) == (SERIAL, "1-1", (SERIAL, "1-1"))
    assert (phone.manufacturer, phone.product, phone.failure) == ("Maker", "Phone", None)
    assert (phone.vendor_id, phone.product_id, phone.bcd_device) == (0x18D1, 0x4EE1, 0x0510)
    mtp = phone.interface(InterfaceKind.MTP)
    assert mtp is not None
    assert (mtp.bulk_in, mtp.bulk_out, mtp.event_in, mtp.max_packet) == (0x81, 0x01, 0x82, 512)
    assert phone.interface(InterfaceKind.FASTBOOT) is None


@pytest.mark.parametrize(
    ("serial", "read"),
    [("", ""), ("R58M 12\n\x1b[2J", ""), ("x" * 126, "x" * 126), (" padded ", "padded")],
    ids=["none", "control characters", "longest", "padded"],
)
def test_absurd_texts_are_dropped(port: Port, backend: UsbIpBackend, serial: str, read: str) -> None:
    port.attach(gadget(ADB, serial=serial))
    phone = look(backend).phone
    assert phone is not None
    assert phone.serial == read


@pytest.mark.parametrize("intruder", [KEYBOARD, HUB])
def test_what_types_or_branches_is_pointed_out(
    port: Port, backend: UsbIpBackend, intruder: Interface
) -> None:
    port.attach(gadget(ADB, intruder))
    seen = look(backend)
    assert seen.intrudes
    assert seen.phone is not None


def test_iphones_are_left_to_their_own_family(port: Port, backend: UsbIpBackend) -> None:
    port.attach(gadget(MTP, KEYBOARD, vendor=APPLE))
    assert look(backend) == Seen("1-1", None, intrudes=False, settled=True)


@pytest.mark.parametrize(
    "endpoints",
    [
        (),
        (EndpointSpec("in"),),
        (EndpointSpec("out"),),
        (EndpointSpec("in", max_packet=0x800), EndpointSpec("out", max_packet=0x800)),
        (EndpointSpec("in", max_packet=1), EndpointSpec("out", max_packet=1)),
        (EndpointSpec("in", max_packet=512), EndpointSpec("out", max_packet=64)),
        (EndpointSpec("in", "interrupt", 64), EndpointSpec("out", "interrupt", 64)),
    ],
    ids=["none", "no way out", "no way in", "empty packets", "tiny packets", "uneven", "not bulk"],
)
def test_an_interface_without_proper_endpoints_is_none(
    port: Port, backend: UsbIpBackend, endpoints: tuple[EndpointSpec, ...]
) -> None:
    port.attach(gadget(Interface(0xFF, 0x42, 0x01, "ADB Interface", endpoints), MTP))
    phone = look(backend).phone
    assert phone is not None
    assert [interface.kind for interface in phone.interfaces] == [InterfaceKind.MTP]


def test_a_device_is_read_once_an_enumeration(port: Port, backend: UsbIpBackend) -> None:
    finder = Finder(backend)
    port.attach(gadget(ADB))
    (first,) = finder.look()
    (again,) = finder.look()
    assert again is first
    port.attach(gadget(ADB))
    (anew,) = finder.look()
    assert anew != first
    assert first.phone
    assert anew.phone
    assert anew.phone.place == first.phone.place
    port.detach()
    assert finder.look() == []
