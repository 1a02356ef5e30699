"""`counterseal demo`: one whole trade-in by real processes, with a simulated phone or the attached one."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import msgspec

from counterseal.core import journal
from counterseal.core.kiosk import socket_path
from counterseal.core.session import SESSION, SNAPSHOT
from counterseal.lab.reader import show_badge
from counterseal.screens.answers import Answers, Means
from counterseal.staff.accounts import Role
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.views import StageName

from .attached import phones_can_be_found
from .children import ChildFailedError, Children
from .demo_folder import BADGE, PIN, READER, REFERENCE, SECOND_BADGE, DemoFolder
from .demo_results import collect
from .kiosk import open_accounts
from .outside import start_outside
from .simulated import SEED, Simulation, found_at, scenarios, simulation, usual_level

SCRIPTED_LIMIT = 900.0
"""Seconds after which a demo is given up in which nobody and nothing is real."""
LONGEST = 24 * 3600.0
"""Seconds for people at the screens, and for phones that hold what they hold."""
READY = 30.0
"""Seconds the core gets to open its sockets."""

_HEADLESS = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
_HEADLESS_WINDOWS = {"staff": ("--size", "1920x1080"), "customer": ("--size", "1080x1920")}
_WINDOWS = {
    "staff": ("--size", "960x540", "--position", "0,0"),
    "customer": ("--size", "540x960", "--position", "980,0"),
}
"""Beside each other on a display of 1920 by 1080."""


@dataclass(frozen=True)
class DemoOptions:
    phone: str
    """A simulated one's name, or "attached"."""
    scenario: str
    level: str | None
    """How much of an Android phone is copied; None for what suits the phone, or the person at the screen."""
    headless: bool
    speed: float
    out: Path
    customer: Path | None
    training: bool = False
    """Whether staff practise at it: their screen is their own, and both fill the kiosk's."""

    @property
    def attached(self) -> bool:
        """Whether the phone is a real one."""
        return self.phone == "attached"


def run_demo(options: DemoOptions, meanwhile: Callable[[Path], None] = lambda _: None) -> int:
    """Exit code: 0 erased and proven, 1 any other ending of the trade-in.

    `meanwhile` is called with the reader's FIFO, many times a second, for as long as the trade-in lasts.
    Raises OSError when the demo cannot run, for instance in a folder that holds something else.
    """
    simulated = _simulated(options)
    answers = _answers(options, simulated)
    folder = DemoFolder(options.out)
    folder.make()
    started = time.monotonic()
    # In memory, as on a real kiosk; and short, because the path of a Unix socket may have 107 characters.
    with tempfile.TemporaryDirectory(prefix="counterseal-", dir="/dev/shm") as runtime:
        try:
            _trade_in(options, simulated, answers, folder, Path(runtime), meanwhile=meanwhile)
        except ChildFailedError as error:
            raise OSError(f"{error}; see {folder.state / 'logs'}") from error
    return collect(folder, time.monotonic() - started)


def _simulated(options: DemoOptions) -> Simulation | None:
    if options.attached:
        if options.headless and not phones_can_be_found():
            raise OSError(
                "there is no usbmuxd and no USB here to find a phone at;"
                " see USBMUXD_SOCKET_ADDRESS and COUNTERSEAL_USBIP"
            )
        return None
    known = scenarios(options.phone)
    if options.scenario not in known:
        raise OSError(f"there is no scenario {options.scenario!r}; there are: {', '.join(known)}")
    free_to_choose = not options.headless or options.customer
    usual = None if free_to_choose else usual_level(options.phone, options.scenario)
    level = CopyLevel(options.level) if options.level else usual
    return simulation(options.phone, options.scenario, level)


def _trade_in(
    options: DemoOptions,
    simulated: Simulation | None,
    answers: Answers | None,
    folder: DemoFolder,
    runtime: Path,
    *,
    meanwhile: Callable[[Path], None],
) -> None:
    def over() -> bool:
        meanwhile(runtime / READER)
        return _is_over(folder, runtime)

    environment = dict(os.environ)
    with Children(folder.state / "logs") as children:
        settings = dict(simulated.settings) if simulated else {}
        children.start("printer", ("lab", "printer", "--dir", str(folder.paper)), environment)
        device = children.line_from("printer").removeprefix("listening ")
        settings |= {"courier": True, "mail": True, "printer.kind": "escpos", "printer.device": device}
        config = folder.make_kiosk(runtime, options.speed, training=options.training, **settings)
        if options.training:
            open_accounts(folder.state).enrol(SECOND_BADGE, PIN, Role.MANAGER)
        start_outside(children, folder, runtime, environment)
        folder.pin_trust()
        if simulated:
            pace = ("--seed", str(SEED), "--speed", str(options.speed))
            children.start("phone", ("lab", *simulated.lab, *pace), environment)
            environment |= found_at(simulated, children.line_from("phone").removeprefix("listening "))
        children.start("core", ("core", "--config", str(config)), environment)
        children.wait_until(socket_path(runtime, "staff").exists, READY)
        _write_scripts(folder, runtime, answers)
        _start_screens(children, options, folder, runtime, environment)
        show_badge(runtime / READER, BADGE)
        _say_what_to_do(options, simulated, folder)
        limit = SCRIPTED_LIMIT if options.headless and not options.attached else LONGEST
        until = time.monotonic() + limit
        for stage, line in simulated.cues.items() if simulated else ():
            children.wait_until(partial(_has_come_to, stage, folder, over), until - time.monotonic())
            children.tell("phone", line)
        children.wait_until(over, until - time.monotonic())


def _has_come_to(stage: StageName, folder: DemoFolder, over: Callable[[], bool]) -> bool:
    """Whether the trade-in has reached that stage, or is over without it."""
    return over() or any(step.stage is stage for step in journal.read(folder.state / "journal"))


def _is_over(folder: DemoFolder, runtime: Path) -> bool:
    """Whether the kiosk is free again, and has wiped what it held of the trade-in."""
    steps = journal.read(folder.state / "journal")
    free = len(steps) > 1 and steps[-1].stage is StageName.IDLE
    return free and not (runtime / SESSION / SNAPSHOT).exists()


def _write_scripts(folder: DemoFolder, runtime: Path, answers: Answers | None) -> None:
    means = answers.means if answers else Means.MOUSE
    scripts = {
        "staff": {"pin": PIN, "reference": REFERENCE, "means": means},
        "customer": {"answers": answers, "receipts": str(folder.out), "mailbox": str(folder.mailbox)},
    }
    for role, script in scripts.items():
        (runtime / f"{role}.json").write_bytes(msgspec.json.encode(script))


def _start_screens(
    children: Children, options: DemoOptions, folder: DemoFolder, runtime: Path, environment: dict[str, str]
) -> None:
    shown = environment | (_HEADLESS if options.headless else {})
    whole = dict.fromkeys(_WINDOWS, ())
    windows = _HEADLESS_WINDOWS if options.headless else whole if options.training else _WINDOWS
    for role, window in windows.items():
        arguments = ("screen", role, "--socket", str(socket_path(runtime, role)), *window)
        rehearsal = ("--rehearsal", str(runtime / f"{role}.json"), "--pictures", str(folder.screens))
        practised = options.training and role == "staff" and not options.headless
        children.start(role, arguments if practised else (*arguments, *rehearsal), shown)


def _answers(options: DemoOptions, simulated: Simulation | None) -> Answers | None:
    """What the scripted customer answers; None where whoever sits at the screen answers."""
    if options.customer:
        try:
            return msgspec.json.decode(options.customer.read_bytes(), type=Answers)
        except msgspec.DecodeError as error:
            raise OSError(f"{options.customer} does not hold a customer's answers: {error}") from error
    if not options.headless:
        return None
    return simulated.answers if simulated else Answers(level=CopyLevel(options.level or CopyLevel.EVERYTHING))


def _say_what_to_do(options: DemoOptions, simulated: Simulation | None, folder: DemoFolder) -> None:
    if options.headless or options.customer or options.training:
        return
    sys.stdout.write("Two screens are open. You are the customer: answer on the upright one.\n")
    sys.stdout.write(f"Mail to you, whatever your address, arrives in {folder.mailbox}\n")
    if simulated and simulated.password_to_tell:
        known = simulated.password_to_tell
        sys.stdout.write(f"The backup password that your phone already has: {known}\n")
    sys.stdout.flush()
