"""`make audit-dependencies`: asks a vulnerability service about every pin, by pip-audit.

Exit 0 nothing is known, 1 something is, 2 nothing can be said. Only an answer for every pin counts as one.
"""

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

LOCK = Path(__file__).parents[1] / "packaging" / "requirements.lock"
_NOTHING_SAID = 2


class Advisory(Struct, frozen=True):
    id: str
    fix_versions: tuple[str, ...] = ()


class Audited(Struct, frozen=True):
    """One package as pip-audit reports it; `skip_reason` if nobody was asked."""

    name: str
    version: str = ""
    vulns: tuple[Advisory, ...] = ()
    skip_reason: str = ""


class _Report(Struct, frozen=True):
    dependencies: tuple[Audited, ...]


class NotAuditedError(Exception):
    """Nothing can be said; the message is one sentence."""


def ask(lock: Path, osv_url: str | None) -> tuple[Audited, ...]:
    """Raises NotAuditedError unless every pin was asked about, and answered."""
    url = ("--osv-url", osv_url) if osv_url else ()
    command = (sys.executable, "-m", "pip_audit", "--progress-spinner", "off", "--format", "json")
    pins = ("--requirement", str(lock), "--disable-pip", "--require-hashes")
    service = ("--vulnerability-service", "osv", *url)
    done = subprocess.run((*command, *pins, *service), capture_output=True, text=True, check=False)
    try:
        report = msgspec.json.decode(done.stdout, type=_Report)
    except msgspec.DecodeError:
        why = done.stderr.strip().rpartition("\n")[2]
        raise NotAuditedError(f"the vulnerability service gave no answer that can be used: {why}") from None
    skipped = [one.name for one in report.dependencies if one.skip_reason]
    if skipped or not report.dependencies:
        raise NotAuditedError(f"nobody was asked about {', '.join(skipped) or 'anything'}")
    return report.dependencies


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="audit-dependencies", description="Known vulnerabilities of the pins."
    )
    parser.add_argument("--osv-url", metavar="URL", help="a mirror of the service")
    parser.add_argument("--lock", type=Path, default=LOCK)
    options = parser.parse_args(arguments)
    try:
        audited = ask(options.lock, options.osv_url)
    except NotAuditedError as error:
        print(f"audit-dependencies: nothing can be said: {error}", file=sys.stderr)
        return _NOTHING_SAID
    ill = [one for one in audited if one.vulns]
    for one in ill:
        for known in one.vulns:
            mended = f", mended in {', '.join(known.fix_versions)}" if known.fix_versions else ""
            print(f"{one.name} {one.version}: {known.id}{mended}")
    print(f"{len(audited)} pins: {len(ill) or 'none'} with a vulnerability that the service knows of")
    return 1 if ill else 0


if __name__ == "__main__":
    sys.exit(main())
