"""All facts of an audit in one database on disk, so that questions about all of them stay within memory.

DuckDB, https://duckdb.org/docs/: spills to disk what does not fit.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import duckdb
import msgspec

from counterseal.transparency.leaf import LeafKind

from .finding import Finding
from .judge import Kiosk
from .worker import FACTS, FOUND, SEEN

MEMORY = "256MB"
_TABLES = """
create table kiosks (number integer, origin varchar);
create table entries (kiosk integer, place bigint, kind varchar, leaf uuid);
create table facts (
    kiosk integer, place bigint, seq bigint, leaf varchar, kind varchar, said_at bigint, result varchar,
    about varchar, signer varchar, introduces varchar, identity bigint, persons bigint[], devices bigint[],
    reference bigint, removed bigint, decision varchar, holds boolean, logged boolean, file varchar);
create table seen (kiosk integer, size bigint, seen_at bigint);
create table found (
    code varchar, kiosk varchar, index bigint, leaf varchar, file varchar, detail varchar);
"""
_IN_ORDER = """
select distinct code, coalesce(kiosk, ''), index, coalesce(leaf, ''), coalesce(file, ''), coalesce(detail, '')
from found order by 2, 3 nulls first, 1, 4, 5, 6
"""


class Ledger:
    """The tables `entries`, `facts`, `seen` and `found`, and what is worked out from them."""

    def __init__(self, work: Path, kiosks: Sequence[Kiosk]) -> None:
        """Begins anew: what the pieces left is quickly read again."""
        self._kiosks = {kiosk.name.dns: kiosk for kiosk in kiosks}
        for leftover in work.glob("ledger.duckdb*"):
            leftover.unlink()
        settings = {"memory_limit": MEMORY, "threads": 2, "temp_directory": str(work / "spill")}
        self._database = duckdb.connect(str(work / "ledger.duckdb"), config=settings)
        self.run("set preserve_insertion_order = false")
        self.run(_TABLES)
        for kiosk in kiosks:
            self._database.execute("insert into kiosks values (?, ?)", [kiosk.number, kiosk.name.dns])
            _write_entries(kiosk, work / "entries.csv")
            self._database.execute(
                "insert into entries from read_csv(?, header = false)", [str(work / "entries.csv")]
            )
        for table, name in (("facts", FACTS), ("seen", SEEN), ("found", FOUND)):
            self._load(table, work, name)

    def close(self) -> None:
        self._database.close()

    def run(self, sql: str) -> None:
        """Makes a table that later questions build on."""
        self._database.execute(sql)

    def rows(self, sql: str) -> Iterator[tuple[Any, ...]]:
        """The answer to a question, a few rows at a time."""
        answer = self._database.cursor().execute(sql)
        while batch := answer.fetchmany(1000):
            yield from batch

    def ask(self, code: str, question: str) -> None:
        """Every row of the answer (kiosk, place, detail) is a finding."""
        self.run(
            f"insert into found select '{code}', origin, place, null, null, detail::varchar "  # noqa: S608
            f"from ({question}) join kiosks on kiosk = number"
        )

    def add(self, finding: Finding) -> None:
        detail = msgspec.json.encode(finding.detail).decode() if finding.detail else None
        row = [finding.code, finding.kiosk, finding.index, finding.leaf, finding.file, detail]
        self._database.execute("insert into found values (?, ?, ?, ?, ?, ?)", row)

    def findings(self) -> Iterator[Finding]:
        """In an order that depends on nothing but what was found."""
        for code, origin, index, leaf, file, detail in self.rows(_IN_ORDER):
            kiosk = self._kiosks.get(origin)
            if not leaf and kiosk and index is not None:
                leaf = kiosk.history.leaf(index).hex()
            said = msgspec.json.decode(detail) if detail else {}
            yield Finding(code=code, kiosk=origin, index=index, leaf=leaf, file=file, detail=said)

    def _load(self, table: str, work: Path, name: str) -> None:
        columns = ", ".join(
            f"{column}: '{kind}'"
            for column, kind in self.rows(
                f"select column_name, data_type from duckdb_columns() where table_name = '{table}' "  # noqa: S608
                "order by column_index"
            )
        )
        files = [str(file) for file in work.glob(f"piece-*/{name}") if file.stat().st_size]
        if files:
            self._database.execute(
                f"insert into {table} from read_json(?, format = 'newline_delimited', columns = {{{columns}}})",  # noqa: S608
                [files],
            )


def _write_entries(kiosk: Kiosk, file: Path) -> None:
    names = {kind.value: kind.name.lower() for kind in LeafKind}
    with file.open("w") as opened:
        opened.writelines(
            f"{kiosk.number},{index},{names.get(kind, 'unknown')},{leaf[:32]}\n"
            for index, kind, leaf in kiosk.history.entries()
        )
