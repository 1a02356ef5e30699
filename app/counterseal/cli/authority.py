"""`counterseal lab authority`: certificates for demonstrations and training."""

import argparse
import os
from datetime import UTC, datetime
from pathlib import Path

from .usage import Commands, UsageError


def add(parts: Commands) -> None:
    parser = parts.add_parser("authority", help="issue and revoke certificates for a demonstration")
    parser.add_argument("--dir", type=Path, required=True, help="the authority's certificates and keys")
    actions = parser.add_subparsers(required=True, dest="action", metavar="ACTION")
    new = actions.add_parser("new", help="a root, and an authority under it that issues to kiosks")
    new.add_argument("--domain", default="kiosk.example", help="whose kiosks it may certify")
    issue = actions.add_parser("issue", help="certify a kiosk")
    issue.add_argument("request", type=Path)
    issue.add_argument("--out", type=Path, required=True, help="the chain")
    revoke = actions.add_parser("revoke", help="say that a key is not its kiosk's alone any more")
    revoke.add_argument("certificate", type=Path)
    revoke.add_argument(
        "--invalid-after", type=_time, metavar="TIME", help="since when, in UTC; without it, never was"
    )
    revoke.add_argument("--out", type=Path, required=True, help="the list; an earlier one there is continued")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    os.environ.setdefault("COUNTERSEAL_MODE", "demo")
    from counterseal.lab import authority_folder as authority
    from counterseal.lab.authority import AuthorityRefused

    now = datetime.now(UTC)
    try:
        match options.action:
            case "new":
                print(authority.make(options.dir, options.domain, now))
            case "issue":
                print(authority.issue(options.dir, options.request, options.out, now))
            case _:
                since = options.invalid_after
                print(authority.revoke(options.dir, options.certificate, since, options.out, now))
    except AuthorityRefused as error:
        raise UsageError(str(error)) from error
    return 0


def _time(text: str) -> datetime:
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        time = datetime.min
    if time.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a time such as 2026-12-01T10:00:00Z")
    return time
