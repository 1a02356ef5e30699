"""What the kiosk can say of its own health: looked at here, judged by a pure function."""

import math
import os
import shutil
import socket
import time
from datetime import date
from pathlib import Path

from msgspec import Struct

from counterseal.tradein.desk import Condition, Health, Part
from counterseal.tradein.printing import PrinterHealth

from .config import KioskConfig

MEGABYTE = 1_000_000
ROOM = 5_000
"""Megabytes below which the kiosk's own disk should be seen to; a tenth of it is too little to go on."""
BEAT = 1
"""Days after which the log's daily sign of life, written while the kiosk is free, is late."""
WITNESS = 7
"""Days after which somebody should ask why no witness has signed."""
PATIENCE = 0.5
"""Seconds for a socket on this machine to take a connection."""

_BUS = Path("/run/dbus/system_bus_socket")
_UDISKS = Path("/usr/share/dbus-1/system-services/org.freedesktop.UDisks2.service")
_USBMUXD = "/var/run/usbmuxd"
_USB = Path("/dev/bus/usb")


class Standing(Struct, frozen=True):
    """How the kiosk's log and key stand: entries, day of the last heartbeat, days from which on the next
    certificate should be asked for and on which this one ends."""

    entries: int
    beat: date | None
    renew_from: date
    certified_until: date


class Seen(Struct, frozen=True):
    """What was looked at; None for what nobody can say, or what is not set up here."""

    reader: bool | None = None
    printer: PrinterHealth = PrinterHealth.NONE
    customer_screen: bool | None = None
    drives: bool | None = None
    usbmuxd: bool | None = None
    usb: bool | None = None
    courier: bool | None = None
    witness_age: int | None = None
    """Days since a quorum of witnesses signed a state of the log."""
    free: int | None = None
    """Megabytes on the disk that the log and the keys are on."""
    entries: int = 0
    beat_age: int | None = None
    renew_days: int | None = None
    certificate_days: int | None = None
    """Until it ends."""
    clock_ahead: float | None = None
    """Seconds by which the clock is past the newest thing on record; negative if it was set back."""


def judge(seen: Seen) -> tuple[Health, ...]:
    """One line for each part, what needs somebody first."""
    lines = (
        Health(Part.READER, _there(seen.reader)),
        Health(Part.CUSTOMER_SCREEN, _there(seen.customer_screen)),
        Health(Part.CLOCK, _least(seen.clock_ahead, bad=0)),
        Health(Part.DISK, _least(seen.free, caution=ROOM, bad=ROOM // 10), seen.free or 0),
        Health(
            Part.CERTIFICATE,
            _worse(_least(seen.renew_days, caution=0), _least(seen.certificate_days, bad=0)),
            seen.certificate_days or 0,
        ),
        Health(Part.LOG, _most(seen.beat_age, BEAT), seen.entries),
        Health(Part.DRIVES, _there(seen.drives)),
        Health(Part.USB, _there(seen.usb)),
        Health(Part.IPHONES, Condition.GOOD if seen.usbmuxd else Condition.UNKNOWN),
        Health(Part.PRINTER, _PRINTER[seen.printer], printer=seen.printer),
        Health(Part.COURIER, _there(seen.courier, missing=Condition.CAUTION)),
        Health(Part.WITNESSES, _most(seen.witness_age, WITNESS), seen.witness_age or 0),
    )
    return tuple(sorted(lines, key=lambda line: _URGENCY.index(line.condition)))


_PRINTER = {
    PrinterHealth.NONE: Condition.UNKNOWN,
    PrinterHealth.UNKNOWN: Condition.UNKNOWN,
    PrinterHealth.READY: Condition.GOOD,
    PrinterHealth.PAPER_LOW: Condition.CAUTION,
    PrinterHealth.PAPER_OUT: Condition.BAD,
    PrinterHealth.COVER_OPEN: Condition.BAD,
    PrinterHealth.OFFLINE: Condition.BAD,
}
_URGENCY = [Condition.BAD, Condition.CAUTION, Condition.UNKNOWN, Condition.GOOD]


def _worse(one: Condition, other: Condition) -> Condition:
    return min(one, other, key=_URGENCY.index)


def _there(found: bool | None, missing: Condition = Condition.BAD) -> Condition:
    if found is None:
        return Condition.UNKNOWN
    return Condition.GOOD if found else missing


def _least(value: float | None, *, caution: float = -math.inf, bad: float = -math.inf) -> Condition:
    if value is None:
        return Condition.UNKNOWN
    return Condition.BAD if value < bad else Condition.CAUTION if value < caution else Condition.GOOD


def _most(age: int | None, usual: int) -> Condition:
    if age is None:
        return Condition.UNKNOWN
    return Condition.CAUTION if age > usual else Condition.GOOD


# --- looking ---------------------------------------------------------------------------------------------


def look(config: KioskConfig, courier: Path, standing: Standing, newest: float | None, known: Seen) -> Seen:
    """What can be seen from here, added to what is `known`. `newest`: when the newest journal entry was made.

    Blocks, at most for a few times PATIENCE. Raises OSError when the state's disk cannot be asked.
    """
    today = date.today()
    return Seen(
        reader=known.reader,
        printer=known.printer,
        customer_screen=known.customer_screen,
        drives=_finds_drives(config.drives),
        usbmuxd=answers(_usbmuxd()),
        usb=_USB.is_dir(),
        courier=answers(courier) if config.courier else None,
        witness_age=_newest_age(config.state / "witnessed"),
        free=shutil.disk_usage(config.state).free // MEGABYTE,
        entries=standing.entries,
        beat_age=(today - standing.beat).days if standing.beat else None,
        renew_days=(standing.renew_from - today).days,
        certificate_days=(standing.certified_until - today).days,
        clock_ahead=None if newest is None else time.time() - newest,
    )


def _finds_drives(drives: str) -> bool:
    """A folder that stands for drives is there; or the system's bus, and the service it starts on demand."""
    if drives != "udisks":
        return Path(drives.removeprefix("directory:")).is_dir()
    return _UDISKS.exists() and answers(_BUS)


def _usbmuxd() -> Path:
    return Path(os.environ.get("USBMUXD_SOCKET_ADDRESS", _USBMUXD).removeprefix("UNIX:"))


def answers(path: Path) -> bool:
    """Whether anything takes connections at that Unix socket."""
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(PATIENCE)
            line.connect(str(path))
    except OSError:
        return False
    return True


def _newest_age(folder: Path) -> int | None:
    """Days since the newest file in it was written."""
    # by number: what is being written has another name, and loses it any moment
    times = [path.stat().st_mtime for path in folder.glob("[0-9]*")]
    return int((time.time() - max(times)) // 86400) if times else None
