"""Each fault shows as it is meant to, and only where it is meant to."""

import struct
import threading
from collections.abc import Callable

import pytest

from counterseal.lab.android.content import PhoneContent
from counterseal.lab.android.mtp import Faults, Hostile
from counterseal.lab.android.mtp.codes import ContainerType, Operation, Response
from counterseal.lab.android.usb.endpoints import GoneError, StallError

from .host import ROOT, SECONDS, Host, kind_of, some_content, some_phone

INTERNAL = 0x00010001
VIDEO = "Movies/Holiday.mp4"


@pytest.fixture(scope="module")
def content() -> PhoneContent:
    return some_content()


def host_of(content: PhoneContent, faults: Faults) -> Host:
    return Host(some_phone(content, faults)).open()


def test_a_stall_happens_once(content: PhoneContent) -> None:
    host = host_of(content, Faults(stalls_after=300_000))
    handle = host.handle(VIDEO)
    host.send(Operation.GET_OBJECT, handle)
    with pytest.raises(StallError):
        host.read()
    host.bulk_in.clear_halt()
    host.bulk_out.clear_halt()
    assert host.answer().code == Response.TRANSACTION_CANCELLED
    assert host.data(Operation.GET_OBJECT, handle) == content.storages[0].file(VIDEO).read(0, 1 << 20)


def test_silence_lasts_until_the_cable_is_pulled(content: PhoneContent) -> None:
    phone = some_phone(content, Faults(silent_after=300_000))
    host = Host(phone).open()
    host.send(Operation.GET_OBJECT, host.handle(VIDEO))
    assert len(host.read(256 << 10)) == 256 << 10
    host.send(Operation.GET_STORAGE_IDS)
    host.bulk_out.kill()
    again = Host(phone).open()
    assert len(again.data(Operation.GET_OBJECT, again.handle(VIDEO))) == 600_000


@pytest.mark.parametrize(
    ("offset", "length", "hangs"),
    [
        (0, 600_000, False),  # 600 012 is no multiple of 512
        (600_000 - 500, 500, True),
        (600_000 - 500, 1000, True),  # cut to the same
        (600_000 - 501, 500, False),  # a full packet, but not the end
        (600_000 - 499, 499, False),  # the end, but a short packet
    ],
)
def test_a_galaxy_hangs_on_a_full_last_packet(
    content: PhoneContent, offset: int, length: int, hangs: bool
) -> None:
    host = host_of(content, Faults(hangs_on_full_last_packet=True))
    handle = host.handle(VIDEO)
    host.send(Operation.GET_PARTIAL_OBJECT, handle, offset, length)
    if not hangs:
        assert host.answer().code == Response.OK
        return
    host.send(Operation.GET_STORAGE_IDS)
    host.bulk_out.flush(SECONDS)  # the command was swallowed
    assert host.bulk_in.take(512) is None


def test_a_galaxy_sends_whole_files() -> None:
    content = some_content(payload_bytes=500, payload_files=1)
    host = host_of(content, Faults(hangs_on_full_last_packet=True))
    assert len(host.data(Operation.GET_OBJECT, host.handle("Archive/000/000000.bin"))) == 500


@pytest.mark.parametrize("differs", [-1000, 1000])
def test_more_or_less_comes_than_was_told(content: PhoneContent, differs: int) -> None:
    host = host_of(content, Faults(sent_size_differs={"Holiday.mp4": differs}))
    handle = host.handle(VIDEO)
    assert host.data(Operation.GET_OBJECT_PROP_VALUE, handle, 0xDC04) == struct.pack("<Q", 600_000)
    assert len(host.data(Operation.GET_OBJECT, handle)) == 600_000 + differs


def test_a_file_vanishes(content: PhoneContent) -> None:
    host = host_of(content, Faults(vanished=frozenset({"Holiday.mp4"})))
    assert host.ask(Operation.GET_OBJECT, host.handle(VIDEO)).code == Response.INVALID_OBJECT_HANDLE


def test_a_session_is_lost_once(content: PhoneContent) -> None:
    host = host_of(content, Faults(loses_session_after=2))
    assert host.numbers(Operation.GET_STORAGE_IDS)
    assert host.ask(Operation.GET_STORAGE_IDS).code == Response.SESSION_NOT_OPEN
    host.open()
    for _ in range(5):
        assert host.numbers(Operation.GET_STORAGE_IDS)


def test_a_slow_folder_is_slow_and_others_are_not(
    content: PhoneContent, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []
    monkeypatch.setattr("counterseal.lab.android.mtp.connection.time.sleep", slept.append)
    host = host_of(content, Faults(listing_seconds={"Camera": 70}))
    dcim, camera = host.handle("DCIM"), host.handle("DCIM/Camera")
    host.numbers(Operation.GET_OBJECT_HANDLES, INTERNAL, 0, dcim)
    assert not any(slept)
    host.numbers(Operation.GET_OBJECT_HANDLES, INTERNAL, 0, camera)
    assert slept[-1] == 70


def test_what_is_sent_is_counted_and_may_end_in_an_unplug(content: PhoneContent) -> None:
    pulled = threading.Event()
    sent: list[int] = []

    def on_sent(size: int) -> None:
        sent.append(size)
        if sum(sent) > 300_000:
            for endpoint in (host.bulk_in, host.bulk_out, host.interrupt):
                endpoint.kill()
            pulled.set()

    host = Host(some_phone(content, on_sent=on_sent)).open()
    host.send(Operation.GET_OBJECT, host.handle(VIDEO))
    with pytest.raises(GoneError):
        host.read_transfer()
    assert pulled.is_set()
    assert 300_000 < sum(sent) < 600_000


@pytest.mark.parametrize(
    ("hostile", "told"),
    [
        (Hostile.HUGE_COUNT, lambda honest: b"\xff" * 4 + honest[4:]),
        (Hostile.LISTS_TWICE, lambda honest: struct.pack("<I", 2 * (len(honest) // 4 - 1)) + honest[4:] * 2),
        (Hostile.CUT_DATASET, lambda honest: honest[: len(honest) * 2 // 3]),
        (Hostile.BAD_STRING, lambda honest: honest),
    ],
)
def test_a_hostile_list(content: PhoneContent, hostile: Hostile, told: Callable[[bytes], bytes]) -> None:
    faults = Faults()
    host = host_of(content, faults)
    honest = host.data(Operation.GET_OBJECT_HANDLES, INTERNAL, 0, ROOT)
    faults.hostile = hostile
    assert host.data(Operation.GET_OBJECT_HANDLES, INTERNAL, 0, ROOT) == told(honest)


def test_a_folder_that_holds_itself(content: PhoneContent) -> None:
    faults = Faults()
    host = host_of(content, faults)
    camera = host.handle("DCIM/Camera")
    faults.hostile = Hostile.LISTS_ITS_PARENT
    assert host.numbers(Operation.GET_OBJECT_HANDLES, INTERNAL, 0, camera)[-1] == camera


def test_a_name_longer_than_its_dataset(content: PhoneContent) -> None:
    faults = Faults()
    host = host_of(content, faults)
    handle = host.handle("DCIM")
    faults.hostile = Hostile.BAD_STRING
    info = host.data(Operation.GET_OBJECT_INFO, handle)
    assert info[52] == 255
    assert len(info) < 52 + 510


def test_a_list_that_never_ends(content: PhoneContent) -> None:
    host = host_of(content, Faults(hostile=Hostile.ENDLESS))
    transaction = host.send(Operation.GET_OBJECT_HANDLES, INTERNAL, 0, ROOT)
    for _ in range(20):
        assert len(host.read()) == 1 << 20
    host.control(0x64, data=struct.pack("<HI", 0x4001, transaction))
    host.send(Operation.CLOSE_SESSION)
    while kind_of(host.read()[-12:]) != ContainerType.RESPONSE:
        pass  # what was on its way


@pytest.mark.parametrize(
    ("hostile", "length", "kind", "transaction"),
    [
        (Hostile.LONG_LENGTH, 12 + 12 + (1 << 30), ContainerType.DATA, 2),
        (Hostile.SHORT_LENGTH, 13, ContainerType.DATA, 2),
        (Hostile.TINY_LENGTH, 4, ContainerType.DATA, 2),
        (Hostile.OTHER_TRANSACTION, 24, ContainerType.DATA, 1002),
        (Hostile.WRONG_TYPE, 24, ContainerType.COMMAND, 2),
    ],
)
def test_a_container_that_lies(
    content: PhoneContent, hostile: Hostile, length: int, kind: int, transaction: int
) -> None:
    host = host_of(content, Faults(hostile=hostile))
    host.send(Operation.GET_STORAGE_IDS)
    told = host.read_transfer()
    assert struct.unpack_from("<IHHI", told) == (length, kind, Operation.GET_STORAGE_IDS, transaction)
    assert len(told) == 24
    assert kind_of(host.read_transfer()) == ContainerType.RESPONSE
