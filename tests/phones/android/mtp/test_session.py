"""A session from the first question to the reset, and what the phone tells meanwhile."""

import struct
import time

import pytest

from counterseal.phones.android.mtp.codes import Event, Operation
from counterseal.phones.android.mtp.events import MAX_AT_ONCE
from counterseal.phones.android.mtp.session import Session
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from . import datasets
from .datasets import FOLDER, INTERNAL, ROOT, Answer, phone
from .peer import RESET

CARD = 0x00020001

WRITING = {
    *range(0x100B, 0x1010),
    0x1011,
    0x1012,
    0x1013,
    0x1014,
    0x1016,
    *range(0x1017, 0x101B),
    0x9804,
    0x9806,
}
"""What deletes, sends, formats, protects, moves or sets: ISO 15740 and MTP 1.1, appendix D."""


def test_a_copy_from_the_first_question_to_the_reset() -> None:
    names = {1: "DCIM", 2: "a.jpg", 3: "b.jpg"}
    peer = phone(
        {
            0x1007: lambda _storage, _format, parent: datasets.array("I", [1] if parent == ROOT else [2, 3]),
            0x1008: lambda handle: datasets.object_info(
                names[handle], kind=FOLDER if handle == 1 else datasets.JPEG
            ),
            0x1009: lambda handle: names[handle].encode(),
            0x1015: lambda _property: b"\x4d",
        }
    )
    session = Session(peer.pipe)
    assert (session.device.maker, session.device.serial) == ("Maker", "5e" * 16)
    assert session.battery_percent() == 77
    [storage] = session.storages()
    assert (storage.storage_id, storage.removable) == (INTERNAL, False)
    for each in session.walk(storage):
        with session.open_object(each.file) as reader:
            assert reader.read(100) == each.names[-1].encode()
            assert reader.read(100) == b""
    session.close()
    assert peer.class_requests[-1] == RESET
    assert peer.operations()[:2] == [0x1002, 0x1001]
    assert peer.operations()[-1] == 0x1003
    assert peer.pipe.closed
    peer.unplug()


def test_a_phone_that_tells_nothing_outside_a_session() -> None:
    sessions: list[int] = []

    def open_session(session: int) -> Answer:
        sessions.append(session)
        return b""

    peer = phone({0x1001: lambda: datasets.device_info() if sessions else 0x2003, 0x1002: open_session})
    assert Session(peer.pipe).device.model == "Model 1"
    peer.unplug()


def test_a_session_that_somebody_left_open_is_used() -> None:
    peer = phone({0x1002: lambda _session: 0x201E})
    assert len(Session(peer.pipe).storages()) == 1
    peer.unplug()


def test_what_somebody_left_on_the_wire_is_dropped() -> None:
    peer = phone({})
    peer.answers.write(bytes(5000))
    assert Session(peer.pipe).device.model == "Model 1"
    peer.unplug()


def test_a_locked_phone_has_no_storages() -> None:
    peer = phone({0x1004: lambda: datasets.array("I", [])})
    session = Session(peer.pipe)
    assert session.device.serial
    assert session.storages() == []
    peer.unplug()


def test_storages_are_told_apart() -> None:
    peer = phone(
        {
            0x1004: lambda: datasets.array("I", [INTERNAL, CARD]),
            0x1005: lambda storage: datasets.storage_info("x", 4 if storage == CARD else 3),
        }
    )
    assert [storage.removable for storage in Session(peer.pipe).storages()] == [False, True]
    peer.unplug()


def test_a_slot_without_a_card_is_no_storage() -> None:
    empty = 0x00020000
    peer = phone(
        {
            0x1004: lambda: datasets.array("I", [empty, INTERNAL]),
            0x1005: lambda storage: 0x2013 if storage == empty else datasets.storage_info(),
        }
    )
    assert [storage.storage_id for storage in Session(peer.pipe).storages()] == [INTERNAL]
    peer.unplug()


@pytest.mark.parametrize(
    ("answer", "percent"),
    [(b"\x00", 0), (b"\x64", 100), (b"\x65", None), (b"\xff", None), (b"", None), (0x2002, None)],
)
def test_battery(answer: Answer, percent: int | None) -> None:
    peer = phone({0x1015: lambda _property: answer})
    assert Session(peer.pipe).battery_percent() == percent
    peer.unplug()


def test_a_phone_without_a_battery_property_is_not_asked() -> None:
    peer = phone({0x1001: lambda: datasets.device_info(properties=[])})
    assert Session(peer.pipe).battery_percent() is None
    assert 0x1015 not in peer.operations()
    peer.unplug()


def test_after_stop_everything_ends_and_closing_still_resets() -> None:
    peer = phone({})
    session = Session(peer.pipe)
    session.stop()
    with pytest.raises(PhoneError) as raised:
        session.storages()
    assert raised.value.failure.code is FailureCode.PHONE_UNPLUGGED
    begun = time.monotonic()
    session.close()
    assert time.monotonic() - begun < 2
    assert peer.class_requests[-1] == RESET
    peer.unplug()


def test_an_unplugged_phone_is_closed_all_the_same() -> None:
    peer = phone({})
    session = Session(peer.pipe)
    peer.unplug()
    session.close()
    assert peer.pipe.closed


def event(code: int, *parameters: int) -> bytes:
    length = 12 + 4 * len(parameters)
    return struct.pack(f"<IHHI{len(parameters)}I", length, 4, code, 0, *parameters)


def test_events_are_told_in_order() -> None:
    peer = phone({})
    session = Session(peer.pipe)
    for code in (0x4004, 0x4002, 0x4006, 0x4007, 0x4003, 0x4005):
        peer.events.write(event(code, 1))
    assert session.events() == [
        Event.STORE_ADDED,
        Event.OBJECT_ADDED,
        Event.OBJECT_INFO_CHANGED,
        Event.OBJECT_REMOVED,
        Event.STORE_REMOVED,
    ]
    assert session.events() == []
    peer.unplug()


@pytest.mark.parametrize("noise", [b"\0", b"\xff" * 28, event(0x4002)[:11], b""])
def test_what_is_no_event_is_passed_over(noise: bytes) -> None:
    peer = phone({})
    session = Session(peer.pipe)
    peer.events.write(noise)
    peer.events.write(event(0x4004, INTERNAL))
    assert session.events() == [Event.STORE_ADDED]
    peer.unplug()


def test_a_flood_of_events_is_told_in_parts() -> None:
    peer = phone({})
    session = Session(peer.pipe)
    for _ in range(MAX_AT_ONCE + 1):
        peer.events.write(event(0x4002, 1))
    assert len(session.events()) == MAX_AT_ONCE
    assert len(session.events()) == 1
    peer.unplug()


def test_there_is_no_operation_that_writes() -> None:
    assert not WRITING & set(Operation)
    assert not {0x95C2, 0x95C3, 0x95C4, 0x95C5} & set(Operation)
