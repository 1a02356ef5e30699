"""The `sync:` service: what is there, and files out of it (adb docs/dev/sync.md, file_sync_protocol.h)."""

import errno
import os
import stat
import struct
import zlib
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from typing import Final, TypeAlias

from counterseal.lab.android.content import Entry, File, Folder, Storage
from counterseal.lab.android.filesystem import find, is_link
from counterseal.lab.fuzzing.layers import Layer
from counterseal.lab.fuzzing.mutator import HONEST, CutOffError, Mutator

from .stream import Stream

DATA_BYTES: Final = 64 << 10
"""The longest DATA chunk."""
_PATH_BYTES: Final = 1024
_REQUEST: Final = struct.Struct("<4sI")
_STAT_V1: Final = struct.Struct("<4sIII")
_STAT_V2: Final = struct.Struct("<4sIQQIIIIQqqq")
_DENT_V1: Final = struct.Struct("<4sIIII")
_DENT_V2: Final = struct.Struct("<4sIQQIIIIQqqqI")
_WORD: Final = 0xFFFFFFFF
_FILE_MODE: Final = stat.S_IFREG | 0o660
_FOLDER_MODE: Final = stat.S_IFDIR | 0o771
_LINK_MODE: Final = stat.S_IFLNK | 0o777
_MEDIA_RW: Final = 1015
"""The group that shared storage belongs to (system/core android_filesystem_config.h)."""

_NEEDED_FEATURES: Final = {
    b"STA2": "stat_v2",
    b"LST2": "stat_v2",
    b"LIS2": "ls_v2",
    b"RCV2": "sendrecv_v2",
    b"SND2": "sendrecv_v2",
}

Pieces: TypeAlias = Callable[[File], Iterator[bytes]]
"""A file's content in pieces; how a scenario has a file end early, or the cable pulled in the middle."""


class SyncService:
    """Reads only: nothing of ours ever writes to a phone, so a host that tries is told that it may not."""

    def __init__(
        self,
        storages: Callable[[], Sequence[Storage]],
        pieces: Pieces,
        features: Collection[str],
        mutator: Mutator = HONEST,
    ) -> None:
        self._mutator = mutator
        self._storages = storages
        self._pieces = pieces
        self._features = features

    def __call__(self, stream: Stream) -> None:
        with suppress(CutOffError):  # closing the stream is what follows
            self._serve(stream)

    def _put(self, stream: Stream, answer: bytes) -> None:
        self._mutator.packet(Layer.SYNC, answer, stream.write)

    def _serve(self, stream: Stream) -> None:
        host = _Reader(stream)
        while request := host.take(_REQUEST.size):
            kind, length = _REQUEST.unpack(request)
            if kind == b"QUIT":
                return
            if length > _PATH_BYTES:
                _fail(stream, "path too long")
                return
            path = host.take(length).decode(errors="surrogateescape")
            if not self._answer(kind, path, host, stream):
                return

    def _answer(self, kind: bytes, path: str, host: "_Reader", stream: Stream) -> bool:
        """Whether the session goes on after it."""
        if (needed := _NEEDED_FEATURES.get(kind)) and needed not in self._features:
            kind = b""  # this phone's daemon is older than that request
        match kind:
            case b"STAT":
                self._put(stream, self._stat_v1(path))
            case b"STA2" | b"LST2":
                self._put(stream, self._stat_v2(kind, path))
            case b"LIST" | b"LIS2":
                self._list(path, stream, v2=kind == b"LIS2")
            case b"RECV":
                self._receive(path, stream)
            case b"RCV2":
                _, flags = _REQUEST.unpack(host.take(_REQUEST.size))
                if flags:
                    _fail(stream, "compression was not offered")
                    return False
                self._receive(path, stream)
            case b"SEND" | b"SND2":
                _fail(stream, "couldn't create file: Read-only file system")
                return False
            case _:
                _fail(stream, "unknown command")
                return False
        return True

    def _stat_v1(self, path: str) -> bytes:
        entry = find(self._storages(), path)
        if entry is None:
            return _STAT_V1.pack(b"STAT", 0, 0, 0)
        mode = _LINK_MODE if is_link(path) else _mode(entry)
        return _STAT_V1.pack(b"STAT", mode, _size(entry) & _WORD, entry.modified & _WORD)

    def _stat_v2(self, kind: bytes, path: str) -> bytes:
        entry = find(self._storages(), path)
        if entry is None:
            return _STAT_V2.pack(kind, errno.ENOENT, *[0] * 10)
        mode = _LINK_MODE if kind == b"LST2" and is_link(path) else _mode(entry)
        return _STAT_V2.pack(kind, 0, *_numbers(path, entry, mode))

    def _list(self, path: str, stream: Stream, *, v2: bool) -> None:
        folder = find(self._storages(), path)
        listed = bytearray()
        if isinstance(folder, Folder):
            for name, entry in ((".", folder), ("..", folder), *((one.name, one) for one in folder.entries)):
                told = self._mutator.name(Layer.SYNC, name)
                listed += _entry_v2(path, told, entry) if v2 else _entry_v1(told, entry)
        end = (_DENT_V2 if v2 else _DENT_V1).size
        self._put(stream, bytes(listed) + b"DONE".ljust(end, b"\0"))

    def _receive(self, path: str, stream: Stream) -> None:
        entry = find(self._storages(), path)
        if not isinstance(entry, File):
            reason = errno.ENOENT if entry is None else errno.EISDIR
            what = "open failed" if entry is None else "read failed"
            _fail(stream, f"{what}: {os.strerror(reason)}")
            return
        end = _REQUEST.pack(b"DONE", 0)
        left = entry.size
        for piece in self._pieces(entry):
            left -= len(piece)
            # The end goes out with the last piece: by itself it would wait 40 ms in adb's own server, whose
            # sockets hold small writes back, for every single file.
            self._put(stream, _as_data(piece) + (end if left == 0 else b""))
        if left or not entry.size:
            self._put(stream, end)


class _Reader:
    """Cuts what the host wrote into the lengths asked for."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._rest = b""

    def take(self, count: int) -> bytes:
        """Exactly `count` bytes; b"" where the host closed the stream before."""
        while len(self._rest) < count:
            if not (data := self._stream.read()):
                return b""
            self._rest += data
        taken, self._rest = self._rest[:count], self._rest[count:]
        return taken


def _as_data(piece: bytes) -> bytes:
    view = memoryview(piece)
    framed: list[bytes | memoryview] = []
    for start in range(0, len(piece), DATA_BYTES):
        chunk = view[start : start + DATA_BYTES]
        framed += (_REQUEST.pack(b"DATA", len(chunk)), chunk)
    return b"".join(framed)


def _fail(stream: Stream, reason: str) -> None:
    stream.write(_REQUEST.pack(b"FAIL", len(reason)) + reason.encode())


def _mode(entry: Entry) -> int:
    return _FILE_MODE if isinstance(entry, File) else _FOLDER_MODE


def _size(entry: Entry) -> int:
    return entry.size if isinstance(entry, File) else 3452  # a folder's size on f2fs says nothing


def _numbers(path: str, entry: Entry, mode: int) -> tuple[int, ...]:
    """dev, ino, mode, nlink, uid, gid, size, atime, mtime, ctime."""
    inode = zlib.crc32(path.encode(errors="surrogateescape"))
    times = (entry.modified,) * 3
    return (44, inode, mode, 1, 0, _MEDIA_RW, _size(entry), *times)


def _entry_v1(name: str, entry: Entry) -> bytes:
    raw = name.encode(errors="surrogateescape")
    size, modified = _size(entry) & _WORD, entry.modified & _WORD
    return _DENT_V1.pack(b"DENT", _mode(entry), size, modified, len(raw)) + raw


def _entry_v2(path: str, name: str, entry: Entry) -> bytes:
    raw = name.encode(errors="surrogateescape")
    return _DENT_V2.pack(b"DNT2", 0, *_numbers(f"{path}/{name}", entry, _mode(entry)), len(raw)) + raw
