"""What Android's `content query` prints: Content.java of frameworks/base, written anew."""

from collections.abc import Mapping, Sequence

Printed = Mapping[str, int | str | None]


def printed(rows: Sequence[Printed]) -> str:
    if not rows:
        return "No result found.\n"
    return "".join(f"Row: {place} {_columns(row)}\n" for place, row in enumerate(rows))


def _columns(row: Printed) -> str:
    return ", ".join(f"{column}={'NULL' if value is None else value}" for column, value in row.items())
