"""The sync service: what it says of paths, folders and files, in both versions."""

import errno
import stat
import struct
from collections.abc import Callable, Iterator

import pytest
from tests.lab.android_adbd.adb_host import AdbHost

from counterseal.lab.android.adbd.messages import Command, Message
from counterseal.lab.android.adbd.session import Mode
from counterseal.lab.android.adbd.sync import SyncService
from counterseal.lab.android.content import File, Folder, Storage
from counterseal.lab.android.usb.endpoints import GoneError

BIG = (5 << 30) + 7
NOTE = b"x" * 200_000
_ALL = frozenset({"stat_v2", "ls_v2", "sendrecv_v2"})


def _storage() -> Storage:
    note = File.holding("note.txt", NOTE, 1_700_000_000)
    big = File("big.mp4", BIG, 1_700_000_001, lambda offset, size: bytes(min(size, max(BIG - offset, 0))))
    odd = File.holding("schön 🙂.jpg", b"odd", 2**33)
    return Storage("Internal", 0x10001, 10**11, Folder("", 0, (Folder("Docs", 5, (note, odd)), big)))


def _pieces(file: File) -> Iterator[bytes]:
    for offset in range(0, file.size, 150_000):
        yield file.read(offset, min(150_000, file.size - offset))


class Sync:
    """A sync session as bytes."""

    def __init__(self, features: frozenset[str] = _ALL, pieces: Callable[[File], Iterator[bytes]] = _pieces):
        storage = _storage()
        service = SyncService(lambda: (storage,), pieces, features)
        self._host = AdbHost.plugged_into(Mode("device::", lambda name: service if name == "sync:" else None))
        self._host.connect()
        self._remote = self._host.open("sync:").arg0
        self._said = bytearray()

    def ask(self, kind: bytes, path: str | bytes, more: bytes = b"") -> None:
        raw = path if isinstance(path, bytes) else path.encode()
        request = kind + struct.pack("<I", len(raw)) + raw + more
        self._host.send(Message(Command.WRTE, 7, self._remote, request))

    def take(self, count: int) -> bytes:
        while len(self._said) < count:
            message = self._host.receive()
            if message.command is Command.WRTE:
                self._said += message.payload
                self._host.send(Message(Command.OKAY, 7, self._remote))
            elif message.command is Command.CLSE:
                raise GoneError
        taken = bytes(self._said[:count])
        del self._said[:count]
        return taken

    def take_file(self) -> bytes:
        data = bytearray()
        while (header := struct.unpack("<4sI", self.take(8)))[0] == b"DATA":
            assert header[1] <= 64 << 10
            data += self.take(header[1])
        assert header == (b"DONE", 0)
        return bytes(data)

    def failure(self) -> str:
        kind, length = struct.unpack("<4sI", self.take(8))
        assert kind == b"FAIL"
        return self.take(length).decode()


@pytest.mark.parametrize(
    ("path", "mode", "size"),
    [
        ("/sdcard/Docs/note.txt", stat.S_IFREG | 0o660, len(NOTE)),
        ("/storage/emulated/0/big.mp4", stat.S_IFREG | 0o660, BIG),
        ("/sdcard/Docs", stat.S_IFDIR | 0o771, None),
        ("/sdcard/", stat.S_IFDIR | 0o771, None),
        ("/sdcard", stat.S_IFLNK | 0o777, None),
        ("/sdcard/Docs/../Docs/schön 🙂.jpg", stat.S_IFREG | 0o660, 3),
    ],
)
def test_status_of_the_second_version(path: str, mode: int, size: int | None) -> None:
    sync = Sync()
    sync.ask(b"LST2", path)
    fields = struct.unpack("<4sIQQIIIIQqqq", sync.take(72))
    assert (fields[0], fields[1], fields[4]) == (b"LST2", 0, mode)
    assert size is None or fields[8] == size


def test_status_of_the_first_version_cuts_big_sizes() -> None:
    sync = Sync()
    sync.ask(b"STAT", "/sdcard/big.mp4")
    assert struct.unpack("<4sIII", sync.take(16)) == (b"STAT", 0o100660, BIG & 0xFFFFFFFF, 1_700_000_001)


def test_status_of_nothing() -> None:
    sync = Sync()
    sync.ask(b"STA2", "/sdcard/none")
    assert struct.unpack("<4sI", sync.take(72)[:8]) == (b"STA2", errno.ENOENT)
    sync.ask(b"STAT", "/sdcard/none")
    assert sync.take(16) == b"STAT" + bytes(12)


@pytest.mark.parametrize(("request_", "entry"), [(b"LIST", "<4sIIII"), (b"LIS2", "<4sIQQIIIIQqqqI")])
def test_a_listing_names_everything_with_the_two_dots(request_: bytes, entry: str) -> None:
    sync = Sync()
    sync.ask(request_, "/sdcard/Docs")
    names = []
    while (fields := struct.unpack(entry, sync.take(struct.calcsize(entry))))[0] != b"DONE":
        names.append(sync.take(fields[-1]).decode())
    assert names == [".", "..", "note.txt", "schön 🙂.jpg"]


def test_a_listing_of_nothing_is_empty() -> None:
    sync = Sync()
    sync.ask(b"LIST", "/sdcard/none")
    assert sync.take(20) == b"DONE" + bytes(16)


@pytest.mark.parametrize(("request_", "flags"), [(b"RECV", b""), (b"RCV2", b"RCV2" + bytes(4))])
def test_a_file_arrives_in_chunks(request_: bytes, flags: bytes) -> None:
    sync = Sync()
    sync.ask(request_, "/sdcard/Docs/note.txt", flags)
    assert sync.take_file() == NOTE
    sync.ask(request_, "/sdcard/Docs/schön 🙂.jpg", flags)
    assert sync.take_file() == b"odd"


@pytest.mark.parametrize(
    ("request_", "path", "reason"),
    [
        (b"RECV", "/sdcard/none", "open failed: No such file or directory"),
        (b"RECV", "/sdcard/Docs", "read failed: Is a directory"),
        (b"RECV", "/data/misc/adb", "open failed: No such file or directory"),
        (b"SEND", "/sdcard/new,33188", "couldn't create file: Read-only file system"),
        (b"WHAT", "/sdcard", "unknown command"),
        (b"STAT", "x" * 1025, "path too long"),
    ],
)
def test_refusals(request_: bytes, path: str, reason: str) -> None:
    sync = Sync()
    sync.ask(request_, path)
    assert sync.failure() == reason


@pytest.mark.parametrize("request_", [b"STA2", b"LST2", b"LIS2", b"RCV2"])
def test_an_old_daemon_knows_nothing_of_the_second_version(request_: bytes) -> None:
    sync = Sync(features=frozenset())
    sync.ask(request_, "/sdcard/Docs")
    assert sync.failure() == "unknown command"


def test_a_cable_pulled_in_a_file_ends_it_there() -> None:
    def breaks(file: File) -> Iterator[bytes]:
        yield file.read(0, 1000)
        raise GoneError

    sync = Sync(pieces=breaks)
    sync.ask(b"RECV", "/sdcard/Docs/note.txt")
    assert sync.take(8 + 1000)[:4] == b"DATA"
