"""`counterseal bench`: ours beside a peer."""

import argparse
import os

from .usage import Commands, UsageError


def add(commands: Commands) -> None:
    parser = commands.add_parser("bench", help="measure ours beside a peer")
    parser.add_argument("names", nargs="*", metavar="NAME", help="which ones; without a name, all")
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    os.environ.setdefault("COUNTERSEAL_MODE", "demo")
    from counterseal.bench import UnknownBenchmarkError, run_benchmarks

    try:
        return run_benchmarks(options.names, as_json=options.json)
    except UnknownBenchmarkError as error:
        raise UsageError(str(error)) from error
