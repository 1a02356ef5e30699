"""What a phone does not do, and how it says so."""

import pytest

from counterseal.lab.android.content import PhoneContent, Storage
from counterseal.lab.android.mtp import Identity, MtpFunction
from counterseal.lab.android.mtp.codes import (
    WITH_DATA_FROM_HOST,
    WRITES,
    ContainerType,
    Event,
    Format,
    ObjectProperty,
    Operation,
    Response,
)

from .host import ALL, ROOT, Host, some_content, some_phone

INTERNAL = 0x00010001
NOTHING = 0x00BADBAD


@pytest.fixture(scope="module")
def content() -> PhoneContent:
    return some_content()


@pytest.fixture
def host(content: PhoneContent) -> Host:
    return Host(some_phone(content)).open()


@pytest.mark.parametrize(
    ("operation", "parameters", "code"),
    [
        (0x1234, (), Response.OPERATION_NOT_SUPPORTED),
        (Operation.OPEN_SESSION, (7,), Response.SESSION_ALREADY_OPEN),
        (Operation.GET_STORAGE_INFO, (NOTHING,), Response.INVALID_STORAGE_ID),
        (Operation.GET_STORAGE_INFO, (), Response.INVALID_PARAMETER),
        (Operation.GET_OBJECT_HANDLES, (NOTHING, 0, ROOT), Response.INVALID_STORAGE_ID),
        (Operation.GET_OBJECT_HANDLES, (INTERNAL, 0, NOTHING), Response.INVALID_OBJECT_HANDLE),
        (Operation.GET_OBJECT_HANDLES, (INTERNAL,), Response.INVALID_PARAMETER),
        (Operation.GET_NUM_OBJECTS, (NOTHING, 0, ROOT), Response.INVALID_STORAGE_ID),
        (Operation.GET_OBJECT_INFO, (NOTHING,), Response.INVALID_OBJECT_HANDLE),
        (Operation.GET_OBJECT, (NOTHING,), Response.INVALID_OBJECT_HANDLE),
        (Operation.GET_PARTIAL_OBJECT, (NOTHING, 0, 10), Response.INVALID_OBJECT_HANDLE),
        (Operation.GET_PARTIAL_OBJECT_64, (NOTHING, 0, 10), Response.INVALID_PARAMETER),
        (Operation.GET_PARTIAL_OBJECT_64, (NOTHING, 0, 0, 10), Response.INVALID_OBJECT_HANDLE),
        (Operation.GET_DEVICE_PROP_VALUE, (0x5003,), Response.DEVICE_PROP_NOT_SUPPORTED),
        (Operation.GET_DEVICE_PROP_DESC, (0x5003,), Response.DEVICE_PROP_NOT_SUPPORTED),
        (Operation.GET_OBJECT_PROPS_SUPPORTED, (0x1111,), Response.INVALID_OBJECT_FORMAT_CODE),
        (Operation.GET_OBJECT_PROP_DESC, (0xDC99, Format.MP4), Response.OBJECT_PROP_NOT_SUPPORTED),
        (Operation.GET_OBJECT_PROP_VALUE, (NOTHING, 0xDC04), Response.INVALID_OBJECT_HANDLE),
        (Operation.GET_OBJECT_PROP_LIST, (NOTHING, 0, ALL, 0, 0), Response.INVALID_OBJECT_HANDLE),
        (Operation.GET_OBJECT_PROP_LIST, (0, 0, ALL, 0, 2), Response.SPECIFICATION_BY_DEPTH_UNSUPPORTED),
        (Operation.GET_OBJECT_PROP_LIST, (0, 0, 0, 4, 1), Response.SPECIFICATION_BY_GROUP_UNSUPPORTED),
        (Operation.GET_OBJECT_PROP_LIST, (0, 0, 0, 0, 1), Response.PARAMETER_NOT_SUPPORTED),
        (Operation.GET_OBJECT_PROP_LIST, (0, 0, 0xDC99, 0, 1), Response.OBJECT_PROP_NOT_SUPPORTED),
    ],
)
def test_what_is_refused(host: Host, operation: int, parameters: tuple[int, ...], code: Response) -> None:
    answer = host.ask(operation, *parameters)
    assert (answer.code, answer.data) == (code, None)
    assert host.numbers(Operation.GET_STORAGE_IDS), "and the session goes on"


@pytest.mark.parametrize(
    ("operation", "more", "code"),
    [
        (Operation.GET_THUMB, (), Response.NO_THUMBNAIL_PRESENT),
        (Operation.GET_OBJECT_PROP_VALUE, (0xDC99,), Response.OBJECT_PROP_NOT_SUPPORTED),
    ],
)
def test_what_is_refused_of_a_file(host: Host, operation: int, more: tuple[int, ...], code: Response) -> None:
    assert host.ask(operation, host.handle(".profig.os"), *more).code == code


def test_a_folder_has_no_content(host: Host) -> None:
    assert host.ask(Operation.GET_OBJECT, host.handle("DCIM")).code == Response.INVALID_OBJECT_HANDLE
    size = host.data(Operation.GET_OBJECT_PROP_VALUE, host.handle("DCIM"), ObjectProperty.OBJECT_SIZE)
    assert size == bytes(8)


def test_a_file_holds_no_files(host: Host) -> None:
    file = host.handle(".profig.os")
    assert host.numbers(Operation.GET_OBJECT_HANDLES, INTERNAL, 0, file) == ()


@pytest.mark.parametrize("operation", sorted(set(Operation) - {Operation.GET_DEVICE_INFO}))
def test_without_a_session_nothing_but_who_it_is(content: PhoneContent, operation: Operation) -> None:
    host = Host(some_phone(content))
    if operation is Operation.OPEN_SESSION:
        assert host.ask(operation, 0).code == Response.INVALID_PARAMETER
        return
    transaction = host.send(operation, 1, 1, 1, 1, 1)
    if operation in WITH_DATA_FROM_HOST:
        host.send_container(ContainerType.DATA, operation, b"content")
    assert transaction
    assert host.answer().code == Response.SESSION_NOT_OPEN


@pytest.mark.parametrize("operation", sorted(WRITES))
def test_whoever_writes_is_refused_and_counted(content: PhoneContent, operation: Operation) -> None:
    phone = some_phone(content)
    host = Host(phone).open()
    before = dict(content.storages[0].walk())
    host.send(operation, host.handle("DCIM"), 1, 1)
    if operation in WITH_DATA_FROM_HOST:
        host.send_container(ContainerType.DATA, operation, bytes(16384 - 12))
        assert host.bulk_out.offer(b"")
    assert host.answer().code == Response.ACCESS_DENIED
    assert phone.writes_attempted == 1
    assert dict(content.storages[0].walk()) == before


def test_reading_is_not_counted(content: PhoneContent) -> None:
    phone = some_phone(content)
    Host(phone).open().data(Operation.GET_OBJECT_PROP_LIST, 0, 0, ALL, 0, 1)
    assert phone.writes_attempted == 0


def test_a_locked_phone_tells_its_serial_and_no_storages(content: PhoneContent) -> None:
    shown: list[Storage] = []
    phone = MtpFunction("mtp", lambda: shown, Identity("Maker", "Model", "ab" * 16))
    host = Host(phone)
    assert "ab".encode("utf-16-le") * 16 in host.data(Operation.GET_DEVICE_INFO)
    host.open()
    assert host.numbers(Operation.GET_STORAGE_IDS) == ()
    assert host.ask(Operation.GET_OBJECT_HANDLES, ALL, 0, ROOT).code == Response.INVALID_OBJECT_HANDLE
    assert host.ask(Operation.GET_STORAGE_INFO, INTERNAL).code == Response.INVALID_STORAGE_ID
    assert host.ask(Operation.GET_OBJECT_PROP_LIST, 0, 0, ALL, 0, 1).code == Response.INVALID_OBJECT_HANDLE

    shown.extend(content.storages)
    phone.announce()
    assert [host.event(), host.event()] == [(Event.STORE_ADDED, INTERNAL), (Event.STORE_ADDED, 0x00020001)]
    handle = host.handle(".profig.os")

    shown.clear()
    phone.announce()
    assert host.event() == (Event.STORE_REMOVED, INTERNAL)
    assert host.ask(Operation.GET_OBJECT, handle).code == Response.INVALID_OBJECT_HANDLE


@pytest.mark.parametrize(
    "packet", [b"", b"short", bytes(12), bytes(40), b"\xff" * 512, b"\x0c\0\0\0\3\0" + bytes(6)]
)
def test_what_is_no_command_is_dropped(host: Host, packet: bytes) -> None:
    assert host.bulk_out.offer(packet)
    if len(packet) == 512:
        assert host.bulk_out.offer(b"")
    assert host.numbers(Operation.GET_STORAGE_IDS)
