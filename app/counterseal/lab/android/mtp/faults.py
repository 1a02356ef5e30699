"""What goes wrong on an otherwise honest phone, and how a hostile one lies."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from counterseal.lab.fuzzing.mutator import HONEST, Mutator

from .codes import ContainerType, Operation
from .packing import HEADER_BYTES, header


class Hostile(Enum):
    """One lie each, told in every data phase it fits."""

    HUGE_COUNT = auto()
    """Lists of handles claim 4 294 967 295 of them."""
    LISTS_ITS_PARENT = auto()
    """Every folder contains itself: a walk never ends."""
    LISTS_TWICE = auto()
    """Every handle comes twice."""
    CUT_DATASET = auto()
    """Datasets end in the middle of a field."""
    BAD_STRING = auto()
    """The first byte of an ObjectInfo's name says 255 characters; there are fewer."""
    ENDLESS = auto()
    """The data phase of a list of handles never ends."""
    LONG_LENGTH = auto()
    """Containers announce a gigabyte more than comes."""
    SHORT_LENGTH = auto()
    """Containers announce one byte of content, whatever comes."""
    TINY_LENGTH = auto()
    """Containers announce less than their own header."""
    OTHER_TRANSACTION = auto()
    """Containers belong to a transaction nobody began."""
    WRONG_TYPE = auto()
    """Data comes in containers of the type of a command."""


@dataclass
class Faults:
    """What goes wrong; nothing by default. What happens once resets its own field."""

    stalls_after: int | None = None
    """Bytes of file content until both bulk endpoints stall, once: so Android says that it cannot read on."""
    silent_after: int | None = None
    """Bytes of file content until nothing more is sent or answered, once; plugging in anew helps."""
    listing_seconds: Mapping[str, float] = field(default_factory=dict)
    """How long listing the folder of this name takes."""
    hangs_on_full_last_packet: bool = False
    """Falls silent where a partial read reaches a file's end with a full packet: libmtp, device-flags.h,
    DEVICE_FLAG_SAMSUNG_OFFSET_BUG."""
    omits_empty_packet: bool = False
    """A data phase that fills its last packet is not ended by an empty one."""
    sent_size_differs: Mapping[str, int] = field(default_factory=dict)
    """By file name: bytes sent beyond (below 0: short of) the size that is told."""
    vanished: frozenset[str] = frozenset()
    """Names of files that are listed and gone when they are asked for."""
    loses_session_after: int | None = None
    """Operations until the session is forgotten, once."""
    hostile: Hostile | None = None
    mutator: Mutator = HONEST


_OBJECT_INFO_NAME = 52
"""Offset of the name in an ObjectInfo (MTP 1.1, 5.3.1)."""


def told_header(hostile: Hostile | None, operation: int, transaction: int, length: int) -> bytes:
    """The header of a data container with `length` bytes of content, as this phone sends it."""
    kind = ContainerType.DATA
    match hostile:
        case Hostile.LONG_LENGTH:
            length += 1 << 30
        case Hostile.SHORT_LENGTH:
            length = 1
        case Hostile.TINY_LENGTH:
            length = 4 - HEADER_BYTES
        case Hostile.OTHER_TRANSACTION:
            transaction += 1000
        case Hostile.WRONG_TYPE:
            kind = ContainerType.COMMAND
    return header(kind, HEADER_BYTES + length, operation, transaction)


def told_dataset(hostile: Hostile | None, operation: int, folder: int, dataset: bytes) -> bytes:
    """`dataset` as this phone sends it; `folder` is the handle of the one being listed, if one is."""
    match hostile, operation:
        case Hostile.HUGE_COUNT, Operation.GET_OBJECT_HANDLES:
            return b"\xff\xff\xff\xff" + dataset[4:]
        case Hostile.LISTS_ITS_PARENT, Operation.GET_OBJECT_HANDLES:
            return _recounted(dataset[4:] + struct.pack("<I", folder))
        case Hostile.LISTS_TWICE, Operation.GET_OBJECT_HANDLES:
            return _recounted(dataset[4:] * 2)
        case Hostile.BAD_STRING, Operation.GET_OBJECT_INFO:
            return dataset[:_OBJECT_INFO_NAME] + b"\xff" + dataset[_OBJECT_INFO_NAME + 1 :]
        case Hostile.CUT_DATASET, _:
            return dataset[: len(dataset) * 2 // 3]
    return dataset


def _recounted(handles: bytes) -> bytes:
    return struct.pack("<I", len(handles) // 4) + handles
