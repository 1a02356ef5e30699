"""One writer for all that is put on record: who waits, who is told, and what gives way to a customer."""

import asyncio
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from counterseal.core.records import Records
from counterseal.tradein import staff_commands
from counterseal.tradein.desk import Managed
from counterseal.tradein.views import Amended

from .one_kiosk import Counter, until

VOID = staff_commands.VoidRecord(0, staff_commands.VoidReason.TEST)


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    (tmp_path / "drive").mkdir()
    for number in range(9):
        (tmp_path / "log" / str(number)).mkdir(parents=True)
    with tempfile.TemporaryDirectory(dir="/dev/shm") as runtime:
        yield Counter(tmp_path, Path(runtime))


def copied(counter: Counter, free: Callable[[], bool]) -> list[tuple[str, Managed]]:
    """What was told to whom."""
    told: list[tuple[str, Managed]] = []
    config = replace(counter.config, exports=counter.config.state / "drive")

    async def copy() -> None:
        records = Records(counter.paper, config, free)
        serving = asyncio.create_task(records.serve_copies(lambda who, what: told.append((who, what))))
        records.copy("S-02")
        assert not records.idle
        await until(lambda: records.idle)
        serving.cancel()

    asyncio.run(copy())
    return told


def test_a_copy_is_written_while_the_kiosk_is_free(counter: Counter) -> None:
    assert copied(counter, lambda: True) == [("S-02", Managed.EXPORTED)]
    assert len(list((counter.config.state / "drive").iterdir())) == 1


def test_a_copy_gives_way_to_a_customer(counter: Counter) -> None:
    answers = iter([True] * 4)
    assert copied(counter, lambda: next(answers, False)) == [("S-02", Managed.NOT_EXPORTED)]
    assert list((counter.config.state / "drive").iterdir()) == []


def test_whoever_approved_an_entry_is_owed_an_answer_before_the_kiosk_begins_anew(counter: Counter) -> None:
    told: list[Amended] = []

    async def amend() -> None:
        records = Records(counter.paper, counter.config, lambda: True)
        records.amend(VOID, ("S-01", "S-02"))
        assert not records.idle
        serving = asyncio.create_task(records.serve_amendments(told.append))
        await until(lambda: records.idle)
        serving.cancel()

    asyncio.run(amend())
    assert told == [Amended.DONE]
