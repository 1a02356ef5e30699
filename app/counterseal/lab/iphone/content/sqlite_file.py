"""A SQLite file as bytes, built in memory."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from typing import Any, TypeAlias

Rows: TypeAlias = Sequence[Mapping[str, Any]]

# 2001-01-01 00:00 UTC, where Apple's clocks start, in Unix seconds.
_COCOA_EPOCH = 978_307_200


def cocoa_seconds(unix_seconds: int) -> int:
    return unix_seconds - _COCOA_EPOCH


def sqlite_file(schema: str, tables: Mapping[str, Rows]) -> bytes:
    """A database of this schema with these rows; the rows of one table all name the same columns."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(schema)
        for table, rows in tables.items():
            columns = ", ".join(rows[0])
            values = ", ".join(f":{column}" for column in rows[0])
            insert = f"INSERT INTO {table} ({columns}) VALUES ({values})"  # noqa: S608 - names of this package alone
            database.executemany(insert, rows)
        database.commit()
        return database.serialize()
