"""What is known of a phone from before its erase, kept for whoever observes it after: maybe another worker.

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

    mtp_serial: str = ""
    """The MTP service's own, where a reset renews it."""
    build: str = ""
    imei: tuple[str, ...] = ()
    debugging: bool = False
    """It let us in over ADB: only then does it say anything that it no longer shows it."""
    key_remembered: bool = False
    """The phone was seen to let our key in without asking: only then does a refusal mean anything."""
    left_at: float | None = None
    """Since its erase was begun: when it last left USB, in the event loop's time."""
    left: bool = False
    """And that this was its erase, as far as could be told."""


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
