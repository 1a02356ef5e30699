"""What is asked of one table of a content provider, and the parser of what `content query` prints of it.

It prints `Row: 0 _id=7, date=1, body=text` and escapes nothing (frameworks/base, cmds/content, Content.java),
so a text can look like further columns and rows. Numbers are therefore asked for first and texts last, and an
output counts only where it can be read in one single way.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

NULL: Final = "NULL"
"""How a missing value is printed; a text of these four letters looks the same."""

_HEADER: Final = re.compile(r"^Row: (\d{1,9}) _id=(\d{1,19})(?=[,\n])", re.ASCII | re.MULTILINE)
_ID_LINE: Final = re.compile(r"Row: (\d{1,9}) _id=(\d{1,19})", re.ASCII)
_NUMBER: Final = r"(-?\d{1,19}|NULL)"


class Row(NamedTuple):
    """One row. Texts are the phone's own, whatever they hold."""

    numbers: dict[str, int | None]
    untrusted_texts: dict[str, str]

    def number(self, column: str) -> int:
        """0 where the phone has none."""
        return self.numbers[column] or 0

    def text(self, column: str) -> str:
        """Empty where the phone has none."""
        untrusted = self.untrusted_texts[column]
        return "" if untrusted == NULL else untrusted


@dataclass(frozen=True, slots=True)
class Table:
    """Columns of a table; `_id` comes with them. `where` is SQL without a word of the phone's in it."""

    uri: str
    numbers: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    where: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """In the order that they are asked for."""
        return ("_id", *self.numbers, *self.texts)

    def with_only(self, *texts: str) -> "Table":
        """The same, but no other texts."""
        return replace(self, texts=texts)

    def parse_page(self, untrusted: str, ids: Sequence[int]) -> list[Row] | None:
        """The rows with exactly these ids, one at least, in this order; None where a text makes it ambiguous.

        Every row begins a line. If no more lines than rows look like that, no text does.
        """
        headers = list(_HEADER.finditer(untrusted))
        if [(int(header[1]), int(header[2])) for header in headers] != list(enumerate(ids)):
            return None
        if headers[0].start() != 0 or not untrusted.endswith("\n"):
            return None
        ends = [*(header.start() for header in headers[1:]), len(untrusted)]
        rows: list[Row] = []
        for header, end in zip(headers, ends, strict=True):
            row = self._parse_fields(untrusted[header.end() : end - 1], int(header[2]))
            if row is None:
                return None
            rows.append(row)
        return rows

    def parse_single(self, untrusted: str, number: int) -> Row:
        """The only row that was asked for, with one text at most: whatever follows is part of that.

        Raises PhoneError where it is another, or none.
        """
        header = _HEADER.match(untrusted)
        row = self._parse_fields(untrusted[header.end() : -1], number) if header else None
        if header is None or row is None or (int(header[1]), int(header[2])) != (0, number):
            raise PhoneError(FailureCode.PHONE_ERROR)
        return row

    def _parse_fields(self, untrusted: str, number: int) -> Row | None:
        if any(untrusted.count(f", {column}=") != 1 for column in self.texts[1:]):
            return None
        names = [f", {re.escape(column)}=" for column in (*self.numbers, *self.texts)]
        values = [_NUMBER] * len(self.numbers) + ["(.*)"] * len(self.texts)
        pattern = "".join(map("".join, zip(names, values, strict=True)))
        found = re.fullmatch(pattern, untrusted, re.ASCII | re.DOTALL)
        if found is None:
            return None
        untrusted_values = iter(found.groups())
        numbers = {column: _number(next(untrusted_values)) for column in self.numbers}
        return Row({"_id": number, **numbers}, dict(zip(self.texts, untrusted_values, strict=True)))


def parse_ids(untrusted: str) -> list[int] | None:
    """What a query for `_id` alone says, which nothing can make ambiguous; None for anything else."""
    lines = untrusted.removesuffix("\n").split("\n")
    found = [_ID_LINE.fullmatch(line) for line in lines]
    ids = [int(line[2]) for place, line in enumerate(found) if line and int(line[1]) == place]
    return sorted(ids) if len(set(ids)) == len(lines) else None


def _number(text: str) -> int | None:
    return None if text == NULL else int(text)
