"""Commands on the phone."""

import struct
from contextlib import closing

import pytest

from counterseal.phones.android.adb.connection import Connection, ServiceRefused
from counterseal.phones.android.adb.shell import Command as ShellCommand
from counterseal.phones.android.adb.shell import ShellResult, shell
from counterseal.phones.android.adb.transport import Command
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.pipe import UsbTimeoutError
from counterseal.tradein.failures import FailureCode

from .scripted import REMOTE_ID, ScriptedPhone


def packet(kind: int, data: bytes) -> bytes:
    return struct.pack("<BI", kind, len(data)) + data


OUT, ERR, EXIT = 1, 2, 3


def says(phone: ScriptedPhone, name: bytes, *messages: bytes) -> None:
    """Open the service `name`, say `messages`, close."""
    local_id, asked = phone.accept()
    assert asked == name
    for message in messages:
        phone.say(local_id, message)
    phone.send(Command.CLSE, REMOTE_ID, local_id)
    phone.expect(Command.CLSE)


@pytest.mark.parametrize("size", [1, 3, 7, 1000])
def test_output_errors_and_exit_code_however_they_are_cut(
    phone: ScriptedPhone, connection: Connection, size: int
) -> None:
    said = packet(OUT, b"one\n") + packet(ERR, b"oh") + packet(OUT, b"two\n") + packet(EXIT, b"\x03")
    messages = [said[start : start + size] for start in range(0, len(said), size)]
    with phone.does(lambda: says(phone, b"shell,v2,raw:ls /", *messages)):
        assert shell(connection, "ls /", seconds=5) == ShellResult(b"one\ntwo\n", b"oh", 3)


@pytest.mark.parametrize(
    ("messages", "code"),
    [
        ([packet(OUT, b"half")], FailureCode.PHONE_ERROR),
        ([packet(OUT, b"half")[:7]], FailureCode.PHONE_ERROR),
        ([packet(9, b"what")], FailureCode.HOSTILE_DATA),
        ([packet(EXIT, b"12")], FailureCode.HOSTILE_DATA),
        ([struct.pack("<BI", ERR, 1 << 31)], FailureCode.HOSTILE_DATA),
        ([packet(ERR, bytes(60_000)), packet(ERR, bytes(6_000))], FailureCode.HOSTILE_DATA),
        ([packet(OUT, bytes(1001))], FailureCode.HOSTILE_DATA),
    ],
    ids=["no exit", "cut", "unknown", "long exit", "huge", "much stderr", "much stdout"],
)
def test_what_no_shell_does(
    phone: ScriptedPhone, connection: Connection, messages: list[bytes], code: FailureCode
) -> None:
    with phone.does(lambda: says(phone, b"shell,v2,raw:id", *messages)):
        with pytest.raises(PhoneError) as refused:
            shell(connection, "id", seconds=5, max_bytes=1000)
        assert refused.value.failure.code is code


def test_a_phone_without_shell_v2(phone: ScriptedPhone) -> None:
    connection = phone.connected("cmd")
    with phone.does(lambda: says(phone, b"exec:id", b"uid=", b"2000")):
        assert shell(connection, "id", seconds=5) == ShellResult(b"uid=2000", b"", None)


@pytest.mark.parametrize("output", [b".", b""])
def test_a_command_that_takes_too_long_though_it_talks(
    phone: ScriptedPhone, connection: Connection, output: bytes
) -> None:
    def script() -> None:
        local_id, _ = phone.accept()
        closed = False
        while not closed:
            phone.send(Command.WRTE, REMOTE_ID, local_id, packet(OUT, output))
            closed = phone.receive()[0] == Command.CLSE

    with phone.does(script), pytest.raises(UsbTimeoutError) as silent:
        shell(connection, "yes", seconds=0.3, max_bytes=1 << 30)
    assert silent.value.failure.code is FailureCode.PHONE_SILENT


def test_a_shell_the_phone_does_not_give(phone: ScriptedPhone, connection: Connection) -> None:
    def script() -> None:
        local_id, _, _ = phone.expect(Command.OPEN)
        phone.send(Command.CLSE, 0, local_id)

    with phone.does(script), pytest.raises(ServiceRefused):
        shell(connection, "id", seconds=5)


def test_output_is_read_as_it_comes_and_may_be_given_up(phone: ScriptedPhone, connection: Connection) -> None:
    def script() -> None:
        local_id, _ = phone.accept()
        phone.say(local_id, packet(OUT, b"vcard") + packet(ERR, b"warning"))
        assert phone.expect(Command.CLSE)

    with phone.does(script), closing(ShellCommand(connection, "content read")) as running:
        assert running.read(3) == b"vca"
        assert running.read(99) == b"rd"
        assert running.exit_code is None
