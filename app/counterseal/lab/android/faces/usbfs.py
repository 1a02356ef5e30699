"""What the kernel's usbfs answers to a program that has opened a USB device file.

The calls are those of include/uapi/linux/usbdevice_fs.h, with the numbers they have on 64-bit Linux.
"""

import errno
import struct
import threading
from enum import IntEnum
from pathlib import Path
from typing import Final

from counterseal.lab.android.usb import descriptors
from counterseal.lab.android.usb.device import Device
from counterseal.lab.android.usb.endpoints import GoneError, StallError
from counterseal.lab.android.usb.function import Setup

from .readiness import Readiness
from .transfers import Queues, Read, Status, Transfer, Transfers, Write
from .urbs import Memory, Urbs

# Zero-length packets, no limit to sizes, scatter-gather (libusb then sends a transfer in one piece), and
# transfers that can be collected after unplugging.
_CAPABILITIES: Final = 0x01 | 0x04 | 0x08 | 0x10

_CONTROL: Final = struct.Struct("=8sI4xQ")
_BULK: Final = struct.Struct("=III4xQ")


class Call(IntEnum):
    """Request numbers of ioctl()."""

    CONTROL = 0xC0185500
    BULK = 0xC0185502
    SETINTERFACE = 0x80085504
    SETCONFIGURATION = 0x80045505
    GETDRIVER = 0x41045508
    SUBMITURB = 0x8038550A
    DISCARDURB = 0x550B
    REAPURB = 0x4008550C
    REAPURBNDELAY = 0x4008550D
    CLAIMINTERFACE = 0x8004550F
    RELEASEINTERFACE = 0x80045510
    IOCTL = 0xC0105512
    RESET = 0x5514
    CLEAR_HALT = 0x80045515
    GET_CAPABILITIES = 0x8004551A
    DISCONNECT_CLAIM = 0x8108551B


class UsbfsDevice:
    """A device as all programs that have it open share it."""

    def __init__(self, device: Device, node: Path) -> None:
        """`node` is where its device file is to be."""
        self.device = device
        self.readiness = Readiness(node)
        self.queues = Queues(device)
        self.claims: dict[int, OpenFile] = {}
        """Who has which interface."""
        self.descriptors = descriptors.device(device.gadget) + descriptors.configuration(device.gadget)
        given = descriptors.addresses([function.interface for function in device.gadget.functions])
        self.interfaces = {address: number for number, own in enumerate(given) for address in own}
        """Which interface an endpoint belongs to."""


class OpenFile:
    """One open device file. Its calls come one after the other."""

    def __init__(self, shared: UsbfsDevice) -> None:
        self._shared = shared
        self._device = shared.device
        self._urbs = Urbs(self._device, self._queue, shared.readiness)
        self._unread = shared.descriptors

    def close(self) -> None:
        """Give back what it claimed and cancel what it waits for."""
        self._urbs.close()
        for interface in [number for number, holder in self._shared.claims.items() if holder is self]:
            del self._shared.claims[interface]

    def read(self, size: int) -> bytes:
        """The next of the descriptors, which are what such a file holds."""
        read, self._unread = self._unread[:size], self._unread[size:]
        return read

    def ioctl(self, request: int, argument: int, memory: Memory) -> int:
        """The result. Raises OSError with the kernel's number."""
        if self._device.gone and request not in {Call.REAPURB, Call.REAPURBNDELAY}:
            raise OSError(errno.ENODEV, "unplugged")
        match request:
            case Call.SUBMITURB:
                self._urbs.submit(argument, memory)
            case Call.DISCARDURB:
                self._urbs.discard(argument)
            case Call.REAPURB:
                self._urbs.reap(argument, memory, wait=True)
            case Call.REAPURBNDELAY:
                self._urbs.reap(argument, memory, wait=False)
            case Call.CONTROL:
                return self._control(argument, memory)
            case Call.BULK:
                return self._bulk(argument, memory)
            case Call.CLAIMINTERFACE | Call.DISCONNECT_CLAIM:
                self._claim(_number(argument, memory))
            case Call.RELEASEINTERFACE:
                self._release(_number(argument, memory))
            case Call.SETCONFIGURATION:
                self._request(Setup(0x00, 9, _number(argument, memory), 0, 0))
            case Call.SETINTERFACE:
                interface, setting = struct.unpack("=II", memory.read(argument, 8))
                self._request(Setup(0x01, 11, setting, interface, 0))
            case Call.CLEAR_HALT:
                self._request(Setup(0x02, 1, 0, _number(argument, memory), 0))
            case Call.RESET:
                self._device.restart()
            case Call.GET_CAPABILITIES:
                memory.write(argument, struct.pack("=I", _CAPABILITIES))
            case Call.GETDRIVER | Call.IOCTL:
                raise OSError(errno.ENODATA, "no kernel driver has this interface")
            case _:
                raise OSError(errno.ENOTTY, "no such call")
        return 0

    def _claim(self, interface: int) -> None:
        if interface >= len(self._device.gadget.functions):
            raise OSError(errno.ENOENT, "no such interface")
        if self._shared.claims.setdefault(interface, self) is not self:
            raise OSError(errno.EBUSY, "another program has it")

    def _release(self, interface: int) -> None:
        if self._shared.claims.get(interface) is not self:
            raise OSError(errno.EINVAL, "not claimed")
        del self._shared.claims[interface]

    def _queue(self, address: int) -> Transfers:
        """Using an endpoint claims its interface, as in the kernel."""
        if address not in self._shared.interfaces:
            raise OSError(errno.ENOENT, "no such endpoint")
        self._claim(self._shared.interfaces[address])
        queue = self._shared.queues.at(address)
        if queue is None:
            raise OSError(errno.ENODEV, "not configured")
        return queue

    def _request(self, setup: Setup, data: bytes = b"") -> bytes:
        try:
            return self._device.control(setup, data)
        except StallError:
            raise OSError(errno.EPIPE, "stalled") from None
        except GoneError:
            raise OSError(errno.ENODEV, "unplugged") from None

    def _control(self, argument: int, memory: Memory) -> int:
        packet, _, buffer = _CONTROL.unpack(memory.read(argument, _CONTROL.size))
        setup = Setup.parse(packet)
        if not setup.reads:
            self._request(setup, memory.read(buffer, setup.length))
            return setup.length
        came = self._request(setup)
        memory.write(buffer, came)
        return len(came)

    def _bulk(self, argument: int, memory: Memory) -> int:
        address, size, milliseconds, buffer = _BULK.unpack(memory.read(argument, _BULK.size))
        over = threading.Event()
        outcome: list[tuple[Status, bytes]] = []

        def finish(status: Status, came: bytes) -> None:
            outcome.append((status, came))
            over.set()

        transfer: Transfer = Read(size, finish)
        if not address & 0x80:
            transfer = Write(memory.read(buffer, size), False, finish)
        queue = self._queue(address)
        queue.submit(transfer)
        if not over.wait(milliseconds / 1000 or None) and queue.cancel(transfer) is not None:
            raise OSError(errno.ETIMEDOUT, "nothing happened")
        status, came = outcome[0]
        if status:
            raise OSError(errno.ENODEV if status is Status.GONE else -status, status.name)
        memory.write(buffer, came)
        return len(came) if address & 0x80 else size


def _number(argument: int, memory: Memory) -> int:
    return int.from_bytes(memory.read(argument, 4), "little")
