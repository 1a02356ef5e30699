"""A gadget while it is plugged in, as the host sees it: addressed endpoints and control requests."""

import threading
from enum import IntEnum

from counterseal.lab.fuzzing.layers import Layer

from . import descriptors
from .endpoints import Endpoint, GoneError, StallError
from .function import Setup
from .gadget import Gadget


class _Kind(IntEnum):
    STANDARD = 0
    CLASS = 1
    VENDOR = 2


class _To(IntEnum):
    DEVICE = 0
    INTERFACE = 1
    ENDPOINT = 2


class _Standard(IntEnum):
    """USB 2.0, table 9-4."""

    GET_STATUS = 0
    CLEAR_FEATURE = 1
    SET_FEATURE = 3
    GET_DESCRIPTOR = 6
    GET_CONFIGURATION = 8
    SET_CONFIGURATION = 9
    GET_INTERFACE = 10
    SET_INTERFACE = 11


class _Descriptor(IntEnum):
    """USB 2.0, table 9-5; USB 3.2, table 9-6."""

    DEVICE = 1
    CONFIGURATION = 2
    STRING = 3
    QUALIFIER = 6
    BINARY_OBJECT_STORE = 15


class Device:
    """One time between plugging in and unplugging. Every method may be called from any thread."""

    def __init__(self, gadget: Gadget, number: int) -> None:
        self.gadget = gadget
        self.number = number
        """As in /dev/bus/usb/001/NNN: never given twice by one port."""
        self._lock = threading.Lock()
        self._gone = False
        self._endpoints: dict[int, Endpoint] = {}
        self.restart()

    @property
    def gone(self) -> bool:
        """Whether it was unplugged."""
        return self._gone

    def endpoint(self, address: int) -> Endpoint | None:
        """The endpoint with this bEndpointAddress, which lives until the next restart."""
        return self._endpoints.get(address)

    def restart(self) -> None:
        """A bus reset, or the configuration being set: all transfers end, the functions start afresh."""
        self._stop()
        with self._lock:
            if self._gone or self._endpoints:
                return
            functions = self.gadget.functions
            given = descriptors.addresses([function.interface for function in functions])
            for function, own_addresses in zip(functions, given, strict=True):
                bulk = descriptors.BULK_PACKET[self.gadget.speed]
                own = tuple(Endpoint(spec.max_packet or bulk) for spec in function.interface.endpoints)
                self._endpoints |= zip(own_addresses, own, strict=True)
                function.start(own)

    def unplug(self) -> None:
        """Every waiting and every later call fails."""
        self._gone = True
        self._stop()

    def _stop(self) -> None:
        with self._lock:
            stopped, self._endpoints = self._endpoints, {}
        for endpoint in stopped.values():  # not under the lock: a face may wait for its client meanwhile
            endpoint.kill()

    def control(self, setup: Setup, data: bytes = b"") -> bytes:
        """A control transfer: what the host reads, `setup.length` bytes at most; b"" after a write.

        Raises StallError for what the phone does not know, GoneError after unplugging.
        """
        if self._gone:
            raise GoneError
        answer = self._answer(setup, data)
        if answer is None:
            raise StallError
        return self.gadget.mutator.content(Layer.USB, answer)[: setup.length]

    def _answer(self, setup: Setup, data: bytes) -> bytes | None:
        kind, to = setup.request_type >> 5 & 3, setup.request_type & 31
        interface = setup.index & 0xFF
        if kind == _Kind.STANDARD:
            return self._standard(setup, to)
        if to == _To.INTERFACE and interface < len(self.gadget.functions):
            return self.gadget.functions[interface].control(setup, data)
        if to == _To.DEVICE and kind == _Kind.VENDOR and self.gadget.vendor_requests:
            return self.gadget.vendor_requests(setup, data)
        return None

    def _standard(self, setup: Setup, to: int) -> bytes | None:
        match setup.request, to:
            case _Standard.GET_DESCRIPTOR, _To.DEVICE:
                return self._descriptor(setup.value >> 8, setup.value & 0xFF)
            case _Standard.GET_CONFIGURATION, _To.DEVICE:
                return bytes((descriptors.CONFIGURATION if self._endpoints else 0,))
            case _Standard.SET_CONFIGURATION, _To.DEVICE if setup.value == descriptors.CONFIGURATION:
                self.restart()
                return b""
            case _Standard.SET_CONFIGURATION, _To.DEVICE if setup.value == 0:
                self._stop()
                return b""
            case _Standard.GET_STATUS, _To.DEVICE:
                return b"\x01\x00"  # self-powered
            case _Standard.GET_STATUS, _To.INTERFACE:
                return b"\x00\x00"
            case _Standard.GET_INTERFACE, _To.INTERFACE:
                return b"\x00"
            case _Standard.SET_INTERFACE, _To.INTERFACE if setup.value == 0:
                return b""
            case _, _To.ENDPOINT:
                return self._endpoint_request(setup.request, setup.index)
        return None

    def _endpoint_request(self, request: int, address: int) -> bytes | None:
        endpoint = self.endpoint(address)
        if endpoint is None:
            return None
        match request:
            case _Standard.GET_STATUS:
                return bytes((endpoint.halted, 0))
            case _Standard.CLEAR_FEATURE:  # an endpoint has one feature: ENDPOINT_HALT
                endpoint.clear_halt()
                return b""
            case _Standard.SET_FEATURE:
                endpoint.halt()
                return b""
        return None

    def _descriptor(self, kind: int, index: int) -> bytes | None:
        match kind:
            case _Descriptor.DEVICE:
                return descriptors.device(self.gadget)
            case _Descriptor.CONFIGURATION if index == 0:
                return descriptors.configuration(self.gadget)
            case _Descriptor.STRING if index == 0:
                return descriptors.languages()
            case _Descriptor.STRING if index in (named := descriptors.strings(self.gadget)):
                return descriptors.string(named[index])
            case _Descriptor.QUALIFIER if self.gadget.speed == "high":
                return descriptors.qualifier()
            case _Descriptor.BINARY_OBJECT_STORE if self.gadget.speed == "super":
                return descriptors.binary_object_store()
        return None
