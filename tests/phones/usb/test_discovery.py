"""What is taken for a phone, over USB/IP: by interfaces alone."""

import errno
from typing import Any

import pytest

from counterseal.lab.android.usb.function import EndpointSpec, Interface
from counterseal.lab.android.usb.port import Port
from counterseal.phones.usb.discovery import Finder, InterfaceKind, Seen
from counterseal.phones.usb.usbip.backend import UsbIpBackend
from counterseal.tradein.failures import FailureCode

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
    assert look(backend) == Seen("1-1", None, intrudes=False, settled=True, apple=True)


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


class Closed:
    """A backend that fails one call until it is opened up, as device files before udev gets to them."""

    def __init__(self, backend: UsbIpBackend, call: str, number: int) -> None:
        self._backend = backend
        self._call, self._number = call, number
        self.open = False

    def __getattr__(self, name: str) -> Any:
        if name == self._call and not self.open:
            return self._fail
        return getattr(self._backend, name)

    def _fail(self, *_: object) -> None:
        raise OSError(self._number, "failed")


@pytest.mark.parametrize(
    ("call", "number", "code"),
    [
        ("open_device", errno.EACCES, FailureCode.USB_DENIED),
        ("open_device", errno.EIO, FailureCode.USB_ERROR),
        ("ctrl_transfer", errno.ETIMEDOUT, FailureCode.PHONE_SILENT),
    ],
)
def test_a_phone_that_cannot_be_read_says_why_and_is_tried_again(
    port: Port, backend: UsbIpBackend, call: str, number: int, code: FailureCode
) -> None:
    closed = Closed(backend, call, number)
    finder = Finder(closed)
    port.attach(gadget(ADB))
    (seen,) = finder.look()
    assert seen.phone
    assert (seen.phone.serial, seen.phone.failure) == ("", code)
    closed.open = True
    (seen,) = finder.look()
    assert seen.phone
    assert (seen.phone.serial, seen.phone.failure) == (SERIAL, None)


def test_what_only_its_name_tells_is_found_once_that_can_be_read(port: Port, backend: UsbIpBackend) -> None:
    closed = Closed(backend, "open_device", errno.EACCES)
    finder = Finder(closed)
    port.attach(gadget(OLD_MTP))
    (seen,) = finder.look()
    assert seen.phone is None
    closed.open = True
    (seen,) = finder.look()
    assert seen.phone
    assert seen.phone.interface(InterfaceKind.MTP)


def test_a_phone_that_has_no_texts_after_all_is_a_phone(port: Port, backend: UsbIpBackend) -> None:
    closed = Closed(backend, "ctrl_transfer", errno.EPIPE)
    port.attach(gadget(ADB))
    (seen,) = Finder(closed).look()
    assert seen.phone
    assert (seen.phone.serial, seen.phone.failure) == ("", None)


def test_what_cannot_describe_itself_is_passed_over(port: Port, backend: UsbIpBackend) -> None:
    port.attach(gadget(ADB))
    assert Finder(Closed(backend, "get_device_descriptor", errno.EIO)).look() == []
