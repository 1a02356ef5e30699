"""The till's list of trade-ins, as somebody exports it: read strictly, and kept without any device's number.

CSV (RFC 4180) in UTF-8 with the columns `reference`, `date`, `device` and `amount`, in any order, and
`receipt` if there is one.
"""

import csv
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TextIO, TypeGuard

import msgspec
from msgspec import Struct

from .fact import Tagger

COLUMNS = frozenset({"reference", "date", "device", "amount"})
MAX_FIELD = 256
_AMOUNT = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,2})?")
_RECEIPT = re.compile(r"([A-Za-z0-9-]{1,20})-([A-Za-z0-9-]{1,20})-([0-9]{6,14})")


class TradesRefused(Exception):
    """This is no list of trade-ins; the message says why in one sentence."""


class Trade(Struct, frozen=True, gc=False):
    """One line. `row` counts from 1, the header being 1; `store`, `counter` and `place` are the receipt's."""

    row: int
    reference: int
    day: int
    device: int
    store: str = ""
    counter: str = ""
    place: int = -1


def read_trades(path: Path, tag: Tagger, out: Path) -> int:
    """Writes the trades to `out` as JSONL. Returns how many lines could not be read.

    Raises TradesRefused, OSError.
    """
    unread = 0
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file, out.open("wb") as kept:
        rows = _rows(file)
        header = next(rows, None) or []
        if not set(header) >= COLUMNS or len(set(header)) != len(header):
            raise TradesRefused(f"The list of trade-ins needs the columns {', '.join(sorted(COLUMNS))}.")
        for number, row in enumerate(rows, 2):
            trade = _trade(number, dict(zip(header, row, strict=True)), tag) if _fits(row, header) else None
            if trade:
                kept.write(msgspec.json.encode(trade) + b"\n")
            else:
                unread += 1
    return unread


def _rows(file: TextIO) -> Iterator[list[str] | None]:
    """Each row; None for one that is no CSV."""
    reader = csv.reader(_bounded(file), strict=True)
    while True:
        try:
            yield next(reader)
        except csv.Error:
            yield None
        except StopIteration:
            return


def _bounded(file: TextIO) -> Iterator[str]:
    while line := file.readline(1 << 16):
        yield line


def _fits(row: list[str] | None, header: list[str]) -> TypeGuard[list[str]]:
    return row is not None and len(row) == len(header) and all(len(field) <= MAX_FIELD for field in row)


def _trade(number: int, fields: dict[str, str], tag: Tagger) -> Trade | None:
    try:
        day = date.fromisoformat(fields["date"]).toordinal() - date(1970, 1, 1).toordinal()
    except ValueError:
        return None
    reference, device, receipt = fields["reference"], fields["device"], fields.get("receipt", "")
    match = _RECEIPT.fullmatch(receipt) if receipt else None
    if (
        not (reference or match)
        or not device
        or not _AMOUNT.fullmatch(fields["amount"])
        or (receipt and not match)
    ):
        return None
    store, counter, place = match.groups() if match else ("", "", "-1")
    return Trade(number, tag(f"reference {reference}"), day, tag.device(device), store, counter, int(place))
