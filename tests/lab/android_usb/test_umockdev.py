"""The phone as programs see it that use libusb, libudev and usbfs and know nothing of a simulation."""

import ast
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from tests.lab.umockdev import UmockdevBed, umockdev_bed

from counterseal.lab.android.usb.gadget import Speed
from counterseal.lab.android.usb.port import Port

from .loopback import EVENTS, IN, OUT, READ_BACK, Loopback, phone

pytestmark = pytest.mark.foreign

LIMIT_SECONDS = 60.0
EBUSY, ENODEV, EPIPE, EOVERFLOW, ETIMEDOUT = 16, 19, 32, 75, 110

PROGRAM = """
import sys, time, usb.core, usb.util
def serials():
    return [device.serial_number for device in usb.core.find(find_all=True)]
phone = usb.core.find()
for line in sys.stdin:
    try:
        answer = eval(line)
    except usb.core.USBError as error:
        answer = error.errno
    print(bytes(answer) if hasattr(answer, "tobytes") else answer.__repr__(), flush=True)
"""


class Program:
    """A Python that has nothing but pyusb and the system's libusb; evaluates what it is asked."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, expression: str) -> Any:
        """The value, or the errno of a USBError."""
        self.begin(expression)
        return self.answer()

    def begin(self, expression: str) -> None:
        """Ask and go on."""
        assert self._process.stdin
        self._process.stdin.write(expression + "\n")
        self._process.stdin.flush()

    def answer(self) -> Any:
        """To what was begun."""
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, "the program has ended"
        return ast.literal_eval(line)


@contextmanager
def program(bed: UmockdevBed) -> Iterator[Program]:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        env=bed.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        limit = threading.Timer(LIMIT_SECONDS, process.kill)
        limit.start()
        try:
            yield Program(process)
        finally:
            limit.cancel()
            process.kill()


@pytest.fixture
def loopback() -> Loopback:
    return Loopback()


@pytest.fixture
def port(loopback: Loopback) -> Port:
    port = Port()
    port.attach(phone(loopback))
    return port


@pytest.fixture
def bed(port: Port) -> Iterator[UmockdevBed]:
    with umockdev_bed(port) as bed:
        yield bed


@pytest.fixture
def client(bed: UmockdevBed) -> Iterator[Program]:
    with program(bed) as client:
        yield client


@pytest.mark.parametrize(("speed", "packet"), [("full", "0x0040"), ("high", "0x0200"), ("super", "0x0400")])
def test_lsusb_reads_every_descriptor(speed: Speed, packet: str) -> None:
    port = Port()
    port.attach(phone(Loopback(), Loopback(), speed=speed))
    with umockdev_bed(port) as bed:
        listed = " ".join(bed.run(["lsusb", "-v"]).stdout.split())
    assert "idVendor 0x18d1" in listed
    assert "iSerial 3 SERIAL1" in listed
    assert "bNumInterfaces 2" in listed
    assert listed.count("iInterface 4 Loopback") == 1
    assert listed.count("iInterface 5 Loopback") == 1
    for address in ("0x01 EP 1 OUT", "0x81 EP 1 IN", "0x82 EP 2 IN", "0x02 EP 2 OUT", "0x83 EP 3 IN"):
        assert f"bEndpointAddress {address}" in listed
    assert listed.count(f"wMaxPacketSize {packet}") == 4
    assert ("SuperSpeed USB Device Capability" in listed) == (speed == "super")
    assert ("Device Qualifier" in listed) == (speed == "high")


@pytest.mark.parametrize("size", [1, 511, 512, 513, 16_384, 100_000, (1 << 20) - 1])
def test_what_is_sent_comes_back(client: Program, size: int) -> None:
    assert client.ask(f"phone.write({OUT}, bytes(i % 251 for i in range({size})))") == size
    if size % 512 == 0:
        assert client.ask(f"phone.write({OUT}, b'')") == 0
    assert client.ask(
        f"phone.read({IN}, 1 << 20) == usb.util.array.array('B', (i % 251 for i in range({size})))"
    )


def test_a_phone_waits_for_the_zero_length_packet_that_a_program_forgets(client: Program) -> None:
    client.ask(f"phone.write({OUT}, bytes(512))")
    assert client.ask(f"phone.read({IN}, 512, 50)") == ETIMEDOUT
    client.ask(f"phone.write({OUT}, b'tail')")
    assert client.ask(f"phone.read({IN}, 1024)") == bytes(512) + b"tail"


def test_a_program_waits_for_the_zero_length_packet_that_a_phone_forgets(
    client: Program, loopback: Loopback
) -> None:
    loopback.zero_packets = False
    client.ask(f"[phone.write({OUT}, bytes(512)), phone.write({OUT}, b'')]")
    # Where something came before the time-out, pyusb returns that and does not mention the time-out.
    assert client.ask(f"phone.read({IN}, 1024, 200)") == bytes(512)
    client.ask(f"phone.write({OUT}, b'next')")
    assert client.ask(f"phone.read({IN}, 1024)") == b"next"


def test_a_program_that_waits_costs_no_time_of_the_processor(client: Program) -> None:
    began = client.ask("time.process_time()")
    assert client.ask(f"phone.read({IN}, 512, 300)") == ETIMEDOUT
    assert client.ask("time.process_time()") - began < 0.1


def test_silence_overflow_stall(client: Program, loopback: Loopback) -> None:
    assert client.ask(f"phone.read({IN}, 512, 20)") == ETIMEDOUT
    client.ask(f"phone.write({OUT}, bytes(100))")
    assert client.ask(f"phone.read({IN}, 64)") == EOVERFLOW
    loopback.endpoints[1].halt()
    assert client.ask(f"phone.read({IN}, 512)") == EPIPE
    client.ask(f"phone.clear_halt({IN})")
    assert client.ask(f"len(phone.read({IN}, 512))") == 100


def test_class_and_vendor_requests(client: Program) -> None:
    assert client.ask(f"phone.ctrl_transfer(0x21, {READ_BACK}, 0, 0, b'hello')") == 5
    assert client.ask(f"phone.ctrl_transfer(0xA1, {READ_BACK}, 0, 0, 3)") == b"hel"
    assert client.ask("phone.ctrl_transfer(0xA1, 77, 0, 0, 3)") == EPIPE
    assert client.ask("phone.ctrl_transfer(0xC0, 51, 0, 0, 2)") == b"\2\0"


def test_events_come_by_the_interrupt_endpoint(client: Program, loopback: Loopback) -> None:
    client.begin(f"phone.read({EVENTS}, 28, 30_000)")
    loopback.endpoints[2].write(b"event")
    assert client.answer() == b"event"


def test_a_reset_starts_the_functions_afresh(client: Program, loopback: Loopback) -> None:
    client.ask(f"phone.write({OUT}, b'before')")
    client.ask("phone.reset()")
    assert loopback.starts == 2
    client.ask(f"phone.write({OUT}, b'after')")
    assert client.ask(f"phone.read({IN}, 512)") == b"after"


def test_an_interface_belongs_to_one_program(bed: UmockdevBed, client: Program) -> None:
    with program(bed) as first:
        first.ask(f"phone.write({OUT}, b'mine')")
        assert client.ask(f"phone.write({OUT}, b'mine too')") == EBUSY
        first.ask("usb.util.dispose_resources(phone)")
        assert client.ask(f"phone.write({OUT}, b'mine now')") == 8


def test_unplugging_ends_every_call(client: Program, port: Port) -> None:
    client.ask(f"phone.write({OUT}, b'claimed')")
    assert client.ask(f"phone.read({IN}, 512)") == b"claimed"
    client.begin(f"phone.read({IN}, 512, 30_000)")
    port.detach()
    assert client.answer() == ENODEV
    assert client.ask(f"phone.write({OUT}, b'x')") == ENODEV


def test_plugging_and_unplugging_is_seen_while_a_program_runs(client: Program, port: Port) -> None:
    def wait_for(expected: list[str]) -> None:
        deadline = time.monotonic() + 20
        while client.ask("serials()") != expected:
            assert time.monotonic() < deadline

    wait_for(["SERIAL1"])
    port.detach()
    wait_for([])
    for serial in ("SERIAL2", "SERIAL3"):
        port.attach(phone(serial=serial))
        wait_for([serial])
