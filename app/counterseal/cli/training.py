"""`counterseal training`: staff practise on the screens of a real kiosk."""

import argparse
import os
from pathlib import Path

from .usage import Commands, UsageError, has_display, speed


def add(commands: Commands) -> None:
    parser = commands.add_parser("training", help="let staff practise a trade-in with a simulated phone")
    parser.add_argument("--config", type=Path, required=True, help="the real kiosk's TOML file")
    parser.add_argument("--phone", default="iphone", help="iphone, pixel, pixel-13, galaxy or huawei")
    parser.add_argument("--scenario", default="happy", help="what the simulated phone and its owner do")
    parser.add_argument("--headless", action="store_true", help="offscreen, with scripted people")
    parser.add_argument("--speed", type=speed, default=1.0, help="divides every wait")
    parser.add_argument("--out", type=Path, default=Path("training-out"), help="where the results go")
    parser.add_argument("--customer", type=Path, help="a scripted customer's answers, as JSON")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    # even in a shop: of this process and those it starts, none has a real key
    os.environ["COUNTERSEAL_MODE"] = "demo"
    from counterseal.compose.demo import DemoOptions
    from counterseal.compose.training import run_training
    from counterseal.core.config import BadConfigError, load
    from counterseal.core.journal import DamagedJournalError

    if not (options.headless or has_display()):
        raise UsageError("there is no display to practise at")
    if options.phone == "attached":
        raise UsageError("nobody practises with a real phone")
    wanted = DemoOptions(
        phone=options.phone,
        scenario=options.scenario,
        level=None,
        headless=options.headless,
        speed=options.speed,
        out=options.out,
        customer=options.customer,
        training=True,
    )
    try:
        return run_training(load(options.config), wanted)
    except (BadConfigError, DamagedJournalError) as error:
        raise UsageError(str(error)) from error
