"""What can fail at a counter: how it is made to, and how people put it right again."""

import os
import signal
import socket
from collections.abc import Callable
from dataclasses import dataclass

from counterseal.core.kiosk import socket_path
from counterseal.lab.printer import Fault as PrinterFault
from counterseal.tradein.facts import Family
from counterseal.tradein.views import StageName

from .drive import BALLAST, fill_up
from .scene import Scene


def nothing(_: Scene) -> None:
    """Nobody has to do anything."""


@dataclass(frozen=True)
class Fault:
    """`parts`: what the scene needs for it, see `set_up`. `findings`: what an auditor rightly finds of it."""

    strike: Callable[[Scene], None]
    mend: Callable[[Scene], None] = nothing
    parts: frozenset[str] = frozenset()
    findings: frozenset[str] = frozenset()


def kill_worker(scene: Scene) -> None:
    """The broker, that is, which the core started for it."""
    for pid in scene.workers()[:1]:
        os.kill(pid, signal.SIGKILL)


def kill_sandboxed(scene: Scene) -> None:
    """The worker itself, in its sandbox; its broker is left."""
    scene.counter.wait_until(lambda: bool(scene.sandboxed()) or not _is_coming(scene))
    for pid in scene.sandboxed():
        os.kill(pid, signal.SIGKILL)


def _is_coming(scene: Scene) -> bool:
    """Whether a worker must be there in a moment: the intake is where the first one is started."""
    at_intake = any(entry.stage is StageName.INTAKE for entry in scene.counter.journal()[-1:])
    return at_intake or bool(scene.workers())


def kill_core(scene: Scene) -> None:
    """Whoever looks after it starts it again at once."""
    scene.counter.kill_core()
    scene.counter.start_core()


def crash_screen(role: str) -> Callable[[Scene], None]:
    """It dies in the middle of a word; the next one is served in its place."""

    def crash(scene: Scene) -> None:
        with socket.socket(socket.AF_UNIX) as screen:
            screen.connect(str(socket_path(scene.counter.runtime, role)))
            screen.sendall(b'{"type":"Agr')

    return crash


def stop_muxd(scene: Scene) -> None:
    """What finds iPhones for the kiosk is not there any more."""
    scene.phone.tell("stop-muxd")


def start_muxd(scene: Scene) -> None:
    scene.phone.tell("start-muxd")


def restart_muxd(scene: Scene) -> None:
    stop_muxd(scene)
    start_muxd(scene)


def print_nothing(scene: Scene) -> None:
    scene.printer.fault = PrinterFault.PAPER_OUT


def put_paper_in(scene: Scene) -> None:
    scene.printer.fault = PrinterFault.NONE


def fill_disk(scene: Scene) -> None:
    fill_up(scene.state / BALLAST)


def set_clock(offset: str) -> Callable[[Scene], None]:
    """Of the core's machine, as far as the core sees it; see faketime(1)."""

    def tell(scene: Scene) -> None:
        scene.clock.write_text(f"{offset}\n")

    return tell


def empty_disk(scene: Scene) -> None:
    (scene.state / BALLAST).unlink(missing_ok=True)


CLOCK = frozenset({"E-AUDIT-TIME-ORDER", "W-AUDIT-TIME-JUMP"})
DISK, OWN_CLOCK, NETWORK = frozenset({"disk"}), frozenset({"clock"}), frozenset({"courier"})


PROCESSES = {
    "worker killed": Fault(kill_worker),
    "worker in its sandbox killed": Fault(kill_sandboxed),
    "core killed": Fault(kill_core),
    "courier killed": Fault(
        lambda scene: scene.outside.kill_courier(), lambda scene: scene.outside.start_courier(), NETWORK
    ),
    "customer's screen crashed": Fault(crash_screen("customer")),
    "staff's screen crashed": Fault(crash_screen("staff")),
}
PHONE = {
    "phone unplugged": Fault(lambda scene: scene.phone.pull(), lambda scene: scene.phone.plug()),
    "phone's battery empty": Fault(lambda scene: scene.phone.kill(), lambda scene: scene.phone.start_again()),
    "usbmuxd restarted": Fault(restart_muxd),
    "usbmuxd away": Fault(stop_muxd, start_muxd),
}
DRIVE = {
    "drive unplugged": Fault(lambda scene: scene.stick.pull(), lambda scene: scene.stick.put_in()),
    "drive full": Fault(lambda scene: scene.stick.fill(), lambda scene: scene.stick.make_room()),
    "drive read-only": Fault(lambda scene: scene.stick.turn_read_only(), lambda scene: scene.stick.mend()),
    "drive hangs": Fault(lambda scene: scene.stick.freeze(), lambda scene: scene.stick.thaw()),
    "drive corrupt": Fault(lambda scene: scene.stick.spoil()),
}
KIOSK = {
    "disk full": Fault(fill_disk, empty_disk, DISK),
    "clock set back": Fault(set_clock("-1h"), set_clock("+0"), OWN_CLOCK, CLOCK),
    "printer out of paper": Fault(print_nothing, put_paper_in),
    "badge reader unplugged": Fault(lambda scene: scene.reader.unplug(), lambda scene: scene.reader.plug()),
}
FAULTS = PROCESSES | PHONE | DRIVE | KIOSK
POWER = "power cut"
IPHONE = {
    "processes": [*PROCESSES],
    "phone": [*PHONE],
    "the customer's drive": [*DRIVE],
    "the kiosk": [*KIOSK, POWER],
}
ANDROID = {
    "processes": ["worker killed", "worker in its sandbox killed", "core killed"],
    "phone": ["phone unplugged", "phone's battery empty"],
    "the customer's drive": [*DRIVE],
    "the kiosk": ["disk full"],
}
"""What an Android phone's trade-in may meet in a way of its own."""
COLUMNS = {Family.IPHONE: IPHONE, Family.ANDROID: ANDROID}
"""By whose phone it is and by heading, the columns of the tables."""
