"""Where a phone can be made to misbehave."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Layer(StrEnum):
    """A protocol, or a format, of which a phone sends messages."""

    USBMUX = "usbmux"
    LOCKDOWN = "lockdown"
    """lockdownd, and the small services beside it, AFC included."""
    TLS = "tls"
    """Records, those of the handshake included."""
    DEVICELINK = "devicelink"
    """Requests to the host, and the streams of files."""
    BACKUP = "backup"
    """What the files of an encrypted backup hold: the manifest, its records, the owner's databases."""

    USB = "usb"
    """Descriptors, and answers to control requests."""
    ADB = "adb"
    SYNC = "sync"
    """Listings and files over ADB, names included."""
    SHELL = "shell"
    """What commands print."""
    MTP = "mtp"
    """Containers, and the datasets in them."""


MESSAGES: Final[Mapping[Layer, int]] = MappingProxyType(
    {
        Layer.USBMUX: 90,
        Layer.LOCKDOWN: 70,
        Layer.TLS: 270,
        Layer.DEVICELINK: 90,
        Layer.BACKUP: 90,
        Layer.USB: 25,
        Layer.ADB: 1_200,
        Layer.SYNC: 450,
        Layer.SHELL: 300,
        Layer.MTP: 700,
    }
)
"""About how many a phone with few files sends in one trade-in."""

IPHONE = (Layer.USBMUX, Layer.LOCKDOWN, Layer.TLS, Layer.DEVICELINK, Layer.BACKUP)
ANDROID = (Layer.USB, Layer.ADB, Layer.SYNC, Layer.SHELL, Layer.MTP)


@dataclass(frozen=True, slots=True)
class Fuzz:
    """Which layer is spoiled, and how: a seed does the same every time, but for the order of threads."""

    layer: Layer
    seed: int

    @classmethod
    def parse(cls, text: str) -> "Fuzz":
        """From LAYER:SEED. Raises ValueError."""
        layer, _, seed = text.partition(":")
        return cls(Layer(layer), int(seed))

    def __str__(self) -> str:
        return f"{self.layer}:{self.seed}"
