"""Everything USB can give, over ADB: needs USB debugging, and the owner's consent on the phone."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Final

from counterseal.copying.vault.index import Kind
from counterseal.copying.vault.vault import Source
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.discovery import UsbPhone
from counterseal.tradein.facts import CopyLevel, Family, Identity
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families.android import AndroidFacts

from . import readings, records
from .access import FileGoneError, FileRefusedError, Listed, Record
from .adb.connection import Connection
from .adb.sync import FileReader, FileRefused, Sync
from .readings import Shell

MAX_DEPTH: Final = 64
MAX_FOLDERS: Final = 200_000
"""More than any phone's; without files in them nothing else would end the walk."""

SHARED: Final = "/storage/emulated/0"
_VOLUMES: Final = "/storage"
_NOT_CARDS: Final = frozenset({"emulated", "self"})
_GIGABYTE: Final = 10**9


class OverAdb:
    """Access at CopyLevel.EVERYTHING, over a connection to Android's own daemon."""

    level = CopyLevel.EVERYTHING

    def __init__(self, usb: UsbPhone, connection: Connection) -> None:
        self.usb = usb
        self.connection = connection
        self._shell = Shell(connection)
        self._sync: Sync | None = None
        """Kept open from file to file; nothing else can run meanwhile."""

    def identity(self) -> Identity:
        """See Access.identity. Raises HOSTILE_DATA for a phone that is one on USB and another inside."""
        phone = self._commands()
        serial = phone.property("ro.serialno")
        if serial and self.usb.serial and serial != self.usb.serial:
            raise PhoneError(FailureCode.HOSTILE_DATA)
        return Identity(
            maker=phone.property("ro.product.manufacturer") or self.usb.manufacturer,
            model=phone.property("ro.product.model") or self.usb.product,
            model_number=phone.property("ro.product.name"),
            serial=serial or self.usb.serial,
            udid=self.usb.serial,
            ecid="",
            imei=readings.imeis(phone),
            os_version=phone.property("ro.build.version.release"),
            storage_gb=round((readings.capacity_bytes(phone) or 0) / _GIGABYTE),
            family=Family.ANDROID,
        )

    def facts(self) -> AndroidFacts:
        """See Access.facts."""
        return readings.facts(self._commands())

    def files(self) -> Iterator[Listed]:
        """See Access.files."""
        for top, path in self._storages():
            yield from self._walk(top, path)

    def open(self, file: Listed, then: Sequence[Listed] = ()) -> AbstractContextManager[Source]:
        """See Access.open."""
        return self._opened(str(file.handle), [str(following.handle) for following in then])

    def records(self, kinds: Collection[Kind]) -> Iterator[Record]:
        """See Access.records."""
        self._end_sync()
        return records.export(self.connection, kinds)

    def close(self) -> None:
        """See Access.close."""
        self.connection.close()

    def _storages(self) -> Iterator[tuple[str, str]]:
        """What each storage is called in the copy, and where it is: the phone's own, then cards."""
        yield "Phone", SHARED
        for entry in self._files().list_folder(_VOLUMES):
            if entry.is_folder and entry.name not in _NOT_CARDS:
                yield "SD card", f"{_VOLUMES}/{entry.name}"

    def _walk(self, top: str, path: str) -> Iterator[Listed]:
        """Every file below, each once; links are neither files nor folders. A folder that is refused is
        listed itself, for whatever it holds. Raises HOSTILE_DATA for folders deeper than any phone's,
        COPY_ENDLESS for more of them."""
        waiting, folders = [(top, path, 0)], 1
        while waiting:
            name, path, depth = waiting.pop()
            if depth > MAX_DEPTH:
                raise PhoneError(FailureCode.HOSTILE_DATA)
            if folders > MAX_FOLDERS:
                raise PhoneError(FailureCode.COPY_ENDLESS)
            try:
                entries = self._files().list_folder(path)
            except FileRefused:
                yield Listed(name, None, None, path)
                continue
            for entry in entries:
                below = f"{name}/{entry.name}", f"{path}/{entry.name}"
                if entry.is_folder:
                    waiting.append((*below, depth + 1))
                    folders += 1
                elif entry.is_file:
                    yield Listed(below[0], entry.size, entry.modified, below[1])

    @contextmanager
    def _opened(self, path: str, then: list[str]) -> Iterator[Source]:
        try:
            reader = self._files(path).open_file(path, then)
        except FileRefused:  # longer than a request can be
            raise FileRefusedError from None
        try:
            yield _Content(reader, lambda: self._is_there(path))
        finally:
            if not reader.at_end:
                self._end_sync()  # what is left of the file would come before any other answer

    def _is_there(self, path: str) -> bool:
        self._end_sync()
        try:
            return self._files().stat(path).is_file
        except FileRefused:
            return False

    def _commands(self) -> Shell:
        self._end_sync()
        return self._shell

    def _files(self, next_file: str | None = None) -> Sync:
        """A new one where the phone would first send another file, asked for ahead."""
        if self._sync is not None and self._sync.next_file not in {None, next_file}:
            self._end_sync()
        if self._sync is None:
            self._sync = Sync(self.connection)
        return self._sync

    def _end_sync(self) -> None:
        sync, self._sync = self._sync, None
        if sync is not None:
            sync.close()


class _Content:
    """A file's content, with the phone's refusals in the words of an Access."""

    def __init__(self, reader: FileReader, is_there: Callable[[], bool]) -> None:
        self._reader = reader
        self._is_there = is_there

    def read(self, size: int) -> bytes:
        try:
            return self._reader.read(size)
        except FileRefused:
            if self._is_there():
                raise FileRefusedError from None
            raise FileGoneError from None
