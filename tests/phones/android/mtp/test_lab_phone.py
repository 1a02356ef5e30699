"""Our client and the lab's phone, neither of which knows the other: every file, every fault, no write."""

import hashlib
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from counterseal.lab.android.content import File, Folder, PhoneContent, Storage, make_content
from counterseal.lab.android.mtp import Faults, Hostile, Identity, MtpFunction
from counterseal.lab.android.usb.endpoints import Endpoint
from counterseal.lab.content.owner import Owner
from counterseal.phones.android.mtp import transport as transport_module
from counterseal.phones.android.mtp.codes import Event
from counterseal.phones.android.mtp.describe import MtpObject
from counterseal.phones.android.mtp.errors import ObjectGone
from counterseal.phones.android.mtp.session import Session
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .controlled_pipe import ControlledPipe

IDENTITY = Identity("Maker", "Phone", "0123456789abcdef" * 2)
NOW = 1_700_000_000


class LabPhone:
    """The lab's MTP function, plugged in without a bus."""

    def __init__(
        self, *storages: Storage, faults: Faults | None = None, unplug_after: int | None = None
    ) -> None:
        self.storages = list(storages)
        self.sent = 0
        self._unplug_after = unplug_after
        self.function = MtpFunction(
            "mtp", lambda: self.storages, IDENTITY, faults=faults, on_sent=self._note_sent
        )
        self._endpoints = tuple(Endpoint() for _ in range(3))
        answers, commands, events = self._endpoints
        self.function.start(self._endpoints)
        self.pipe = ControlledPipe(commands, answers, events, self.function.control)

    def unplug(self) -> None:
        for endpoint in self._endpoints:
            endpoint.kill()

    def _note_sent(self, size: int) -> None:
        self.sent += size
        if self._unplug_after is not None and self.sent >= self._unplug_after:
            self.unplug()


def storage_of(*entries: File | Folder) -> Storage:
    return Storage("Internal", 0x00010001, 128 * 10**9, Folder("", NOW, entries))


def some_file(name: str, size: int) -> File:
    return File.holding(name, (bytes(range(251)) * (size // 251 + 1))[:size], NOW)


@contextmanager
def plugged_in(phone: LabPhone) -> Iterator[Session]:
    session = Session(phone.pipe)
    try:
        yield session
    finally:
        session.close()
        phone.unplug()
        assert phone.function.writes_attempted == 0


def received(session: Session, file: MtpObject, offset: int = 0) -> bytes:
    with session.open_object(file, offset) as reader:
        return b"".join(iter(lambda: reader.read(1 << 20), b""))


def files_of(session: Session) -> dict[str, MtpObject]:
    return {
        "/".join(found.names): found.file for storage in session.storages() for found in session.walk(storage)
    }


@pytest.fixture(autouse=True)
def at_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Where the lab's owners live: MTP's times name no zone."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(scope="module")
def content() -> PhoneContent:
    return make_content(
        Owner.from_seed(6),
        seed=6,
        camera=("Maker", "Phone"),
        payload_bytes=300_000,
        payload_files=30,
        specials=["odd-names", "odd-times", "hostile-names"],
    )


@pytest.mark.parametrize("omits_empty_packet", [False, True])
def test_every_file_comes_as_it_is_with_its_name_size_and_time(
    content: PhoneContent, omits_empty_packet: bool
) -> None:
    phone = LabPhone(*content.storages, faults=Faults(omits_empty_packet=omits_empty_packet))
    with plugged_in(phone) as session:
        found = [
            ("/".join(each.names), each.file.size, each.file.modified, digest(received(session, each.file)))
            for storage in session.storages()
            for each in session.walk(storage)
        ]
    expected = [
        (as_told(path), file.size, file.modified, digest(file.read(0, file.size)))
        for storage in content.storages
        for path, file in storage.walk()
    ]
    assert sorted(found) == sorted(expected)


def as_told(path: str) -> str:
    """MTP's strings end after 254 characters: the last of a name of 255 is never told."""
    folder, slash, name = path.rpartition("/")
    return folder + slash + name[:254]


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_a_locked_phone_is_known_but_empty_until_its_owner_taps() -> None:
    phone = LabPhone()
    with plugged_in(phone) as session:
        assert session.device.serial == IDENTITY.serial
        assert session.battery_percent() == 80
        assert session.storages() == []
        phone.storages.append(storage_of(some_file("a.txt", 5)))
        phone.function.announce()
        wait_for_event(session, Event.STORE_ADDED)
        assert list(files_of(session)) == ["a.txt"]


def wait_for_event(session: Session, wanted: Event) -> None:
    until = time.monotonic() + 10
    while wanted not in session.events():
        assert time.monotonic() < until, "no such event in ten seconds"
        time.sleep(0.01)


def test_a_phone_locked_meanwhile_has_not_lost_its_files() -> None:
    phone = LabPhone(storage_of(Folder("DCIM", NOW, (some_file("a.bin", 10),)), some_file("b.bin", 10)))
    with plugged_in(phone) as session:
        files = files_of(session)
        [storage] = session.storages()
        walking = session.walk(storage)
        assert next(walking).names == ("b.bin",)
        phone.storages.clear()
        for work in (lambda: list(walking), lambda: received(session, files["b.bin"])):
            with pytest.raises(PhoneError) as raised:
                work()
            assert raised.value.failure.code is FailureCode.FILE_TRANSFER_OFF
        assert session.storages() == []


def test_what_the_owner_changes_meanwhile_is_told() -> None:
    storage = storage_of(some_file("a.txt", 5), some_file("b.txt", 5))
    with plugged_in(LabPhone(storage)) as session:
        files = files_of(session)
        storage.remove("a.txt")
        wait_for_event(session, Event.OBJECT_REMOVED)
        storage.add("", some_file("c.txt", 5))
        wait_for_event(session, Event.OBJECT_ADDED)
        storage.alter("b.txt", b"longer than before", NOW)
        wait_for_event(session, Event.OBJECT_INFO_CHANGED)
        with pytest.raises(ObjectGone):
            received(session, files["a.txt"])
        assert received(session, files["b.txt"]) == b"longer than before"
        assert set(files_of(session)) == {"b.txt", "c.txt"}


def test_a_film_of_more_than_4_gib() -> None:
    size = (4 << 30) + 1000
    film = File("film.mp4", size, NOW, lambda offset, count: bytes(min(count, size - offset)))
    with plugged_in(LabPhone(storage_of(film, Folder("DCIM", NOW, (film,))))) as session:
        found = list(files_of(session).values())
        assert [each.size for each in found] == [size] * len(found)
        assert received(session, found[0], offset=size - 2000) == bytes(2000)
        with session.open_object(found[0]) as reader:
            while reader.received < 20 << 20:
                assert reader.read(1 << 20)
        assert session.battery_percent() == 80


@pytest.mark.parametrize("size", [500, 512, 1012, 1524, 100_000])
@pytest.mark.parametrize("offset", [1, 488, 499])
def test_the_trap_at_the_end_of_partial_reads_is_avoided(size: int, offset: int) -> None:
    file = some_file("a.bin", size)
    phone = LabPhone(storage_of(file), faults=Faults(hangs_on_full_last_packet=True))
    with plugged_in(phone) as session:
        assert received(session, files_of(session)["a.bin"], offset) == file.read(offset, size)


@pytest.mark.parametrize("difference", [-1000, -1, 1, 5000])
def test_a_file_of_another_size_than_listed_is_received_as_it_comes(difference: int) -> None:
    phone = LabPhone(
        storage_of(some_file("a.heic", 50_000)), faults=Faults(sent_size_differs={"a.heic": difference})
    )
    with plugged_in(phone) as session:
        file = files_of(session)["a.heic"]
        assert file.size == 50_000
        assert len(received(session, file)) == 50_000 + difference


def test_a_stall_is_told_and_survived() -> None:
    phone = LabPhone(storage_of(some_file("a.bin", 3 << 20)), faults=Faults(stalls_after=1 << 20))
    with plugged_in(phone) as session:
        file = files_of(session)["a.bin"]
        with pytest.raises(PhoneError) as raised:
            received(session, file)
        assert raised.value.failure.code is FailureCode.USB_STALL
        assert len(received(session, file)) == 3 << 20


def test_a_phone_unplugged_while_it_sends() -> None:
    phone = LabPhone(storage_of(some_file("a.bin", 3 << 20)), unplug_after=1 << 20)
    with plugged_in(phone) as session, pytest.raises(PhoneError) as raised:
        received(session, files_of(session)["a.bin"])
    assert raised.value.failure.code is FailureCode.PHONE_UNPLUGGED


def test_a_phone_that_falls_silent_is_left_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport_module, "ANSWER_SECONDS", 1.5)
    phone = LabPhone(storage_of(some_file("a.bin", 3 << 20)), faults=Faults(silent_after=1 << 20))
    with plugged_in(phone) as session:
        file = files_of(session)["a.bin"]
        with pytest.raises(PhoneError) as raised:
            received(session, file)
        assert raised.value.failure.code is FailureCode.PHONE_SILENT
        begun = time.monotonic()
    assert time.monotonic() - begun < 4  # not waited for again


def test_a_slow_folder_is_waited_for() -> None:
    slow = Folder("Many", NOW, tuple(some_file(f"{number}.jpg", 10) for number in range(8000)))
    phone = LabPhone(storage_of(slow), faults=Faults(listing_seconds={"Many": 1.0}))
    with plugged_in(phone) as session:
        assert len(files_of(session)) == 8000


def test_a_file_that_vanished_is_gone_and_the_next_one_comes() -> None:
    phone = LabPhone(
        storage_of(some_file("a.bin", 10), some_file("b.bin", 10)),
        faults=Faults(vanished=frozenset({"a.bin"})),
    )
    with plugged_in(phone) as session:
        files = files_of(session)
        with pytest.raises(ObjectGone):
            received(session, files["a.bin"])
        assert len(received(session, files["b.bin"])) == 10


def test_a_forgotten_session_is_an_error_of_the_phone() -> None:
    phone = LabPhone(storage_of(some_file("a.bin", 10)), faults=Faults(loses_session_after=4))
    with plugged_in(phone) as session, pytest.raises(PhoneError) as raised:
        files_of(session)
        files_of(session)
    assert (raised.value.failure.code, raised.value.failure.detail) == (FailureCode.PHONE_ERROR, 0x2003)


@pytest.mark.parametrize("lie", Hostile)
def test_no_lie_does_more_than_fail(lie: Hostile) -> None:
    inner = Folder("inner", NOW, (some_file("a.bin", 10), some_file("b.bin", 10)))
    phone = LabPhone(storage_of(Folder("outer", NOW, (inner,))), faults=Faults(hostile=lie))
    begun = time.monotonic()
    with suppress(PhoneError), plugged_in(phone) as session:
        files = files_of(session)
        assert sorted(files) == ["outer/inner/a.bin", "outer/inner/b.bin"]
        assert lie in (Hostile.LISTS_ITS_PARENT, Hostile.LISTS_TWICE)
    assert time.monotonic() - begun < 10
    phone.unplug()
