"""Messages of USB/IP 1.1.1 (docs.kernel.org/usb/usbip_protocol.html); whatever comes is bounded."""

import errno
import socket
import struct
from dataclasses import dataclass
from typing import Final

_VERSION: Final = 0x0111
_OP_REQ_DEVLIST: Final = 0x8005
_OP_REP_DEVLIST: Final = 0x0005
_OP_REQ_IMPORT: Final = 0x8003
_OP_REP_IMPORT: Final = 0x0003

_OPERATION: Final = struct.Struct(">HHI")
_COUNT: Final = struct.Struct(">I")
_RECORD: Final = struct.Struct(">256s32sIIIHHHBBBBBB")
_INTERFACE_BYTES: Final = 4
_MAX_DEVICES: Final = 128
"""More than a USB bus can hold (USB 2.0, 4.1.1)."""

_REFUSALS: Final = {1: errno.EBUSY, 2: errno.EBUSY, 4: errno.ENODEV}
"""Status of a refused import, ST_NA, ST_DEV_BUSY and ST_NODEV, as the errno it is for us."""

CMD_SUBMIT: Final = 1
CMD_UNLINK: Final = 2
RET_SUBMIT: Final = 3
RET_UNLINK: Final = 4
UNLINKED: Final = -errno.ECONNRESET
"""Status of RET_UNLINK when the transfer was still waiting, and will not be answered any more."""

REPLY: Final = struct.Struct(">II12xiI20x")
"""Command, sequence number, status, actual length: the same place in both replies."""
_SUBMIT: Final = struct.Struct(">IIIIIIIIII8s")
_UNLINK: Final = struct.Struct(">IIIIII24x")
_NO_ISOCHRONOUS_PACKETS: Final = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Exported:
    """A device that a server has to give."""

    bus_id: bytes
    """As sysfs names it: "1-1.2"."""
    bus: int
    number: int

    @property
    def ports(self) -> tuple[int, ...]:
        """The way from the root hub, read from the name; empty if that says nothing."""
        _, _, path = self.bus_id.decode("ascii", "replace").partition("-")
        steps = path.split(".")
        return tuple(map(int, steps)) if all(step.isdecimal() and len(step) < 4 for step in steps) else ()


def list_devices(connection: socket.socket) -> list[Exported]:
    """Ask what there is. Raises OSError."""
    connection.sendall(_OPERATION.pack(_VERSION, _OP_REQ_DEVLIST, 0))
    _expect(connection, _OP_REP_DEVLIST)
    (count,) = _COUNT.unpack(receive(connection, _COUNT.size))
    if count > _MAX_DEVICES:
        raise OSError(errno.EPROTO, "too many devices")
    return [_record(connection, with_interfaces=True) for _ in range(count)]


def import_device(connection: socket.socket, wanted: Exported) -> None:
    """Take a device: from now on the connection carries its transfers. Raises OSError."""
    request = _OPERATION.pack(_VERSION, _OP_REQ_IMPORT, 0) + wanted.bus_id.ljust(32, b"\0")
    connection.sendall(request)
    _expect(connection, _OP_REP_IMPORT)
    if _record(connection, with_interfaces=False) != wanted:
        raise OSError(errno.ENODEV, "another device by now")


def submit(sequence: int, device: Exported, endpoint: int, length: int, setup: bytes) -> bytes:
    """Head of a transfer; `endpoint` is a bEndpointAddress, with a direction for 0 too."""
    devid = device.bus << 16 | device.number
    way = endpoint >> 7
    flags = start_frame = interval = 0
    return _SUBMIT.pack(
        *(CMD_SUBMIT, sequence, devid, way, endpoint & 0x7F),
        *(flags, length, start_frame, _NO_ISOCHRONOUS_PACKETS, interval, setup),
    )


def unlink(sequence: int, device: Exported, cancelled: int) -> bytes:
    """Take back the transfer with sequence number `cancelled`."""
    return _UNLINK.pack(CMD_UNLINK, sequence, device.bus << 16 | device.number, 0, 0, cancelled)


def receive(connection: socket.socket, size: int) -> bytearray:
    """Exactly `size` bytes. Raises OSError; ENODEV where the connection ends."""
    data = bytearray(size)
    receive_into(connection, memoryview(data))
    return data


def receive_into(connection: socket.socket, buffer: memoryview) -> None:
    """Fill the buffer. Raises OSError; ENODEV where the connection ends."""
    while buffer:
        count = connection.recv_into(buffer)
        if count == 0:
            raise OSError(errno.ENODEV, "the server hung up")
        buffer = buffer[count:]


def _expect(connection: socket.socket, reply: int) -> None:
    _, code, status = _OPERATION.unpack(receive(connection, _OPERATION.size))
    if code != reply:
        raise OSError(errno.EPROTO, "not the reply to what was asked")
    if status:
        raise OSError(_REFUSALS.get(status, errno.EIO), "refused")


def _record(connection: socket.socket, *, with_interfaces: bool) -> Exported:
    _, bus_id, bus, number, *_, interfaces = _RECORD.unpack(receive(connection, _RECORD.size))
    if with_interfaces:
        receive(connection, interfaces * _INTERFACE_BYTES)
    return Exported(bus_id.rstrip(b"\0"), bus & 0xFFFF, number & 0xFFFF)
