"""What was known of the phone before its erase, kept for whoever observes it after: perhaps another worker.

It lies in the trade-in's folder in memory and goes with it.
"""

import contextlib
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

_FILE = "android-before.json"


class Before(Struct, frozen=True):
    """ "" where not read."""

    usb_serial: str = ""
    mtp_serial: str = ""
    """The MTP service's own; worth remembering only where it is not the USB serial number."""
    build: str = ""
    imei: tuple[str, ...] = ()
    key_remembered: bool = False
    """The phone was seen to let our key in without asking: only then does a refusal mean anything."""


def load(session: Path) -> Before:
    """What was noted so far."""
    with contextlib.suppress(OSError, msgspec.DecodeError):
        return msgspec.json.decode((session / _FILE).read_bytes(), type=Before)
    return Before()


def note(session: Path, **known: object) -> None:
    """Remember more. Raises OSError."""
    path = session / _FILE
    fresh = path.with_suffix(".new")
    fresh.touch(mode=0o600)
    fresh.write_bytes(msgspec.json.encode(replace(load(session), **known)))
    fresh.replace(path)


def forget(session: Path) -> None:
    """Destroy it; what is not there is destroyed already."""
    (session / _FILE).unlink(missing_ok=True)
