"""`counterseal screen`: one of the two screens."""

import argparse
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from counterseal.tradein.language import Language

from .usage import Commands, UsageError, has_display

if TYPE_CHECKING:
    from counterseal.screens.application import ScreenOptions


def add(commands: Commands) -> None:
    parser = commands.add_parser("screen", help="run a screen")
    parser.add_argument("role", choices=("customer", "staff"))
    parser.add_argument("--socket", type=Path, required=True, help="the core's socket for this role")
    parser.add_argument("--size", type=_size, help="WIDTHxHEIGHT in pixels; without it, the whole screen")
    parser.add_argument("--position", type=_position, metavar="X,Y", help="where a window of that size opens")
    parser.add_argument("--px-per-mm", type=float, help="pixels in a millimetre of this screen")
    parser.add_argument(
        "--language",
        type=Language,
        choices=list(Language),
        default=Language.ENGLISH,
        help="spoken at the start, until somebody chooses another",
    )
    parser.add_argument("--rehearsal", type=Path, help="a scripted person's choices, as JSON")
    parser.add_argument("--pictures", type=Path, help="folder for the rehearsal's pictures")
    parser.add_argument("--frame-log", type=Path, help="file for the gaps between frames")
    parser.add_argument("--headset", type=Path, help="input device of the customer's headset jack")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from counterseal.screens.application import ScreenOptions
    from counterseal.screens.guard import guard
    from counterseal.screens.translations import I18N, missing

    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if not (has_display() or platform):
        raise UsageError("there is no display; QT_QPA_PLATFORM can name another way to show a screen")
    if missing():
        raise UsageError(f"the screens have no words yet; pyside6-lrelease {I18N}/*.ts makes them")
    wanted = ScreenOptions(
        socket=options.socket,
        size=options.size,
        position=options.position,
        px_per_mm=options.px_per_mm,
        language=options.language,
        rehearsal=options.rehearsal,
        pictures=options.pictures,
        frame_log=options.frame_log,
        headset=options.headset,
    )
    seen = not platform.startswith("offscreen")
    return guard(
        partial(_screen, options.role, wanted), partial(_still, options.role, wanted) if seen else None
    )


def _screen(role: str, options: "ScreenOptions", behind_us: Callable[[], None]) -> int:
    from counterseal.screens.application import start

    behind_us()
    screen = start(role, options)  # somebody sees it while the rest is imported
    if role == "customer":
        from counterseal.screens.customer_screen import run_customer

        return run_customer(screen, options)
    from counterseal.screens.staff_screen import run_staff

    return run_staff(screen, options)


def _still(role: str, options: "ScreenOptions", shown: Callable[[], None]) -> int:
    from counterseal.screens.still import show_still

    return show_still(role, options.size, options.position, shown)


def _size(text: str) -> tuple[int, int]:
    size = _two_numbers(text, "x")
    if min(size) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no size")
    return size


def _position(text: str) -> tuple[int, int]:
    return _two_numbers(text, ",")


def _two_numbers(text: str, between: str) -> tuple[int, int]:
    first, _, second = text.partition(between)
    try:
        return int(first), int(second)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not two numbers with {between!r} between") from None
