"""What an audit leaves: findings and sample as JSONL, and the numbers for people."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from counterseal.certificate.findings import SENTENCES

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


def write_results(ledger: Ledger, material: Material, out: Path) -> Summary:
    """Writes both files, each whole or not at all. Raises OSError."""
    counts: Counter[str] = Counter()
    unfinished = out / f".{FINDINGS}"
    with unfinished.open("wb") as file:
        for finding in ledger.findings():
            counts[finding.code] += 1
            file.write(msgspec.json.encode(finding) + b"\n")
    unfinished.rename(out / FINDINGS)
    sampled, unfinished = 0, out / f".{SAMPLE}"
    with unfinished.open("wb") as file:
        for drawn in draw(ledger, material.kiosks):
            sampled += 1
            file.write(msgspec.json.encode(drawn) + b"\n")
    unfinished.rename(out / SAMPLE)
    return Summary(
        demo=material.trust.demo,
        logs=tuple(_logs(ledger, material)),
        counts=dict(sorted(counts.items())),
        sampled=sampled,
        opened=bool(material.brief.auditor),
        reconciled=next(ledger.rows("select count(*) > 0 from trades"))[0],
    )


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
