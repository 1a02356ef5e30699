"""What a device's descriptors say it is made of, as plain values (USB 2.0, 9.6); any of it may be a lie."""

from dataclasses import dataclass
from typing import Final

from .backend import Backend, Descriptor, Device

BULK: Final = 2
INTERRUPT: Final = 3
"""Transfer types of bmAttributes."""

_MAX_CONFIGURATIONS: Final = 8
_MAX_SETTINGS: Final = 128
"""As many configurations, and settings of an interface, as the kernel and libusb take."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One endpoint of an interface."""

    address: int
    """bEndpointAddress: the top bit is set where the phone sends."""
    kind: int
    max_packet: int


@dataclass(frozen=True, slots=True)
class Interface:
    """One interface in one of its settings."""

    number: int
    setting: int
    triple: tuple[int, int, int]
    """Class, subclass and protocol."""
    name: int
    """Index of its text."""
    endpoints: tuple[Endpoint, ...]


@dataclass(frozen=True, slots=True)
class Configuration:
    """One configuration with every setting of every interface."""

    value: int
    """bConfigurationValue."""
    interfaces: tuple[Interface, ...]


def read(backend: Backend, device: Device, described: Descriptor) -> list[Configuration]:
    """The configurations of a device with this DEVICE descriptor. Raises OSError."""
    number = min(described.bNumConfigurations, _MAX_CONFIGURATIONS)
    return [_configuration(backend, device, index) for index in range(number)]


def _configuration(backend: Backend, device: Device, index: int) -> Configuration:
    described = backend.get_configuration_descriptor(device, index)
    interfaces: list[Interface] = []
    for interface in range(described.bNumInterfaces):
        try:
            for setting in range(_MAX_SETTINGS):
                interfaces.append(_interface(backend, device, (interface, setting, index)))
        except IndexError:
            continue  # that was its last setting
    return Configuration(described.bConfigurationValue, tuple(interfaces))


def _interface(backend: Backend, device: Device, place: tuple[int, int, int]) -> Interface:
    described = backend.get_interface_descriptor(device, *place)
    triple = (described.bInterfaceClass, described.bInterfaceSubClass, described.bInterfaceProtocol)
    endpoints = (
        backend.get_endpoint_descriptor(device, index, *place) for index in range(described.bNumEndpoints)
    )
    return Interface(
        described.bInterfaceNumber,
        described.bAlternateSetting,
        triple,
        described.iInterface,
        tuple(
            Endpoint(found.bEndpointAddress, found.bmAttributes & 3, found.wMaxPacketSize & 0x7FF)
            for found in endpoints
        ),
    )
