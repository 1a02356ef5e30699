"""The datasets of PTP and MTP that a phone sends (MTP 1.1, chapter 5), each as bytes."""

import struct
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from counterseal.lab.android.content import Storage

from .codes import DataType, DeviceProperty, Event, Format, ObjectProperty, Operation
from .objects import MtpObject
from .packing import array16, array32, date, string, value

_STANDARD_VERSION, _MICROSOFT, _EXTENSION_VERSION = 100, 6, 100
_EXTENSIONS: Final = "microsoft.com: 1.0; android.com: 1.0;"
_FIXED_RAM, _REMOVABLE_RAM, _HIERARCHICAL, _READ_WRITE, _FREE_OBJECTS = 3, 4, 2, 0, 1 << 30
_GENERIC_FOLDER = 1
_CARD_IDS: Final = 0x00020000
_READ_ONLY, _NO_GROUP, _NO_FORM, _RANGE_FORM = 0, 0, 0, 1


@dataclass(frozen=True, slots=True)
class Identity:
    """What a phone says it is, locked or not."""

    manufacturer: str
    model: str
    serial: str
    """32 random hex digits since Android 10, anew after every reset; the USB serial before."""
    friendly_name: str = ""
    version: str = "1.0"


def device_info(identity: Identity) -> bytes:
    """DeviceInfo, 5.1.1."""
    return (
        struct.pack("<HIH", _STANDARD_VERSION, _MICROSOFT, _EXTENSION_VERSION)
        + string(_EXTENSIONS)
        + struct.pack("<H", 0)
        + array16(Operation)
        + array16(Event)
        + array16(DeviceProperty)
        + array16(())
        + array16(Format)
        + string(identity.manufacturer)
        + string(identity.model)
        + string(identity.version)
        + string(identity.serial)
    )


def storage_info(storage: Storage) -> bytes:
    """StorageInfo, 5.2.2."""
    kind = _REMOVABLE_RAM if storage.storage_id >= _CARD_IDS else _FIXED_RAM
    free = storage.capacity_bytes - storage.used_bytes()
    return (
        struct.pack("<HHH", kind, _HIERARCHICAL, _READ_WRITE)
        + struct.pack("<QQI", storage.capacity_bytes, free, _FREE_OBJECTS)
        + string(storage.label)
        + string("")
    )


def object_info(one: MtpObject) -> bytes:
    """ObjectInfo, 5.3.1. No thumbnails; both dates are the modification's, as on Android."""
    folder = one.format is Format.ASSOCIATION
    modified = string(date(one.entry.modified))
    return (
        struct.pack("<IHHI", one.storage.storage_id, one.format, 0, min(one.size, 0xFFFFFFFF))
        + struct.pack("<HIIIIIII", 0, 0, 0, 0, 0, 0, 0, one.parent)
        + struct.pack("<HII", _GENERIC_FOLDER if folder else 0, 0, 0)
        + string(one.entry.name)
        + modified
        + modified
        + string("")
    )


_PROPERTIES: Final[Mapping[ObjectProperty, tuple[DataType, Callable[[MtpObject], int | str]]]] = {
    ObjectProperty.STORAGE_ID: (DataType.UINT32, lambda one: one.storage.storage_id),
    ObjectProperty.OBJECT_FORMAT: (DataType.UINT16, lambda one: one.format),
    ObjectProperty.PROTECTION_STATUS: (DataType.UINT16, lambda one: 0),
    ObjectProperty.OBJECT_SIZE: (DataType.UINT64, lambda one: one.size),
    ObjectProperty.OBJECT_FILE_NAME: (DataType.STRING, lambda one: one.entry.name),
    ObjectProperty.DATE_MODIFIED: (DataType.STRING, lambda one: date(one.entry.modified)),
    ObjectProperty.PARENT_OBJECT: (DataType.UINT32, lambda one: one.parent),
    ObjectProperty.PERSISTENT_UID: (
        DataType.UINT128,
        lambda one: one.storage.storage_id << 32 | one.handle,
    ),
    ObjectProperty.NAME: (DataType.STRING, lambda one: one.entry.name),
    ObjectProperty.DATE_ADDED: (DataType.STRING, lambda one: date(one.entry.modified)),
    ObjectProperty.DISPLAY_NAME: (DataType.STRING, lambda one: one.entry.name),
}


def object_properties_supported() -> bytes:
    """The same for every format."""
    return array16(ObjectProperty)


def object_property_description(code: ObjectProperty) -> bytes:
    """ObjectPropDesc, 5.3.2.3: all read-only, without a form."""
    kind, _ = _PROPERTIES[code]
    default: int | str = "" if kind is DataType.STRING else 0
    return (
        struct.pack("<HHB", code, kind, _READ_ONLY)
        + value(kind, default)
        + struct.pack("<IB", _NO_GROUP, _NO_FORM)
    )


def object_property(one: MtpObject, code: ObjectProperty) -> bytes:
    """The value alone."""
    kind, read = _PROPERTIES[code]
    return value(kind, read(one))


def object_property_list(objects: Iterable[MtpObject], codes: Iterable[ObjectProperty]) -> bytes:
    """ObjectPropList, E.2.1.1: one element for each property of each object."""
    wanted = tuple(codes)
    elements = [
        struct.pack("<IHH", one.handle, code, _PROPERTIES[code][0]) + object_property(one, code)
        for one in objects
        for code in wanted
    ]
    return struct.pack("<I", len(elements)) + b"".join(elements)


def handles(objects: Iterable[MtpObject]) -> bytes:
    """An array of handles."""
    return array32(one.handle for one in objects)


def device_property(identity: Identity, battery_percent: int, code: DeviceProperty) -> bytes:
    """The value alone."""
    kind, held = _device_property(identity, battery_percent, code)
    return value(kind, held)


def device_property_description(identity: Identity, battery_percent: int, code: DeviceProperty) -> bytes:
    """DevicePropDesc, 5.1.2.1."""
    kind, held = _device_property(identity, battery_percent, code)
    begin = struct.pack("<HHB", code, kind, _READ_ONLY)
    default: int | str = "" if kind is DataType.STRING else 0
    form = struct.pack("<BBBB", _RANGE_FORM, 0, 100, 1) if code is DeviceProperty.BATTERY_LEVEL else b"\0"
    return begin + value(kind, default) + value(kind, held) + form


def _device_property(
    identity: Identity, battery_percent: int, code: DeviceProperty
) -> tuple[DataType, int | str]:
    match code:
        case DeviceProperty.BATTERY_LEVEL:
            return DataType.UINT8, battery_percent
        case DeviceProperty.SYNCHRONIZATION_PARTNER:
            return DataType.STRING, ""
        case DeviceProperty.FRIENDLY_NAME:
            return DataType.STRING, identity.friendly_name
        case DeviceProperty.PERCEIVED_DEVICE_TYPE:
            return DataType.UINT32, 0
