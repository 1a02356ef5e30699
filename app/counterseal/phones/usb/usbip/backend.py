"""The backend: what a USB/IP server exports, listed and opened as pyusb's backends do."""

import errno
import struct
import threading
from array import array
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, Final

from . import descriptors, wire
from .connection import Address, Connection, connect

_CONTROL_SECONDS: Final = 5.0
"""How long a standard request may take (USB 2.0, 9.2.6.4)."""
_MAX_CONFIGURATIONS: Final = 8
"""As many as the kernel takes (USB_MAXCONFIG)."""

_SETUP: Final = struct.Struct("<BBHHH")
_FROM_DEVICE: Final = 0x80
_TO_DEVICE: Final = 0x00
_TO_ENDPOINT: Final = 0x02
_CLEAR_FEATURE: Final = 1
_GET_DESCRIPTOR: Final = 6
_GET_CONFIGURATION: Final = 8
_SET_CONFIGURATION: Final = 9
_ENDPOINT_HALT: Final = 0
_DEVICE_DESCRIPTOR: Final = 1
_CONFIGURATION_DESCRIPTOR: Final = 2


@dataclass(eq=False, slots=True)
class _Import:
    """A device that we took; a server gives it once, so whoever opens it shares it."""

    connection: Connection
    users: int = 0
    claimed: set[int] = field(default_factory=set)


@dataclass(eq=False, slots=True)
class Handle:
    """A device opened by one user."""

    device: wire.Exported
    shared: _Import
    claimed: set[int] = field(default_factory=set)

    @property
    def connection(self) -> Connection:
        """What its transfers go over."""
        return self.shared.connection


class UsbIpBackend:
    """What it must do is said by `counterseal.phones.usb.backend.Backend`."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._lock = threading.RLock()
        self._imports: dict[wire.Exported, _Import] = {}
        self._known: dict[wire.Exported, tuple[SimpleNamespace, list[SimpleNamespace]]] = {}
        """Descriptors of what is listed: a device is taken once to read them, not each time it is listed."""

    def enumerate_devices(self) -> list[wire.Exported]:
        with connect(self._address) as connection:
            listed = wire.list_devices(connection)
        with self._lock:
            self._known = {device: known for device, known in self._known.items() if device in listed}
        return listed

    def get_device_descriptor(self, dev: wire.Exported) -> Any:
        return self._describe(dev)[0]

    def get_configuration_descriptor(self, dev: wire.Exported, config: int) -> Any:
        return self._describe(dev)[1][config]

    def get_interface_descriptor(self, dev: wire.Exported, intf: int, alt: int, config: int) -> Any:
        return self.get_configuration_descriptor(dev, config).interfaces[intf][alt]

    def get_endpoint_descriptor(self, dev: wire.Exported, ep: int, intf: int, alt: int, config: int) -> Any:
        return self.get_interface_descriptor(dev, intf, alt, config).endpoints[ep]

    def open_device(self, dev: wire.Exported) -> Handle:
        with self._lock:
            if dev not in self._imports:
                self._imports[dev] = _Import(Connection(self._address, dev))
            shared = self._imports[dev]
            shared.users += 1
            return Handle(dev, shared)

    def close_device(self, dev_handle: Handle) -> None:
        with self._lock:
            shared = dev_handle.shared
            shared.claimed -= dev_handle.claimed
            shared.users -= 1
            if shared.users == 0:
                del self._imports[dev_handle.device]
                shared.connection.close()

    def get_configuration(self, dev_handle: Handle) -> int:
        return int.from_bytes(self._ask(dev_handle, _GET_CONFIGURATION, 0, 1))

    def set_configuration(self, dev_handle: Handle, config_value: int) -> None:
        self._tell(dev_handle, _TO_DEVICE, _SET_CONFIGURATION, config_value, 0)

    def is_kernel_driver_active(self, dev_handle: Handle, intf: int) -> bool:
        return False  # the server took the device from its own kernel

    def detach_kernel_driver(self, dev_handle: Handle, intf: int) -> None:
        raise OSError(errno.ENOENT, "no kernel driver")

    def claim_interface(self, dev_handle: Handle, intf: int) -> None:
        with self._lock:
            if intf in dev_handle.shared.claimed:
                raise OSError(errno.EBUSY, "claimed by somebody else here")
            dev_handle.shared.claimed.add(intf)
            dev_handle.claimed.add(intf)

    def release_interface(self, dev_handle: Handle, intf: int) -> None:
        dev_handle.connection.cancel(intf)
        with self._lock:
            dev_handle.shared.claimed.discard(intf)
            dev_handle.claimed.discard(intf)

    def clear_halt(self, dev_handle: Handle, ep: int) -> None:
        self._tell(dev_handle, _TO_ENDPOINT, _CLEAR_FEATURE, _ENDPOINT_HALT, ep)

    def bulk_write(self, dev_handle: Handle, ep: int, intf: int, data: "array[int]", timeout: int) -> int:
        return dev_handle.connection.write(ep, intf, memoryview(data), timeout / 1000)

    def bulk_read(self, dev_handle: Handle, ep: int, intf: int, buff: "array[int]", timeout: int) -> int:
        return dev_handle.connection.read(ep, intf, memoryview(buff), timeout / 1000)

    intr_read = bulk_read

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
    ) -> int:
        setup = _SETUP.pack(kind, request, value, index, len(data))
        return handle.connection.control(setup, memoryview(data), timeout / 1000)

    def _describe(self, device: wire.Exported) -> tuple[SimpleNamespace, list[SimpleNamespace]]:
        with self._lock:
            if device not in self._known:
                handle = self.open_device(device)
                try:
                    self._known[device] = self._read_descriptors(handle)
                finally:
                    self.close_device(handle)
            return self._known[device]

    def _read_descriptors(self, handle: Handle) -> tuple[SimpleNamespace, list[SimpleNamespace]]:
        device = handle.device
        found = descriptors.device(self._ask(handle, _GET_DESCRIPTOR, _DEVICE_DESCRIPTOR << 8, 18))
        found.bus, found.address, found.port_numbers = device.bus, device.number, device.ports or None
        configurations = []
        for index in range(min(found.bNumConfigurations, _MAX_CONFIGURATIONS)):
            which = _CONFIGURATION_DESCRIPTOR << 8 | index
            length = descriptors.total_length(self._ask(handle, _GET_DESCRIPTOR, which, 9))
            configurations.append(
                descriptors.configuration(self._ask(handle, _GET_DESCRIPTOR, which, length))
            )
        return found, configurations

    def _ask(self, handle: Handle, request: int, value: int, size: int) -> bytes:
        buffer = array("B", bytes(size))
        milliseconds = int(_CONTROL_SECONDS * 1000)
        count = self.ctrl_transfer(handle, _FROM_DEVICE, request, value, 0, buffer, milliseconds)
        return buffer[:count].tobytes()

    def _tell(self, handle: Handle, to: int, request: int, value: int, index: int) -> None:
        milliseconds = int(_CONTROL_SECONDS * 1000)
        self.ctrl_transfer(handle, to, request, value, index, array("B"), milliseconds)
