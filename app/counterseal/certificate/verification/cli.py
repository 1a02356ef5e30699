"""`counterseal verify`: a line for each file. Exit status 0: all good; 1: a finding; 2: nothing to verify."""

import io
import sys
from pathlib import Path

import msgspec

from counterseal.certificate.findings import SENTENCES, Invalid

from .files import Report, find_evidence, read_trust, verify_files

_DEMO = "DEMO: the root is one for demonstrations. Nothing below certifies a real trade-in."


def run(paths: list[Path], trust: Path, json: bool) -> int:
    """Verifies files, logs and folders of them against the root in `trust`, and prints what they prove."""
    try:
        roots = read_trust(trust)
    except Invalid as fault:
        return _refuse(f"{trust}, or a file beside it: {SENTENCES[fault.code]} [{fault.code}]")
    except OSError:
        return _refuse(f"{trust} holds no root certificate; give its PEM file with --trust.")
    if missing := [path for path in paths if not path.exists()]:
        return _refuse(f"{missing[0]} does not exist.")
    evidence = find_evidence(paths)
    if not evidence:
        return _refuse("There is nothing to verify: no certificate, statement, proof, receipt or log.")
    reports = verify_files(evidence, roots)
    lines = map(_json, reports) if json else _readable(reports, roots.demo)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal without the tick still gets the verdict
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 0 if all(report.valid for report in reports) else 1


def _json(report: Report) -> str:
    return msgspec.json.encode(report).decode()


def _readable(reports: list[Report], demo: bool) -> list[str]:
    lines = [_DEMO] if demo else []
    for report in reports:
        if report.valid:
            lines.append(f"✓ valid: {report.file}: {report.proves}")
        lines += [
            f"✗ not valid: {finding.file}: {finding.sentence} [{finding.code}]"
            for finding in report.findings
            if finding.code.startswith("E-")
        ]
    return lines + _informing(reports)


def _informing(reports: list[Report]) -> list[str]:
    """Each remark once, with the first file that it is about."""
    files: dict[str, list[str]] = {}
    for finding in (finding for report in reports for finding in report.findings):
        if finding.code.startswith("W-"):
            files.setdefault(f"{finding.sentence} [{finding.code}]", []).append(finding.file)
    return [f"! {first}{_and(len(more))}: {remark}" for remark, (first, *more) in files.items()]


def _and(more: int) -> str:
    return f" and {more} more" if more else ""


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 2
