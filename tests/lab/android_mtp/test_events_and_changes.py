"""What the owner changes is told, and is seen by whoever looks again."""

import pytest

from counterseal.lab.android.content import File, Folder, PhoneContent
from counterseal.lab.android.mtp import MtpFunction
from counterseal.lab.android.mtp.codes import Event, Operation, Response

from .host import Host, some_content, some_phone

INTERNAL = 0x00010001


@pytest.fixture
def content() -> PhoneContent:
    return some_content()


@pytest.fixture
def host(content: PhoneContent) -> Host:
    return Host(some_phone(content)).open()


def test_an_added_file_is_announced_and_read(host: Host, content: PhoneContent) -> None:
    camera = host.handle("DCIM/Camera")
    content.storages[0].add("DCIM/Camera", File.holding("new.jpg", b"just taken", 5))
    code, handle = host.event()
    assert code == Event.OBJECT_ADDED
    assert host.data(Operation.GET_OBJECT, handle) == b"just taken"
    assert handle in host.numbers(Operation.GET_OBJECT_HANDLES, INTERNAL, 0, camera)


def test_a_removed_file_is_gone(host: Host, content: PhoneContent) -> None:
    handle = host.handle("Movies/Holiday.mp4")
    content.storages[0].remove("Movies/Holiday.mp4")
    assert host.event() == (Event.OBJECT_REMOVED, handle)
    assert host.ask(Operation.GET_OBJECT, handle).code == Response.INVALID_OBJECT_HANDLE


def test_what_was_in_a_removed_folder_is_gone(host: Host, content: PhoneContent) -> None:
    handle = host.handle("Music/Choir/Rehearsal.wav")
    content.storages[0].remove("Music")
    assert host.event()[0] == Event.OBJECT_REMOVED
    assert host.ask(Operation.GET_OBJECT_INFO, handle).code == Response.INVALID_OBJECT_HANDLE


def test_an_altered_file_keeps_its_handle(host: Host, content: PhoneContent) -> None:
    handle = host.handle("Documents/Notes.txt")
    content.storages[0].alter("Documents/Notes.txt", b"other words", 9)
    assert host.event() == (Event.OBJECT_INFO_CHANGED, handle)
    assert host.data(Operation.GET_OBJECT, handle) == b"other words"


def test_what_happens_in_a_folder_nobody_listed_is_not_told(host: Host, content: PhoneContent) -> None:
    content.storages[0].add("DCIM/Camera", File.holding("unseen.jpg", b"", 5))
    content.storages[0].add("", Folder("Seen", 5))
    code, handle = host.event()
    assert (code, host.name(handle)) == (Event.OBJECT_ADDED, "Seen")


def test_no_events_without_a_session(content: PhoneContent) -> None:
    host = Host(some_phone(content))
    content.storages[0].add("", Folder("Before", 5))
    host.open()
    content.storages[0].add("", Folder("After", 5))
    assert host.name(host.event()[1]) == "After"


def test_after_a_replug_the_old_connection_hears_nothing(content: PhoneContent) -> None:
    phone: MtpFunction = some_phone(content)
    before, now = Host(phone).open(), Host(phone).open()
    content.storages[0].add("", Folder("New", 5))
    assert now.event()[0] == Event.OBJECT_ADDED
    assert before.interrupt.take(64) is None
