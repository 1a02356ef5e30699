"""An opened interface against the lab's echo, over USB/IP."""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from counterseal.lab.android.usb.port import Port
from counterseal.phones.usb.claimed import claim
from counterseal.phones.usb.discovery import Finder, InterfaceKind, UsbPhone
from counterseal.phones.usb.pipe import Pipe, UsbError, UsbStallError, UsbTimeoutError
from counterseal.phones.usb.usbip.backend import UsbIpBackend
from counterseal.tradein.failures import FailureCode
from tests.lab.android_usb.loopback import READ_BACK, TRANSFER, Loopback

from .phones import ADB, MTP, phone

PATIENCE = 10.0
SHORT = 0.05


@pytest.fixture
def mtp() -> Loopback:
    return Loopback(interface=MTP)


@pytest.fixture
def attached(port: Port, backend: UsbIpBackend, mtp: Loopback) -> UsbPhone:
    port.attach(phone(mtp, Loopback(interface=ADB)))
    (seen,) = Finder(backend).look()
    assert seen.phone
    return seen.phone


def opened(attached: UsbPhone, kind: InterfaceKind = InterfaceKind.MTP) -> Pipe:
    interface = attached.interface(kind)
    assert interface
    return claim(attached, interface)


@pytest.fixture
def pipe(attached: UsbPhone) -> Iterator[Pipe]:
    pipe = opened(attached)
    yield pipe
    pipe.close()


def send(pipe: Pipe, transfer: bytes) -> None:
    """One transfer, and the zero-length packet that ends it where its last packet is full."""
    pipe.write(transfer, PATIENCE)
    if transfer and len(transfer) % pipe.max_packet == 0 and len(transfer) != TRANSFER:
        pipe.write(b"", PATIENCE)


def receive(pipe: Pipe, size: int = 512) -> bytes:
    return bytes(pipe.read(size, PATIENCE))


@pytest.mark.parametrize("size", [0, 1, 24, 511, 512, 513, 4096, TRANSFER])
def test_a_transfer_comes_back_whole(pipe: Pipe, size: int) -> None:
    sent = bytes(i % 251 for i in range(size))
    send(pipe, sent)
    assert receive(pipe, TRANSFER + 512) == sent


def test_a_full_buffer_ends_a_read_and_the_rest_is_the_next(pipe: Pipe) -> None:
    pipe.write(memoryview(b"a" * 512 + b"b" * 100), PATIENCE)
    assert receive(pipe) == b"a" * 512
    assert receive(pipe) == b"b" * 100


def test_what_was_read_stays_when_more_is_read(pipe: Pipe) -> None:
    pipe.write(b"first", PATIENCE)
    pipe.write(b"second", PATIENCE)
    first, second = pipe.read(512, PATIENCE), pipe.read(512, PATIENCE)
    assert (bytes(first), bytes(second)) == (b"first", b"second")


def test_both_directions_at_once(pipe: Pipe) -> None:
    """What is sent in all is more than the lab's queues hold: it only goes while it is read."""
    count, chunk = 64, bytes(1 << 18)

    def send_all() -> None:
        for _ in range(count):
            send(pipe, chunk)

    with ThreadPoolExecutor(1) as pool:
        sender = pool.submit(send_all)
        received = [len(pipe.read((1 << 18) + 512, PATIENCE)) for _ in range(count)]
        sender.result(PATIENCE)
    assert received == [len(chunk)] * count


def test_two_interfaces_of_one_phone_are_two_pipes(attached: UsbPhone, pipe: Pipe) -> None:
    adb = opened(attached, InterfaceKind.ADB)
    adb.write(b"to adb", PATIENCE)
    pipe.write(b"to mtp", PATIENCE)
    assert (receive(adb), receive(pipe)) == (b"to adb", b"to mtp")
    adb.close()
    pipe.write(b"still here", PATIENCE)
    assert receive(pipe) == b"still here"


def test_an_interface_is_claimed_once(attached: UsbPhone, pipe: Pipe) -> None:
    with pytest.raises(UsbError) as caught:
        opened(attached)
    assert caught.value.failure.code is FailureCode.USB_BUSY
    pipe.close()
    opened(attached).close()


def test_class_requests_reach_the_interface(pipe: Pipe) -> None:
    pipe.control_out(READ_BACK, 0, b"status")
    assert pipe.control_in(READ_BACK, 0, 64) == b"status"
    with pytest.raises(UsbStallError) as caught:
        pipe.control_in(READ_BACK + 1, 0, 64)
    assert caught.value.failure.code is FailureCode.USB_STALL


def test_events_come_by_their_own_endpoint(pipe: Pipe, mtp: Loopback) -> None:
    mtp.endpoints[2].write(b"event")
    assert pipe.read_event(28, PATIENCE) == b"event"


def test_an_interface_without_events_says_so(attached: UsbPhone) -> None:
    adb = opened(attached, InterfaceKind.ADB)
    with pytest.raises(UsbError):
        adb.read_event(28, PATIENCE)
    adb.close()


def test_silence_ends_in_a_time_out_and_loses_nothing_that_comes_later(pipe: Pipe) -> None:
    for _ in range(3):
        with pytest.raises(UsbTimeoutError) as caught:
            pipe.read(512, SHORT)
        assert caught.value.failure.code is FailureCode.PHONE_SILENT
    pipe.write(b"late", PATIENCE)
    assert receive(pipe) == b"late"


def test_what_came_before_a_time_out_is_handed_out(pipe: Pipe, mtp: Loopback) -> None:
    mtp.endpoints[1].write(b"a" * 1024)
    assert bytes(pipe.read(4096, SHORT)) == b"a" * 1024
    mtp.endpoints[1].write(b"b")
    assert receive(pipe) == b"b"


def test_a_phone_that_takes_nothing_is_silent(pipe: Pipe) -> None:
    with pytest.raises(UsbTimeoutError):
        for _ in range(100):  # the lab's queues fill up, for nobody reads the echo
            pipe.write(bytes(1 << 20), 0.3)


def test_more_than_fits_is_an_overflow(pipe: Pipe) -> None:
    pipe.write(bytes(100), PATIENCE)
    with pytest.raises(UsbError) as caught:
        pipe.read(24, PATIENCE)
    assert caught.value.failure.code is FailureCode.USB_OVERFLOW


def test_clearing_a_halt_is_allowed_at_any_time(pipe: Pipe) -> None:
    pipe.clear_halt()
    pipe.write(b"after", PATIENCE)
    assert receive(pipe) == b"after"


def in_a_thread(work: Callable[[], object]) -> tuple[threading.Thread, list[UsbError]]:
    failed: list[UsbError] = []

    def run() -> None:
        try:
            work()
        except UsbError as error:
            failed.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    return thread, failed


def test_pulling_the_cable_ends_a_read(port: Port, pipe: Pipe) -> None:
    reader, failed = in_a_thread(lambda: pipe.read(512, PATIENCE))
    port.detach()
    reader.join(PATIENCE)
    assert [error.failure.code for error in failed] == [FailureCode.PHONE_UNPLUGGED]
    with pytest.raises(UsbError) as caught:
        pipe.write(b"gone", PATIENCE)
    assert caught.value.failure.code is FailureCode.PHONE_UNPLUGGED


def test_a_phone_that_left_cannot_be_opened(port: Port, attached: UsbPhone) -> None:
    port.detach()
    with pytest.raises(UsbError) as caught:
        opened(attached)
    assert caught.value.failure.code is FailureCode.PHONE_UNPLUGGED


def test_closing_ends_whatever_waits(pipe: Pipe) -> None:
    waiting = [
        in_a_thread(lambda: pipe.read(512, PATIENCE)),
        in_a_thread(lambda: pipe.read_event(28, PATIENCE)),
    ]
    began = time.monotonic()
    pipe.close()
    for thread, failed in waiting:
        thread.join(PATIENCE)
        assert len(failed) == 1
    assert time.monotonic() - began < PATIENCE / 2
    with pytest.raises(UsbError):
        pipe.read(512, PATIENCE)
    pipe.close()
