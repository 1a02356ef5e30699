"""What an audit leaves: findings and sample as JSONL, and the numbers for people."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from counterseal.certificate.findings import SENTENCES
from counterseal.transparency import durable

from .finding import Finding
from .ledger import Ledger
from .material import Material
from .sample import draw

FINDINGS, SAMPLE, REPORT = "findings.jsonl", "sample.jsonl", "report.pdf"


class Log(Struct, frozen=True):
    """One kiosk's log as it was audited. `statements`: of how many entries they could be judged."""

    origin: str
    entries: int
    root: str
    statements: int
    first: int
    last: int
    witnessed: int


class Summary(Struct, frozen=True):
    """`counts` by code, in the order of the codes."""

    demo: bool
    logs: tuple[Log, ...]
    counts: dict[str, int]
    sampled: int
    opened: bool
    reconciled: bool

    @property
    def clean(self) -> bool:
        return not any(code.startswith("E-") for code in self.counts)

    def lines(self) -> list[str]:
        """For a terminal: what was looked at, and one sentence a code."""
        said = [
            "DEMO: the root is one for demonstrations. Nothing below certifies a real trade-in."
        ] * self.demo
        said += [
            f"{log.origin}: {log.entries:,} entries, {log.statements:,} statements judged"
            for log in self.logs
        ]
        said += [
            f"{'✗' if code.startswith('E-') else '!'} {count:,}: {SENTENCES[code]} [{code}]"
            for code, count in self.counts.items()
        ]
        said.append(f"{self.sampled:,} outcomes are drawn for the sample.")
        return [*said, "✓ no fault was found" if self.clean else "✗ faults were found"]


def write_results(ledger: Ledger, material: Material, out: Path, *, reconciled: bool) -> Summary:
    """Writes both files, each whole or not at all; what an earlier audit left is removed first, so that
    nothing of it stands beside them. Raises OSError.

    `reconciled`: whether the till's list was given.
    """
    for name in (REPORT, SAMPLE, FINDINGS):
        (out / name).unlink(missing_ok=True)
    counts: Counter[str] = Counter()
    _write(out / FINDINGS, _counted(ledger.findings(), counts))
    return Summary(
        demo=material.trust.demo,
        logs=tuple(_logs(ledger, material)),
        sampled=_write(out / SAMPLE, draw(ledger, material.kiosks)),
        counts=dict(sorted(counts.items())),
        opened=bool(material.brief.auditor),
        reconciled=reconciled,
    )


def _counted(findings: Iterable[Finding], counts: Counter[str]) -> Iterator[Finding]:
    for finding in findings:
        counts[finding.code] += 1
        yield finding


def _write(path: Path, lines: Iterable[Struct]) -> int:
    """How many there were. Not `durable.write`: there may be more of them than memory."""
    number = 0
    unfinished = path.with_name(durable.TEMPORARY + path.name)
    with unfinished.open("wb") as file:
        for number, line in enumerate(lines, 1):  # noqa: B007 - the last one counts
            file.write(msgspec.json.encode(line) + b"\n")
        file.flush()
        os.fsync(file.fileno())
    durable.rename(unfinished, path)
    return number


def _logs(ledger: Ledger, material: Material) -> Iterator[Log]:
    answer = "select kiosk, count(*), min(said_at), max(said_at) from said where opened group by kiosk"
    judged = {number: (count, first, last) for number, count, first, last in ledger.rows(answer)}
    witnessed = dict(ledger.rows("select kiosk, max(size) from seen group by kiosk"))
    for kiosk in material.kiosks:
        statements, first, last = judged.get(kiosk.number, (0, 0, 0))
        yield Log(
            origin=kiosk.name.dns,
            entries=kiosk.history.size,
            root=kiosk.history.root(kiosk.history.size).hex(),
            statements=statements,
            first=first,
            last=last,
            witnessed=witnessed.get(kiosk.number, 0),
        )
