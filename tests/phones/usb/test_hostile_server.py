"""USB/IP servers that answer as none should: every one ends in an error, none in a wait or a wrong byte."""

import errno
import socket
import struct
import threading
from array import array
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from counterseal.phones.usb.usbip import connection, wire
from counterseal.phones.usb.usbip.backend import UsbIpBackend
from counterseal.phones.usb.usbip.connection import Connection

DEVICE = wire.Exported(b"1-1", 1, 2)
RECORD = struct.pack(">256s32sIIIHHHBBBBBB", b"/sys", b"1-1", 1, 2, 3, 0x18D1, 0x4EE1, 0, 0, 0, 0, 1, 1, 1)
OTHER = RECORD.replace(struct.pack(">I", 2), struct.pack(">I", 3))
LISTED = struct.pack(">HHI", 0x0111, 0x0005, 0)
IMPORTED = struct.pack(">HHI", 0x0111, 0x0003, 0)
PATIENCE = 10.0
MILLISECONDS = int(PATIENCE * 1000)

Behaviour = Callable[[socket.socket], None]
Serve = Callable[[Behaviour], tuple[str, int]]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts servers that behave to each client as told."""
    listeners: list[socket.socket] = []

    def start(behave: Behaviour) -> tuple[str, int]:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def run() -> None:
            with suppress(OSError):
                while True:
                    client, _ = listener.accept()
                    with client, suppress(OSError):
                        client.settimeout(PATIENCE)
                        behave(client)

        threading.Thread(target=run, daemon=True).start()
        address: tuple[str, int] = listener.getsockname()
        return address

    yield start
    for listener in listeners:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def says(answer: bytes) -> Behaviour:
    def behave(client: socket.socket) -> None:
        client.recv(8)
        client.sendall(answer)

    return behave


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        LISTED,
        struct.pack(">HHI", 0x0111, 0x0005, 1) + struct.pack(">I", 0),
        IMPORTED + struct.pack(">I", 0),
        LISTED + struct.pack(">I", 0xFFFFFFFF),
        LISTED + struct.pack(">I", 1),
        LISTED + struct.pack(">I", 1) + RECORD,
        LISTED + struct.pack(">I", 2) + RECORD + bytes(4),
    ],
    ids=[
        "hung up",
        "no count",
        "refused",
        "another reply",
        "endless",
        "no device",
        "no interface",
        "one short",
    ],
)
def test_a_list_that_is_none(serve: Serve, answer: bytes) -> None:
    with pytest.raises(OSError, match=r"\w"):
        UsbIpBackend(serve(says(answer))).enumerate_devices()


def test_nobody_listening_is_an_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = listener.getsockname()
    with pytest.raises(OSError, match=r"\w"):
        UsbIpBackend(address).enumerate_devices()


@pytest.mark.parametrize(
    ("bus_id", "ports"),
    [(b"1-1", (1,)), (b"2-1.4.3", (1, 4, 3)), (b"usb1", ()), (b"1-", ()), (b"1-x", ()), (b"1-9999", ())],
)
def test_a_path_is_read_from_a_name_that_has_one(bus_id: bytes, ports: tuple[int, ...]) -> None:
    assert wire.Exported(bus_id, 1, 2).ports == ports


@pytest.mark.parametrize(
    ("answer", "number"),
    [
        (b"", errno.ENODEV),
        (struct.pack(">HHI", 0x0111, 0x0003, 1), errno.EBUSY),
        (struct.pack(">HHI", 0x0111, 0x0003, 2), errno.EBUSY),
        (struct.pack(">HHI", 0x0111, 0x0003, 4), errno.ENODEV),
        (struct.pack(">HHI", 0x0111, 0x0003, 77), errno.EIO),
        (LISTED + RECORD, errno.EPROTO),
        (IMPORTED + OTHER, errno.ENODEV),
        (IMPORTED + RECORD[:100], errno.ENODEV),
    ],
    ids=["hung up", "taken", "busy", "gone", "unknown", "another reply", "another device", "cut"],
)
def test_an_import_that_is_refused(serve: Serve, answer: bytes, number: int) -> None:
    with pytest.raises(OSError, match=r"\w") as caught:
        Connection(serve(says(answer)), DEVICE)
    assert caught.value.errno == number


def reply(command: int, number: int, status: int = 0, length: int = 0) -> bytes:
    return struct.pack(">IIIIIiI20x", command, number, 0, 0, 0, status, length)


def lends(answer: Callable[[int], bytes], *, to: int = wire.CMD_SUBMIT) -> Behaviour:
    """Lends the device; answers the first command of this kind, given its sequence number, then hangs up."""

    def behave(client: socket.socket) -> None:
        client.recv(40, socket.MSG_WAITALL)
        client.sendall(IMPORTED + RECORD)
        while True:
            command, number = struct.unpack_from(">II", client.recv(48, socket.MSG_WAITALL))
            if command == to:
                client.sendall(answer(number))
                return

    return behave


@pytest.mark.parametrize(
    ("answer", "number"),
    [
        (lambda n: b"", errno.ENODEV),
        (lambda n: reply(wire.RET_SUBMIT, n)[:20], errno.ENODEV),
        (lambda n: reply(wire.RET_SUBMIT, n + 1), errno.ENODEV),
        (lambda n: reply(wire.RET_SUBMIT, n, length=513) + bytes(513), errno.ENODEV),
        (lambda n: reply(wire.RET_SUBMIT, n, length=0xFFFFFFFF), errno.ENODEV),
        (lambda n: reply(wire.RET_SUBMIT, n, length=512) + bytes(100), errno.ENODEV),
        (lambda n: reply(99, n), errno.ENODEV),
        (lambda n: reply(wire.RET_UNLINK, n, wire.UNLINKED), errno.ENODEV),
        (lambda n: reply(wire.RET_SUBMIT, n, -errno.EPIPE), errno.EPIPE),
        (lambda n: reply(wire.RET_SUBMIT, n, -errno.EPROTO, 3) + b"bad", errno.EPROTO),
        (lambda n: reply(wire.RET_SUBMIT, n, -(2**31)), 2**31),
    ],
    ids=[
        *("hung up", "cut", "answer to nothing", "a byte too many", "gigabytes", "data cut", "unknown"),
        *("unlinked unasked", "stall", "data with an error", "no errno"),
    ],
)
def test_a_read_that_is_answered_badly(serve: Serve, answer: Callable[[int], bytes], number: int) -> None:
    connected = Connection(serve(lends(answer)), DEVICE)
    with pytest.raises(OSError, match=r"\w") as caught:
        connected.read(0x81, 0, memoryview(bytearray(512)), PATIENCE)
    assert caught.value.errno == number
    connected.close()


def test_an_answer_that_crosses_the_unlink_counts(serve: Serve) -> None:
    def answer(number: int) -> bytes:
        late = reply(wire.RET_SUBMIT, number - 1, length=4) + b"late"
        return late + reply(wire.RET_UNLINK, number, 0)

    connected = Connection(serve(lends(answer, to=wire.CMD_UNLINK)), DEVICE)
    buffer = bytearray(512)
    assert connected.read(0x81, 0, memoryview(buffer), 0.01) == 4
    assert buffer[:4] == b"late"
    connected.close()


@pytest.mark.parametrize("status", [0, -errno.EIO], ids=["says it was over", "says nonsense"])
def test_an_unlink_without_the_transfers_end_ends_the_connection(serve: Serve, status: int) -> None:
    behave = lends(lambda number: reply(wire.RET_UNLINK, number, status), to=wire.CMD_UNLINK)
    connected = Connection(serve(behave), DEVICE)
    with pytest.raises(OSError, match=r"\w") as caught:
        connected.read(0x81, 0, memoryview(bytearray(512)), 0.01)
    assert caught.value.errno == errno.ENODEV
    connected.close()


def test_a_server_that_has_stopped_reading_and_answering(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "OPERATION_SECONDS", 1.0)
    over = threading.Event()

    def behave(client: socket.socket) -> None:
        client.recv(40, socket.MSG_WAITALL)
        client.sendall(IMPORTED + RECORD)
        over.wait(PATIENCE)

    connected = Connection(serve(behave), DEVICE)
    with pytest.raises(OSError, match=r"\w") as caught:
        connected.read(0x81, 0, memoryview(bytearray(512)), 0.01)
    assert caught.value.errno == errno.ENODEV
    with pytest.raises(OSError, match=r"\w"):
        connected.write(0x01, 0, memoryview(bytes(64 << 20)), PATIENCE)
    over.set()


def test_an_empty_configuration_number_is_none(serve: Serve) -> None:
    backend = UsbIpBackend(serve(lends(lambda number: reply(wire.RET_SUBMIT, number))))
    handle = backend.open_device(DEVICE)
    assert backend.get_configuration(handle) == 0
    backend.close_device(handle)


def test_a_phone_with_a_cut_descriptor_is_no_phone(serve: Serve) -> None:
    backend = UsbIpBackend(
        serve(lends(lambda number: reply(wire.RET_SUBMIT, number, length=3) + b"\x12\x01\x00"))
    )
    with pytest.raises(OSError, match="malformed"):
        backend.get_device_descriptor(DEVICE)


def test_what_is_sent_is_laid_out_as_documented(serve: Serve) -> None:
    seen: list[bytes] = []

    def behave(client: socket.socket) -> None:
        seen.append(client.recv(40, socket.MSG_WAITALL))
        client.sendall(IMPORTED + RECORD)
        seen.append(client.recv(48, socket.MSG_WAITALL))
        client.sendall(reply(wire.RET_SUBMIT, 1, length=2) + b"ab")

    backend = UsbIpBackend(serve(behave))
    handle = backend.open_device(DEVICE)
    buffer = array("B", bytes(4))
    assert backend.ctrl_transfer(handle, 0x80, 6, 0x0100, 0, buffer, MILLISECONDS) == 2
    assert buffer.tobytes() == b"ab\0\0"
    backend.close_device(handle)
    setup = bytes.fromhex("8006000100000400")
    assert seen[0] == bytes.fromhex("0111 8003 00000000") + b"1-1".ljust(32, b"\0")
    assert seen[1] == struct.pack(">10I", 1, 1, 0x10002, 1, 0, 0, 4, 0, 0xFFFFFFFF, 0) + setup
