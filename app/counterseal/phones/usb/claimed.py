"""An interface of a phone, claimed: the Pipe that the protocols' clients use."""

import asyncio
import math
import threading
from array import array
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Final, TypeAlias

from counterseal.tradein.failures import FailureCode

from .backend import Handle
from .discovery import UsbInterface, UsbPhone
from .errors import told
from .pipe import Buffer, Pipe, UsbError, UsbTimeoutError

_AGAIN_SECONDS: Final = 0.1
_CONTROL_MILLISECONDS: Final = 5000
"""How long a control request may take (USB 2.0, 9.2.6.4)."""

_CLASS_FROM_INTERFACE: Final = 0xA1
_CLASS_TO_INTERFACE: Final = 0x21

_ZERO: Final = array("B", [0])

_Read: TypeAlias = Callable[[Handle, int, int, "array[int]", int], int]


def claim(phone: UsbPhone, interface: UsbInterface) -> Pipe:
    """Open the phone and claim one of its interfaces. Raises UsbError."""
    backend = phone.backend
    try:
        handle = backend.open_device(phone.device)
        try:
            if backend.get_configuration(handle) == 0:  # setting it again would have the phone start over
                backend.set_configuration(handle, phone.configuration)
            _detach_kernel_driver(phone, handle, interface.number)
            backend.claim_interface(handle, interface.number)
        except BaseException:
            backend.close_device(handle)
            raise
    except OSError as error:
        raise told(error) from None
    return ClaimedInterface(phone, handle, interface)


async def claim_in_thread(phone: UsbPhone, interface: UsbInterface) -> Pipe:
    """The same, beside an event loop. Cancelled halfway, it leaves nothing claimed."""
    claiming = asyncio.create_task(asyncio.to_thread(claim, phone, interface))
    try:
        return await asyncio.shield(claiming)
    except asyncio.CancelledError:
        claiming.add_done_callback(_give_back)
        raise


def _give_back(claiming: asyncio.Task[Pipe]) -> None:
    if not claiming.cancelled() and claiming.exception() is None:
        claiming.result().close()


def _detach_kernel_driver(phone: UsbPhone, handle: Handle, number: int) -> None:
    with suppress(NotImplementedError):  # a system whose kernel has no drivers to detach
        if phone.backend.is_kernel_driver_active(handle, number):
            phone.backend.detach_kernel_driver(handle, number)


class ClaimedInterface:
    """A Pipe over a backend's blocking transfers."""

    def __init__(self, phone: UsbPhone, handle: Handle, interface: UsbInterface) -> None:
        self.max_packet = interface.max_packet
        self._backend = phone.backend
        self._handle = handle
        self._interface = interface
        self._reading, self._writing = threading.Lock(), threading.Lock()
        self._listening, self._controlling = threading.Lock(), threading.Lock()
        self._closed = False

    def write(self, transfer: Buffer, timeout: float) -> None:
        data = array("B")
        data.frombytes(transfer)
        with self._using(self._writing):
            count = self._backend.bulk_write(
                *self._to(self._interface.bulk_out), data, _milliseconds(timeout)
            )
        if count < len(data):
            raise UsbTimeoutError(FailureCode.PHONE_SILENT)

    def read(self, size: int, timeout: float) -> memoryview:
        with self._using(self._reading):
            return self._read(self._backend.bulk_read, self._interface.bulk_in, size, timeout)

    def read_event(self, size: int, timeout: float) -> bytes:
        if self._interface.event_in is None:
            raise UsbError(FailureCode.USB_ERROR)
        with self._using(self._listening):
            return bytes(self._read(self._backend.intr_read, self._interface.event_in, size, timeout))

    def control_in(self, request: int, value: int, size: int) -> bytes:
        buffer = _ZERO * size
        count = self._control(_CLASS_FROM_INTERFACE, request, value, buffer)
        return buffer[:count].tobytes()

    def control_out(self, request: int, value: int, data: bytes) -> None:
        self._control(_CLASS_TO_INTERFACE, request, value, array("B", data))

    def clear_halt(self) -> None:
        with self._using(self._controlling):
            for endpoint in (self._interface.bulk_in, self._interface.bulk_out):
                self._backend.clear_halt(self._handle, endpoint)

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self._release()
        with ExitStack() as held:
            for lock in (self._reading, self._writing, self._listening, self._controlling):
                while not lock.acquire(timeout=_AGAIN_SECONDS):
                    self._release()  # a transfer that began meanwhile has claimed the interface again
                held.callback(lock.release)
            self._backend.close_device(self._handle)

    def _release(self) -> None:
        """Give the interface back, which ends the transfers that wait there."""
        with suppress(OSError):  # the phone may be gone
            self._backend.release_interface(self._handle, self._interface.number)

    def _read(self, transfer: _Read, endpoint: int, size: int, timeout: float) -> memoryview:
        buffer = _ZERO * size
        count = transfer(*self._to(endpoint), buffer, _milliseconds(timeout))
        return memoryview(buffer)[:count]

    def _to(self, endpoint: int) -> tuple[Handle, int, int]:
        return self._handle, endpoint, self._interface.number

    def _control(self, request_type: int, request: int, value: int, data: "array[int]") -> int:
        where = self._interface.number
        with self._using(self._controlling):
            return self._backend.ctrl_transfer(
                self._handle, request_type, request, value, where, data, _CONTROL_MILLISECONDS
            )

    @contextmanager
    def _using(self, lock: threading.Lock) -> Iterator[None]:
        """Keep the handle open meanwhile. Raises UsbError for whatever goes wrong, closing included."""
        with lock:
            self._check_open()
            try:
                yield
            except OSError as error:
                self._check_open()
                raise told(error) from None
            self._check_open()

    def _check_open(self) -> None:
        if self._closed:
            raise UsbError(FailureCode.USB_ERROR)


def _milliseconds(seconds: float) -> int:
    return max(1, math.ceil(seconds * 1000))  # 0 would be for ever
