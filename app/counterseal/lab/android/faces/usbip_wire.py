"""Messages of USB/IP as bytes (docs.kernel.org/usb/usbip_protocol.html).

Big-endian, but for setup packets.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from counterseal.lab.android.usb import descriptors
from counterseal.lab.android.usb.device import Device

VERSION: Final = 0x0111
BUS_ID: Final = b"1-1"
BUS_ID_BYTES: Final = 32
BUS_NUMBER: Final = 1

REQUEST_LIST: Final = 0x8005
REQUEST_IMPORT: Final = 0x8003
_REPLY: Final = 0x7FFF
"""A reply's code is its request's without the highest bit."""

OPERATION: Final = struct.Struct(">HHI")
OK: Final = 0
BUSY: Final = 2
NO_DEVICE: Final = 4

SUBMIT: Final = 1
UNLINK: Final = 2
_SUBMITTED: Final = 3
_UNLINKED: Final = 4
_UNLINKED_IN_TIME: Final = -104  # ECONNRESET

COMMAND: Final = struct.Struct(">5I 5I 8s")
_REPLY_TO_SUBMIT: Final = struct.Struct(">5I i 4I 8x")
_REPLY_TO_UNLINK: Final = struct.Struct(">5I i 24x")
_ZERO_PACKET: Final = 0x40
_SPEED: Final = {"full": 2, "high": 3, "super": 5}


@dataclass(frozen=True, slots=True)
class Command:
    """CMD_SUBMIT or CMD_UNLINK."""

    code: int
    sequence: int
    endpoint: int
    """bEndpointAddress; 0 or 0x80 for a control transfer."""
    word: int
    """Of SUBMIT the transfer's flags; of UNLINK the sequence number of the transfer to take back."""
    length: int
    """Of the data stage."""
    setup: bytes

    @classmethod
    def parse(cls, header: bytes) -> "Command":
        """From 48 bytes."""
        code, sequence, _, reads, number, word, length, _, _, _, setup = COMMAND.unpack(header)
        return cls(code, sequence, number & 15 | (0x80 if reads else 0), word, length, setup)

    @property
    def zero_packet(self) -> bool:
        """Whether a zero-length packet is to follow a full last one (URB_ZERO_PACKET)."""
        return bool(self.word & _ZERO_PACKET)


def reply(request: int, status: int = OK) -> bytes:
    """The head of every answer to an operation."""
    return OPERATION.pack(VERSION, request & _REPLY, status)


def device_record(device: Device) -> bytes:
    """The 312 bytes that describe a device."""
    gadget = device.gadget
    return struct.pack(
        ">256s 32s 3I 3H 6B",
        b"/sys/devices/platform/usb1/" + BUS_ID,
        BUS_ID,
        BUS_NUMBER,
        device.number,
        _SPEED[gadget.speed],
        gadget.vendor_id,
        gadget.product_id,
        gadget.bcd_device,
        *(0, 0, 0),  # the class is in the interfaces
        descriptors.CONFIGURATION,
        1,
        len(gadget.functions),
    )


def device_list(devices: Sequence[Device]) -> bytes:
    """OP_REP_DEVLIST: every device with its interfaces."""
    body = struct.pack(">I", len(devices))
    for device in devices:
        body += device_record(device)
        for function in device.gadget.functions:
            interface = function.interface
            body += bytes((interface.class_, interface.subclass, interface.protocol, 0))
    return reply(REQUEST_LIST) + body


def submitted(sequence: int, status: int, length: int) -> bytes:
    """RET_SUBMIT, to be followed by what was read."""
    return _REPLY_TO_SUBMIT.pack(_SUBMITTED, sequence, 0, 0, 0, status, length, 0, 0, 0)


def unlinked(sequence: int, in_time: bool) -> bytes:
    """RET_UNLINK; the transfer is never heard of again if that was `in_time`."""
    return _REPLY_TO_UNLINK.pack(_UNLINKED, sequence, 0, 0, 0, _UNLINKED_IN_TIME if in_time else 0)
