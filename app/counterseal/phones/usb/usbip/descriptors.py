"""Descriptors as a phone sends them (USB 2.0, 9.6), taken apart into objects as pyusb's backends return."""

import errno
import struct
from types import SimpleNamespace
from typing import Any, Final

MAX_CONFIGURATION_BYTES: Final = 4096
"""Real phones stay below 600."""
_MAX_INTERFACES: Final = 32
"""As many as the kernel takes (USB_MAXINTERFACES)."""

_CONFIGURATION: Final = 2
_INTERFACE: Final = 4
_ENDPOINT: Final = 5

_DEVICE_LAYOUT: Final = struct.Struct("<BBHBBBBHHHBBBB")
_DEVICE_FIELDS: Final = (
    *("bLength", "bDescriptorType", "bcdUSB", "bDeviceClass", "bDeviceSubClass", "bDeviceProtocol"),
    *("bMaxPacketSize0", "idVendor", "idProduct", "bcdDevice", "iManufacturer", "iProduct", "iSerialNumber"),
    "bNumConfigurations",
)
_CONFIGURATION_LAYOUT: Final = struct.Struct("<BBHBBBBB")
_CONFIGURATION_FIELDS: Final = (
    *(
        "bLength",
        "bDescriptorType",
        "wTotalLength",
        "bNumInterfaces",
        "bConfigurationValue",
        "iConfiguration",
    ),
    *("bmAttributes", "bMaxPower"),
)
_INTERFACE_LAYOUT: Final = struct.Struct("<BBBBBBBBB")
_INTERFACE_FIELDS: Final = (
    *("bLength", "bDescriptorType", "bInterfaceNumber", "bAlternateSetting", "bNumEndpoints"),
    *("bInterfaceClass", "bInterfaceSubClass", "bInterfaceProtocol", "iInterface"),
)
_ENDPOINT_LAYOUT: Final = struct.Struct("<BBBBHB")
_ENDPOINT_FIELDS: Final = (
    *("bLength", "bDescriptorType", "bEndpointAddress", "bmAttributes", "wMaxPacketSize", "bInterval"),
)


class Malformed(OSError):
    """Not what a descriptor looks like."""

    def __init__(self) -> None:
        super().__init__(errno.EIO, "malformed descriptor")


def device(untrusted: bytes) -> SimpleNamespace:
    """A DEVICE descriptor. Raises Malformed."""
    return _fields(untrusted, _DEVICE_LAYOUT, _DEVICE_FIELDS)


def total_length(untrusted: bytes) -> int:
    """How long a configuration says it is. Raises Malformed, also if that is absurd."""
    length = int(_fields(untrusted, _CONFIGURATION_LAYOUT, _CONFIGURATION_FIELDS).wTotalLength)
    if length > MAX_CONFIGURATION_BYTES:
        raise Malformed
    return length


def configuration(untrusted: bytes) -> SimpleNamespace:
    """A CONFIGURATION descriptor and what follows it. Raises Malformed.

    `interfaces` holds a list for each interface, of its alternate settings, each with its `endpoints`. Counts
    are of what is there, whatever the phone says.
    """
    found = _fields(untrusted, _CONFIGURATION_LAYOUT, _CONFIGURATION_FIELDS)
    interfaces: dict[int, list[SimpleNamespace]] = {}
    setting: SimpleNamespace | None = None
    rest = untrusted
    while len(rest) >= 2:
        length, kind = rest[0], rest[1]
        if not 2 <= length <= len(rest):
            raise Malformed
        if kind == _INTERFACE:
            setting = _fields(rest[:length], _INTERFACE_LAYOUT, _INTERFACE_FIELDS)
            setting.endpoints, setting.bNumEndpoints = [], 0
            interfaces.setdefault(setting.bInterfaceNumber, []).append(setting)
        elif kind == _ENDPOINT and setting is not None:
            setting.endpoints.append(_fields(rest[:length], _ENDPOINT_LAYOUT, _ENDPOINT_FIELDS))
            setting.bNumEndpoints += 1
        rest = rest[length:]
    if len(interfaces) > _MAX_INTERFACES:
        raise Malformed
    found.interfaces = list(interfaces.values())
    found.bNumInterfaces = len(interfaces)
    return found


def _fields(untrusted: bytes, layout: struct.Struct, names: tuple[str, ...]) -> SimpleNamespace:
    if len(untrusted) < layout.size:
        raise Malformed
    values: dict[str, Any] = dict(zip(names, layout.unpack_from(untrusted), strict=True))
    return SimpleNamespace(**values)
