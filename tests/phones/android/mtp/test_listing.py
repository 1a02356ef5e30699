"""Folders are listed with one question where the phone can, and never wrongly where it cannot."""

from collections.abc import Callable

import pytest

from counterseal.phones.android.mtp import listing as listing_module
from counterseal.phones.android.mtp import transport as transport_module
from counterseal.phones.android.mtp.listing import Listing
from counterseal.phones.android.mtp.transport import Transport
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from . import datasets
from .datasets import INTERNAL, ROOT, Answer, Answers, phone
from .peer import NO_SUCH_OBJECT, Asked, Peer

HANDLES, INFO, VALUE, LIST = 0x1007, 0x1008, 0x9803, 0x9805
NAMES = {11: "a.jpg", 12: "b.jpg", 13: "c.jpg"}
FOLDER = 9


def whole_list(parent: int, _format: int, _property: int, _group: int, _depth: int) -> bytes:
    """As Android answers: the folder itself comes first."""
    objects = {parent: "folder"} | NAMES
    elements = (datasets.properties(handle, name, size=handle) for handle, name in objects.items())
    return datasets.property_list(element for each in elements for element in each)


def phone_with(**answers: Callable[..., Answer]) -> Peer:
    usual: Answers = {
        HANDLES: lambda _storage, _format, _parent: datasets.array("I", NAMES),
        INFO: lambda handle: datasets.object_info(NAMES[handle], size=handle),
        LIST: whole_list,
    }
    codes = {"handles": HANDLES, "info": INFO, "value": VALUE, "all_at_once": LIST}
    return phone({**usual, **{codes[name]: answer for name, answer in answers.items()}})


def listing_of(peer: Peer, operations: frozenset[int] = frozenset({LIST})) -> Listing:
    return Listing(Transport(peer.pipe), operations)


def names_in(listing: Listing, parent: int = FOLDER) -> list[str]:
    return [found.name for found in listing.folder(INTERNAL, parent)]


def test_a_folder_takes_two_questions() -> None:
    peer = phone_with()
    found = list(listing_of(peer).folder(INTERNAL, FOLDER))
    assert [(each.handle, each.name, each.size) for each in found] == [
        (11, "a.jpg", 11),
        (12, "b.jpg", 12),
        (13, "c.jpg", 13),
    ]
    assert peer.asked == [
        Asked(HANDLES, 1, (INTERNAL, 0, FOLDER)),
        Asked(LIST, 2, (FOLDER, 0, 0xFFFFFFFF, 0, 1)),
    ]
    peer.unplug()


def test_the_top_of_a_storage_is_never_asked_for_at_once() -> None:
    peer = phone_with()
    assert names_in(listing_of(peer), ROOT) == list(NAMES.values())
    assert peer.operations() == [HANDLES, INFO, INFO, INFO]
    assert peer.asked[0].parameters == (INTERNAL, 0, ROOT)
    peer.unplug()


def test_a_phone_that_does_not_offer_lists_is_asked_one_by_one() -> None:
    peer = phone_with()
    assert names_in(listing_of(peer, frozenset())) == list(NAMES.values())
    assert peer.operations() == [HANDLES, INFO, INFO, INFO]
    peer.unplug()


@pytest.mark.parametrize(
    "answer",
    [0x2002, 0xA808, b"\xff\xff\xff\xff", b"garbage", bytes(100_000)],
    ids=["general-error", "depth-unsupported", "endless", "garbage", "too-much"],
)
def test_a_phone_whose_lists_are_no_good_is_asked_for_one_only_once(answer: Answer) -> None:
    peer = phone_with(all_at_once=lambda *_: answer)
    listing = listing_of(peer)
    assert names_in(listing) == list(NAMES.values())
    assert names_in(listing) == list(NAMES.values())
    assert peer.operations() == [HANDLES, LIST, INFO, INFO, INFO, HANDLES, INFO, INFO, INFO]
    peer.unplug()


def test_a_phone_that_falls_silent_over_a_list_is_asked_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport_module, "ANSWER_SECONDS", 0.5)

    def script(asked: Asked) -> list[bytes]:
        if asked.operation == LIST:
            return []
        names = datasets.array("I", NAMES)
        return asked.whole(names if asked.operation == HANDLES else datasets.object_info("x"))

    peer = Peer(script)
    assert names_in(listing_of(peer)) == ["x", "x", "x"]
    assert peer.cancelled == [2]
    peer.unplug()


def test_what_is_missing_from_a_list_is_asked_for() -> None:
    peer = phone_with(
        all_at_once=lambda *_: datasets.property_list(datasets.properties(11, "a.jpg")),
        info=lambda handle: NO_SUCH_OBJECT if handle == 13 else datasets.object_info("asked.jpg"),
    )
    assert names_in(listing_of(peer)) == ["a.jpg", "asked.jpg"]
    peer.unplug()


def test_what_a_list_adds_is_not_in_the_folder() -> None:
    peer = phone_with(handles=lambda *_: datasets.array("I", [12, 13]))
    assert names_in(listing_of(peer)) == ["b.jpg", "c.jpg"]
    peer.unplug()


@pytest.mark.parametrize(
    ("value", "size"), [((5 << 30).to_bytes(8, "little"), 5 << 30), (0x200F, 0xFFFFFFFF)]
)
def test_a_size_that_does_not_fit_is_asked_for(value: Answer, size: int) -> None:
    peer = phone_with(
        handles=lambda *_: datasets.array("I", [11]),
        info=lambda _handle: datasets.object_info("film.mp4", size=0xFFFFFFFF),
        value=lambda _handle, _property: value,
    )
    assert [found.size for found in listing_of(peer).folder(INTERNAL, FOLDER)] == [size]
    assert peer.asked[-1].parameters == (11, 0xDC04)
    peer.unplug()


def test_a_folder_that_vanished_says_so() -> None:
    peer = phone_with(handles=lambda *_: NO_SUCH_OBJECT)
    with pytest.raises(PhoneError):
        names_in(listing_of(peer))
    peer.unplug()


def test_more_handles_than_a_phone_can_hold_are_not_received(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing_module, "MAX_OBJECTS", 1000)
    peer = phone_with(handles=lambda *_: datasets.array("I", range(100_000)))
    with pytest.raises(PhoneError) as raised:
        names_in(listing_of(peer))
    assert raised.value.failure.code is FailureCode.HOSTILE_DATA
    peer.unplug()


def test_an_unplugged_phone_is_no_phone_that_cannot_list() -> None:
    def unplug(*_: int) -> Answer:
        peer.unplug()
        return b""

    peer = phone_with(all_at_once=unplug)
    with pytest.raises(PhoneError) as raised:
        names_in(listing_of(peer))
    assert raised.value.failure.code is FailureCode.PHONE_UNPLUGGED
