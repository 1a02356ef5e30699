"""The daemon as a USB interface."""

import threading
from typing import Final

from counterseal.lab.android.usb.endpoints import Endpoint
from counterseal.lab.android.usb.function import EndpointSpec, Interface, Setup

from .session import Mode, Session
from .transport import UsbTransport

ADB_INTERFACE: Final = Interface(0xFF, 0x42, 0x01, "ADB Interface", (EndpointSpec("out"), EndpointSpec("in")))
"""Numbers and order of adb's daemon/usb_ffs.cpp: out before in."""


class AdbFunction:
    interface = ADB_INTERFACE

    def __init__(self, mode: Mode) -> None:
        self._mode = mode

    def start(self, endpoints: tuple[Endpoint, ...]) -> None:
        out, in_ = endpoints
        session = Session(UsbTransport(out, in_, self._mode.mutator), self._mode)
        threading.Thread(target=session.serve, daemon=True).start()

    def control(self, setup: Setup, data: bytes) -> bytes | None:
        return None  # adb has no class requests
