"""`counterseal verify`: certificates, receipts and logs."""

import argparse
from pathlib import Path

from .usage import Commands


def add(commands: Commands) -> None:
    parser = commands.add_parser("verify", help="check certificates, receipts and logs")
    parser.add_argument("paths", type=Path, nargs="+", metavar="FILE", help="or a log or demo folder")
    parser.add_argument("--trust", type=Path, required=True, metavar="ROOT.pem")
    parser.add_argument("--json", action="store_true", help="a line for each file, as JSON")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from counterseal.certificate.verification import cli

    return cli.run(options.paths, options.trust, options.json)
