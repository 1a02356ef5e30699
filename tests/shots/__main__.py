import argparse
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from itertools import groupby
from multiprocessing import get_context
from pathlib import Path
from time import monotonic

os.environ["COUNTERSEAL_MODE"] = "test"
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_SCALE_FACTOR"] = "1"

from counterseal.tradein.language import Language
from tests.screens.words import compile_stale

from . import approved
from .matrix import REELS, Reel
from .render import Drawn, draw
from .words import not_mirrored, untranslated

PROCESSES = 2


def main() -> int:
    parser = argparse.ArgumentParser("make shots")
    parser.add_argument("--approve", action="store_true", help="what is shown now is right")
    parser.add_argument("--only", default="", metavar="PART", help="samples whose names hold this")
    parser.add_argument("--language", type=Language, choices=list(Language), help="besides English")
    parser.add_argument("--role", choices=("customer", "staff"))
    parser.add_argument("--out", type=Path, default=Path("shots"))
    options = parser.parse_args()
    started = monotonic()
    compile_stale()
    drawn = _draw_all([reel for reel in REELS if _wanted(reel, options)], options.only, options.out)
    flaws = [flaw for one in drawn for flaw in one.flaws] + list(_compared_with_english(drawn))
    (options.out / "flaws.txt").write_text("".join(f"{flaw}\n" for flaw in flaws))
    count = sum(len(one.digests) for one in drawn)
    sys.stdout.write(f"{count} pictures in {monotonic() - started:.0f} s; {len(flaws)} flaws\n")
    sys.stdout.writelines(f"  {flaw}\n" for flaw in flaws)
    if options.approve:
        for role, reels in groupby(drawn, lambda one: one.reel.role):
            approved.write(role, list(reels))
        return 0
    changes = list(_changes(drawn, whole=not options.only and not options.language))
    sys.stdout.writelines(f"  {change}\n" for change in changes)
    return 1 if changes or flaws else 0


def _wanted(reel: Reel, options: argparse.Namespace) -> bool:
    return (not options.language or reel.language in (Language.ENGLISH, options.language)) and (
        not options.role or reel.role == options.role
    )


def _draw_all(reels: list[Reel], only: str, folder: Path) -> list[Drawn]:
    """Every reel in a fresh process: Qt has one application in each."""
    with ProcessPoolExecutor(PROCESSES, get_context("spawn"), max_tasks_per_child=1) as pool:
        running = [pool.submit(draw, reel, only, folder) for reel in reels]
        return [one.result() for one in running]


def _compared_with_english(drawn: list[Drawn]) -> list[str]:
    english = {
        (one.reel.role, one.reel.orientation): one.layouts
        for one in drawn
        if one.reel.language is Language.ENGLISH
    }
    found = []
    for one in drawn:
        role, orientation, language = one.reel
        for sample, here in one.layouts.items():
            there = english[role, orientation][sample]
            flaws: list[str] = []
            if language is not Language.ENGLISH:
                flaws += untranslated(role, sample, language, here, there)
            if language is Language.ARABIC:
                flaws += not_mirrored(here, there)
            found += [f"{one.reel} {sample}: {flaw}" for flaw in flaws]
    return found


def _changes(drawn: list[Drawn], whole: bool) -> list[str]:
    """What was not approved as it is now; and of a whole run, what was approved and is not there any more."""
    now = {f"{one.reel} {shot}": digest for one in drawn for shot, digest in one.digests.items()}
    before = {
        shot: digest
        for role in {one.reel.role for one in drawn}
        for shot, digest in approved.read(role).items()
    }
    found = [
        f"{'changed' if shot in before else 'new'}: {shot}" for shot in now if before.get(shot) != now[shot]
    ]
    return found + ([f"missing: {shot}" for shot in before if shot not in now] if whole else [])


if __name__ == "__main__":
    sys.exit(main())
