"""`counterseal audit`: whole histories of kiosks. Exit 0 no fault, 1 faults, 2 nothing was audited."""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from .usage import Commands, UsageError


def add(commands: Commands) -> None:
    parser = commands.add_parser("audit", help="check a kiosk's whole history")
    parser.add_argument("path", type=Path, metavar="PATH", help="a state folder, or a folder of several")
    parser.add_argument("--trust", type=Path, required=True, metavar="ROOT.pem")
    parser.add_argument("--trades", type=Path, metavar="CSV", help="the till's list, to be compared")
    parser.add_argument("--key", type=Path, metavar="AUDITOR-KEY.pem", help="opens sealed records")
    parser.add_argument("--out", type=Path, metavar="DIR", help="for findings, sample and report; resumable")
    parser.add_argument("--sign-with", type=Path, metavar="DIR", help="key and chain that seal the report")
    parser.add_argument("--json", action="store_true", help="a line for each finding, as JSON")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from counterseal.audit.resume import alone_in
    from counterseal.audit.trades import TradesRefused
    from counterseal.certificate.findings import Invalid
    from counterseal.certificate.keys.signer import KeyRefused

    if options.sign_with and not options.out:
        raise UsageError("a report is sealed where it is written: give --out too")
    if options.out and options.out.resolve().is_relative_to(options.path.resolve()):
        raise UsageError("the results would be audited the next time: give --out a folder outside of PATH")
    try:
        if options.out:
            with alone_in(options.out):
                return _audit(options, options.out)
        with tempfile.TemporaryDirectory(prefix="counterseal-audit-") as out:
            return _audit(options, Path(out))
    except Invalid as fault:
        raise UsageError(f"{options.trust} holds no root that can be used [{fault.code}]") from fault
    except (TradesRefused, KeyRefused) as refused:
        raise UsageError(str(refused)) from refused


def _audit(options: argparse.Namespace, out: Path) -> int:
    from counterseal.audit.keys import read_auditor_key
    from counterseal.audit.material import gather
    from counterseal.audit.progress import Progress
    from counterseal.audit.report import write_report
    from counterseal.audit.results import FINDINGS, write_results
    from counterseal.audit.run import examine
    from counterseal.certificate.keys.signer import FileSigner

    signer = FileSigner(options.sign_with) if options.sign_with else None
    auditor = read_auditor_key(options.key) if options.key else b""
    progress = Progress(sys.stderr)
    progress("reading the logs", 0, 0)
    material = gather(options.path, options.trust, out / "work", auditor)
    ledger = examine(material, options.trades, tell=progress)
    summary = write_results(ledger, material, out, reconciled=options.trades is not None)
    ledger.close()
    if options.out:
        write_report(summary, out, signer)
    shutil.rmtree(material.brief.work)
    progress.end()
    if options.json:
        with (out / FINDINGS).open() as file:
            shutil.copyfileobj(file, sys.stdout)
    else:
        print("\n".join(summary.lines()))
    return 0 if summary.clean else 1
