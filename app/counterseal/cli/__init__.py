"""The command `counterseal`: parses and calls. Exit 0 all good, 1 a finding, 2 usage or environment.

A module a command; each imports what it needs when it runs: the verifier must start without Qt, a screen
without keys.
"""

import argparse
import sys
from collections.abc import Callable, Sequence

from . import (
    audit,
    bench,
    core,
    courier,
    demo,
    doctor,
    lab,
    prove,
    screen,
    setup,
    staff,
    training,
    verifier,
    verify,
)
from .usage import USAGE, UsageError

COMMANDS = (
    demo,
    core,
    courier,
    screen,
    lab,
    verify,
    prove,
    audit,
    verifier,
    setup,
    doctor,
    staff,
    training,
    bench,
)


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except KeyboardInterrupt:
        print("counterseal: stopped", file=sys.stderr)
        return USAGE
    except (UsageError, OSError) as error:
        print(f"counterseal: {error}", file=sys.stderr)
        return USAGE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="counterseal", description="Phone trade-in kiosk.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add(commands)
    return parser
