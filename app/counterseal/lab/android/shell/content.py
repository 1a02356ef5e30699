"""`content query` and `content read` (frameworks/base cmds/content Content.java).

Rows are printed without any escaping, as there: a text with ", " or a line break in it looks like more
columns or rows. From memory, not read in source: an error of the provider goes to stderr, and the exit code
is still 0.
"""

import operator
import re
from collections.abc import Callable
from typing import Final

from counterseal.lab.android.phone import Phone

from .providers import Row, Value, read_stream, rows
from .result import Result, failed, said

_CONDITION: Final = re.compile(r"\s*(\w+)\s*(>=|<=|!=|=|>|<)\s*('?)([^']*)\3\s*")
_COMPARED: Final[dict[str, Callable[[Value, Value], bool]]] = {
    "=": operator.eq, "!=": operator.ne, ">": operator.gt, "<": operator.lt,
    ">=": operator.ge, "<=": operator.le,
}  # fmt: skip


class _BadQueryError(Exception):
    """What the provider would throw."""


def content(phone: Phone, words: list[str]) -> Result:
    """`query --uri U [--projection A:B] [--where "A=1 AND B>2"] [--sort "A DESC"]`, `read --uri U`."""
    verb, *rest = words or [""]
    options = dict(zip(rest[::2], rest[1::2], strict=False))
    uri = options.get("--uri", "")
    try:
        match verb:
            case "query":
                return _query(phone, uri, options)
            case "read":
                return _read(phone, uri)
    except _BadQueryError as error:
        provider = uri.removeprefix("content://").partition("/")[0]
        return failed(f"Error while accessing provider:{provider}\n{error}", 0)
    return failed(f"[ERROR] Unsupported operation: {verb}")


def _query(phone: Phone, uri: str, options: dict[str, str]) -> Result:
    found = rows(phone.content, uri)
    if found is None:
        raise _BadQueryError(f"java.lang.IllegalArgumentException: Unknown URL {uri}")
    if where := options.get("--where"):
        conditions = [_condition(part) for part in re.split(r"\bAND\b", where)]
        found = [row for row in found if all(condition(row) for condition in conditions)]
    if sort := options.get("--sort"):
        column, _, order = sort.partition(" ")
        found = sorted(found, key=lambda row: _value(row, column), reverse=order.strip().upper() == "DESC")
    if not found:
        return said("No result found.")
    columns = projection.split(":") if (projection := options.get("--projection")) else list(found[0])
    return said(*(f"Row: {place} {_printed(row, columns)}" for place, row in enumerate(found)))


def _read(phone: Phone, uri: str) -> Result:
    stream = read_stream(phone.content, uri)
    if stream is None:
        raise _BadQueryError(f"java.io.FileNotFoundException: No such file: {uri}")
    return Result((stream,))


def _condition(text: str) -> Callable[[Row], bool]:
    parsed = _CONDITION.fullmatch(text)
    if parsed is None:
        raise _BadQueryError(f"android.database.sqlite.SQLiteException: near {text!r}: syntax error")
    column, comparison, quoted, literal = parsed.groups()
    try:
        wanted: Value = literal if quoted else int(literal)
    except ValueError:
        raise _BadQueryError(f"android.database.sqlite.SQLiteException: no such column: {literal}") from None
    return lambda row: _COMPARED[comparison](_value(row, column), wanted)


def _value(row: Row, column: str) -> Value:
    try:
        return row[column]
    except KeyError:
        raise _BadQueryError(f"java.lang.IllegalArgumentException: Invalid column {column}") from None


def _printed(row: Row, columns: list[str]) -> str:
    values = ((column, _value(row, column)) for column in columns)
    return ", ".join(f"{column}={'NULL' if value is None else value}" for column, value in values)
