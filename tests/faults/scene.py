"""Everything at one counter, for one case: kiosk, phone, drive, reader, printer, and the people."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from counterseal.compose.demo_folder import READER, DemoFolder
from counterseal.lab.printer import ReceiptPrinter
from counterseal.tradein.facts import Family
from tests.copying.loop_drive import loop_device, make_image, mounted
from tests.journeys.counter import Counter
from tests.journeys.demo_process import descendants

from .android import HeldAndroid
from .drive import Stick, stick
from .iphone import HeldIphone
from .outside import Outside
from .phone import HeldPhone
from .reader import SerialReader

SPEED = {Family.IPHONE: 20.0, Family.ANDROID: 40.0}
"""An Android phone is longer away to be erased."""
DISK_BYTES = 16 << 20
PHONES: dict[Family, type[HeldPhone]] = {Family.IPHONE: HeldIphone, Family.ANDROID: HeldAndroid}


@dataclass
class Scene:
    """`clock`: says how far the core's clock is from the machine's, where it can be set."""

    counter: Counter
    phone: HeldPhone
    stick: Stick
    reader: SerialReader
    printer: ReceiptPrinter
    clock: Path
    outside: Outside

    @property
    def state(self) -> Path:
        return self.counter.folder.state

    def workers(self) -> list[int]:
        """The processes that the core has started for the phone, the outermost first."""
        return descendants(self.counter.core_pid)

    def sandboxed(self) -> list[int]:
        """Those of them that are the worker itself; its sandbox has the same words, behind its own."""
        return [pid for pid in self.workers() if _words(pid)[1:3] == ["-m", "counterseal.phones.worker"]]


@contextmanager
def set_up(folder: Path, family: Family, parts: frozenset[str] = frozenset()) -> Iterator[Scene]:
    """A counter that is free, its core running. `parts`: "disk" for a small disk of the kiosk's own,
    "clock" for a clock that can be set, "courier" for a network."""
    with ExitStack() as held:
        runtime = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="counterseal-", dir="/dev/shm")))
        phone = held.enter_context(PHONES[family](SPEED[family]))
        drive = held.enter_context(stick(folder / "stick"))
        demo = DemoFolder(folder / "demo")
        demo.make()
        if "disk" in parts:
            demo.state.rmdir()
            device = held.enter_context(loop_device(make_image(folder / "disk", "ext4", DISK_BYTES)))
            held.enter_context(mounted(device, demo.state))
            (demo.state / "lost+found").rmdir()
        printer = ReceiptPrinter(folder / "paper")
        printer.start()
        held.callback(printer.end)
        settings: dict[str, object] = {
            "drives": f"directory:{drive.path}",
            "printer.kind": "escpos",
            "printer.device": str(printer.device),
        }
        clock = folder / "clock"
        environment = phone.found_at | (own_clock(clock) if "clock" in parts else {})
        settings |= {"courier": True} if "courier" in parts else {}
        counter = Counter(demo, runtime, environment, SPEED[family], **settings)
        outside = held.enter_context(Outside(folder / "logs"))
        if "courier" in parts:
            outside.start_for(demo, runtime)
            shutil.rmtree(demo.state / "trust")
            demo.pin_trust()
        (runtime / READER).unlink()
        reader = SerialReader(runtime / READER)
        held.callback(reader.unplug)
        held.callback(counter.stop)
        counter.start_core()
        yield Scene(counter, phone, drive, reader, printer, clock, outside)


def _words(pid: int) -> list[str]:
    """What it was started with; nothing if it has ended."""
    with suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0")
    return []


def own_clock(offset: Path) -> dict[str, str]:
    """The environment of a process whose clock is as far off as the file says; its monotonic one is not."""
    offset.write_text("+0\n")
    (library,) = Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1")
    return {
        "LD_PRELOAD": str(library),
        "FAKETIME_TIMESTAMP_FILE": str(offset),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "DONT_FAKE_MONOTONIC": "1",
    }
