"""What a plugged-in phone answers to control requests, and the port it is plugged into."""

import struct

import pytest

from counterseal.lab.android.usb import descriptors
from counterseal.lab.android.usb.aoa import Accessory
from counterseal.lab.android.usb.device import Device
from counterseal.lab.android.usb.endpoints import GoneError, StallError
from counterseal.lab.android.usb.function import EndpointSpec, Interface, Setup
from counterseal.lab.android.usb.port import Port

from .loopback import EVENTS, IN, OUT, Loopback, phone


def request(device: Device, request_type: int, code: int, value: int = 0, index: int = 0) -> bytes | None:
    """The answer; None for STALL."""
    try:
        return device.control(Setup(request_type, code, value, index, 4096))
    except StallError:
        return None


def test_addresses_are_given_out_as_phones_do() -> None:
    mtp = Interface(255, 255, 0, "MTP", (EndpointSpec("in"), EndpointSpec("out"), EndpointSpec("in")))
    adb = Interface(255, 66, 1, "ADB", (EndpointSpec("out"), EndpointSpec("in")))
    assert descriptors.addresses([mtp, adb]) == [[0x81, 0x01, 0x82], [0x02, 0x83]]


@pytest.mark.parametrize(
    ("request_type", "code", "value", "index", "expected"),
    [
        (0x80, 6, 0x0300, 0, b"\x04\x03\x09\x04"),
        (0x80, 6, 0x0303, 0x0409, b"\x10\x03S\0E\0R\0I\0A\0L\0001\0"),
        (0x80, 6, 0x0309, 0x0409, None),
        (0x80, 6, 0x03EE, 0, None),
        (0x80, 6, 0x0F00, 0, None),
        (0x80, 8, 0, 0, b"\x01"),
        (0x80, 0, 0, 0, b"\x01\x00"),
        (0x81, 0, 0, 0, b"\x00\x00"),
        (0x81, 10, 0, 0, b"\x00"),
        (0x82, 0, 0, IN, b"\x00\x00"),
        (0x82, 0, 0, 0x8F, None),
        (0x01, 11, 0, 0, b""),
        (0x01, 11, 1, 0, None),
        (0x00, 9, 2, 0, None),
        (0xA1, 77, 0, 0, None),
        (0xA1, 1, 0, 1, None),
        (0xC0, 77, 0, 0, None),
    ],
)
def test_requests(request_type: int, code: int, value: int, index: int, expected: bytes | None) -> None:
    assert request(Device(phone(), 2), request_type, code, value, index) == expected


def test_an_answer_is_cut_to_what_was_asked_for() -> None:
    device = Device(phone(), 2)
    configuration = device.control(Setup(0x80, 6, 0x0200, 0, 4096))
    assert struct.unpack_from("<H", configuration, 2) == (len(configuration),)
    assert device.control(Setup(0x80, 6, 0x0200, 0, 9)) == configuration[:9]


def test_a_phone_without_a_name_describes_none() -> None:
    nameless = descriptors.device(phone(serial=""))
    assert nameless[14:17] == b"\x01\x02\x00"


def test_taking_the_configuration_away_leaves_no_endpoints() -> None:
    loopback = Loopback()
    device = Device(phone(loopback), 2)
    first = device.endpoint(IN)
    assert request(device, 0x00, 9, 0) == b""
    assert device.endpoint(IN) is None
    assert request(device, 0x80, 8) == b"\x00"
    assert request(device, 0x00, 9, 1) == b""
    assert device.endpoint(IN) is loopback.endpoints[1] is not first
    assert loopback.starts == 2


def test_an_unplugged_phone_answers_nothing() -> None:
    device = Device(phone(), 2)
    event = device.endpoint(EVENTS)
    assert event
    device.unplug()
    device.restart()
    assert device.endpoint(OUT) is None
    with pytest.raises(GoneError):
        request(device, 0x80, 8)
    with pytest.raises(GoneError):
        event.take(28)


def test_accessory_requests() -> None:
    accessory = Accessory()

    def ask(code: int, value: int = 0, index: int = 0, data: bytes = b"") -> bytes | None:
        return accessory(Setup(0x40, code, value, index, len(data)), data)

    assert ask(51) == b"\x02\x00"
    assert ask(57, 1, data=b"early") is None
    assert ask(54, 1, 6) == b""
    assert ask(56, 1, 0, b"abc") == b""
    assert ask(56, 1, 3, b"def") == b""
    assert accessory.devices == {1: b"abcdef"}
    assert ask(57, 1, data=b"report") == b""
    assert accessory.events == [(1, b"report")]
    assert ask(55, 1) == b""
    assert ask(55, 1) is None


def test_every_plugging_in_has_a_number_of_its_own_and_is_told() -> None:
    port = Port()
    told: list[int | None] = []

    def watcher(device: Device | None) -> None:
        told.append(device.number if device else None)

    port.watch(watcher)
    port.attach(phone())
    port.attach(phone())
    port.detach()
    port.detach()
    port.unwatch(watcher)
    port.attach(phone())
    assert told == [None, 2, None, 3, None]
    assert port.device
    assert port.device.number == 4


def test_what_was_unplugged_is_dead_when_detach_returns() -> None:
    port = Port()
    port.attach(phone())
    device = port.device
    assert device
    port.detach()
    assert device.gone
    assert port.device is None
