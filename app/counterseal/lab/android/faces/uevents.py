"""Hotplug messages as udev sends them to libudev's listeners, over the sockets umockdev puts in their place.

The format is that of systemd's src/libsystemd/sd-device/device-monitor.c; the sockets are umockdev's
(src/uevent_sender.c).
"""

import socket
import struct
from pathlib import Path
from typing import Final, Literal, TypeAlias

from counterseal.lab.android.usb.device import Device

from . import sysfs

Action: TypeAlias = Literal["add", "remove"]

_MAGIC: Final = 0xFEEDCAFE
_HEADER_BYTES: Final = 40


def send(root: Path, action: Action, device: Device, number: int) -> None:
    """Tell everyone who listens below `root` of the change with this number."""
    message = _message(action, device, number)
    for listener in root.glob("event*"):
        with socket.socket(socket.AF_UNIX, socket.SOCK_RAW) as sender:
            try:
                sender.sendto(message, str(listener))
            except ConnectionRefusedError:  # that program has ended
                listener.unlink(missing_ok=True)


def _message(action: Action, device: Device, number: int) -> bytes:
    properties = {
        "ACTION": action,
        "DEVPATH": sysfs.DEVICE_PATH,
        "SUBSYSTEM": "usb",
        "SEQNUM": number,
        "DEVTYPE": "usb_device",
        "BUSNUM": f"{sysfs.BUS:03}",
        "DEVNUM": f"{device.number:03}",
        "DEVNAME": sysfs.node(device),
        "MAJOR": sysfs.MAJOR,
        "MINOR": sysfs.minor(device),
    }
    body = b"".join(f"{name}={value}\0".encode() for name, value in properties.items())
    return (
        struct.pack(">8sI", b"libudev", _MAGIC)
        + struct.pack("=3I", _HEADER_BYTES, _HEADER_BYTES, len(body))
        + struct.pack(">2I8x", _murmur_hash_2(b"usb"), _murmur_hash_2(b"usb_device"))
        + body
    )


def _murmur_hash_2(data: bytes) -> int:
    """Austin Appleby's MurmurHash2 with seed 0, by which libudev's socket filters match."""
    multiplier, mask = 0x5BD1E995, 0xFFFFFFFF
    result = len(data)
    whole = len(data) & ~3
    for (word,) in struct.iter_unpack("<I", data[:whole]):
        mixed = word * multiplier & mask
        mixed = (mixed ^ mixed >> 24) * multiplier & mask
        result = result * multiplier & mask ^ mixed
    if data[whole:]:
        result = (result ^ int.from_bytes(data[whole:], "little")) * multiplier & mask
    result = (result ^ result >> 13) * multiplier & mask
    return result ^ result >> 15
