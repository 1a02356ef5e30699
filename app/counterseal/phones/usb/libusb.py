"""libusb, looked at anew each time.

A context of libusb's reads /sys once and then waits to be told of devices that come and go. In a network name
space of an ordinary user's, such as the worker's sandbox, the kernel tells nobody (lib/kobject_uevent.c,
`uevent_net_broadcast_untagged`). So each look has a context of its own, alive as long as a device from it.
"""

from collections.abc import Iterator
from typing import Any

from usb.backend import libusb1  # type: ignore[import-untyped] # pyusb has no type hints


class Libusb(libusb1._LibUSB):  # type: ignore[misc] # its public face makes one context only
    """What it must do is said by `counterseal.phones.usb.backend.Backend`."""

    def enumerate_devices(self) -> Iterator[Any]:
        context = libusb1._LibUSB(self.lib)
        for device in context.enumerate_devices():
            device.context = context
            yield device

    def open_device(self, dev: Any) -> Any:
        handle = super().open_device(dev)
        handle.device = dev
        return handle
