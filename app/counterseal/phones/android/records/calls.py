"""The call log (android.provider.CallLog.Calls), as the XML of "SMS Backup & Restore"."""

from collections.abc import Iterator
from typing import Final

from counterseal.copying.vault.index import Kind
from counterseal.phones.android.access import Record

from .pieces import Pieces
from .provider import Provider
from .table import Row, Table
from .xml import PROLOGUE, element, moment

_CALLS: Final = Table(
    "content://call_log/calls", ("date", "duration", "type", "presentation"), ("number", "name")
)


def export_calls(provider: Provider) -> Record:
    """Every call, oldest entry first."""
    ids = provider.ids(_CALLS)
    return Record(Kind.CALLS, "Records/Calls.xml", Pieces(_written(provider, ids)), len(ids))


def _written(provider: Provider, ids: list[int]) -> Iterator[bytes]:
    yield PROLOGUE + element("calls", {"count": len(ids)}, is_open=True)
    yield from map(_call, provider.rows(_CALLS, ids))
    yield b"</calls>\n"


def _call(row: Row) -> bytes:
    return element(
        "call",
        {
            "number": row.text("number"),
            "duration": row.number("duration"),
            "date": moment(row.number("date")),
            "type": row.number("type"),
            "presentation": row.number("presentation"),
            "contact_name": row.text("name"),
        },
    )
