"""Which USB devices are phones, and what else they show; told by interface classes, never by lists of ids."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from counterseal.tradein.failures import FailureCode

from . import layout, texts
from .backend import Backend, Descriptor, Device

APPLE: Final = 0x05AC
"""The one vendor told by its id: an iPhone's PTP interface looks like any, but it is usbmuxd's to serve."""

_INTRUDERS: Final = frozenset({0x03, 0x09})
"""HID and hub: what types and points by itself, or has room for more devices."""

_BULK_PACKETS: Final = (64, 512, 1024)
"""wMaxPacketSize at full, high and super speed."""


class InterfaceKind(StrEnum):
    """What a phone speaks on an interface."""

    ADB = "adb"
    FASTBOOT = "fastboot"
    MTP = "mtp"
    """Or PTP, which has the same classes: DeviceInfo says which."""


_KINDS: Final = {
    (0xFF, 0x42, 0x01): InterfaceKind.ADB,
    (0xFF, 0x42, 0x03): InterfaceKind.FASTBOOT,
    (0x06, 0x01, 0x01): InterfaceKind.MTP,
}
"""AOSP's adb and fastboot, and the USB-IF's still image class."""
_NAMED: Final = (0xFF, 0xFF, 0x00)
"""Any vendor's own; on older phones MTP, if the interface is called so."""


@dataclass(frozen=True, slots=True)
class UsbInterface:
    """One interface that we know how to use; endpoints by bEndpointAddress."""

    kind: InterfaceKind
    number: int
    bulk_in: int
    bulk_out: int
    event_in: int | None
    max_packet: int
    """wMaxPacketSize of both bulk endpoints."""


@dataclass(frozen=True, slots=True)
class UsbPhone:
    """A phone from one enumeration to the next, which is another value. Its texts are untrusted."""

    serial: str
    """iSerialNumber; empty if there is none, an absurd one, or one that cannot be read."""
    port_path: str
    """Where it is plugged in, as Linux writes it: bus-port.port."""
    address: int
    """Its number on the bus, new at every enumeration."""
    manufacturer: str
    product: str
    configuration: int
    """bConfigurationValue of the configuration that has the interfaces."""
    interfaces: tuple[UsbInterface, ...]
    failure: FailureCode | None
    """Why its texts could not be read, if they could not: perhaps not yet."""
    backend: Backend = field(compare=False, repr=False)
    device: Device = field(compare=False, repr=False)

    @property
    def place(self) -> tuple[str, str]:
        """Serial and port path: what stays when the same phone enumerates again."""
        return self.serial, self.port_path

    def interface(self, kind: InterfaceKind) -> UsbInterface | None:
        """The first interface of this kind."""
        return next((interface for interface in self.interfaces if interface.kind is kind), None)


@dataclass(frozen=True, slots=True)
class Seen:
    """One device on the bus."""

    port_path: str
    phone: UsbPhone | None
    intrudes: bool
    """Whether it shows what no phone needs: HID or hub."""
    settled: bool
    """Whether all of it could be read."""
    apple: bool = False
    """Whether it is a phone that usbmuxd serves."""


class Finder:
    """Looks at the bus again and again; reads a device once per enumeration."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._known: dict[tuple[int, int, int, int], Seen] = {}

    def look(self) -> list[Seen]:
        """Every device there is now. Raises OSError if the bus cannot be read."""
        found = {}
        for device in self._backend.enumerate_devices():
            with suppress(OSError):  # it left while we looked, or cannot describe itself
                described = self._backend.get_device_descriptor(device)
                key = (described.bus, described.address, described.idVendor, described.idProduct)
                found[key] = self._known.get(key) or _examine(self._backend, device, described)
        # The rest is read again next time: udev grants access a moment after a device came.
        self._known = {key: seen for key, seen in found.items() if seen.settled}
        return list(found.values())


def _examine(backend: Backend, device: Device, described: Descriptor) -> Seen:
    port_path = f"{described.bus}-{'.'.join(map(str, described.port_numbers or ()))}"
    configurations = layout.read(backend, device, described)
    shown = {each.triple[0] for configuration in configurations for each in configuration.interfaces}
    intrudes = not _INTRUDERS.isdisjoint(shown | {described.bDeviceClass})
    if not (candidates := _candidates(configurations)):
        return Seen(port_path, None, intrudes, settled=True)
    if described.idVendor == APPLE:
        return Seen(port_path, None, intrudes=False, settled=True, apple=True)
    whose = (described.iSerialNumber, described.iManufacturer, described.iProduct)
    names = (each.name for each in candidates if each.triple == _NAMED)
    known, failure = texts.read(backend, device, {*whose, *names})
    usable = (_usable(each, known.get(each.name, "")) for each in candidates)
    if not (interfaces := tuple(each for each in usable if each)):
        return Seen(port_path, None, intrudes, settled=failure is None)
    serial, manufacturer, product = (known.get(index, "") for index in whose)
    phone = UsbPhone(
        serial=serial,
        port_path=port_path,
        address=described.address,
        manufacturer=manufacturer,
        product=product,
        configuration=configurations[0].value,
        interfaces=interfaces,
        failure=failure,
        backend=backend,
        device=device,
    )
    return Seen(port_path, phone, intrudes, settled=failure is None)


def _candidates(configurations: Sequence[layout.Configuration]) -> list[layout.Interface]:
    """What may be ours, of the first configuration: phones have one, and the kernel takes the first too."""
    return [
        interface
        for configuration in configurations[:1]
        for interface in configuration.interfaces
        if interface.setting == 0 and (interface.triple in _KINDS or interface.triple == _NAMED)
    ]


def _usable(interface: layout.Interface, name: str) -> UsbInterface | None:
    """The interface, if it is of a known kind and has the endpoints that this kind must have."""
    kind = InterfaceKind.MTP if interface.triple == _NAMED and name == "MTP" else _KINDS.get(interface.triple)
    ways: dict[tuple[int, bool], layout.Endpoint] = {}
    for endpoint in interface.endpoints:
        ways.setdefault((endpoint.kind, bool(endpoint.address & 0x80)), endpoint)
    bulk_in, bulk_out = ways.get((layout.BULK, True)), ways.get((layout.BULK, False))
    event_in = ways.get((layout.INTERRUPT, True))
    if kind is None or bulk_in is None or bulk_out is None:
        return None
    if bulk_in.max_packet not in _BULK_PACKETS or bulk_in.max_packet != bulk_out.max_packet:
        return None
    return UsbInterface(
        kind,
        interface.number,
        bulk_in.address,
        bulk_out.address,
        event_in.address if event_in and event_in.max_packet else None,
        bulk_in.max_packet,
    )
