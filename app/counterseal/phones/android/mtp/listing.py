"""What is in one folder, with as few questions as the phone understands."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Final

from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from . import describe
from .codes import ROOT, ObjectProperty, Operation
from .dataset import Dataset
from .describe import CAPPED_SIZE, MtpObject
from .errors import ObjectGone, Refused
from .transport import Transport

MAX_OBJECTS: Final = 500_000
"""In one folder as on the whole phone; the fullest phones hold a few hundred thousand."""

_MAX_AT_ONCE: Final = 20_000
_BYTES_EACH: Final = 2048
_OVERHEAD: Final = 1 << 16

_ANY_FORMAT, _ALL_PROPERTIES, _NO_GROUP, _CHILDREN = 0, 0xFFFFFFFF, 0, 1

_UNABLE: Final = (FailureCode.HOSTILE_DATA, FailureCode.PHONE_SILENT)
"""How the answer of a phone that cannot list many objects looks, where it does not say so."""


class Listing:
    """Lists folders, and remembers whether the phone can list many objects in one answer.

    Not every phone that offers GetObjectPropList keeps the promise (libmtp, device-flags.h,
    BROKEN_MTPGETOBJPROPLIST): what is missing from the answer is asked for one by one.
    """

    def __init__(self, transport: Transport, operations: frozenset[int]) -> None:
        self._transport = transport
        self._at_once = Operation.GET_OBJECT_PROP_LIST in operations

    def folder(self, storage_id: int, parent: int) -> Iterator[MtpObject]:
        """The objects in a folder, or in ROOT, without those that vanish meanwhile. Raises PhoneError."""
        limit = _OVERHEAD + 4 * MAX_OBJECTS
        asked = (storage_id, _ANY_FORMAT, parent)
        handles = describe.handles(self._transport.fetch(Operation.GET_OBJECT_HANDLES, *asked, limit=limit))
        known = self._children(parent, handles)
        for handle in handles:
            if listed := known.get(handle) or self._one(handle):
                yield listed

    def _children(self, parent: int, handles: Sequence[int]) -> dict[int, MtpObject]:
        """The children of a folder by their handles, all in one answer; empty where that is no good."""
        if not self._at_once or parent == ROOT or not 1 < len(handles) <= _MAX_AT_ONCE:
            return {}
        asked = (parent, _ANY_FORMAT, _ALL_PROPERTIES, _NO_GROUP, _CHILDREN)
        limit = _OVERHEAD + _BYTES_EACH * len(handles)
        try:
            answer = self._transport.fetch(Operation.GET_OBJECT_PROP_LIST, *asked, limit=limit)
            return {child.handle: child for child in describe.property_list(answer, set(handles))}
        except ObjectGone:
            return {}
        except PhoneError as error:
            if not isinstance(error, Refused) and error.failure.code not in _UNABLE:
                raise
            self._at_once = False
            return {}

    def _one(self, handle: int) -> MtpObject | None:
        """One object; None if it vanished since the folder was listed."""
        try:
            answer = self._transport.fetch(Operation.GET_OBJECT_INFO, handle)
            found = describe.object_info(handle, answer)
            if found.size == CAPPED_SIZE:
                with suppress(Refused):
                    asked = (handle, ObjectProperty.SIZE)
                    answer = self._transport.fetch(Operation.GET_OBJECT_PROP_VALUE, *asked)
                    found = replace(found, size=Dataset(answer).number(8))
        except ObjectGone:
            return None
        return found
