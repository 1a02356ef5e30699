"""`counterseal demo`: one whole trade-in."""

import argparse
import os
import sys
from pathlib import Path

from .usage import Commands, UsageError, has_display, speed


def add(commands: Commands) -> None:
    parser = commands.add_parser("demo", help="run one whole trade-in")
    parser.add_argument(
        "--phone", default="iphone", help="iphone, pixel, pixel-13, galaxy, huawei or attached"
    )
    parser.add_argument("--scenario", help="what the simulated phone and its owner do (default: happy)")
    parser.add_argument(
        "--level", choices=("files", "everything"), help="how much of an Android phone to copy"
    )
    parser.add_argument("--headless", action="store_true", help="offscreen, with scripted people")
    parser.add_argument("--speed", type=speed, help="divides every wait (default: 4 if headless, else 1)")
    parser.add_argument("--out", type=Path, default=Path("demo-out"), help="where the results go")
    parser.add_argument("--customer", type=Path, help="the scripted customer's answers, as JSON")
    parser.add_argument("--erase-attached-phone", action="store_true", help="do not ask before erasing it")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    os.environ.setdefault("COUNTERSEAL_MODE", "demo")
    from counterseal.compose.demo import DemoOptions, run_demo

    attached = options.phone == "attached"
    headless = options.headless or not has_display()
    if attached and options.scenario:
        raise UsageError("an attached phone does what it does; --scenario is for the simulated one")
    if attached and not options.erase_attached_phone and not _agrees():
        raise UsageError("the attached phone was not erased: nobody agreed")
    return run_demo(
        DemoOptions(
            phone=options.phone,
            scenario=options.scenario or "happy",
            level=options.level,
            headless=headless,
            # neither a phone that is not ours nor a person at the screen can be hurried
            speed=options.speed or (4.0 if headless and not attached else 1.0),
            out=options.out,
            customer=options.customer,
        )
    )


def _agrees() -> bool:
    if not sys.stdin.isatty():
        return False
    return input("This ERASES the attached phone for good. Type ERASE to go on: ") == "ERASE"
