"""Auditing from tests."""

from pathlib import Path

from counterseal.audit.finding import Finding
from counterseal.audit.run import audit
from counterseal.bench.history import Planted


def findings_in(folder: Path, trades: Path | None = None, auditor: bytes = b"") -> list[Finding]:
    """Of what `make_history` wrote to the folder."""
    trust = folder / "trust" / "root.pem"
    return list(audit(folder / "state", trust, trades=trades, auditor=auditor, processes=1))


def codes_in(folder: Path, trades: Path | None = None) -> list[str]:
    return [finding.code for finding in findings_in(folder, trades)]


def places(found: list[Finding]) -> list[tuple[str, int | None]]:
    return sorted((one.code, one.index) for one in found)


def expected(planted: list[Planted]) -> list[tuple[str, int | None]]:
    return sorted((one.code, one.index) for one in planted)
