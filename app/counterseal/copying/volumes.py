"""Which of the file systems udisks2 knows belong to the customer."""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from dbus_fast import Variant

_UDISKS = "org.freedesktop.UDisks2"

Interfaces: TypeAlias = Mapping[str, Mapping[str, Variant]]
"""The D-Bus interfaces of one object, each with its properties."""


class Volume(NamedTuple):
    """A file system on a drive of the customer's. `mount` is None while it is not mounted."""

    object_path: str
    drive_id: str
    label: str
    filesystem: str
    mount: Path | None


def customer_volumes(objects: Mapping[str, Interfaces]) -> list[Volume]:
    """The file systems on removable or USB drives, in the order of their object paths.

    `objects` is what org.freedesktop.DBus.ObjectManager.GetManagedObjects answers. System disks, and disks
    that udev rules say to ignore, are left out.
    """
    return [
        _volume(path, interfaces)
        for path, interfaces in sorted(objects.items())
        if f"{_UDISKS}.Filesystem" in interfaces and _is_customers(interfaces, objects)
    ]


def _is_customers(interfaces: Interfaces, objects: Mapping[str, Interfaces]) -> bool:
    block = _properties(interfaces, "Block")
    drive = _properties(objects.get(block.get("Drive", ""), {}), "Drive")
    barred = any(block.get(name, True) for name in ("HintSystem", "HintIgnore"))
    return not barred and bool(drive.get("Removable") or drive.get("ConnectionBus") in ("usb", "sdio"))


def _volume(path: str, interfaces: Interfaces) -> Volume:
    block = _properties(interfaces, "Block")
    mounts = _properties(interfaces, "Filesystem").get("MountPoints", [])
    # opaque, so that no serial number reaches a journal; a reformatted or another drive gets another one
    identity = hashlib.sha256(f"{path}\0{block.get('IdUUID', '')}".encode()).hexdigest()[:16]
    return Volume(
        object_path=path,
        drive_id=identity,
        label=block.get("IdLabel", ""),
        filesystem=block.get("IdType", ""),
        mount=Path(os.fsdecode(mounts[0].rstrip(b"\0"))) if mounts else None,
    )


def _properties(interfaces: Interfaces, name: str) -> dict[str, Any]:
    return {key: value.value for key, value in interfaces.get(f"{_UDISKS}.{name}", {}).items()}
