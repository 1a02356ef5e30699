"""Looking at files and reading them: the lab's daemon, then phones that lie about them."""

import errno
import os
import struct
import threading
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.lab.android.adbd.session import Mode, Session
from counterseal.lab.android.adbd.sync import SyncService
from counterseal.lab.android.adbd.transport import UsbTransport
from counterseal.lab.android.content import File, Folder, Storage
from counterseal.lab.android.usb.endpoints import Endpoint
from counterseal.phones.android.adb import sync as sync_module
from counterseal.phones.android.adb.connection import Connection
from counterseal.phones.android.adb.key import AdbKey
from counterseal.phones.android.adb.sync import FileReader, FileRefused, Sync
from counterseal.phones.android.adb.transport import Command
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode
from tests.phones.android.pipe_on_endpoints import EndpointPipe

from .scripted import REMOTE_ID, ScriptedPhone

WHEN = 1_700_000_000
HUGE = (5 << 30) + 1
ODD = ("plain.jpg", "🦭 süß.png", "אבג.mp4", "x" * 255, "..hidden", "a\\b:c", os.fsdecode(b"\xff\xfe"))

V2 = "shell_v2,stat_v2,ls_v2"
V1 = "cmd"


def content(size: int) -> bytes:
    return bytes(number * 7 % 251 for number in range(size))


def pieces(file: File) -> Iterator[bytes]:
    for offset in range(0, file.size, 1 << 18):
        yield file.read(offset, 1 << 18)


def lab_sync(key: AdbKey, features: str) -> Sync:
    """The lab's file service on a cable of its own."""
    odd = [File.holding(name, name.encode("utf-8", "replace"), WHEN) for name in ODD]
    large = File.holding("large", content(700_001), WHEN)
    huge = File("huge", HUGE, WHEN, lambda _offset, size: bytes(size))
    camera = Folder("Camera", WHEN, tuple(odd))
    root = Folder("", WHEN, (camera, large, huge, File.holding("empty", b"", WHEN)))
    service = SyncService(
        lambda: [Storage("Internal", 0x00010001, 1 << 40, root)], pieces, features.split(",")
    )
    out, in_ = Endpoint(), Endpoint()
    mode = Mode(f"device::features={features}", lambda name: service if name == "sync:" else None)
    threading.Thread(target=Session(UsbTransport(out, in_), mode).serve, daemon=True).start()
    return Sync(Connection.open(EndpointPipe(out, in_), key))


def whole(reader: FileReader, size: int = 1 << 20) -> bytes:
    return b"".join(iter(lambda: reader.read(size), b""))


@pytest.mark.parametrize("features", [V2, V1])
def test_files_are_listed_and_read_one_after_the_other(key: AdbKey, features: str) -> None:
    with lab_sync(key, features) as sync:
        listed = sync.list_folder("/sdcard/Camera")
        assert [entry.name for entry in listed] == list(ODD)
        assert all(entry.is_file and not entry.is_folder for entry in listed)
        for entry in listed:
            read = whole(sync.open_file(f"/sdcard/Camera/{entry.name}"))
            assert read == entry.name.encode("utf-8", "replace")
            assert (entry.size, entry.modified) == (len(read), WHEN)


@pytest.mark.parametrize("features", [V2, V1])
def test_a_file_of_many_chunks_an_empty_one_and_none(key: AdbKey, features: str) -> None:
    with lab_sync(key, features) as sync:
        assert whole(sync.open_file("/sdcard/large"), 10_000) == content(700_001)
        assert whole(sync.open_file("/sdcard/empty")) == b""
        with pytest.raises(FileRefused):
            sync.open_file("/sdcard/none").read(1)
        with pytest.raises(FileRefused):
            sync.open_file("/sdcard/" + "a" * 1024)
        assert whole(sync.open_file("/sdcard/large")) == content(700_001)


def test_files_asked_for_ahead_come_in_their_order(key: AdbKey) -> None:
    paths = ["/sdcard/large", "/sdcard/empty", *(f"/sdcard/Camera/{name}" for name in ODD)]
    with lab_sync(key, V2) as sync:
        alone = [whole(sync.open_file(path)) for path in paths]
        assert sync.next_file is None
        # what is too long for one message is asked for later, what is too long for a path never
        many = [*paths * 50, "/sdcard/" + "a" * 1024]
        for at, path in enumerate(many[:-1], 1):
            assert whole(sync.open_file(path, many[at:])) == alone[(at - 1) % len(paths)]
        with pytest.raises(FileRefused):
            sync.open_file(many[-1])
        assert whole(sync.open_file(paths[0])) == alone[0]


def test_what_was_asked_for_ahead_is_opened_next(key: AdbKey) -> None:
    with lab_sync(key, V2) as sync:
        whole(sync.open_file("/sdcard/large", ["/sdcard/empty"]))
        assert sync.next_file == "/sdcard/empty"
        with pytest.raises(RuntimeError):
            sync.open_file("/sdcard/large")


def test_a_folder_that_is_not_there_is_empty(key: AdbKey) -> None:
    with lab_sync(key, V2) as sync:
        assert sync.list_folder("/sdcard/none") == []


def test_sizes_beyond_four_gigabytes(key: AdbKey) -> None:
    with lab_sync(key, V2) as sync:
        assert sync.stat("/sdcard/huge").size == HUGE
        assert {entry.name: entry.size for entry in sync.list_folder("/sdcard")}["huge"] == HUGE


@pytest.mark.parametrize("features", [V2, V1])
def test_what_a_path_is(key: AdbKey, features: str) -> None:
    with lab_sync(key, features) as sync:
        assert sync.stat("/sdcard/large").size == 700_001
        assert sync.stat("/sdcard/Camera").is_folder
        missing = sync.stat("/sdcard/none")
        assert missing.error == errno.ENOENT
        assert not missing.is_file


def data(content: bytes) -> bytes:
    return struct.pack("<4sI", b"DATA", len(content)) + content


DONE = struct.pack("<4sI", b"DONE", 0)
FAIL = struct.pack("<4sI", b"FAIL", 4) + b"oops"


def replay(*messages: bytes, features: str = V2) -> Connection:
    """A phone that has said everything already, whatever it will be asked: one request, one answer."""
    phone = ScriptedPhone()
    phone.send(Command.OKAY, REMOTE_ID, 1)
    phone.send(Command.OKAY, REMOTE_ID, 1)
    for message in messages:
        phone.send(Command.WRTE, REMOTE_ID, 1, message)
    phone.send(Command.CLSE, REMOTE_ID, 1)
    return phone.connected(features)


def test_an_old_phone_s_largest_number_is_no_size() -> None:
    answer = struct.pack("<4sIII", b"STAT", 0o100660, 0xFFFFFFFF, WHEN)
    assert Sync(replay(answer, features=V1)).stat("/sdcard/film").size is None


@given(st.lists(st.binary(min_size=1, max_size=3000), max_size=6), st.integers(1, 4000), st.integers(1, 5000))
def test_however_chunks_and_messages_are_cut_a_file_is_whole(
    chunks: list[bytes], message_size: int, read_size: int
) -> None:
    said = b"".join(map(data, chunks)) + DONE
    messages = [said[start : start + message_size] for start in range(0, len(said), message_size)]
    assert whole(Sync(replay(*messages)).open_file("/sdcard/a"), read_size) == b"".join(chunks)


HEADS = st.sampled_from([b"DATA", b"DNT2", b"DONE", b"FAIL", b"STA2", b"QUIT"])


@given(HEADS, st.binary(min_size=1, max_size=300))
def test_noise_is_an_end_or_an_error_with_a_code(head: bytes, untrusted: bytes) -> None:
    ask: list[Callable[[Sync], object]] = [
        lambda sync: sync.list_folder("/a"),
        lambda sync: sync.stat("/a"),
        lambda sync: whole(sync.open_file("/a")),
    ]
    for request in ask:
        try:
            request(Sync(replay(head + untrusted)))
        except PhoneError as error:
            assert error.failure.code in {FailureCode.HOSTILE_DATA, FailureCode.PHONE_ERROR}


@pytest.mark.parametrize(
    ("said", "kind", "code"),
    [
        ([data(b"abc"), FAIL], FileRefused, FailureCode.PHONE_ERROR),
        ([data(b"abc")], PhoneError, FailureCode.PHONE_ERROR),
        ([data(b"abc")[:-1]], PhoneError, FailureCode.PHONE_ERROR),
        ([data(b"")], PhoneError, FailureCode.HOSTILE_DATA),
        ([struct.pack("<4sI", b"DATA", 65537)], PhoneError, FailureCode.HOSTILE_DATA),
        ([struct.pack("<4sI", b"FAIL", 1 << 31)], PhoneError, FailureCode.HOSTILE_DATA),
        ([struct.pack("<4sI", b"OKAY", 0)], PhoneError, FailureCode.HOSTILE_DATA),
    ],
    ids=["fails halfway", "no end", "half a chunk", "empty chunk", "long chunk", "long excuse", "unknown"],
)
def test_a_file_that_does_not_come_as_files_do(
    said: list[bytes], kind: type[PhoneError], code: FailureCode
) -> None:
    with pytest.raises(PhoneError) as refused:
        whole(Sync(replay(*said)).open_file("/sdcard/a"))
    assert type(refused.value) is kind
    assert refused.value.failure.code is code


def dent(
    name: bytes, *, error: int = 0, mode: int = 0o100660, modified: int = WHEN, length: int | None = None
) -> bytes:
    numbers = (0, 0, mode, 1, 0, 0, 5, 0, modified, 0)
    length = len(name) if length is None else length
    return struct.pack("<4sIQQIIIIQqqqI", b"DNT2", error, *numbers, length) + name


END = b"DONE".ljust(76, b"\0")


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (dent(b"a/b"), FailureCode.HOSTILE_DATA),
        (dent(b"a\0b"), FailureCode.HOSTILE_DATA),
        (dent(b""), FailureCode.HOSTILE_DATA),
        (dent(b"", length=1 << 31), FailureCode.HOSTILE_DATA),
        (dent(b"x" * 256), FailureCode.HOSTILE_DATA),
        (b"WHAT" + dent(b"a")[4:], FailureCode.HOSTILE_DATA),
        (dent(b"a"), FailureCode.PHONE_ERROR),
        (b"".join(dent(b"%d" % number) for number in range(12)) + END, FailureCode.COPY_ENDLESS),
    ],
    ids=["slash", "nul", "no name", "endless name", "long name", "unknown", "no end", "many"],
)
def test_a_folder_that_does_not_come_as_folders_do(
    monkeypatch: pytest.MonkeyPatch, said: bytes, code: FailureCode
) -> None:
    monkeypatch.setattr(sync_module, "MAX_ENTRIES", 10)
    with pytest.raises(PhoneError) as refused:
        Sync(replay(said)).list_folder("/sdcard")
    assert refused.value.failure.code is code


def test_what_a_listing_may_hold() -> None:
    said = (
        dent(b".", mode=0o040770)
        + dent(b"..", mode=0o040770)
        + dent(b"denied", error=errno.EACCES)
        + dent(b"link", mode=0o120777)
        + dent(b"past", modified=-1)
        + dent(b"future", modified=1 << 62)
    )
    denied, link, past, future = Sync(replay(said + END)).list_folder("/sdcard")
    assert (denied.error, denied.is_file) == (errno.EACCES, False)
    assert not link.is_file
    assert not link.is_folder
    assert past.modified == future.modified == 0
