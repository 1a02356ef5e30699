"""What a program on the phone (adbd, MTP, fastboot) gives to USB and gets from it.

Numbers and names are those of USB 2.0 chapter 9. A function looks at USB as a FunctionFS program does:
blocking endpoints, control requests handed up, nothing about packets or addresses.
"""

import struct
from dataclasses import dataclass
from typing import Final, Literal, Protocol

from .endpoints import Endpoint

_SETUP: Final = struct.Struct("<BBHHH")


@dataclass(frozen=True, slots=True)
class EndpointSpec:
    """An endpoint as its function asks for it; its address is given out when the phone is plugged in."""

    direction: Literal["in", "out"]
    """As the host sees it: "in" is written by the phone."""
    kind: Literal["bulk", "interrupt"] = "bulk"
    max_packet: int | None = None
    """wMaxPacketSize; None is what the bus speed allows for bulk: 64, 512 or 1024."""
    interval: int = 0
    """bInterval, for interrupt endpoints."""


@dataclass(frozen=True, slots=True)
class Interface:
    """An interface descriptor with its endpoints, in the order in which they are described."""

    class_: int
    subclass: int
    protocol: int
    name: str
    """iInterface; empty for none."""
    endpoints: tuple[EndpointSpec, ...] = ()


@dataclass(frozen=True, slots=True)
class Setup:
    """The eight bytes that begin a control transfer."""

    request_type: int
    request: int
    value: int
    index: int
    length: int

    @classmethod
    def parse(cls, packet: bytes) -> "Setup":
        """From the wire. Raises struct.error unless there are eight bytes."""
        return cls(*_SETUP.unpack(packet))

    def pack(self) -> bytes:
        """To the wire."""
        return _SETUP.pack(self.request_type, self.request, self.value, self.index, self.length)

    @property
    def reads(self) -> bool:
        """Whether the data stage goes from phone to host."""
        return bool(self.request_type & 0x80)


class Function(Protocol):
    """One interface of the phone and the program behind it."""

    interface: Interface

    def start(self, endpoints: tuple[Endpoint, ...]) -> None:
        """The host configured us: serve these, in the order of `interface.endpoints`.

        Returns at once; whatever threads it starts are daemons and end at GoneError. Called again, with fresh
        endpoints, after every reset of the bus; those of the time before are dead by then.
        """

    def control(self, setup: Setup, data: bytes) -> bytes | None:
        """A class or vendor request to this interface. Returns what it reads (b"" for a write) or None to
        stall. Runs in the host's thread, so it must not wait for the host."""
