"""Calls on a device file that libusb does not make, or makes too rarely to be seen in its tests."""

import errno
import select
import struct
from pathlib import Path

import pytest

from counterseal.lab.android.faces.usbfs import Call, OpenFile, UsbfsDevice
from counterseal.lab.android.usb.device import Device

from .loopback import IN, OUT, Loopback, phone

BUFFER, ARGUMENT, URB = 0x1000, 0x2000, 0x3000


class FakeMemory:
    """Bytes by address, zero where nothing was written."""

    def __init__(self) -> None:
        self.bytes = bytearray(0x8000)

    def read(self, address: int, size: int) -> bytes:
        return bytes(self.bytes[address : address + size])

    def write(self, address: int, data: bytes) -> None:
        self.bytes[address : address + len(data)] = data


class File:
    """An open file and the program's memory."""

    def __init__(self, shared: UsbfsDevice) -> None:
        self.opened = OpenFile(shared)
        self.memory = FakeMemory()

    def call(self, request: int, argument: bytes = b"") -> int:
        """The result, or the errno below zero."""
        self.memory.write(ARGUMENT, argument)
        try:
            return self.opened.ioctl(request, ARGUMENT, self.memory)
        except OSError as error:
            return -(error.errno or 0)

    def bulk(self, address: int, data: bytes | int, milliseconds: int = 0) -> int:
        """BULK: a write of `data`, or a read of that many bytes."""
        if isinstance(data, bytes):
            self.memory.write(BUFFER, data)
        size = data if isinstance(data, int) else len(data)
        return self.call(Call.BULK, struct.pack("=III4xQ", address, size, milliseconds, BUFFER))

    def submit_read(self, size: int) -> int:
        """SUBMITURB of a bulk read."""
        self.memory.write(URB, struct.pack("=BBxxiI4xQi", 3, IN, 0, 0, BUFFER, size))
        try:
            return self.opened.ioctl(Call.SUBMITURB, URB, self.memory)
        except OSError as error:
            return -(error.errno or 0)

    def reap(self) -> tuple[int, int]:
        """Status and length of the transfer that was submitted."""
        assert self.call(Call.REAPURBNDELAY) == 0
        assert struct.unpack("=Q", self.memory.read(ARGUMENT, 8)) == (URB,)
        status, length = struct.unpack("=i20xi", self.memory.read(URB + 4, 28))
        return status, length


@pytest.fixture
def shared(tmp_path: Path) -> UsbfsDevice:
    return UsbfsDevice(Device(phone(Loopback(), Loopback()), 2), tmp_path / "node")


@pytest.fixture
def file(shared: UsbfsDevice) -> File:
    return File(shared)


def test_transfers_that_wait_for_their_end(file: File) -> None:
    assert file.bulk(OUT, b"hello") == 5
    assert file.bulk(IN, 512) == 5
    assert file.memory.read(BUFFER, 5) == b"hello"
    assert file.bulk(IN, 512, milliseconds=5) == -errno.ETIMEDOUT
    file.bulk(OUT, bytes(100))
    assert file.bulk(IN, 64) == -errno.EOVERFLOW


def test_control_transfers_that_wait_for_their_end(file: File) -> None:
    request = struct.pack("<BBHHHI4xQ", 0x80, 6, 0x0100, 0, 18, 1000, BUFFER)
    assert file.call(Call.CONTROL, request) == 18
    assert file.memory.read(BUFFER, 2) == b"\x12\x01"
    assert file.call(Call.CONTROL, struct.pack("<BBHHHI4xQ", 0x80, 99, 0, 0, 1, 0, BUFFER)) == -errno.EPIPE
    file.memory.write(BUFFER, b"written")
    assert file.call(Call.CONTROL, struct.pack("<BBHHHI4xQ", 0x21, 1, 0, 0, 7, 0, BUFFER)) == 7


@pytest.mark.parametrize(
    ("request_number", "argument", "expected"),
    [
        (0x5512, b"", errno.ENOTTY),
        (Call.GETDRIVER, b"", errno.ENODATA),
        (Call.DISCARDURB, b"", errno.EINVAL),
        (Call.REAPURBNDELAY, b"", errno.EAGAIN),
        (Call.REAPURB, b"", errno.EINTR),
        (Call.CLAIMINTERFACE, b"\x07", errno.ENOENT),
        (Call.RELEASEINTERFACE, b"\x00", errno.EINVAL),
        (Call.SETCONFIGURATION, b"\x07", errno.EPIPE),
        (Call.SETINTERFACE, struct.pack("=II", 0, 1), errno.EPIPE),
        (Call.BULK, struct.pack("=III4xQ", 0x8F, 0, 0, BUFFER), errno.ENOENT),
    ],
)
def test_refusals(file: File, request_number: int, argument: bytes, expected: int) -> None:
    assert file.call(request_number, argument) == -expected


def test_interfaces_are_claimed_one_by_one(shared: UsbfsDevice, file: File) -> None:
    other = File(shared)
    assert file.call(Call.CLAIMINTERFACE, b"\x00") == 0
    assert other.call(Call.CLAIMINTERFACE, b"\x00") == -errno.EBUSY
    assert other.call(Call.DISCONNECT_CLAIM, b"\x01") == 0
    assert other.bulk(OUT, b"") == -errno.EBUSY
    file.opened.close()
    assert other.call(Call.CLAIMINTERFACE, b"\x00") == 0
    assert other.call(Call.RELEASEINTERFACE, b"\x01") == 0


def test_the_file_polls_as_writable_while_a_transfer_can_be_collected(
    shared: UsbfsDevice, file: File, tmp_path: Path
) -> None:
    with (tmp_path / "node").open("r+b", buffering=0) as node:
        poll = select.poll()
        poll.register(node, select.POLLOUT)
        assert file.submit_read(512) == 0
        assert poll.poll(0) == []
        file.bulk(OUT, b"hello")
        assert poll.poll(10_000)
        assert file.reap() == (0, 5)
        assert poll.poll(0) == []
        file.submit_read(512)
        shared.device.unplug()
        assert poll.poll(10_000)
        assert file.reap() == (-errno.ESHUTDOWN, 0)
        assert file.call(Call.REAPURBNDELAY) == -errno.ENODEV


def test_a_discarded_transfer_is_collected_with_what_it_had_got(shared: UsbfsDevice, file: File) -> None:
    file.submit_read(2048)
    endpoint = shared.device.endpoint(IN)
    assert endpoint
    endpoint.write(bytes(512))
    assert file.opened.ioctl(Call.DISCARDURB, URB, file.memory) == 0
    assert file.reap() == (-errno.ENOENT, 512)


def test_nothing_is_left_of_a_closed_file(shared: UsbfsDevice, file: File, tmp_path: Path) -> None:
    file.submit_read(512)
    file.opened.close()
    other = File(shared)
    other.bulk(OUT, b"for another")
    assert other.bulk(IN, 512) == 11
    file.submit_read(512)
    with (tmp_path / "node").open("r+b", buffering=0) as node:
        poll = select.poll()
        poll.register(node, select.POLLOUT)
        assert poll.poll(0) == []


def test_reading_gives_the_descriptors(shared: UsbfsDevice, file: File) -> None:
    assert file.opened.read(18) == shared.descriptors[:18]
    assert file.opened.read(4096) == shared.descriptors[18:]
    assert file.opened.read(4096) == b""
