"""Looking at the phone's files and reading them, never writing (AOSP adb, docs/dev/sync.md).

Of the second version of the protocol this takes what 64-bit sizes and errors need: STA2 and LIS2. RCV2
differs from RECV in compression alone, for which photos and a cable have no use.
"""

import errno
import os
import stat
import struct
from collections import deque
from collections.abc import Iterable
from types import TracebackType
from typing import Final, NamedTuple

from counterseal.phones.pace import patience
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .connection import Connection
from .stream import Stream
from .transport import FIRST_PAYLOAD

MAX_PATH_BYTES: Final = 1024
MAX_NAME_BYTES: Final = 255
MAX_ENTRIES: Final = 200_000
"""Of one folder: more than any phone's, and what a listing may cost in memory."""
MAX_DATA_BYTES: Final = 64 << 10
_MAX_FAIL_BYTES: Final = 1024

SILENCE_SECONDS: Final = patience(60.0)
"""A folder of thousands of files can keep a phone busy before its first word."""

# What follows the first two words of an answer; those are its id and an error, a mode or a length.
_HEAD: Final = struct.Struct("<4sI")
_V1: Final = struct.Struct("<II")  # size, modified
_V2: Final = struct.Struct("<QQIIIIQqqq")  # device, inode, mode, links, user, group, size, three times
_LENGTH: Final = struct.Struct("<I")

_UNKNOWN_SIZE: Final = 0xFFFFFFFF
_LAST_SECOND: Final = 253402300799
"""The end of the year 9999: what calendars can still write."""


class FileRefused(PhoneError):
    """The phone cannot give this file: gone, or not ours to read. The next one may be fine."""

    def __init__(self) -> None:
        super().__init__(FailureCode.PHONE_ERROR)


class Entry(NamedTuple):
    """What the phone says of a file or folder."""

    name: str
    """As in its folder, never with a slash; bytes that are no UTF-8 as os.fsdecode shows them."""
    mode: int
    size: int | None
    """None where an old phone, whose sizes have 32 bits, shows that it cannot say."""
    modified: int
    """Seconds since 1970; 0 where the phone says what no calendar knows."""
    error: int = 0
    """The phone's errno where it could not look at it, and then the rest means nothing; ENOENT where an old
    phone does not say."""

    @property
    def is_folder(self) -> bool:
        """Whether it can be listed."""
        return not self.error and stat.S_ISDIR(self.mode)

    @property
    def is_file(self) -> bool:
        """Whether it can be read; devices, pipes and links cannot."""
        return not self.error and stat.S_ISREG(self.mode)


class Sync:
    """The phone's file service, one request after the other. Every method may raise UsbError.

    A FileReader must be read to its end before the next request; to give one up, close this and open another.
    """

    def __init__(self, connection: Connection) -> None:
        """Open it. Raises ServiceRefused."""
        self._stat_v2 = "stat_v2" in connection.banner.features
        self._ls_v2 = "ls_v2" in connection.banner.features
        self._stream = connection.service("sync:")
        self._asked: deque[str] = deque()

    def __enter__(self) -> "Sync":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the service, wherever it is."""
        self._stream.close()

    def stat(self, path: str) -> Entry:
        """What `path` is, links followed (old phones do not follow them). Raises FileRefused."""
        expected = b"STA2" if self._stat_v2 else b"STAT"
        self._stream.write(_request(expected, path), SILENCE_SECONDS)
        answer, word = _head(self._stream)
        if answer != expected:
            raise PhoneError(FailureCode.HOSTILE_DATA)
        return self._entry(word, path.rpartition("/")[2], v2=self._stat_v2)

    def list_folder(self, path: str) -> list[Entry]:
        """What is in a folder, links not followed; empty for one that cannot be read.

        Raises FileRefused, or PhoneError(COPY_ENDLESS) for more than MAX_ENTRIES, HOSTILE_DATA.
        """
        self._stream.write(_request(b"LIS2" if self._ls_v2 else b"LIST", path), SILENCE_SECONDS)
        expected = b"DNT2" if self._ls_v2 else b"DENT"
        entries: list[Entry] = []
        while True:
            answer, word = _head(self._stream)
            entry = self._entry(word, "", v2=self._ls_v2)
            (length,) = _LENGTH.unpack(self._take(_LENGTH.size))
            if answer == b"DONE":
                return entries
            if answer != expected or not 0 < length <= MAX_NAME_BYTES:
                raise PhoneError(FailureCode.HOSTILE_DATA)
            name = _name(self._take(length))
            if name not in {".", ".."}:
                entries.append(entry._replace(name=name))
            if len(entries) > MAX_ENTRIES:
                raise PhoneError(FailureCode.COPY_ENDLESS)

    @property
    def next_file(self) -> str | None:
        """The file that the phone sends next whatever it is asked, because it was asked for ahead."""
        return self._asked[0] if self._asked else None

    def open_file(self, path: str, then: Iterable[str] = ()) -> "FileReader":
        """Begin to read a file; whether the phone gives it shows at the first read.

        The first of `then` are asked for along with it, and must be opened next, in this order, before
        anything else: so small files need not wait for each other's requests.
        """
        if not self._asked:
            self._ask_for(path, then)
        if self._asked.popleft() != path:
            raise RuntimeError("another file was asked for ahead")
        return FileReader(self._stream)

    def _ask_for(self, path: str, then: Iterable[str]) -> None:
        requests = _request(b"RECV", path)
        self._asked.append(path)
        for following in then:
            try:
                more = _request(b"RECV", following)
            except FileRefused:
                break  # said when it is opened itself
            if len(requests) + len(more) > FIRST_PAYLOAD:
                break
            requests += more
            self._asked.append(following)
        self._stream.write(requests, SILENCE_SECONDS)

    def _take(self, count: int) -> bytes:
        return self._stream.take(count, SILENCE_SECONDS)

    def _entry(self, word: int, name: str, *, v2: bool) -> Entry:
        if v2:
            _, _, mode, _, _, _, size, _, modified, _ = _V2.unpack(self._take(_V2.size))
            return Entry(name, mode, size, modified if 0 <= modified <= _LAST_SECOND else 0, word)
        size, modified = _V1.unpack(self._take(_V1.size))
        known = None if size == _UNKNOWN_SIZE else size
        return Entry(name, word, known, modified, 0 if word else errno.ENOENT)


class FileReader:
    """The content of one file, as a source that can be read once, from its beginning."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._left = 0
        self.at_end = False
        """The phone has confirmed the end: another request may follow."""

    def read(self, size: int) -> bytes:
        """The next bytes, `size` and MAX_DATA_BYTES at most; b"" at the end, which the phone has confirmed.

        Raises FileRefused, also in the middle, or PhoneError(HOSTILE_DATA) for nonsense.
        """
        if not self._left and not self._next_chunk():
            return b""
        piece = self._stream.some(min(size, self._left), SILENCE_SECONDS)
        if not piece:
            raise PhoneError(FailureCode.PHONE_ERROR)  # cut short
        self._left -= len(piece)
        return piece

    def _next_chunk(self) -> bool:
        if self.at_end:
            return False
        answer, word = _head(self._stream)
        if answer == b"DONE":
            self.at_end = True
            return False
        if answer != b"DATA" or not 0 < word <= MAX_DATA_BYTES:
            raise PhoneError(FailureCode.HOSTILE_DATA)
        self._left = word
        return True


def _request(what: bytes, path: str) -> bytes:
    encoded = os.fsencode(path)
    if len(encoded) > MAX_PATH_BYTES:
        raise FileRefused  # the phone would say the same
    return _HEAD.pack(what, len(encoded)) + encoded


def _head(stream: Stream) -> tuple[bytes, int]:
    """How an answer begins. Raises FileRefused for a FAIL, whose words are left aside."""
    answer, word = _HEAD.unpack(stream.take(_HEAD.size, SILENCE_SECONDS))
    if answer == b"FAIL":
        if word > _MAX_FAIL_BYTES:
            raise PhoneError(FailureCode.HOSTILE_DATA)
        stream.take(word, SILENCE_SECONDS)
        raise FileRefused
    return answer, word


def _name(untrusted: bytes) -> str:
    if b"/" in untrusted or b"\0" in untrusted:
        raise PhoneError(FailureCode.HOSTILE_DATA)
    return os.fsdecode(untrusted)
