"""A gadget while it is plugged in, as the host sees it: addressed endpoints and control requests."""

from .endpoints import Endpoint
from .gadget import Gadget


class Device:
    """One time between plugging in and unplugging."""

    def __init__(self, gadget: Gadget, number: int) -> None:
        self.gadget = gadget
        self.number = number
        self.gone = False
        self._endpoints: list[Endpoint] = []
        self.restart()

    def restart(self) -> None:
        """A bus reset or a configuration being set: all transfers end, the functions start afresh."""
        speeds = {"full": 64, "high": 512, "super": 1024}
        for endpoint in self._endpoints:
            endpoint.kill()
        self._endpoints = []
        for function in self.gadget.functions:
            own = tuple(
                Endpoint(spec.max_packet or speeds[self.gadget.speed]) for spec in function.interface.endpoints
            )
            self._endpoints += own
            function.start(own)

    def unplug(self) -> None:
        """Every waiting and every later call fails."""
        self.gone = True
        for endpoint in self._endpoints:
            endpoint.kill()
