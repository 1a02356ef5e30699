"""Writing a vault: every file of the phone encrypted on its way to the drive."""

import gzip
import hashlib
import io
import os
import zlib
from collections import Counter
from contextlib import AbstractContextManager, nullcontext
from typing import Final, Protocol, Self

from counterseal.copying.folder import CopyFolder, DriveError
from counterseal.tradein.failures import FailureCode

from . import age, beside, identity, layout
from .age import Identity, Read, Recipient
from .files import blaming_drive, new_file
from .index import Entry, Head, Kind, Summary, encode_line
from .names import SafeNames
from .read_ahead import PIECE, ReadAhead

_CHUNK, _TAG = 64 << 10, 16
_RESERVE: Final = 64 << 20
"""Kept free: file systems fail badly when completely full, and the index and the certificate come last."""
_MAX_HEADER: Final = 1024
"""Of an age file with one recipient and the random extra stanza that keeps readers tolerant."""


class Source(Protocol):
    """A file on the phone, open for reading."""

    def read(self, size: int, /) -> bytes:
        """At least one byte and at most `size`; b"" at the end."""


class Vault:
    """The vault of one trade-in; outlives an unplug of the phone. Not for several threads at once.

    Every method that writes raises DriveError.
    """

    def __init__(self, folder: CopyFolder, recipient: Recipient, max_file_bytes: int | None) -> None:
        self._folder = folder
        self._recipient = recipient
        self._max_file_bytes = max_file_bytes
        self._names = SafeNames()
        self._files = 0
        # of each file little is kept in memory, where a hundred thousand have to fit
        self._packed_lines = io.BytesIO()
        self._lines = gzip.GzipFile(fileobj=self._packed_lines, mode="wb")
        self._listed: Counter[bytes] = Counter()
        self._folders: set[str] = set()

    @classmethod
    def create(cls, folder: CopyFolder, passphrase: str, max_file_bytes: int | None = None) -> Self:
        """A new vault in a folder that has none. `max_file_bytes`: what the drive's file system can hold.

        Takes a good part of a second, and 64 MiB for that long, to wrap the key by the passphrase.
        """
        key = Identity.generate()
        wrapped = identity.wrap(key, passphrase)
        vault = cls(folder, key.to_public(), max_file_bytes)
        with blaming_drive():
            os.mkdir(layout.VAULT, 0o700, dir_fd=folder.dir_fd)
        vault._write(f"{layout.VAULT}/{layout.IDENTITY}", wrapped)
        vault._write(layout.OPENER, beside.opener())
        vault._write(layout.READ_ME, beside.read_me())
        return vault

    def has(self, path: str, size: int | None, modified: int | None, copies: int = 1) -> bool:
        """Whether so many files that the phone listed like this are in the vault: a phone may have two."""
        return self._listed[_listing(path, size, modified)] >= copies

    def add(
        self,
        source: Source,
        path: str,
        modified: int | None,
        expected_size: int | None,
        kind: Kind = Kind.FILE,
    ) -> Entry:
        """Encrypt one file, named `path` by the phone, to the drive in constant memory.

        `expected_size` is what the phone listed, None where it did not say; the entry has what came. Whatever
        `source` raises ends it, and nothing of the file stays; it may be read in another thread. Raises
        ValueError if the path is longer than layout.MAX_PATH, or the vault holds layout.MAX_FILES already.
        """
        number = self._files + 1
        if len(path) > layout.MAX_PATH or number > layout.MAX_FILES:
            raise ValueError("path too long, or too many files")
        self._check_room(expected_size or 0)
        self._make_folder(number)
        stored = layout.path_of(number)
        with _ahead(source, expected_size) as ready:
            plain = _Plain(ready)
            stored_size = self._encrypt(plain.read, f"{layout.VAULT}/{stored}")
        entry = Entry(
            stored=stored,
            stored_size=stored_size,
            path=path,
            save_as=self._names.claim(path),
            size=plain.size,
            modified=modified,
            sha256=plain.sha256.hexdigest(),
            crc32=plain.crc32,
            kind=kind,
        )
        self._files = number
        self._lines.write(encode_line(entry))
        self._listed[_listing(path, expected_size, modified)] += 1
        return entry

    def finish(self, summary: Summary) -> None:
        """Write the index. On return the whole vault is on the medium, which may take minutes."""
        self._folder.flush()  # an index never names what is not there
        head = Head(counterseal_vault=1, files=self._files, summary=summary)
        self._encrypt(self._index_under(head).read, f"{layout.VAULT}/{layout.INDEX}")
        self._folder.flush()

    def _index_under(self, head: Head) -> Source:
        self._lines.close()
        packed = self._packed_lines.getvalue()
        # what is added later begins a new gzip member; members in a row read as one
        self._lines = gzip.GzipFile(fileobj=self._packed_lines, mode="wb")
        return gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(encode_line(head)) + packed))

    def _check_room(self, size: int) -> None:
        most = _MAX_HEADER + size + (size // _CHUNK + 1) * _TAG
        if self._max_file_bytes is not None and most > self._max_file_bytes:
            raise DriveError(FailureCode.DRIVE_FILE_LIMIT)
        if most + _RESERVE > self._folder.free_bytes():
            raise DriveError(FailureCode.DRIVE_FULL)

    def _make_folder(self, number: int) -> None:
        path = f"{layout.VAULT}/{layout.folder_of(number)}"
        if path not in self._folders:
            with blaming_drive():
                os.mkdir(path, 0o700, dir_fd=self._folder.dir_fd)
            self._folders.add(path)

    def _encrypt(self, read: Read, path: str) -> int:
        stored_size = 0
        with new_file(path, self._folder.dir_fd) as write:

            def count(data: bytes) -> int:
                nonlocal stored_size
                stored_size += len(data)
                return write(data)

            age.encrypt(read, count, self._recipient)
        return stored_size

    def _write(self, path: str, content: bytes) -> None:
        with new_file(path, self._folder.dir_fd) as write:
            write(content)


def _ahead(source: Source, size: int | None) -> AbstractContextManager[Source]:
    """A small file is over before a thread has begun."""
    return nullcontext(source) if size is not None and size <= PIECE else ReadAhead(source.read)


class _Plain:
    """What age reads: the source in large pieces, handed on in the small ones age asks for, and hashed."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._piece = io.BytesIO()
        self.size = 0
        self.sha256 = hashlib.sha256()
        self.crc32 = 0

    def read(self, size: int) -> bytes:
        if data := self._piece.read(size):
            return data
        piece = self._source.read(PIECE)
        self.size += len(piece)
        self.sha256.update(piece)
        self.crc32 = zlib.crc32(piece, self.crc32)
        self._piece = io.BytesIO(piece)
        return self._piece.read(size)


def _listing(path: str, size: int | None, modified: int | None) -> bytes:
    """A file as the phone listed it, in 16 bytes."""
    return hashlib.blake2b(repr((path, size, modified)).encode(), digest_size=16).digest()
