"""`counterseal courier`: a kiosk's way out to time-stamp authorities and witnesses."""

import argparse
from pathlib import Path

from .usage import Commands, UsageError


def add(commands: Commands) -> None:
    parser = commands.add_parser("courier", help="run a kiosk's courier, which alone has a network")
    parser.add_argument("--config", type=Path, required=True, help="the courier's TOML file")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from counterseal.courier.config import BadConfigError, load
    from counterseal.courier.service import run_courier

    try:
        run_courier(load(options.config))
    except BadConfigError as error:
        raise UsageError(str(error)) from error
    return 0
