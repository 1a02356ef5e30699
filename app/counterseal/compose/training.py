"""`counterseal training`: a kiosk to practise at, on the screens of a real one and with nothing of it."""

import os
import select
import sys
from pathlib import Path

from counterseal.core import journal
from counterseal.core.config import KioskConfig
from counterseal.lab.reader import show_badge
from counterseal.tradein.views import StageName

from .demo import DemoOptions, run_demo
from .demo_folder import BADGE, PIN, REFERENCE, SECOND_BADGE
from .training_words import checklist

BADGES = {"1": BADGE, "2": SECOND_BADGE}
"""What is typed to hold which training badge to the reader."""


class TrainingRefusedError(OSError):
    """Nobody can practise now, or there; the message says why."""


def run_training(config: KioskConfig, options: DemoOptions) -> int:
    """One trade-in to practise, with keys, accounts, log and folders of its own: those of a demo. 0 when it
    came to its end, whichever.

    Of the real kiosk only the journal is read. Raises TrainingRefusedError while it has a trade-in under way,
    DamagedJournalError, OSError.
    """
    _refuse_to_mix(config, options.out.resolve())
    if _is_busy(config):
        raise TrainingRefusedError("a trade-in is under way at this kiosk: practise when it is over")
    for line in checklist(options.scenario, PIN, REFERENCE):
        print(line, flush=True)  # noqa: T201 - for whoever trains, at the terminal
    run_demo(options, hold_badges)
    return 0


def _refuse_to_mix(config: KioskConfig, out: Path) -> None:
    for real in (config.state.resolve(), config.runtime.resolve()):
        if out.is_relative_to(real) or real.is_relative_to(out):
            raise TrainingRefusedError("a training must not write into the real kiosk's folders: see --out")


def _is_busy(config: KioskConfig) -> bool:
    steps = journal.read(config.state / "journal")
    return bool(steps) and steps[-1].stage is not StageName.IDLE


def hold_badges(reader: Path) -> None:
    """Holds the training badges to the reader that whoever trains has asked for, a line each."""
    if not select.select([sys.stdin], [], [], 0)[0]:
        return
    for word in os.read(sys.stdin.fileno(), 1024).decode("ascii", "replace").split():
        if word in BADGES:
            show_badge(reader, BADGES[word])
