"""A phone with one function, which sends back what it gets."""

import threading
from contextlib import suppress
from dataclasses import dataclass, field

from counterseal.lab.android.usb.aoa import Accessory
from counterseal.lab.android.usb.endpoints import Endpoint, GoneError
from counterseal.lab.android.usb.function import EndpointSpec, Interface, Setup
from counterseal.lab.android.usb.gadget import Gadget, Speed

TRANSFER = 1 << 20
OUT, IN, EVENTS = 0x01, 0x81, 0x82

READ_BACK = 1
"""Class request: reads what was last written with it."""


@dataclass
class Loopback:
    """Echoes transfer by transfer; ends each as USB asks for unless `zero_packets` is off."""

    zero_packets: bool = True
    starts: int = 0
    endpoints: tuple[Endpoint, ...] = ()
    written: bytes = b""
    interface: Interface = field(
        default=Interface(
            *(0xFF, 0x42, 0x63, "Loopback"),
            (EndpointSpec("out"), EndpointSpec("in"), EndpointSpec("in", "interrupt", 28, 6)),
        )
    )

    def start(self, endpoints: tuple[Endpoint, ...]) -> None:
        self.starts += 1
        self.endpoints = endpoints
        threading.Thread(target=self._echo, args=endpoints[:2], daemon=True).start()

    def control(self, setup: Setup, data: bytes) -> bytes | None:
        if setup.request != READ_BACK:
            return None
        if setup.reads:
            return self.written
        self.written = data
        return b""

    def _echo(self, source: Endpoint, sink: Endpoint) -> None:
        with suppress(GoneError):
            while True:
                transfer = source.read(TRANSFER)
                sink.write(transfer)
                if self.zero_packets and transfer and len(transfer) % sink.max_packet == 0:
                    sink.write(b"")


def phone(*functions: Loopback, speed: Speed = "high", serial: str = "SERIAL1") -> Gadget:
    """A gadget with these functions, or one Loopback."""
    return Gadget(
        *(0x18D1, 0x4EE1, 0x0510, "Maker", "Loopback phone", serial),
        functions or (Loopback(),),
        speed,
        Accessory(),
    )
