"""`counterseal prove`: that a copy of a log contains what somebody was shown of it."""

import argparse
import sys
from pathlib import Path

from .usage import Commands, UsageError


def add(commands: Commands) -> None:
    parser = commands.add_parser("prove", help="show that a log contains an earlier state of itself")
    parser.add_argument("log", type=Path, metavar="LOG", help="the folder of a log")
    parser.add_argument("--from", type=int, required=True, dest="size", metavar="SIZE", help="in entries")
    parser.add_argument("--trust", type=Path, required=True, metavar="ROOT.pem")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.consistency")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from counterseal.certificate.findings import SENTENCES, Invalid
    from counterseal.certificate.verification.files import prove_consistency, read_trust

    try:
        trust = read_trust(options.trust)
    except Invalid as fault:
        raise UsageError(f"{options.trust}: {SENTENCES[fault.code]} [{fault.code}]") from None
    try:
        proof = prove_consistency(options.log, options.size, trust)
    except Invalid as fault:
        sys.stderr.write(f"✗ not valid: {options.log}: {SENTENCES[fault.code]} [{fault.code}]\n")
        return 1
    except ValueError:
        raise UsageError(f"{options.log} has never had {options.size} entries") from None
    options.out.write_bytes(proof.text().encode())
    sys.stdout.write(f"Written: {options.out}\n")
    return 0
