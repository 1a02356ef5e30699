"""The descriptors by which a phone is enumerated: USB 2.0, 9.6, and USB 3.2, 9.6 for SuperSpeed."""

import struct
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from .function import EndpointSpec, Interface
from .gadget import Gadget

CONFIGURATION: Final = 1
"""bConfigurationValue of the only configuration."""
LANGUAGE: Final = 0x0409
"""Strings are in American English."""

BULK_PACKET: Final = {"full": 64, "high": 512, "super": 1024}
"""wMaxPacketSize of a bulk endpoint."""
_USB_VERSION: Final = {"full": 0x0200, "high": 0x0200, "super": 0x0320}
_EP0_PACKET: Final = {"full": 64, "high": 64, "super": 9}  # SuperSpeed gives the exponent: 2**9
_KIND: Final = {"bulk": 2, "interrupt": 3}
_SELF_POWERED: Final = 0xC0
_MILLIAMPERES: Final = 500

_FIRST_INTERFACE_NAME: Final = 4


def strings(gadget: Gadget) -> dict[int, str]:
    """What the string indices of the other descriptors stand for."""
    named = {1: gadget.manufacturer, 2: gadget.product, 3: gadget.serial}
    for position, function in enumerate(gadget.functions):
        named[_FIRST_INTERFACE_NAME + position] = function.interface.name
    return {index: text for index, text in named.items() if text}


def string(text: str) -> bytes:
    """STRING descriptor; 126 UTF-16 units at most."""
    return _descriptor(3, text.encode("utf-16-le")[: 2 * 126])


def languages() -> bytes:
    """STRING descriptor zero."""
    return _descriptor(3, struct.pack("<H", LANGUAGE))


def device(gadget: Gadget) -> bytes:
    """DEVICE descriptor: classes are left to the interfaces."""
    return _descriptor(
        1,
        struct.pack(
            "<HBBBBHHHBBBB",
            _USB_VERSION[gadget.speed],
            *(0, 0, 0),
            _EP0_PACKET[gadget.speed],
            gadget.vendor_id,
            gadget.product_id,
            gadget.bcd_device,
            *(index if index in strings(gadget) else 0 for index in (1, 2, 3)),
            1,
        ),
    )


def qualifier() -> bytes:
    """DEVICE_QUALIFIER: what a high-speed phone is at full speed."""
    return _descriptor(6, struct.pack("<HBBBBBB", _USB_VERSION["full"], 0, 0, 0, _EP0_PACKET["full"], 1, 0))


def configuration(gadget: Gadget) -> bytes:
    """CONFIGURATION descriptor with all interface and endpoint descriptors after it."""
    named = strings(gadget)
    given = addresses([function.interface for function in gadget.functions])
    body = b""
    for number, function in enumerate(gadget.functions):
        name = _FIRST_INTERFACE_NAME + number
        body += _interface(function.interface, number, name if name in named else 0)
        for spec, address in zip(function.interface.endpoints, given[number], strict=True):
            body += _endpoint(spec, address, gadget.speed)
    # bMaxPower counts in 2 mA, at SuperSpeed in 8 mA.
    power = _MILLIAMPERES // (8 if gadget.speed == "super" else 2)
    head = struct.pack(
        "<HBBBBB", 9 + len(body), len(gadget.functions), CONFIGURATION, 0, _SELF_POWERED, power
    )
    return _descriptor(2, head) + body


def addresses(interfaces: Sequence[Interface]) -> list[list[int]]:
    """bEndpointAddress of every endpoint; IN and OUT are counted apart, as phones' controllers do it."""

    def count(base: int) -> Iterator[int]:
        return iter(range(base + 1, base + 16))

    free = {"in": count(0x80), "out": count(0)}
    return [[next(free[spec.direction]) for spec in interface.endpoints] for interface in interfaces]


def binary_object_store() -> bytes:
    """BOS, which a SuperSpeed host asks for: the SuperSpeed capability alone."""
    capability = _descriptor(16, struct.pack("<BBHBBH", 3, 0, 0b1110, 1, 10, 2047))
    return _descriptor(15, struct.pack("<HB", 5 + len(capability), 1)) + capability


def _interface(interface: Interface, number: int, name: int) -> bytes:
    triple = (interface.class_, interface.subclass, interface.protocol)
    return _descriptor(4, bytes((number, 0, len(interface.endpoints), *triple, name)))


def _endpoint(spec: EndpointSpec, address: int, speed: Literal["full", "high", "super"]) -> bytes:
    packet = spec.max_packet or BULK_PACKET[speed]
    plain = _descriptor(5, struct.pack("<BBHB", address, _KIND[spec.kind], packet, spec.interval))
    if speed != "super":
        return plain
    per_interval = packet if spec.kind == "interrupt" else 0
    return plain + _descriptor(48, struct.pack("<BBH", 0, 0, per_interval))  # the SuperSpeed companion


def _descriptor(kind: int, body: bytes) -> bytes:
    return bytes((2 + len(body), kind)) + body
