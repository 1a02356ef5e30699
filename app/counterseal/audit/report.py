"""The report of an audit as a PDF: what was found, what was checked, and what was not."""

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import msgspec
import typst

from counterseal.certificate.findings import SENTENCES
from counterseal.certificate.keys.signer import Signer
from counterseal.certificate.sealing.pades import seal
from counterseal.transparency import durable

from .results import FINDINGS, REPORT, SAMPLE, Log, Summary

MAX_ATTACHED = 4 << 20
"""A longer file is named by its hash alone."""

_RESOURCES = Path(__file__).parents[3] / "resources"
_TEMPLATE = _RESOURCES / "certificate" / "audit-report.typ"
_DEMO = "DEMO: the root is one for demonstrations. Nothing here certifies a real trade-in."
_CHECKED = (
    "Every file of each log follows from its entries, and they from the checkpoint that the kiosk signed.",
    "Every receipt, proof and witnessed checkpoint that was found shows a state that its log really had.",
    "Every statement: its form, its signature, its signer's certificate at its time, its entry in the log, "
    "the entry before it, and the earlier state of the log that it names.",
    "Every signing key was brought into use by a notice before, and none was used after its successor; what "
    "a revoked key signed holds only if somebody else saw it in time.",
    "Entries without a statement, statements without an entry, and statements logged twice.",
    "Order of times, days without a heartbeat, and times later than a witness had seen the statement.",
    "Every outcome goes on from one intake, every intake has one end; validations, voids and corrections are "
    "of what they can be of, by people who may; no device was erased twice without being given back.",
)
_UNCHECKED = (
    "Whether a phone is really empty: statements say what was observed, and by whom.",
    "Whether phones were taken without the kiosk.",
    "Who the people behind the pseudonyms are.",
    "Sealed certificates that are not beside the records in a file of their own.",
)


def write_report(summary: Summary, out: Path, signer: Signer | None) -> None:
    """Writes the report beside the findings, sealed by `signer` if there is one. Raises OSError."""
    files = [out / name for name in (FINDINGS, SAMPLE)]
    attached = {path.name: path.read_text() for path in files if path.stat().st_size <= MAX_ATTACHED}
    words = _words(summary, files, attached, signer)
    inputs = {"report": msgspec.json.encode(words).decode(), **attached}
    compiler = typst.Compiler(
        _TEMPLATE, root=_TEMPLATE.parent, font_paths=[_RESOURCES / "fonts"], ignore_system_fonts=True
    )
    pdf = cast(bytes, compiler.compile(format="pdf", sys_inputs=inputs, pdf_standards=["a-3a", "ua-1"]))
    durable.write(out / REPORT, seal(pdf, signer) if signer else pdf)


def _words(
    summary: Summary, files: Iterable[Path], attached: Iterable[str], signer: Signer | None
) -> dict[str, object]:
    now = datetime.now(UTC)
    faults = sum(count for code, count in summary.counts.items() if code.startswith("E-"))
    names = {FINDINGS: "Every finding, a line each", SAMPLE: "The outcomes drawn for the sample"}
    return {
        "title": "Audit report",
        "author": _name(signer) if signer else "Not signed",
        "date": [*now.timetuple()[:6]],
        "when": now.strftime("%Y-%m-%d %H:%M UTC"),
        "ribbon": _DEMO if summary.demo else "",
        "clean": summary.clean,
        "word": "No fault found" if summary.clean else "Faults found",
        "sentence": _sentence(summary, faults),
        "findings": [[code, SENTENCES[code], f"{count:,}"] for code, count in summary.counts.items()],
        "logs": [_log(log) for log in summary.logs],
        "checked": [*_CHECKED, *_trades(summary, reconciled=True)],
        "unchecked": [*_UNCHECKED, *_not_given(summary)],
        "files": [[path.name, _hash(path)] for path in files],
        "attached": [{"name": name, "description": names[name]} for name in attached],
        "signed": f"Sealed by {_name(signer)}." if signer else "Not signed. Anybody can have written this.",
    }


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sentence(summary: Summary, faults: int) -> str:
    entries = sum(log.entries for log in summary.logs)
    statements = sum(log.statements for log in summary.logs)
    kiosks = f"{len(summary.logs)} kiosks" if len(summary.logs) != 1 else "one kiosk"
    looked = f"{entries:,} entries of {kiosks}, {statements:,} of their statements."
    drawn = f"{summary.sampled:,} outcomes are drawn for the sample."
    return f"{looked} {faults:,} findings are faults. {drawn}"


def _log(log: Log) -> list[list[str]]:
    rows = [
        ["Log", log.origin],
        ["Entries", f"{log.entries:,}"],
        ["Root hash", log.root],
        ["Statements judged", f"{log.statements:,}"],
    ]
    if log.statements:
        rows.append(["From, to", f"{_day(log.first)}, to {_day(log.last)}, by the kiosk's clock"])
    rows.append(
        ["Witnessed", f"up to entry {log.witnessed:,}" if log.witnessed else "by nobody that is believed"]
    )
    return rows


def _not_given(summary: Summary) -> list[str]:
    said = [] if summary.opened else ["Sealed records: the auditor's key was not given."]
    return said + _trades(summary, reconciled=False)


def _trades(summary: Summary, *, reconciled: bool) -> list[str]:
    if summary.reconciled is not reconciled:
        return []
    return [
        "The till's list against the certificates, in both directions."
        if reconciled
        else "The till's list: it was not given."
    ]


def _day(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%-d %b %Y")


def _name(signer: Signer) -> str:
    return signer.certificate_chain()[0].subject.rfc4514_string()
