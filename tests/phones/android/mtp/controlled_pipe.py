"""A pipe to the lab's endpoints with class requests."""

from collections.abc import Callable
from typing import TypeAlias

from counterseal.lab.android.usb.endpoints import Endpoint
from counterseal.lab.android.usb.function import Setup
from counterseal.phones.usb.pipe import UsbStallError
from counterseal.tradein.failures import FailureCode
from tests.phones.android.pipe_on_endpoints import EndpointPipe

Control: TypeAlias = Callable[[Setup, bytes], bytes | None]
"""Answers a class request; None stalls."""

_READS, _WRITES = 0xA1, 0x21


class ControlledPipe(EndpointPipe):
    def __init__(self, to_phone: Endpoint, from_phone: Endpoint, events: Endpoint, control: Control) -> None:
        super().__init__(to_phone, from_phone, events)
        self._control = control

    def control_in(self, request: int, value: int, size: int) -> bytes:
        return self._class_request(Setup(_READS, request, value, 0, size), b"")[:size]

    def control_out(self, request: int, value: int, data: bytes) -> None:
        self._class_request(Setup(_WRITES, request, value, 0, len(data)), data)

    def _class_request(self, setup: Setup, data: bytes) -> bytes:
        if (answer := self._control(setup, data)) is None:
            raise UsbStallError(FailureCode.USB_STALL)
        return answer
