"""Fastboot as a USB interface (system/core fastboot/README.md)."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Final

from counterseal.lab.android.usb.endpoints import Endpoint, GoneError
from counterseal.lab.android.usb.function import EndpointSpec, Interface, Setup

FASTBOOT_INTERFACE: Final = Interface(0xFF, 0x42, 0x03, "fastboot", (EndpointSpec("in"), EndpointSpec("out")))
_COMMAND_BYTES: Final = 4096
_RESPONSE_BYTES: Final = 256
_CHANGES: Final = ("erase", "flash", "format", "set_active", "download")


class FastbootFunction:
    """`variables` are what `getvar` knows; `restart` is told where `reboot` leads."""

    interface = FASTBOOT_INTERFACE

    def __init__(self, variables: Mapping[str, str], restart: Callable[[str], None]) -> None:
        self._variables = variables
        self._restart = restart

    def start(self, endpoints: tuple[Endpoint, ...]) -> None:
        threading.Thread(target=self._serve, args=endpoints, daemon=True).start()

    def control(self, setup: Setup, data: bytes) -> bytes | None:
        return None  # fastboot has no class requests

    def _serve(self, in_: Endpoint, out: Endpoint) -> None:
        with suppress(GoneError):
            while True:
                command = out.read(_COMMAND_BYTES).decode(errors="replace").rstrip("\0")
                for response in self._answer(command):
                    in_.write(response.encode()[:_RESPONSE_BYTES])

    def _answer(self, command: str) -> Iterator[str]:
        verb, _, argument = command.partition(":")
        match verb:
            case "getvar" if argument == "all":
                yield from (f"INFO{name}:{value}" for name, value in self._variables.items())
                yield "OKAY"
            case "getvar" if argument in self._variables:
                yield f"OKAY{self._variables[argument]}"
            case "getvar":
                yield f"FAILGetVar Variable Not found: {argument}"
            case "reboot" | "continue":
                yield "OKAY"
                self._restart("")
            case "reboot-bootloader":
                yield "OKAY"
                self._restart("bootloader")
            case _ if verb in _CHANGES:
                yield f"FAIL{verb} is not allowed in locked state"
            case "flashing unlock" | "flashing lock":
                yield f"FAIL{verb} is not allowed"
            case _:
                yield "FAILunknown command"
