"""The USB/IP server, spoken to in bytes and by Debian's usbip."""

import socket
import struct
import subprocess
from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterseal.lab.android.faces.usbip import UsbIpServer
from counterseal.lab.android.usb.port import Port

from .loopback import EVENTS, IN, OUT, READ_BACK, Loopback, phone
from .usbip_client import UsbIpClient

ZERO_PACKET = 0x40
REQUEST_IMPORT = struct.pack(">HHI32s", 0x0111, 0x8003, 0, b"1-1")
STALL, OVERFLOW, GONE, RESET = -32, -75, -108, -104


@pytest.fixture
def loopback() -> Loopback:
    return Loopback()


@pytest.fixture
def port(loopback: Loopback) -> Port:
    port = Port()
    port.attach(phone(loopback))
    return port


@pytest.fixture
def server(port: Port) -> Iterator[UsbIpServer]:
    server = UsbIpServer(port)
    yield server
    server.close()


@pytest.fixture
def client(server: UsbIpServer) -> Iterator[UsbIpClient]:
    with UsbIpClient(server.address) as client:
        assert client.borrow() == 0
        yield client


def test_the_list_shows_what_is_plugged_in_now(port: Port, server: UsbIpServer, client: UsbIpClient) -> None:
    with UsbIpClient(server.address) as another:
        listed = another.devices()
    assert listed[:4] == b"\0\0\0\x01"
    assert listed[-4:] == b"\xff\x42\x63\0"
    port.detach()
    with UsbIpClient(server.address) as another:
        assert another.devices() == bytes(4)


@pytest.mark.foreign
def test_debians_usbip_lists_the_phone(server: UsbIpServer) -> None:
    host, tcp_port = server.address
    listed = subprocess.run(
        ["/usr/sbin/usbip", "--tcp-port", str(tcp_port), "list", "-r", host],
        check=True, capture_output=True, text=True, timeout=30,
    ).stdout  # fmt: skip
    assert "18d1:4ee1" in listed
    assert "ff/42/63" in listed


def test_one_client_at_a_time(server: UsbIpServer, client: UsbIpClient) -> None:
    with UsbIpClient(server.address) as second:
        assert second.borrow() == 2
    client.socket.close()
    with UsbIpClient(server.address) as third:
        assert third.borrow() == 0


def test_no_such_device(port: Port, server: UsbIpServer) -> None:
    with UsbIpClient(server.address) as client:
        assert client.borrow(b"1-2") == 4
    port.detach()
    with UsbIpClient(server.address) as client:
        assert client.borrow() == 4


def test_every_client_finds_functions_that_start_afresh(server: UsbIpServer, loopback: Loopback) -> None:
    for turn in range(2):
        with UsbIpClient(server.address) as client:
            assert client.borrow() == 0
            assert loopback.starts == 2 + turn
            client.send(OUT, b"left behind")


@pytest.mark.parametrize("size", [0, 1, 511, 512, 513, 70_000, 1 << 19, (1 << 20) - 1])
def test_what_is_sent_comes_back(client: UsbIpClient, size: int) -> None:
    data = bytes(range(251)) * (size // 251 + 1)
    data = data[:size]
    client.send(OUT, data, ZERO_PACKET)
    assert client.answer(client.submit(IN, 1 << 20)) == (0, data)


def test_a_full_last_packet_without_a_zero_length_one_runs_on(client: UsbIpClient) -> None:
    client.send(OUT, bytes(512))
    read = client.submit(IN, 1024)
    client.send(OUT, b"tail")
    assert client.answer(read) == (0, bytes(512) + b"tail")


def test_unlinking_in_time_and_too_late(client: UsbIpClient) -> None:
    waiting = client.submit(IN, 512)
    second = client.submit(IN, 512)
    assert client.answer(client.unlink(waiting)) == (RESET, 0)
    client.send(OUT, b"for the second")
    assert client.answer(second) == (0, b"for the second")
    assert client.answer(client.unlink(second)) == (0, 0)


def test_an_overflow(client: UsbIpClient) -> None:
    client.send(OUT, bytes(100))
    assert client.answer(client.submit(IN, 64)) == (OVERFLOW, b"")


def test_a_halt_lasts_until_it_is_cleared(client: UsbIpClient, loopback: Loopback) -> None:
    loopback.endpoints[1].halt()
    assert client.answer(client.submit(IN, 512)) == (STALL, b"")
    assert client.control(0x82, 0, 0, IN, 2) == b"\1\0"
    assert client.control(0x02, 1, 0, IN, b"") == 0
    client.send(OUT, b"again")
    assert client.answer(client.submit(IN, 512)) == (0, b"again")


def test_events_come_by_the_interrupt_endpoint(client: UsbIpClient, loopback: Loopback) -> None:
    read = client.submit(EVENTS, 28)
    loopback.endpoints[2].write(b"event")
    assert client.answer(read) == (0, b"event")


def test_class_requests_reach_the_function(client: UsbIpClient) -> None:
    assert client.control(0x21, READ_BACK, 0, 0, b"hello") == 5
    assert client.control(0xA1, READ_BACK, 0, 0, 3) == b"hel"
    assert client.control(0xA1, 77, 0, 0, 3) == STALL
    assert client.control(0xA1, READ_BACK, 0, 9, 3) == STALL


def test_setting_the_configuration_ends_what_waits(client: UsbIpClient) -> None:
    read = client.submit(IN, 512)
    assert client.control(0x00, 9, 1, 0, b"") == 0
    assert client.answer(read) == (GONE, b"")
    client.send(OUT, b"afresh")
    assert client.answer(client.submit(IN, 512)) == (0, b"afresh")
    assert client.answer(client.submit(0x8F, 512)) == (GONE, b"")


def test_unplugging_hangs_up(port: Port, client: UsbIpClient) -> None:
    client.submit(IN, 512)
    port.detach()
    with pytest.raises(EOFError):
        client.receive(10_000)


@settings(max_examples=30)
@given(st.sampled_from([b"", REQUEST_IMPORT]), st.binary(max_size=300))
def test_nonsense_ends_with_its_own_connection(before: bytes, nonsense: bytes) -> None:
    port = Port()
    port.attach(phone())
    server = UsbIpServer(port)
    with UsbIpClient(server.address) as client, suppress(OSError):  # the server may hang up first
        client.socket.sendall(before + nonsense)
        client.socket.shutdown(socket.SHUT_WR)
    with UsbIpClient(server.address) as client:
        assert client.borrow() == 0
        client.send(OUT, b"still there")
        assert client.answer(client.submit(IN, 512)) == (0, b"still there")
    server.close()
