"""The lab's phone and our ADB connection to it, in one process and without a bus."""

import threading
from collections.abc import Callable

from counterseal.lab.android.adbd.session import Session
from counterseal.lab.android.adbd.transport import UsbTransport
from counterseal.lab.android.adbd_modes import adbd_mode
from counterseal.lab.android.mishaps import Mishaps
from counterseal.lab.android.phone import Phone
from counterseal.lab.android.scenarios import Scenario
from counterseal.lab.android.usb.endpoints import Endpoint
from counterseal.phones.android.adb.connection import Connection
from counterseal.phones.android.adb.key import AdbKey
from tests.lab.android_phone.phones import phone

from .pipe_on_endpoints import EndpointPipe

KEY = AdbKey.generate()
ORDINARY = Scenario()


class AdbPhone:
    """A phone whose owner allowed debugging. Change `phone` before the first connection."""

    def __init__(self, scenario: Scenario = ORDINARY, profile: str = "pixel") -> None:
        self.phone: Phone = phone(scenario, profile)
        self.phone.debugging, self.phone.auto_blocker = True, False
        self.phone.on_prompt = _allow
        self._endpoints: list[Endpoint] = []

    def connect(self) -> Connection:
        to_phone, from_phone = Endpoint(), Endpoint()
        self._endpoints = [to_phone, from_phone]
        mode = adbd_mode(self.phone, Mishaps(self.phone))
        assert mode is not None
        session = Session(UsbTransport(to_phone, from_phone), mode)
        threading.Thread(target=session.serve, daemon=True).start()
        return Connection.open(EndpointPipe(to_phone, from_phone), KEY)

    def unplug(self) -> None:
        for endpoint in self._endpoints:
            endpoint.kill()


def _allow(allow: Callable[[], None]) -> None:
    allow()
