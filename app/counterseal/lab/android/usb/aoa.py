"""Android Open Accessory 2.0 requests (source.android.com/docs/core/interaction/accessories/aoa2).

The HID half answers as a phone does; the accessory mode itself does not exist here.
"""

import struct
from enum import IntEnum
from typing import Final

from .function import Setup

_PROTOCOL: Final = struct.pack("<H", 2)


class _Request(IntEnum):
    GET_PROTOCOL = 51
    SEND_STRING = 52
    START = 53
    REGISTER_HID = 54
    UNREGISTER_HID = 55
    SET_HID_REPORT_DESC = 56
    SEND_HID_EVENT = 57


class Accessory:
    """What a host has told the phone so far: a `gadget.VendorRequests`."""

    def __init__(self) -> None:
        self.strings: dict[int, str] = {}
        """Manufacturer, model, description, version, URI and serial, by their index."""
        self.devices: dict[int, bytes] = {}
        """Report descriptor of every registered HID."""
        self.events: list[tuple[int, bytes]] = []
        """HID number and report, oldest first."""

    def __call__(self, setup: Setup, data: bytes) -> bytes | None:
        """Answer one request; None stalls it."""
        hid = setup.value
        match setup.request:
            case _Request.GET_PROTOCOL:
                return _PROTOCOL
            case _Request.SEND_STRING:
                self.strings[setup.index] = data.rstrip(b"\0").decode(errors="replace")
            case _Request.REGISTER_HID:
                self.devices[hid] = b""
            case _Request.UNREGISTER_HID if hid in self.devices:
                del self.devices[hid]
            case _Request.SET_HID_REPORT_DESC if hid in self.devices:
                self.devices[hid] = self.devices[hid][: setup.index] + data
            case _Request.SEND_HID_EVENT if hid in self.devices:
                self.events.append((hid, data))
            case _:
                return None
        return b""
