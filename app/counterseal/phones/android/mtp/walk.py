"""Every file of a storage, folder by folder."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .codes import ROOT
from .describe import MtpObject
from .errors import ObjectGone, hostile
from .listing import MAX_OBJECTS

MAX_DEPTH: Final = 64

ListFolder: TypeAlias = Callable[[int], Iterator[MtpObject]]
"""The objects in the folder with this handle, or in ROOT."""


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file and the names on the way to it, as the phone tells them: untrusted, and not always unique."""

    names: tuple[str, ...]
    file: MtpObject


def walk(list_folder: ListFolder) -> Iterator[FoundFile]:
    """Every file, each once, however the phone's folders are knotted.

    A folder that vanishes meanwhile is empty. Between two files other questions may be asked of the phone.
    Raises PhoneError: COPY_ENDLESS for more than MAX_OBJECTS objects, HOSTILE_DATA below MAX_DEPTH folders.
    """
    seen: set[int] = set()
    waiting: list[tuple[int, tuple[str, ...]]] = [(ROOT, ())]
    while waiting:
        folder, names = waiting.pop()
        if len(names) > MAX_DEPTH:
            raise hostile()
        for found in _existing(list_folder(folder)):
            if found.handle in seen:
                continue
            if len(seen) == MAX_OBJECTS:
                raise PhoneError(FailureCode.COPY_ENDLESS)
            seen.add(found.handle)
            path = (*names, found.name)
            if found.is_folder:
                waiting.append((found.handle, path))
            else:
                yield FoundFile(path, found)


def _existing(objects: Iterator[MtpObject]) -> Iterator[MtpObject]:
    try:
        yield from objects
    except ObjectGone:
        return
