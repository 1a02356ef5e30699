"""All facts of an audit in one database on disk, so that questions about all of them stay within memory.

DuckDB, https://duckdb.org/docs/: it spills to disk what does not fit.
"""

import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
import msgspec

from counterseal.transparency.leaf import LeafKind

from .finding import Finding
from .judge import Kiosk

MEMORY, THREADS = "160MB", 2
QUESTIONS = Path(__file__).parent / "questions"
"""A file a code: what is asked of all statements together. Each row of an answer (kiosk, place, detail) is a
finding."""

_IN_ORDER = """
select distinct code, coalesce(kiosk, ''), index, coalesce(leaf, ''), coalesce(file, ''), coalesce(detail, '')
from found order by 2, 3 nulls first, 1, 4, 5, 6
"""


class Ledger:
    """The tables of `questions/tables.sql`, and what is worked out from them."""

    def __init__(self, work: Path, kiosks: Sequence[Kiosk]) -> None:
        """Begins anew: what the pieces left is quickly read again."""
        self._kiosks = {kiosk.name.dns: kiosk for kiosk in kiosks}
        folder = work / "ledger"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        with _full_disk():
            self._database = duckdb.connect(
                str(folder / "ledger.duckdb"), config={"memory_limit": MEMORY, "threads": THREADS}
            )
        self._do("set preserve_insertion_order = false")
        self.run("tables")
        for kiosk in kiosks:
            self.insert("kiosks", [(kiosk.number, kiosk.name.dns, kiosk.name.store, kiosk.name.kiosk)])
            _write_entries(kiosk, folder / "entries.csv")
            self._do("insert into entries from read_csv(?, header = false)", [str(folder / "entries.csv")])

    def _do(self, sql: str, values: Sequence[object] = ()) -> None:
        with _full_disk():
            self._database.execute(sql, list(values))

    def close(self) -> None:
        self._database.close()

    def run(self, name: str) -> None:
        """Makes the tables that later questions build on."""
        self._do((QUESTIONS / f"{name}.sql").read_text())

    def ask(self, question: Path) -> None:
        """The code is the file's name."""
        insert = "insert into found select ?, origin, place, null, null, detail::varchar"
        answers = f"({question.read_text()})"  # our own file
        self._do(f"{insert} from {answers} left join kiosks on kiosk = number", [question.stem])

    def rows(self, sql: str) -> Iterator[tuple[Any, ...]]:
        """The answer to a question of another kind, a few rows at a time."""
        with _full_disk():
            answer = self._database.cursor().execute(sql)
            while batch := answer.fetchmany(1000):
                yield from batch

    def load(self, table: str, files: Iterable[Path]) -> None:
        """JSONL with the table's columns."""
        described = self.rows(f"select name, type from pragma_table_info('{table}')")  # noqa: S608 - our name
        columns = ", ".join(f"{name}: '{kind}'" for name, kind in described)
        names = sorted(str(file) for file in files if file.stat().st_size)
        if names:
            source = f"read_json(?, format = 'newline_delimited', columns = {{{columns}}})"
            self._do(f"insert into {table} from {source}", [names])

    def insert(self, table: str, rows: Iterable[tuple[object, ...]]) -> None:
        for row in rows:
            marks = ", ".join("?" * len(row))
            self._do(f"insert into {table} values ({marks})", list(row))  # noqa: S608 - our name

    def add(self, findings: Iterable[Finding]) -> None:
        self.insert(
            "found",
            (
                (one.code, one.kiosk, one.index, one.leaf, one.file, msgspec.json.encode(one.detail).decode())
                for one in findings
            ),
        )

    def findings(self) -> Iterator[Finding]:
        """In an order that depends on nothing but what was found."""
        for code, origin, index, leaf, file, detail in self.rows(_IN_ORDER):
            yield Finding(
                code=code,
                kiosk=origin,
                index=index,
                leaf=leaf or self._leaf(origin, index),
                file=file,
                detail=msgspec.json.decode(detail) if detail else {},
            )

    def _leaf(self, origin: str, index: int | None) -> str:
        kiosk = self._kiosks.get(origin)
        return kiosk.history.leaf(index).hex() if kiosk and index is not None else ""


@contextmanager
def _full_disk() -> Iterator[None]:
    """Raises OSError for what the database says of its disk and its memory."""
    try:
        yield
    except (duckdb.IOException, duckdb.OutOfMemoryException):
        raise OSError("the audit's database cannot be written: is the disk full?") from None


def _write_entries(kiosk: Kiosk, file: Path) -> None:
    names = {kind.value: kind.name.lower() for kind in LeafKind}
    with file.open("w") as opened:
        opened.writelines(
            f"{kiosk.number},{index},{names.get(kind, 'unknown')},{leaf[:32]}\n"
            for index, kind, leaf in kiosk.history.entries()
        )
