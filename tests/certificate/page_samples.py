"""A page of every outcome, for both families and in every language, and where its words stand."""

import html
import re
import subprocess
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from msgspec.structs import replace

from counterseal.certificate.record import TradeInRecord
from counterseal.certificate.statement import Result
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families.android import Account
from counterseal.tradein.stages import ReturnReason
from tests.certificate import android_records as androids
from tests.certificate.verify_samples import ERASED, NEVER_BACK, NOT_ERASED, outcome, returned

LONGEST = replace(androids.E3, mtp_serial_changed=True, debugging_gone=True)
RECORDS: dict[tuple[str, Result], TradeInRecord] = {
    ("iphone", Result.ERASED): outcome(ERASED),
    ("iphone", Result.NOT_PROVEN): outcome(NEVER_BACK),
    ("iphone", Result.NOT_ERASED): outcome(NOT_ERASED),
    ("iphone", Result.RETURNED): returned(),
    ("android", Result.ERASED): androids.android(LONGEST),
    ("android", Result.NOT_PROVEN): androids.android(androids.E1B, androids.FILES),
    ("android", Result.NOT_ERASED): androids.android(androids.NOT_ERASED),
    ("android", Result.RETURNED): replace(
        androids.android(androids.E2),
        kind=RecordKind.RETURN,
        observation=None,
        return_reason=ReturnReason.STOPPED_AT_RESET,
    ),
}
FULLEST = replace(
    androids.android(
        replace(LONGEST, accounts=None, reset_protection=True, wiped_again=False, status_imei_matches=False),
        replace(
            androids.EVERYTHING,
            accounts=tuple(
                Account(kind, 2) for kind in ("com.google", "com.osp.app.signin", "com.xiaomi", "x")
            ),
        ),
    ),
    reference="R" * 90,
    failures=tuple(FailureCode),
    interruptions=3,
    auditor=True,
    config_sha256="5c" * 32,
)
"""Whatever can be said of one trade-in, more than any will ever have."""

Pages = Callable[[str, str, Result], "Rendered"]


@dataclass(frozen=True)
class Box:
    """In points, from the upper left corner of the page."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        beside = min(self.right, other.right) - max(self.left, other.left)
        below = min(self.bottom, other.bottom) - max(self.top, other.top)
        return min(beside, below) > 0


@dataclass(frozen=True)
class Rendered:
    """A page, as poppler reads it."""

    pdf: bytes

    @cached_property
    def text(self) -> str:
        """In reading order."""
        done = subprocess.run(
            ("pdftotext", "-", "-"), input=self.pdf, capture_output=True, check=True, timeout=60
        )
        return " ".join(_visible(done.stdout.decode()).split())

    @cached_property
    def words(self) -> list[tuple[str, Box]]:
        done = subprocess.run(
            ("pdftotext", "-bbox", "-", "-"), input=self.pdf, capture_output=True, check=True, timeout=60
        )
        box = r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>'
        found = [
            (_visible(html.unescape(word)), Box(*map(float, edges)))
            for *edges, word in re.findall(box, done.stdout.decode())
        ]
        return [(word, box) for word, box in found if word.strip()]


def _visible(text: str) -> str:
    """Without the marks that say which way it is written, and where a long word may break."""
    return "".join(c for c in text if unicodedata.category(c) != "Cf")
