"""The files by which a Linux program finds a USB device, below a folder instead of below /.

As the kernel documents them: Documentation/ABI/{stable,testing}/sysfs-bus-usb; which of them libusb, libudev
and the tools above them read was found by running those.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from counterseal.lab.android.usb import descriptors
from counterseal.lab.android.usb.device import Device

BUS: Final = 1
NAME: Final = "1-1"
DEVICE_PATH: Final = f"/devices/platform/sim/usb1/{NAME}"
MAJOR: Final = 189
_MEGABITS: Final = {"full": "12", "high": "480", "super": "5000"}
_VERSION: Final = {"full": " 2.00", "high": " 2.00", "super": " 3.20"}


def node(device: Device) -> str:
    """The path of its device file, as in a uevent."""
    return f"/dev/bus/usb/{BUS:03}/{device.number:03}"


def minor(device: Device) -> int:
    """Of its device file."""
    return (BUS - 1) * 128 + device.number - 1


def prepare(root: Path) -> None:
    """The folders that are there without any device."""
    for folder in ("sys/bus/usb/devices", "sys/class", "sys/dev/char", "dev/.node", f"dev/bus/usb/{BUS:03}"):
        (root / folder).mkdir(parents=True)


def add(root: Path, device: Device) -> None:
    """Write everything about `device` but its device file."""
    home = root / f"sys{DEVICE_PATH}"
    home.mkdir(parents=True)
    for name, value in _attributes(device).items():
        _write(home / name, value)
    raw = descriptors.device(device.gadget) + descriptors.configuration(device.gadget)
    (home / "descriptors").write_bytes(raw)
    _endpoint(home, 0, "Control", 64, 0)
    for interface in _interfaces(home, device):
        _link(interface / "subsystem", root / "sys/bus/usb")
        _link(root / "sys/bus/usb/devices" / interface.name, interface)
    _link(home / "subsystem", root / "sys/bus/usb")
    _link(root / "sys/bus/usb/devices" / NAME, home)
    _link(root / f"sys/dev/char/{MAJOR}:{minor(device)}", home)
    _node_number(root, device).symlink_to(f"{MAJOR}:{minor(device)}")


def remove(root: Path, device: Device) -> None:
    """Take away what `add` wrote, and the device file."""
    (root / f"sys/dev/char/{MAJOR}:{minor(device)}").unlink()
    for link in (root / "sys/bus/usb/devices").iterdir():
        link.unlink()
    _node_number(root, device).unlink()
    (root / node(device)[1:]).unlink()
    shutil.rmtree(root / f"sys{DEVICE_PATH}")


def _attributes(device: Device) -> dict[str, str]:
    gadget = device.gadget
    event = {
        "MAJOR": MAJOR,
        "MINOR": minor(device),
        "DEVNAME": node(device).removeprefix("/dev/"),
        "DEVTYPE": "usb_device",
        "DRIVER": "usb",
        "PRODUCT": f"{gadget.vendor_id:x}/{gadget.product_id:x}/{gadget.bcd_device:x}",
        "TYPE": "0/0/0",
        "BUSNUM": f"{BUS:03}",
        "DEVNUM": f"{device.number:03}",
    }
    return {
        "uevent": "\n".join(f"{name}={value}" for name, value in event.items()),
        "busnum": str(BUS),
        "devnum": str(device.number),
        "devpath": NAME.partition("-")[2],
        "dev": f"{MAJOR}:{minor(device)}",
        "speed": _MEGABITS[gadget.speed],
        "version": _VERSION[gadget.speed],
        "idVendor": f"{gadget.vendor_id:04x}",
        "idProduct": f"{gadget.product_id:04x}",
        "bcdDevice": f"{gadget.bcd_device:04x}",
        "bDeviceClass": "00",
        "bDeviceSubClass": "00",
        "bDeviceProtocol": "00",
        "bConfigurationValue": str(descriptors.CONFIGURATION),
        "bNumConfigurations": "1",
        "bNumInterfaces": f"{len(gadget.functions):2}",
        "manufacturer": gadget.manufacturer,
        "product": gadget.product,
        "serial": gadget.serial,
    }


def _interfaces(home: Path, device: Device) -> Iterator[Path]:
    functions = device.gadget.functions
    given = descriptors.addresses([function.interface for function in functions])
    bulk = descriptors.BULK_PACKET[device.gadget.speed]
    for number, function in enumerate(functions):
        interface = function.interface
        folder = home / f"{NAME}:{descriptors.CONFIGURATION}.{number}"
        folder.mkdir()
        triple = (interface.class_, interface.subclass, interface.protocol)
        text = "/".join(map(str, triple))
        _write(folder / "uevent", f"DEVTYPE=usb_interface\nINTERFACE={text}")
        for name, value in zip(("Class", "SubClass", "Protocol"), triple, strict=True):
            _write(folder / f"bInterface{name}", f"{value:02x}")
        _write(folder / "bInterfaceNumber", f"{number:02x}")
        _write(folder / "bNumEndpoints", f"{len(interface.endpoints):02x}")
        _write(folder / "bAlternateSetting", " 0")
        if interface.name:
            _write(folder / "interface", interface.name)
        for spec, address in zip(interface.endpoints, given[number], strict=True):
            _endpoint(folder, address, spec.kind.capitalize(), spec.max_packet or bulk, spec.interval)
        yield folder


def _endpoint(parent: Path, address: int, kind: str, packet: int, interval: int) -> None:
    folder = parent / f"ep_{address:02x}"
    folder.mkdir()
    direction = "in" if address & 0x80 else "out"
    _write(folder / "bEndpointAddress", f"{address:02x}")
    _write(folder / "bmAttributes", {"Control": "00", "Bulk": "02", "Interrupt": "03"}[kind])
    _write(folder / "wMaxPacketSize", f"{packet:04x}")
    _write(folder / "bLength", "07")
    _write(folder / "bInterval", f"{interval:02x}")
    _write(folder / "direction", "both" if kind == "Control" else direction)
    _write(folder / "type", kind)
    _write(folder / "interval", f"{interval}ms")


def _node_number(root: Path, device: Device) -> Path:
    """By this link the preloaded library knows the device number of what is a regular file."""
    return root / "dev/.node" / node(device).removeprefix("/dev/").replace("/", "_")


def _write(path: Path, value: str) -> None:
    path.write_text(value + "\n")


def _link(link: Path, target: Path) -> None:
    link.symlink_to(os.path.relpath(target, link.parent))
