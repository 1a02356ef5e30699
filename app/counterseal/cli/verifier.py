"""`counterseal verifier`: the offline verifier as one page for any browser."""

import argparse
import sys
from pathlib import Path

from .usage import Commands, UsageError


def add(commands: Commands) -> None:
    parser = commands.add_parser("verifier", help="write the offline verifier, one HTML page")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.html")
    parser.add_argument("--trust", type=Path, metavar="ROOT.pem", help="pin this root and what is beside it")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from counterseal.certificate.findings import SENTENCES, Invalid
    from counterseal.certificate.verification.verifier_page import verifier_page

    try:
        page = verifier_page(options.trust)
    except Invalid as fault:
        raise UsageError(f"{options.trust}: {SENTENCES[fault.code]} [{fault.code}]") from None
    options.out.write_bytes(page)
    sys.stdout.write(f"Written: {options.out}\n")
    return 0
