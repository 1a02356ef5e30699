"""Simulated phones in this process, in no time."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from counterseal.lab.android.cable import Cable
from counterseal.lab.android.make import Make, content_of
from counterseal.lab.android.mishaps import Mishaps
from counterseal.lab.android.owner import Owner
from counterseal.lab.android.phone import Phone
from counterseal.lab.android.profiles import PROFILES
from counterseal.lab.android.scenarios import NEVER, SCENARIOS, Scenario
from counterseal.lab.android.shell.line import run
from counterseal.lab.android.usb.gadget import Gadget
from counterseal.lab.android.usb.port import Port
from counterseal.lab.pace import Pace
from counterseal.tradein.facts import CopyLevel

FAST = Pace(2000.0)
_LIMIT_SECONDS = 10.0


_content = cache(content_of)  # drawing the pictures is what takes time, and nobody here changes the files


def phone(scenario: str | Scenario = "happy", profile: str = "pixel", pace: Pace = FAST) -> Phone:
    """A phone in nobody's hand."""
    chosen = SCENARIOS[scenario] if isinstance(scenario, str) else scenario
    make = Make(PROFILES[profile], chosen, seed=1)
    return Phone(make, _content(make), pace)


def idle(scenario: str = "happy") -> Scenario:
    """The scenario with an owner who does nothing by themselves."""
    return replace(SCENARIOS[scenario], taps_file_transfer_after=NEVER, enables_debugging_after=NEVER)


def plugged(one: Phone, level: CopyLevel = CopyLevel.FILES) -> Port:
    """Put it into a kiosk, its owner beside it."""
    port = Port()
    cable = Cable(one, Mishaps(one), port)
    one.on_usb_change = cable.refresh
    one.on_storages_change = cable.announce_storages
    Owner(one, one.make.scenario.level or level)
    one.plug()
    return port


def shown(port: Port) -> Gadget | None:
    device = port.device
    return device.gadget if device else None


def interfaces(port: Port) -> list[str]:
    """The names of what is enumerated."""
    gadget = shown(port)
    return [function.interface.name for function in gadget.functions] if gadget else []


def changes(one: Phone, port: Port) -> list[list[str]]:
    """The names of what is enumerated, added to at each change from now on: some last but milliseconds."""
    seen: list[list[str]] = []
    refresh = one.on_usb_change

    def refresh_and_record() -> None:
        refresh()
        seen.append(interfaces(port))

    one.on_usb_change = refresh_and_record
    return seen


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _LIMIT_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "never happened"
        time.sleep(0.001)


def say(one: Phone, line: str) -> tuple[str, str, int]:
    """Output, errors and exit code of a command line."""
    out, err, code = b"", "", 0
    for result in run(one, line):
        out += b"".join(result.stdout)
        err += result.stderr
        code = result.code
    return out.decode(), err, code
