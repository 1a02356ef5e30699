"""Connecting, authorisation, streams and the rules of the wire."""

import struct
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from tests.lab.android_adbd.adb_host import PATIENCE, QUIET, AdbHost, mode, public_key_line

from counterseal.lab.android.adbd.keyring import Keyring
from counterseal.lab.android.adbd.messages import Auth, Command, Message
from counterseal.lab.android.usb.endpoints import GoneError, QuietError


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def test_a_daemon_without_keyring_lets_everybody_in() -> None:
    answer = AdbHost.plugged_into(mode()).connect()
    assert answer.command is Command.CNXN
    assert answer.payload == b"device::features=shell_v2"


def test_a_remembered_key_is_let_in_by_its_signature(key: rsa.RSAPrivateKey) -> None:
    keyring = Keyring()
    keyring.accept(key.public_key())
    host = AdbHost.plugged_into(mode(keyring))
    token = host.connect()
    assert (token.command, token.arg0, len(token.payload)) == (Command.AUTH, Auth.TOKEN, 20)
    assert host.sign(key, token.payload).command is Command.CNXN


def test_an_unknown_key_gets_another_token_then_the_owner_is_asked(key: rsa.RSAPrivateKey) -> None:
    asked: list[Callable[[], None]] = []
    keyring = Keyring()
    host = AdbHost.plugged_into(mode(keyring, prompt=asked.append))
    first = host.connect()
    second = host.sign(key, first.payload)
    assert second.arg0 == Auth.TOKEN
    assert second.payload != first.payload
    host.send(Message(Command.AUTH, Auth.RSA_PUBLIC_KEY, 0, public_key_line(key)))
    with pytest.raises(QuietError):  # nobody is let in while the question is open
        host.receive(QUIET)
    asked[0]()
    assert host.receive().command is Command.CNXN
    again = AdbHost.plugged_into(mode(keyring))
    assert again.sign(key, again.connect().payload).command is Command.CNXN


def test_an_answer_to_a_host_that_started_over_lets_nobody_in_unasked(key: rsa.RSAPrivateKey) -> None:
    asked: list[Callable[[], None]] = []
    host = AdbHost.plugged_into(mode(Keyring(), prompt=asked.append))
    host.connect()
    host.send(Message(Command.AUTH, Auth.RSA_PUBLIC_KEY, 0, public_key_line(key)))
    token = host.connect()  # the host gave up waiting and came again
    asked[0]()
    assert host.sign(key, token.payload).command is Command.CNXN


def test_nothing_opens_before_the_host_is_let_in() -> None:
    host = AdbHost.plugged_into(mode(Keyring()))
    host.connect()
    host.send(Message(Command.OPEN, 7, 0, b"greet:\0"))
    with pytest.raises(QuietError):
        host.receive(QUIET)


def test_a_service_speaks_then_closes() -> None:
    host = AdbHost.plugged_into(mode())
    host.connect()
    assert host.read_all("greet:") == b"hello"


def test_an_unknown_service_is_closed_without_an_id() -> None:
    host = AdbHost.plugged_into(mode())
    host.connect()
    answer = host.open("nothing:", local_id=9)
    assert (answer.command, answer.arg0, answer.arg1) == (Command.CLSE, 0, 9)


def test_streams_do_not_mix() -> None:
    host = AdbHost.plugged_into(mode())
    host.connect()
    ids = {local_id: host.open("echo:", local_id).arg0 for local_id in (1, 2)}
    for local_id, remote_id in ids.items():
        text = f"to {local_id}".encode()
        host.send(Message(Command.WRTE, local_id, remote_id, text))
        acknowledged, echoed = host.receive(), host.receive()
        assert (acknowledged.command, acknowledged.arg1) == (Command.OKAY, local_id)
        assert (echoed.command, echoed.arg1, echoed.payload) == (Command.WRTE, local_id, text)


def test_nothing_more_comes_until_the_last_message_is_acknowledged() -> None:
    host = AdbHost.plugged_into(mode(max_payload=4096))
    host.connect()
    opened = host.open("echo:")
    host.send(Message(Command.WRTE, 7, opened.arg0, b"a" * 4096))
    assert [host.receive().command for _ in range(2)] == [Command.OKAY, Command.WRTE]
    host.send(Message(Command.WRTE, 7, opened.arg0, b"b"))
    assert host.receive().command is Command.OKAY
    with pytest.raises(QuietError):
        host.receive(QUIET)
    host.send(Message(Command.OKAY, 7, opened.arg0))
    assert host.receive().payload == b"b"


def test_closing_is_answered_by_closing() -> None:
    host = AdbHost.plugged_into(mode())
    host.connect()
    opened = host.open("echo:")
    host.send(Message(Command.CLSE, 7, opened.arg0))
    closed = host.receive()
    assert (closed.command, closed.arg0, closed.arg1) == (Command.CLSE, opened.arg0, 7)


@pytest.mark.parametrize("length", [512, 1024, 512 * 31])
def test_a_missing_zero_length_packet_hangs_and_then_ends_the_connection(length: int) -> None:
    host = AdbHost.plugged_into(mode())
    host.connect()
    opened = host.open("echo:")
    host.send(Message(Command.WRTE, 7, opened.arg0, b"x" * length), zero_length_packet=False)
    with pytest.raises(QuietError):
        host.receive(QUIET)
    with pytest.raises(GoneError):
        host.send(Message(Command.OKAY, 7, opened.arg0))
        host.receive()


@pytest.mark.parametrize("length", [511, 512, 16 << 10, (16 << 10) + 1, 1 << 20])
def test_payloads_of_every_length_arrive_with_it(length: int) -> None:
    host = AdbHost.plugged_into(mode())
    host.connect()
    opened = host.open("echo:")
    host.send(Message(Command.WRTE, 7, opened.arg0, b"x" * length))
    assert host.receive().command is Command.OKAY
    assert host.receive().payload == b"x" * length


_HEADERS = {
    "magic": struct.pack("<6I", Command.CNXN, VERSION := 0x01000001, 4096, 0, 0, 0),
    "command": struct.pack("<6I", 0x31313131, 0, 0, 0, 0, 0x31313131 ^ 0xFFFFFFFF),
    "length": struct.pack("<6I", Command.CNXN, VERSION, 4096, (1 << 20) + 1, 0, Command.CNXN ^ 0xFFFFFFFF),
    "short": b"CNXN",
    "checksum": struct.pack("<6I", Command.CNXN, VERSION, 4096, 4, 1, Command.CNXN ^ 0xFFFFFFFF),
}


@pytest.mark.parametrize("name", _HEADERS)
def test_a_broken_header_ends_the_connection(name: str) -> None:
    host = AdbHost.plugged_into(mode())
    host.out.write(_HEADERS[name])
    with pytest.raises(GoneError):
        host.out.write(b"host")
        host.in_.read(24, PATIENCE)


def test_writing_before_okay_ends_the_connection() -> None:
    host = AdbHost.plugged_into(mode())
    host.connect()
    opened = host.open("echo:")
    with pytest.raises(GoneError):  # the echo's own message is never acknowledged, so it stops reading
        for _ in range(4):
            host.send(Message(Command.WRTE, 7, opened.arg0, b"more"))
        while True:
            host.receive()


def test_a_host_of_the_first_version_gets_checksums() -> None:
    host = AdbHost.plugged_into(mode(), version=0x01000000)
    host.connect()
    host.send(Message(Command.OPEN, 7, 0, b"greet:\0"))
    assert host.receive().command is Command.OKAY
    header = host.in_.read(24, PATIENCE)
    assert struct.unpack_from("<I", header, 16)[0] == sum(b"hello")
