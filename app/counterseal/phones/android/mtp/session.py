"""One conversation with a phone's MTP responder, from the first question to the reset."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from typing import Final

from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.pipe import Pipe
from counterseal.tradein.failures import FailureCode

from . import describe, events, reader
from .codes import BATTERY_LEVEL, Event, Operation, Response
from .describe import MtpObject, Storage
from .errors import ObjectGone, Refused
from .listing import Listing
from .reader import ObjectReader
from .transport import Transport
from .walk import FoundFile, walk

MAX_STORAGES: Final = 16

_SESSION_ID: Final = 1
_IN_SLOT: Final = 0xFFFF
"""The logical storage in a StorageID; 0 is a slot with nothing in it (ISO 15740, StorageID)."""
_GOODBYE_SECONDS: Final = 1
"""A phone that fell silent is not waited for again."""


class Session:
    """An open session. For one thread, except `stop`. Every method may raise PhoneError.

    It takes the pipe over, but where opening it fails the pipe is still the caller's to close.
    """

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe
        self._transport = Transport(pipe)
        self._transport.settle()  # whoever used the phone before may have left in the middle of something
        try:
            self._transport.fetch(Operation.OPEN_SESSION, _SESSION_ID)
        except Refused as refusal:
            if refusal.response != Response.SESSION_ALREADY_OPEN:
                raise
        # MTP allows this question without a session, too; not every responder does (umtp-responder 1.3.10).
        self.device = describe.device_info(self._transport.fetch(Operation.GET_DEVICE_INFO))
        """Answered by a locked phone, too."""
        self._storage_ids: Sequence[int] = ()
        """Of which the phone has told."""
        self._listing = Listing(self._transport, self.device.operations)

    def storages(self) -> list[Storage]:
        """The phone's memories; none at all until its owner has unlocked it and allowed file transfer."""
        self._storage_ids = self._present()
        return [
            describe.storage(storage_id, self._transport.fetch(Operation.GET_STORAGE_INFO, storage_id))
            for storage_id in self._storage_ids
        ]

    def battery_percent(self) -> int | None:
        """The charge, if the phone says it over MTP."""
        if BATTERY_LEVEL not in self.device.properties:
            return None
        try:
            untrusted = self._transport.fetch(Operation.GET_DEVICE_PROP_VALUE, BATTERY_LEVEL)
        except Refused:
            return None
        return untrusted[0] if untrusted and untrusted[0] <= 100 else None

    def folder(self, storage: Storage, parent: int) -> Iterator[MtpObject]:
        """What is in one folder, by its handle, or in codes.ROOT."""
        return self._listing.folder(storage.storage_id, parent)

    def walk(self, storage: Storage) -> Iterator[FoundFile]:
        """Every file of a storage; see walk.walk. Raises FILE_TRANSFER_OFF if one went away meanwhile."""
        yield from walk(lambda folder: self.folder(storage, folder))
        self._require_storages()

    def open_object(self, file: MtpObject, offset: int = 0) -> ObjectReader:
        """A reader of a file's bytes, from the beginning or, with Android's extension, from `offset`.

        The reader raises ObjectGone if the file was deleted meanwhile, FILE_TRANSFER_OFF if a storage went.
        """
        ask = (self._transport, file.handle, file.size)
        pieces = reader.rest(*ask, offset) if offset else reader.whole(*ask)
        return ObjectReader(self._unless_locked(pieces), file.size - offset)

    def events(self) -> list[Event]:
        """What the phone tells of its storages and objects, as far as it kept it until now."""
        return list(events.waiting(self._pipe))

    def stop(self) -> None:
        """From any thread: have whatever runs end within a second or so; nothing but `close` works after."""
        self._transport.stop()

    def close(self) -> None:
        """Leave the phone as if we had not been there, and give the interface back. No reader may be open."""
        self._transport.answer_seconds = _GOODBYE_SECONDS
        with suppress(PhoneError):
            self._transport.fetch(Operation.CLOSE_SESSION)
        with suppress(PhoneError):
            # Phones that are not reset may refuse the next session until replugged
            # (libmtp, device-flags.h, FORCE_RESET_ON_CLOSE).
            self._transport.reset()
        self._pipe.close()

    def _present(self) -> Sequence[int]:
        told = describe.handles(self._transport.fetch(Operation.GET_STORAGE_IDS))
        return [storage_id for storage_id in told if storage_id & _IN_SLOT][:MAX_STORAGES]

    def _require_storages(self) -> None:
        """A phone that was locked, or lost its card, says of every object there that it does not exist."""
        if not set(self._storage_ids) <= set(self._present()):
            raise PhoneError(FailureCode.FILE_TRANSFER_OFF)

    def _unless_locked(self, pieces: Generator[memoryview, None, None]) -> Generator[memoryview, None, None]:
        try:
            yield from pieces
        except ObjectGone:
            self._require_storages()
            raise
