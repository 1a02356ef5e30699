"""What lists and opens USB devices: libusb through pyusb, or a USB/IP server.

We stop at pyusb's backend interface, which is libusb as it is: the objects above it claim interfaces and set
configurations on their own, and keep handles open until they are collected.
"""

import os
from array import array
from collections.abc import Iterable
from typing import Any, Final, Protocol, TypeAlias, cast

import libusb_package
from usb.backend import libusb1  # type: ignore[import-untyped] # pyusb has no type hints

from .libusb import Libusb
from .usbip.backend import UsbIpBackend

USBIP_VARIABLE: Final = "COUNTERSEAL_USBIP"
"""HOST:PORT or socket of a USB/IP server to take instead of this machine's USB; as USBMUXD_SOCKET_ADDRESS."""

Device: TypeAlias = Any
"""A device as its backend names it: opaque."""
Handle: TypeAlias = Any
"""An opened device: opaque."""
Descriptor: TypeAlias = Any
"""An object with the fields of a descriptor under their names in USB 2.0, 9.6; all of them untrusted."""


class Backend(Protocol):
    """The part of pyusb's `usb.backend.IBackend` that we use. Timeouts are milliseconds.

    Indices of descriptors count from zero in the order of the descriptors; IndexError past the end.
    What goes wrong is an OSError with the kernel's errno. An endpoint is for one thread, the rest for any.
    """

    def enumerate_devices(self) -> Iterable[Device]: ...
    def get_device_descriptor(self, dev: Device) -> Descriptor: ...
    def get_configuration_descriptor(self, dev: Device, config: int) -> Descriptor: ...
    def get_interface_descriptor(self, dev: Device, intf: int, alt: int, config: int) -> Descriptor: ...
    def get_endpoint_descriptor(
        self, dev: Device, ep: int, intf: int, alt: int, config: int
    ) -> Descriptor: ...
    def open_device(self, dev: Device) -> Handle: ...
    def close_device(self, dev_handle: Handle) -> None: ...
    def get_configuration(self, dev_handle: Handle) -> int: ...
    def set_configuration(self, dev_handle: Handle, config_value: int) -> None: ...
    def is_kernel_driver_active(self, dev_handle: Handle, intf: int) -> bool: ...
    def detach_kernel_driver(self, dev_handle: Handle, intf: int) -> None: ...
    def claim_interface(self, dev_handle: Handle, intf: int) -> None: ...
    def release_interface(self, dev_handle: Handle, intf: int) -> None: ...
    def clear_halt(self, dev_handle: Handle, ep: int) -> None: ...

    # Releasing an interface ends the transfers that wait there. (Linux: proc_releaseinterface in devio.c.)
    # Transfers return how many bytes went. A time-out after some of them is no error: then that many went.
    def bulk_write(self, dev_handle: Handle, ep: int, intf: int, data: "array[int]", timeout: int) -> int: ...
    def bulk_read(self, dev_handle: Handle, ep: int, intf: int, buff: "array[int]", timeout: int) -> int: ...
    def intr_read(self, dev_handle: Handle, ep: int, intf: int, buff: "array[int]", timeout: int) -> int: ...
    def ctrl_transfer(  # noqa: PLR0917 - pyusb's order
        self,
        handle: Handle,
        kind: int,
        request: int,
        value: int,
        index: int,
        data: "array[int]",
        timeout: int,
        /,
    ) -> int: ...


def choose() -> Backend | None:
    """What the environment asks for; else the libusb that came with us; else the system's; else None.

    Ours reads /sys by itself. The system's asks libudev, which lists nothing where there is no /proc, as in
    the worker's sandbox.

    Raises ValueError if the environment names HOST: and no number.
    """
    if server := os.environ.get(USBIP_VARIABLE):
        host, colon, port = server.rpartition(":")
        return UsbIpBackend((host, int(port)) if colon else server)
    # the system's by its name: looking for it would start programs, which the worker may not
    found = libusb_package.get_libusb1_backend() or libusb1.get_backend(lambda _: "libusb-1.0.so.0")
    return cast(Backend, Libusb(found.lib)) if found else None
