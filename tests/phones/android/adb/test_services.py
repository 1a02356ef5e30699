"""Services opened, refused, closed and given up; what belongs to none of them."""

import threading
from collections.abc import Callable

import pytest

from counterseal.phones.android.adb import services
from counterseal.phones.android.adb.connection import Connection, ServiceRefused
from counterseal.phones.android.adb.transport import Command
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.pipe import UsbError
from counterseal.tradein.failures import FailureCode

from .scripted import REMOTE_ID, ScriptedPhone

SECONDS = 5.0


def test_bytes_come_in_order_and_end_where_the_phone_closes(
    phone: ScriptedPhone, connection: Connection
) -> None:
    def script() -> None:
        local_id, name = phone.accept()
        assert name == b"exec:date"
        phone.say(local_id, b"abc")
        phone.say(local_id, b"defg")
        phone.send(Command.CLSE, REMOTE_ID, local_id)
        assert phone.expect(Command.CLSE) == (local_id, REMOTE_ID, b"")

    with phone.does(script):
        stream = connection.service("exec:date")
        assert stream.some(2, SECONDS) == b"ab"
        assert stream.take(4, SECONDS) == b"cdef"
        assert stream.some(99, SECONDS) == b"g"
        assert stream.some(99, SECONDS) == b""
        assert stream.ended


@pytest.mark.parametrize("length", [511, 512, 513, 1024])
def test_a_payload_that_fills_its_last_packet_is_ended(
    phone: ScriptedPhone, connection: Connection, length: int
) -> None:
    name = "exec:".ljust(length - 1, "x")

    def script() -> None:
        assert phone.accept()[1] == name.encode()
        assert phone.expect(Command.CLSE)

    with phone.does(script):
        connection.service(name).close()


def test_late_messages_of_a_closed_service_are_passed_over(
    phone: ScriptedPhone, connection: Connection
) -> None:
    def script() -> None:
        first, _ = phone.accept()
        phone.send(Command.WRTE, REMOTE_ID, first, b"late")
        phone.expect(Command.CLSE)
        second, _, _ = phone.expect(Command.OPEN)
        phone.send(Command.CLSE, REMOTE_ID, first)
        phone.send(Command.OKAY, REMOTE_ID + 1, second)
        phone.send(Command.WRTE, REMOTE_ID, first, b"later")
        phone.send(Command.WRTE, REMOTE_ID + 1, second, b"meant")
        phone.expect(Command.OKAY)

    with phone.does(script):
        connection.service("exec:first").close()
        assert connection.service("exec:second").some(99, SECONDS) == b"meant"


def test_a_refused_service_leaves_the_connection_good(phone: ScriptedPhone, connection: Connection) -> None:
    def script() -> None:
        local_id, _, _ = phone.expect(Command.OPEN)
        phone.send(Command.CLSE, 0, local_id)
        phone.accept()
        phone.expect(Command.CLSE)

    with phone.does(script):
        assert not services.opens(connection, "shell:id")
        assert services.opens(connection, "shell:tradeinmode getstatus")


def assert_accepts(phone: ScriptedPhone) -> None:
    assert phone.accept()[1] == b"sync:"


def test_one_service_at_a_time(phone: ScriptedPhone, connection: Connection) -> None:
    with phone.does(lambda: assert_accepts(phone)):
        connection.service("sync:")
    with pytest.raises(RuntimeError):
        connection.service("exec:date")


def test_writing_waits_for_the_phone_and_refuses_what_nobody_asked(
    phone: ScriptedPhone, connection: Connection
) -> None:
    def script() -> None:
        local_id, _ = phone.accept()
        assert phone.hear(local_id) == b"first"
        assert phone.expect(Command.WRTE)[2] == b"second"
        phone.send(Command.WRTE, REMOTE_ID, local_id, b"unasked")

    with phone.does(script):
        stream = connection.service("sync:")
        stream.write(b"first", SECONDS)
        stream.write(b"second", SECONDS)
        with pytest.raises(PhoneError) as refused:
            stream.write(b"third", SECONDS)
        assert refused.value.failure.code is FailureCode.HOSTILE_DATA


@pytest.mark.parametrize("ending", ["unplugged", "silent", "given up"])
def test_a_wait_ends(phone: ScriptedPhone, connection: Connection, ending: str) -> None:
    with phone.does(lambda: assert_accepts(phone)):
        stream = connection.service("sync:")
    if ending != "silent":
        threading.Timer(0.1, phone.unplug if ending == "unplugged" else connection.close).start()
    with pytest.raises(UsbError) as ended:
        stream.some(99, 0.3)
    expected = FailureCode.PHONE_SILENT if ending == "silent" else FailureCode.PHONE_UNPLUGGED
    assert ended.value.failure.code is expected
    stream.close()  # what is gone needs no close


@pytest.mark.parametrize("goes", [True, False])
def test_a_reboot_is_asked_for_and_no_more_is_said(
    phone: ScriptedPhone, connection: Connection, goes: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(services, "LEAVE_SECONDS", 0.2)

    def script() -> None:
        assert phone.accept()[1] == b"reboot:sideload"
        if goes:
            phone.unplug()

    with phone.does(script):
        services.reboot(connection, "sideload")


def test_a_refused_reboot(phone: ScriptedPhone, connection: Connection) -> None:
    def script() -> None:
        local_id, _, _ = phone.expect(Command.OPEN)
        phone.send(Command.CLSE, 0, local_id)

    with phone.does(script), pytest.raises(ServiceRefused):
        services.reboot(connection, "rescue")


def answering(phone: ScriptedPhone, expected: bytes, answer: bytes) -> Callable[[], None]:
    def script() -> None:
        local_id, name = phone.accept()
        assert name == expected
        for start in range(0, len(answer), 3):
            phone.say(local_id, answer[start : start + 3])
        phone.send(Command.CLSE, REMOTE_ID, local_id)
        phone.expect(Command.CLSE)

    return script


@pytest.mark.parametrize(("answer", "wiped"), [(b"DONEDONE", True), (b"FAILFAIL", False)])
def test_what_rescue_says_of_its_wipe(
    phone: ScriptedPhone, connection: Connection, answer: bytes, wiped: bool
) -> None:
    with phone.does(answering(phone, b"rescue-wipe:userdata:8", answer)):
        assert services.rescue_wipe(connection) is wiped


@pytest.mark.parametrize(
    ("answer", "code"), [(b"DONEFAIL", FailureCode.HOSTILE_DATA), (b"DONE", FailureCode.PHONE_ERROR)]
)
def test_half_an_answer_is_no_wipe(
    phone: ScriptedPhone, connection: Connection, answer: bytes, code: FailureCode
) -> None:
    with phone.does(answering(phone, b"rescue-wipe:userdata:8", answer)):
        with pytest.raises(PhoneError) as refused:
            services.rescue_wipe(connection)
        assert refused.value.failure.code is code
