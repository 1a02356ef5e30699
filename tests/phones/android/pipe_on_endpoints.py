"""A Pipe whose far end is the lab's: what a protocol's client is tested on where no bus is needed."""

import threading
import time
from collections.abc import Callable
from typing import TypeVar

from counterseal.lab.android.usb.endpoints import BabbleError, Buffer, Endpoint, GoneError, StallError
from counterseal.phones.usb.pipe import UsbError, UsbStallError, UsbTimeoutError
from counterseal.tradein.failures import FailureCode

T = TypeVar("T")


class EndpointPipe:
    """Control requests stall, unless a subclass answers them."""

    def __init__(self, to_phone: Endpoint, from_phone: Endpoint, events: Endpoint | None = None) -> None:
        self.max_packet = from_phone.max_packet
        self._to_phone = to_phone
        self._from_phone = from_phone
        self._events = events or Endpoint()
        self._news = threading.Condition()
        self._closed = False
        for endpoint in (self._to_phone, self._from_phone, self._events):
            endpoint.on_ready(self._wake)

    def write(self, transfer: Buffer, timeout: float) -> None:
        self._wait(lambda: self._to_phone.offer(transfer) or None, timeout)

    def read(self, size: int, timeout: float) -> memoryview:
        try:
            return memoryview(self._wait(lambda: self._from_phone.take(size), timeout))
        except UsbTimeoutError:
            if came := self._from_phone.give_up(size):
                return memoryview(came)
            raise

    def read_event(self, size: int, timeout: float) -> bytes:
        return self._wait(lambda: self._events.take(size), timeout)

    def control_in(self, request: int, value: int, size: int) -> bytes:
        raise UsbStallError(FailureCode.USB_STALL)

    def control_out(self, request: int, value: int, data: bytes) -> None:
        raise UsbStallError(FailureCode.USB_STALL)

    def clear_halt(self) -> None:
        self._to_phone.clear_halt()
        self._from_phone.clear_halt()

    def close(self) -> None:
        self._closed = True
        self._wake()

    def _wake(self) -> None:
        with self._news:
            self._news.notify_all()

    def _wait(self, attempt: Callable[[], T | None], timeout: float) -> T:
        """What `attempt` gives once it gives something."""
        until = time.monotonic() + timeout
        with self._news:
            while (got := self._try(attempt)) is None:
                if (left := until - time.monotonic()) <= 0:
                    raise UsbTimeoutError(FailureCode.PHONE_SILENT)
                self._news.wait(left)
            return got

    def _try(self, attempt: Callable[[], T | None]) -> T | None:
        if self._closed:
            raise UsbError(FailureCode.PHONE_UNPLUGGED)
        try:
            return attempt()
        except GoneError:
            raise UsbError(FailureCode.PHONE_UNPLUGGED) from None
        except StallError:
            raise UsbStallError(FailureCode.USB_STALL) from None
        except BabbleError:
            raise UsbError(FailureCode.USB_OVERFLOW) from None
