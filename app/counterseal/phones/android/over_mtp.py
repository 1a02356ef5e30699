"""Photos and files over MTP: nothing to enable but "File transfer"."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractContextManager, closing
from typing import Final

from counterseal.copying.vault.index import Kind
from counterseal.copying.vault.vault import Source
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.discovery import UsbPhone
from counterseal.tradein.facts import CopyLevel, Family, Identity
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families.android import AndroidFacts

from .access import FileGoneError, FileRefusedError, Listed, Record
from .mtp.describe import MtpObject, Storage
from .mtp.errors import ObjectGone, Refused
from .mtp.reader import ObjectReader
from .mtp.session import Session

_GIGABYTE: Final = 10**9


class OverMtp:
    """Access at CopyLevel.FILES, over an open session of which the storages are there."""

    level = CopyLevel.FILES

    def __init__(self, usb: UsbPhone, session: Session) -> None:
        self._usb = usb
        self._session = session
        self._listed: dict[int, MtpObject] = {}
        """By handle, as last listed: what reading one needs to know of it."""

    def identity(self) -> Identity:
        """See Access.identity. IMEI and system version are not told over MTP."""
        device = self._session.device
        storages = self._session.storages()
        return Identity(
            maker=device.maker or self._usb.manufacturer,
            model=device.model or self._usb.product,
            model_number="",
            serial=self._usb.serial,
            udid=self._usb.serial,
            ecid="",
            imei=(),
            os_version="",
            storage_gb=round(sum(s.capacity_bytes for s in storages if not s.removable) / _GIGABYTE),
            family=Family.ANDROID,
        )

    def facts(self) -> AndroidFacts:
        """See Access.facts."""
        storages = self._storages()
        return AndroidFacts(
            level=self.level,
            battery_percent=self._session.battery_percent(),
            used_bytes=sum(storage.capacity_bytes - storage.free_bytes for storage in storages),
            sd_card=any(storage.removable for storage in storages),
        )

    def files(self) -> Iterator[Listed]:
        """See Access.files."""
        self._listed.clear()
        for storage in self._storages():
            for found in self._session.walk(storage):
                file = found.file
                self._listed[file.handle] = file
                path = "/".join((_folder_of(storage), *found.names))
                yield Listed(path, file.size, file.modified, file.handle)

    def open(self, file: Listed, then: Sequence[Listed] = ()) -> AbstractContextManager[Source]:
        """See Access.open. MTP answers one question at a time."""
        assert isinstance(file.handle, int)  # noqa: S101 - made in `files`; this tells the type checker
        return closing(_Content(self._session.open_object(self._listed[file.handle])))

    def records(self, kinds: Collection[Kind]) -> Iterator[Record]:
        """None: MTP knows files only."""
        return iter(())

    def close(self) -> None:
        """See Access.close."""
        self._session.stop()
        self._session.close()

    def _storages(self) -> list[Storage]:
        storages = self._session.storages()
        if not storages:
            raise PhoneError(FailureCode.FILE_TRANSFER_OFF)
        return storages


class _Content:
    """A file's content, with MTP's refusals in the words of an Access."""

    def __init__(self, reader: ObjectReader) -> None:
        self._reader = reader

    def read(self, size: int) -> bytes:
        try:
            return self._reader.read(size)
        except ObjectGone:
            raise FileGoneError from None
        except Refused:
            raise FileRefusedError from None

    def close(self) -> None:
        self._reader.close()


def _folder_of(storage: Storage) -> str:
    """Apart, so that a card's DCIM and the phone's own stay two folders."""
    return "SD card" if storage.removable else "Phone"
