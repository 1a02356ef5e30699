"""What the phone says of itself when it connects."""

from enum import StrEnum
from typing import Final, NamedTuple

from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

MAX_BANNER_BYTES: Final = 4096
_MAX_WORDS: Final = 256


class Mode(StrEnum):
    """Which program of the phone answers (adb.h, ConnectionState)."""

    DEVICE = "device"
    RECOVERY = "recovery"
    RESCUE = "rescue"
    SIDELOAD = "sideload"
    BOOTLOADER = "bootloader"


class Banner(NamedTuple):
    """Features are the phone's own words, bounded and printable, and no more."""

    mode: Mode
    features: frozenset[str]


def parse(untrusted: bytes) -> Banner:
    """Read `device::name=value;…;features=a,b`. Raises PhoneError(HOSTILE_DATA)."""
    if len(untrusted) > MAX_BANNER_BYTES:
        raise PhoneError(FailureCode.HOSTILE_DATA)
    text = untrusted.rstrip(b"\0").decode(errors="replace")
    name, _, rest = text.partition(":")
    _serial, _, listed = rest.partition(":")
    pairs = [pair.partition("=") for pair in listed.split(";")]
    if name not in set(Mode) or len(pairs) > _MAX_WORDS or not all(map(str.isprintable, text)):
        raise PhoneError(FailureCode.HOSTILE_DATA)
    features = next((value for key, _, value in pairs if key == "features"), "")
    return Banner(Mode(name), frozenset(filter(None, features.split(","))))
