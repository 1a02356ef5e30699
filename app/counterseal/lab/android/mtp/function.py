"""MTP as a function of the phone: its interface and its control requests."""

import struct
from collections.abc import Callable, Sequence
from typing import Final, Literal

from counterseal.lab.android.content import Storage
from counterseal.lab.android.usb.endpoints import Endpoint
from counterseal.lab.android.usb.function import EndpointSpec, Interface, Setup

from .connection import Connection
from .datasets import Identity
from .faults import Faults
from .service import Service

# Descriptor order and figures: android.googlesource.com, frameworks/av, media/mtp/MtpDescriptors.cpp.
_ENDPOINTS: Final = (
    EndpointSpec("in"),
    EndpointSpec("out"),
    EndpointSpec("in", "interrupt", max_packet=28, interval=6),
)
_INTERFACES: Final = {
    "mtp": Interface(0x06, 0x01, 0x01, "MTP", _ENDPOINTS),
    # Kernels with f_mtp, on phones of before Android 9
    "legacy": Interface(0xFF, 0xFF, 0x00, "MTP", _ENDPOINTS),
}

# Class requests: USB Still Image Capture Device 1.0, 5.2.
_CANCEL: Final = 0x64
_RESET: Final = 0x66
_GET_STATUS: Final = 0x67


class MtpFunction:
    """Serves `storages()`, which is empty until the owner taps "File transfer".

    `on_sent` is called in our thread with the size of each piece of file content that was sent.
    """

    def __init__(
        self,
        mode: Literal["mtp", "legacy"],
        storages: Callable[[], Sequence[Storage]],
        identity: Identity,
        *,
        battery_percent: Callable[[], int] = lambda: 80,
        faults: Faults | None = None,
        on_sent: Callable[[int], None] = lambda size: None,
    ) -> None:
        self.interface = _INTERFACES[mode]
        self.writes_attempted = 0
        """How often a host tried to change something."""
        self._service = Service(
            identity, storages, battery_percent, faults or Faults(), on_sent, self._count_write
        )
        self._connection: Connection | None = None

    def start(self, endpoints: tuple[Endpoint, ...]) -> None:
        """The host configured us."""
        if self._connection:
            self._connection.close()
        self._connection = Connection(self._service, endpoints)

    def control(self, setup: Setup, data: bytes) -> bytes | None:
        """Cancel, reset, and status; `data` names the transaction, of which there is only one."""
        if self._connection and setup.reads and setup.request == _GET_STATUS:
            return struct.pack("<HH", 4, self._connection.wire.status())
        if self._connection and not setup.reads and setup.request in {_CANCEL, _RESET}:
            # Android treats both alike: what runs is cancelled and the session stays.
            self._connection.wire.cancel()
            return b""
        return None

    def announce(self) -> None:
        """To be called when `storages()` changes: tells the host which came or went."""
        if self._connection:
            self._connection.announce()

    def _count_write(self) -> None:
        self.writes_attempted += 1
