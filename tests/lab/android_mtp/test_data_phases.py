"""How content is cut into packets, read in parts, and cancelled."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.lab.android.content import Folder, PhoneContent, Storage
from counterseal.lab.android.content.tree import File
from counterseal.lab.android.mtp import Faults, Identity, MtpFunction
from counterseal.lab.android.mtp.codes import ContainerType, Operation, Response
from counterseal.lab.android.usb.endpoints import StallError

from .host import READ, Host, kind_of, some_content, some_phone

GIB = 1 << 30
CANCEL, RESET, STATUS = 0x64, 0x66, 0x67


def phone_with(*files: File, faults: Faults | None = None) -> MtpFunction:
    storage = Storage("Internal", 0x00010001, 64 * GIB, Folder("", 0, files))
    return MtpFunction("legacy", lambda: (storage,), Identity("Maker", "Model", "x"), faults=faults)


def zeros(name: str, size: int) -> File:
    return File(name, size, 0, lambda offset, length: bytes(max(0, min(length, size - offset))))


@pytest.mark.parametrize("max_packet", [64, 512, 1024])
@pytest.mark.parametrize("packets", [1, 2, 4096])
@pytest.mark.parametrize("beyond", [-1, 0, 1])
def test_a_full_last_packet_is_followed_by_an_empty_one(max_packet: int, packets: int, beyond: int) -> None:
    size = packets * max_packet - 12 + beyond
    host = Host(phone_with(zeros("a", size)), max_packet).open()
    host.send(Operation.GET_OBJECT, host.handle("a"))
    taken = 0
    while taken < 12 + size:
        taken += len(host.read(min(READ, -(-(12 + size - taken) // max_packet) * max_packet)))
    if beyond == 0:
        assert host.read(max_packet) == b""
    assert host.answer().code == Response.OK


def test_an_empty_packet_may_be_left_out() -> None:
    host = Host(phone_with(zeros("a", 1012), faults=Faults(omits_empty_packet=True))).open()
    host.send(Operation.GET_OBJECT, host.handle("a"))
    assert len(host.read(1024)) == 1024
    assert kind_of(host.read(512)) == ContainerType.RESPONSE


@pytest.fixture(scope="module")
def content() -> PhoneContent:
    return some_content()


VIDEO = "Movies/Holiday.mp4"


@given(data=st.data())
def test_any_part_is_that_part_of_the_file(data: st.DataObject, content: PhoneContent) -> None:
    file = content.storages[0].file(VIDEO)
    offset = data.draw(st.integers(0, file.size + 10))
    length = data.draw(st.integers(0, file.size + 10))
    host = Host(some_phone(content)).open()
    handle = host.handle(VIDEO)
    for answer in (
        host.ask(Operation.GET_PARTIAL_OBJECT, handle, offset, length),
        host.ask(Operation.GET_PARTIAL_OBJECT_64, handle, offset, 0, length),
    ):
        assert answer.code == Response.OK
        assert answer.data == file.read(offset, length)
        assert answer.parameters == (len(answer.data),)


@pytest.mark.parametrize("size", [4 * GIB - 13, 4 * GIB - 12, 4 * GIB, 5 * GIB])
def test_past_four_gib_a_length_says_only_more(size: int) -> None:
    host = Host(phone_with(zeros("huge", size))).open()
    handle = host.handle("huge")
    assert host.data(Operation.GET_OBJECT_PROP_VALUE, handle, 0xDC04) == struct.pack("<Q", size)
    assert host.data(Operation.GET_OBJECT_INFO, handle)[8:12] == struct.pack("<I", min(size, 4 * GIB - 1))
    host.send(Operation.GET_OBJECT, handle)
    assert host.read(512)[:4] == struct.pack("<I", min(size + 12, 4 * GIB - 1))


def test_a_whole_file_of_more_than_four_gib_arrives() -> None:
    host = Host(some_phone(some_content(specials=("huge-file",)))).open()
    handle = host.handle("DCIM/Huge/VID_huge.mp4")
    host.send(Operation.GET_OBJECT, handle)
    received, window = 0, b""
    while len(part := host.read()) == READ:
        received += len(part)
        window = part
    assert received + len(part) == 12 + 4 * GIB + (1 << 20) + 123
    # The last MiB of a sparse file begins with its offset; the header has moved all content by 12 bytes.
    assert window[12:20] == (received - READ).to_bytes(8, "little")
    assert host.answer().code == Response.OK


def test_a_part_beyond_four_gib() -> None:
    content = some_content(specials=("huge-file",))
    host = Host(some_phone(content)).open()
    handle = host.handle("DCIM/Huge/VID_huge.mp4")
    assert host.data(Operation.GET_PARTIAL_OBJECT_64, handle, 0, 1, 9) == b"\0\0\0\0\1\0\0\0\0"


@pytest.mark.parametrize("request_code", [CANCEL, RESET])
def test_a_cancelled_file_ends_early_and_the_session_goes_on(request_code: int) -> None:
    host = Host(phone_with(zeros("huge", 5 * GIB))).open()
    transaction = host.send(Operation.GET_OBJECT, host.handle("huge"))
    assert len(host.read()) == READ
    assert host.control(request_code, data=struct.pack("<HI", 0x4001, transaction)) == b""
    while kind_of(last := host.read()[-12:]) != ContainerType.RESPONSE:
        pass  # what was on its way
    assert struct.unpack("<IHHI", last)[2:] == (Response.TRANSACTION_CANCELLED, transaction)
    assert host.control(STATUS, reads=True) == struct.pack("<HH", 4, Response.OK)
    assert host.numbers(Operation.GET_STORAGE_IDS) == (0x00010001,)


def test_cancelling_nothing_changes_nothing(content: PhoneContent) -> None:
    host = Host(some_phone(content)).open()
    assert host.control(CANCEL, data=bytes(6)) == b""
    assert host.numbers(Operation.GET_STORAGE_IDS)


def test_other_class_requests_stall(content: PhoneContent) -> None:
    host = Host(some_phone(content))
    assert host.control(0x65, reads=True) is None
    assert host.control(0x42) is None


def test_a_file_that_shrinks_meanwhile_stalls() -> None:
    shrinking = File("a", 3 << 20, 0, lambda offset, length: bytes(length) if offset < 1 << 20 else b"")
    host = Host(phone_with(shrinking)).open()
    host.send(Operation.GET_OBJECT, host.handle("a"))
    with pytest.raises(StallError):
        host.read(3 << 20)
    assert host.control(STATUS, reads=True) == struct.pack("<HH", 4, Response.TRANSACTION_CANCELLED)
    host.bulk_in.clear_halt()
    host.bulk_out.clear_halt()
    assert host.answer().code == Response.TRANSACTION_CANCELLED
    assert host.numbers(Operation.GET_STORAGE_IDS) == (0x00010001,)
