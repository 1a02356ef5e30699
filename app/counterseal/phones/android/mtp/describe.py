"""What a phone says of itself, of its storages and of its objects, taken out of its datasets (MTP 1.1, 5)."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from .codes import FOLDER_FORMAT, ObjectProperty
from .dataset import Dataset, moment

CAPPED_SIZE: Final = 0xFFFFFFFF
"""What ObjectInfo says of every file of 4 GiB or more."""

_MTP: Final = 6
"""The vendor extension of PTP that MTP is: Microsoft's."""

_WANTED: Final = (
    ObjectProperty.FORMAT,
    ObjectProperty.SIZE,
    ObjectProperty.FILE_NAME,
    ObjectProperty.DATE_MODIFIED,
)
_SIZES: Final = 1 << 64

_REMOVABLE: Final = (2, 4)
"""Storage types: removable ROM and removable RAM."""

_MAX_TEXT: Final = 64


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """Who the phone says it is. Texts are short and printable, or empty."""

    maker: str
    model: str
    serial: str
    """Of the MTP service: not the serial number that USB shows, on Android 10 and later."""
    only_pictures: bool
    """Set to PTP: Android shows no other files then (frameworks/av, media/mtp/MtpServer.cpp)."""
    operations: frozenset[int]
    properties: frozenset[int]


@dataclass(frozen=True, slots=True)
class Storage:
    """One memory of the phone."""

    storage_id: int
    label: str
    removable: bool
    capacity_bytes: int
    free_bytes: int


@dataclass(frozen=True, slots=True)
class MtpObject:
    """A file or folder as listed. Its name is untrusted: it may be empty or `..`, or hold a `/`."""

    handle: int
    is_folder: bool
    name: str
    size: int
    modified: int | None
    """In seconds since 1970."""


def device_info(untrusted: bytearray) -> DeviceInfo:
    """The DeviceInfo dataset. Raises PhoneError(HOSTILE_DATA)."""
    dataset = Dataset(untrusted)
    dataset.number(2)  # version of the standard
    extension, _ = dataset.number(4), dataset.number(2)
    dataset.text()  # the extensions in words
    dataset.number(2)  # functional mode
    operations, _, properties, _, _ = (dataset.numbers(2) for _ in range(5))
    maker, model, _, serial = (_printable(dataset.text()) for _ in range(4))
    only_pictures = extension != _MTP
    return DeviceInfo(maker, model, serial, only_pictures, frozenset(operations), frozenset(properties))


def storage(storage_id: int, untrusted: bytearray) -> Storage:
    """The StorageInfo dataset. Raises PhoneError(HOSTILE_DATA)."""
    dataset = Dataset(untrusted)
    kind, _, _ = (dataset.number(2) for _ in range(3))  # and the kind of file system, and of access
    capacity, free = dataset.number(8), dataset.number(8)
    dataset.number(4)  # free space in objects
    return Storage(storage_id, _printable(dataset.text()), kind in _REMOVABLE, capacity, free)


def handles(untrusted: bytearray) -> Sequence[int]:
    """An array of handles, or of storage ids. Raises PhoneError(HOSTILE_DATA)."""
    return Dataset(untrusted).numbers(4)


def object_info(handle: int, untrusted: bytearray) -> MtpObject:
    """The ObjectInfo dataset; its size may be CAPPED_SIZE. Raises PhoneError(HOSTILE_DATA)."""
    dataset = Dataset(untrusted)
    dataset.number(4)  # storage
    format_ = dataset.number(2)
    dataset.number(2)  # protection
    size = dataset.number(4)
    for field in (2, 4, 4, 4, 4, 4, 4, 4, 2, 4, 4):  # thumbnail, picture, parent, association, sequence
        dataset.number(field)
    name, _, modified = dataset.text(), dataset.text(), dataset.text()
    return MtpObject(handle, format_ == FOLDER_FORMAT, name, size, moment(modified))


def property_list(untrusted: bytearray, wanted: Container[int]) -> Iterator[MtpObject]:
    """Those objects of an ObjectPropList dataset that are `wanted`, by handle, and of which enough is told.

    Raises PhoneError(HOSTILE_DATA).
    """
    dataset = Dataset(untrusted)
    told: dict[int, dict[int, int | str | None]] = {}
    for _ in range(dataset.number(4)):
        handle, code, data_type = dataset.number(4), dataset.number(2), dataset.number(2)
        value = dataset.value(data_type)
        if code in _WANTED and handle in wanted:  # anything else would cost a hostile phone little, us much
            told.setdefault(handle, {})[code] = value
    for handle, properties in told.items():
        match [properties.get(code) for code in _WANTED]:
            case [int(format_), int(size), str(name), str() | None as modified] if size < _SIZES:
                date = moment(modified or "")
                yield MtpObject(handle, format_ == FOLDER_FORMAT, name, size, date)


def _printable(untrusted: str) -> str:
    """A short printable text, or "": it will be shown, logged and signed."""
    return untrusted if len(untrusted) <= _MAX_TEXT and untrusted.isprintable() else ""
