"""Descriptors and texts that no phone should send."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.phones.usb import texts
from counterseal.phones.usb.usbip import descriptors

CONFIGURATION = struct.pack("<BBHBBBBB", 9, 2, 32, 1, 1, 0, 0xC0, 250)
INTERFACE = bytes((9, 4, 0, 0, 2, 0xFF, 0x42, 1, 4))
BULK_OUT = struct.pack("<BBBBHB", 7, 5, 0x01, 2, 512, 0)
BULK_IN = struct.pack("<BBBBHB", 7, 5, 0x81, 2, 512, 0)
UNKNOWN = bytes((5, 0x24, 0, 1, 1))


def interface(number: int, setting: int = 0) -> bytes:
    return bytes((9, 4, number, setting, 0, 0xFF, 0xFF, 0, 0))


def test_a_configuration_is_taken_apart() -> None:
    found = descriptors.configuration(CONFIGURATION + INTERFACE + UNKNOWN + BULK_OUT + BULK_IN)
    ((setting,),) = found.interfaces
    assert (found.bConfigurationValue, found.bNumInterfaces, setting.bNumEndpoints) == (1, 1, 2)
    assert [endpoint.bEndpointAddress for endpoint in setting.endpoints] == [0x01, 0x81]


def test_counts_are_of_what_is_there() -> None:
    found = descriptors.configuration(CONFIGURATION + INTERFACE + interface(0, 1) + interface(7))
    assert found.bNumInterfaces == 2
    assert [len(settings) for settings in found.interfaces] == [2, 1]
    assert found.interfaces[0][0].bNumEndpoints == 0


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        CONFIGURATION[:-1],
        CONFIGURATION + bytes((0, 4)),
        CONFIGURATION + bytes((1, 4)),
        CONFIGURATION + bytes((200, 4, 0)),
        CONFIGURATION + bytes((3, 4, 0)),
        CONFIGURATION + INTERFACE + bytes((3, 5, 0x81)),
        CONFIGURATION + b"".join(interface(number) for number in range(33)),
    ],
    ids=[
        *("nothing", "cut", "no length", "too short", "beyond the end", "short interface"),
        *("short endpoint", "endless interfaces"),
    ],
)
def test_nonsense_is_refused(untrusted: bytes) -> None:
    with pytest.raises(descriptors.Malformed):
        descriptors.configuration(untrusted)


def test_an_absurd_length_is_not_asked_for() -> None:
    assert descriptors.total_length(CONFIGURATION) == 32
    with pytest.raises(descriptors.Malformed):
        descriptors.total_length(struct.pack("<BBHBBBBB", 9, 2, 0xFFFF, 1, 1, 0, 0, 0))


@given(st.binary(max_size=300))
def test_anything_is_taken_apart_or_refused(untrusted: bytes) -> None:
    for parse in (descriptors.device, descriptors.total_length, descriptors.configuration):
        try:
            parse(untrusted)
        except descriptors.Malformed:
            assert len(untrusted) < 18 or parse is not descriptors.device


def text(characters: bytes) -> bytes:
    return bytes((2 + len(characters), 3)) + characters


@pytest.mark.parametrize(
    ("untrusted", "read"),
    [
        (text("Pixel 9".encode("utf-16-le")), "Pixel 9"),
        (text("Galaxy\0".encode("utf-16-le")), "Galaxy"),
        (text("手机".encode("utf-16-le")), "手机"),
        (text("a\nb".encode("utf-16-le")), ""),
        (text("\u202egnp".encode("utf-16-le")), ""),
        (text(b"\x00\xd8"), ""),
        (text(b"odd"), ""),
        (bytes((255, 3)) + "cut".encode("utf-16-le"), "cut"),
        (bytes((8, 1)) + "odd".encode("utf-16-le"), ""),
        (b"", ""),
        (b"\x00\x03", ""),
    ],
)
def test_a_text_is_printable_or_empty(untrusted: bytes, read: str) -> None:
    assert texts.clean(untrusted) == read


@given(st.binary(max_size=255))
def test_any_text_is_printable_or_empty(untrusted: bytes) -> None:
    assert texts.clean(untrusted).isprintable()
