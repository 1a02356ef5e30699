"""`counterseal doctor`: the self-test before opening. Exit 0 may open, 1 something failed, 2 not tested."""

import argparse
from pathlib import Path

from .owner import act_as_owner
from .usage import Commands, UsageError


def add(commands: Commands) -> None:
    parser = commands.add_parser("doctor", help="test whether this kiosk can open")
    parser.add_argument("--config", type=Path, required=True, help="the kiosk's TOML file")
    parser.add_argument("--json", action="store_true", help="a line for each check, as JSON")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    import msgspec

    from counterseal.core.config import BadConfigError, load
    from counterseal.doctor.finding import Level
    from counterseal.doctor.run import examine

    try:
        config = load(options.config)
    except BadConfigError as error:
        raise UsageError(str(error)) from error
    act_as_owner(config.state)
    levels = []
    for finding in examine(config):
        print(msgspec.json.encode(finding).decode() if options.json else finding.line(), flush=True)
        levels.append(finding.level)
    if not options.json:
        ill = f"{levels.count(Level.FAILED)} failed, {levels.count(Level.WARNING)} warnings"
        print(f"{len(levels)} checks: {ill}.")
    return 1 if Level.FAILED in levels else 0
