"""Android 16's trade-in mode, in which a phone that was just reset vouches for it
(source.android.com/docs/core/perf/trade-in-mode; AOSP adb, docs/dev/adb_tradeinmode.md).

The phone enters it by itself after a reset, and leaves it for good as soon as it is set up, has an account or
is on the Internet. Its ADB then asks for no key, and opens nothing but `tradeinmode`.
"""

from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct

from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.pipe import UsbError
from counterseal.tradein.failures import FailureCode

from .adb.banner import Mode
from .adb.connection import Connection
from .adb.handshake import Authentication
from .adb.services import opens
from .adb.shell import shell

_SHUT: Final = ("shell,v2,raw:id", "sync:")
"""What opens on every phone that lets us in otherwise."""
_SECONDS: Final = 60.0
_MAX_STATUS_BYTES: Final = 64 << 10


class Locks(Struct, frozen=True):
    """Who can still lock the phone."""

    factory_reset_protection: bool


class Status(Struct, frozen=True):
    """What the phone says of itself; the part that bears on a proof. Types are checked, contents are not."""

    locks: Locks
    serial: Annotated[str, Meta(min_length=1, max_length=128)]
    imeis: Annotated[tuple[Annotated[str, Meta(max_length=32)], ...], Meta(max_length=8)] | None = None


def status(connection: Connection) -> Status | None:
    """What the phone vouches for; None where it is not in trade-in mode.

    Raises PhoneError: PHONE_ERROR where it does not say, HOSTILE_DATA for nonsense.
    """
    if not is_shut(connection):
        return None
    ran = shell(
        connection,
        "tradeinmode wait-until-ready getstatus",
        seconds=_SECONDS,
        max_bytes=_MAX_STATUS_BYTES,
    )
    if ran.exit_code != 0:
        raise PhoneError(FailureCode.PHONE_ERROR)
    try:
        return msgspec.json.decode(ran.untrusted_stdout, type=Status)
    except msgspec.DecodeError:
        raise PhoneError(FailureCode.HOSTILE_DATA) from None


def is_shut(connection: Connection) -> bool:
    """Whether ADB asked for no key, and opens as little as in trade-in mode. Raises PhoneError."""
    unasked = connection.authentication is Authentication.NONE and connection.banner.mode is Mode.DEVICE
    return unasked and not any(opens(connection, service) for service in _SHUT)


def evaluate(connection: Connection) -> bool:
    """Have the phone open up for an inspection, at the price of another wipe when it next starts.

    False where it refuses. Raises PhoneError.
    """
    try:
        ran = shell(connection, "tradeinmode wait-until-ready evaluate", seconds=_SECONDS)
    except UsbError:
        return True  # its ADB starts anew, and may have done so before it answered
    return ran.exit_code == 0
