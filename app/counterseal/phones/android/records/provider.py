"""The phone's content providers, asked with its own `content` command (frameworks/base, cmds/content)."""

import shlex
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Final

from counterseal.phones.android.access import FileGoneError
from counterseal.phones.android.adb.connection import Connection
from counterseal.phones.android.adb.shell import Command
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .table import Row, Table, parse_ids

PAGE_ROWS: Final = 100
"""Each command starts a Java machine on the phone, which takes longer than it takes to print so many rows."""
MAX_OUTPUT_BYTES: Final = 8 << 20
"""Some 300,000 ids, or a page of rows with 80 KiB each."""
MAX_HELD_BYTES: Final = 32 << 20
"""Of rows that are held at once, about: what a page of contacts or messages says is far less."""
MAX_FILE_BYTES: Final = 256 << 20
"""Networks carry a few megabytes in a message."""

_ROW_BYTES: Final = 1 << 10
"""What a row takes in memory, however little it says."""
_PIECE_BYTES: Final = 256 << 10
_NOTHING: Final = "No result found.\n"
_NO_PROVIDER: Final = b"Could not find provider"
_FAILED: Final = b"Error while accessing provider"
_NO_FILE: Final = b"java.io.FileNotFoundException"


class Provider:
    """For one thread. Every method raises PhoneError; COPY_UNSUPPORTED where the phone refuses."""

    def __init__(self, connection: Connection) -> None:
        """Raises COPY_UNSUPPORTED for Android 6 and before, where errors look like content."""
        if "shell_v2" not in connection.banner.features:
            raise PhoneError(FailureCode.COPY_UNSUPPORTED)
        self._connection = connection

    def ids(self, table: Table) -> list[int]:
        """The ids of all rows, ascending; none either where the phone has no such thing as this table."""
        untrusted, complaint = self._query(table.with_only(), ("_id",), table.where)
        if untrusted == _NOTHING or (not untrusted and _NO_PROVIDER in complaint):
            return []
        ids = parse_ids(untrusted)
        if ids is None:
            raise PhoneError(FailureCode.COPY_UNSUPPORTED if not untrusted else FailureCode.HOSTILE_DATA)
        return ids

    def rows(self, table: Table, ids: Sequence[int]) -> Iterator[Row]:
        """Exactly the rows with these ids, ascending; raises PHONE_ERROR where one is no longer there."""
        for start in range(0, len(ids), PAGE_ROWS):
            page = ids[start : start + PAGE_ROWS]
            where = f"_id>={page[0]} AND _id<={page[-1]}"
            untrusted, _ = self._query(table, table.columns, _both(where, table.where))
            rows = table.parse_page(untrusted, page)
            yield from rows if rows is not None else (self._alone(table, number) for number in page)

    def all(self, table: Table) -> list[Row]:
        """Every row of what belongs together. Raises HOSTILE_DATA where that is too much."""
        held, rows = 0, []
        for row in self.rows(table, self.ids(table)):
            held += _ROW_BYTES + sum(map(len, row.untrusted_texts.values()))
            if held > MAX_HELD_BYTES:
                raise PhoneError(FailureCode.HOSTILE_DATA)
            rows.append(row)
        return rows

    def read(self, uri: str) -> Iterator[bytes]:
        """A file that a provider holds. Raises FileGoneError where the phone has it no more."""
        received = 0
        for piece in self._run(running := self._command("read", "--uri", uri)):
            received += len(piece)
            if received > MAX_FILE_BYTES:
                raise PhoneError(FailureCode.HOSTILE_DATA)
            yield piece
        if _NO_FILE in running.untrusted_stderr:
            raise FileGoneError
        if _FAILED in running.untrusted_stderr:
            raise PhoneError(FailureCode.COPY_UNSUPPORTED)

    def _alone(self, table: Table, number: int) -> Row:
        """One row, and each of its texts by itself: then nothing can be taken for anything else."""
        texts: dict[str, str] = {}
        for part in [table.with_only(text) for text in table.texts] or [table]:
            untrusted, _ = self._query(part, part.columns, f"_id={number}")
            row = part.parse_single(untrusted, number)
            texts |= row.untrusted_texts
        return Row(row.numbers, texts)

    def _query(self, table: Table, columns: Sequence[str], where: str) -> tuple[str, bytes]:
        options = ["--uri", table.uri, "--projection", ":".join(columns), "--sort", "_id ASC"]
        running = self._command("query", *options, *(["--where", where] if where else []))
        untrusted = bytearray()
        for piece in self._run(running):
            untrusted += piece
            if len(untrusted) > MAX_OUTPUT_BYTES:
                raise PhoneError(FailureCode.HOSTILE_DATA)
        return untrusted.decode(errors="replace"), running.untrusted_stderr

    def _command(self, *words: str) -> Command:
        return Command(self._connection, shlex.join(["content", *words]))

    def _run(self, running: Command) -> Iterator[bytes]:
        with closing(running):
            while piece := running.read(_PIECE_BYTES):
                yield piece


def _both(first: str, second: str) -> str:
    return f"{first} AND {second}" if second else first
