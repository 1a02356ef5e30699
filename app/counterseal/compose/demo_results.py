"""After a demo: opens the sealed record with the customer's receipt, as an auditor would, and sums up."""

import shutil
import sys
from itertools import groupby
from pathlib import Path

import msgspec
from msgspec import Struct

from counterseal.certificate.archive import Archive
from counterseal.certificate.dsse import read_envelope
from counterseal.certificate.issue import STATEMENT_FILE
from counterseal.certificate.receipt_text import read_receipt
from counterseal.certificate.statement import CopyProven, read_statement
from counterseal.certificate.verification.image import read_receipt_image
from counterseal.certificate.verification.verifier_page import PAGE_FILE, verifier_page
from counterseal.core import journal
from counterseal.core.evidence import CERTIFICATE
from counterseal.tradein.views import StageName
from counterseal.transparency.merkle import leaf_hash

from .demo_folder import SUMMARY, DemoFolder

_RECORDS = ("receipt-outcome.png", "receipt-return.png")


class Summary(Struct, frozen=True):
    """`summary.json`. `verdict` is "" where no erase was sent; sizes are of the proven copy."""

    outcome: str
    verdict: str
    reasons: tuple[str, ...]
    failures: tuple[str, ...]
    stages: tuple[StageName, ...]
    copied_bytes: int
    copied_files: int
    seconds: float


def collect(folder: DemoFolder, seconds: float) -> int:
    """Writes the results into the folder and says where they are; 0 for erased and proven, else 1.

    Raises FileNotFoundError when the trade-in ended without any record.
    """
    receipt = next((path for name in _RECORDS if (path := folder.out / name).exists()), None)
    if receipt is None:
        raise FileNotFoundError(f"the trade-in ended without a receipt; see {folder.state / 'logs'}")
    files = _unseal(folder, receipt)
    for name in (STATEMENT_FILE, CERTIFICATE):
        (folder.out / name).write_bytes(files[name])
    shutil.copytree(folder.state / "log", folder.log)
    (folder.out / PAGE_FILE).write_bytes(verifier_page(folder.root))
    summary = _summarise(folder, files[STATEMENT_FILE], seconds)
    (folder.out / SUMMARY).write_bytes(msgspec.json.format(msgspec.json.encode(summary), indent=2) + b"\n")
    _tell(folder, summary)
    return 0 if (summary.outcome, summary.verdict) == ("erased", "proven") else 1


def _unseal(folder: DemoFolder, receipt: Path) -> dict[str, bytes]:
    stated, _ = read_receipt(read_receipt_image(receipt.read_bytes()))
    return Archive(folder.state / "archive").open(leaf_hash(stated.entry), stated.secret)


def _summarise(folder: DemoFolder, envelope: bytes, seconds: float) -> Summary:
    stated = read_statement(read_envelope(envelope).payload).predicate
    copied = stated.copy if isinstance(stated.copy, CopyProven) else None
    steps = [entry.stage for entry in journal.read(folder.state / "journal")]
    return Summary(
        outcome=stated.result,
        verdict=stated.verification.result if stated.verification else "",
        reasons=stated.verification.reasons if stated.verification else (stated.return_reason,),
        failures=stated.failures,
        stages=tuple(stage for stage, _ in groupby(steps)),
        copied_bytes=copied.bytes if copied else 0,
        copied_files=copied.files if copied else 0,
        seconds=round(seconds, 1),
    )


def _tell(folder: DemoFolder, summary: Summary) -> None:
    copied = f"{summary.copied_files} files, {summary.copied_bytes} bytes copied and proven"
    sys.stdout.write(
        f"Outcome: {summary.outcome}{f' ({summary.verdict})' if summary.verdict else ''}; {copied};"
        f" {summary.seconds} s\n"
        f"Results: {folder.out}\n"
        f"Check them: counterseal verify {folder.out} --trust {folder.root}\n"
        f"In a browser: {folder.out / PAGE_FILE}\n"
    )
