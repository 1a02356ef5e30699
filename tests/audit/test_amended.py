"""Voids and corrections: what they do to a till's list, and to devices that come twice."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from counterseal.bench.history.desk import Desk
from counterseal.certificate.notice import Correction, Void
from counterseal.certificate.record import TradeInRecord
from counterseal.tradein.families import nothing_seen
from counterseal.tradein.staff_commands import VoidReason

from .audited import codes_in
from .test_trades import HEADER, write

BEGINS = (int(datetime.now(UTC).timestamp()) // 86_400 - 3) * 86_400
TWO = ("manager-1", "manager-2")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path / "state", 1, BEGINS, 600)
    desk.begin_day(0, BEGINS)
    return desk


def paid(folder: Path, *taken: TradeInRecord) -> Path:
    rows = []
    for record in taken:
        assert record.phone is not None
        day = datetime.fromtimestamp(record.ended, UTC).date().isoformat()
        rows.append([record.reference, day, record.phone.serial, "50"])
    return write(folder / "till.csv", rows, HEADER)


def void(desk: Desk, leaf: bytes) -> None:
    desk.scribe.notice(Void(of=leaf.hex(), reason=VoidReason.DUPLICATE), desk.tick(), *TWO)


def test_a_voided_trade_in_is_not_paid_for(desk: Desk, tmp_path: Path) -> None:
    taken, leaf = desk.take()
    void(desk, desk.erase(taken, leaf))
    desk.finish(tmp_path / "trust")
    assert codes_in(tmp_path) == []
    assert codes_in(tmp_path, paid(tmp_path, taken)) == ["E-TRADE-VOIDED"]


def test_a_void_of_the_intake_is_one_of_its_end(desk: Desk, tmp_path: Path) -> None:
    taken, leaf = desk.take()
    desk.erase(taken, leaf)
    void(desk, leaf)
    desk.finish(tmp_path / "trust")
    assert codes_in(tmp_path, paid(tmp_path, taken)) == ["E-TRADE-VOIDED"]


def test_a_phone_whose_erase_is_not_proven_is_not_paid_for(desk: Desk, tmp_path: Path) -> None:
    taken, leaf = desk.take()
    outcome = desk.counter.outcome(taken, leaf, desk.tick())
    assert outcome.phone is not None
    assert outcome.observation is not None
    unseen = nothing_seen(outcome.phone, outcome.observation.command, outcome.observation.route, left=True)
    desk.scribe.record(replace(outcome, observation=unseen))
    desk.finish(tmp_path / "trust")
    assert codes_in(tmp_path) == []
    assert codes_in(tmp_path, paid(tmp_path, taken)) == ["E-TRADE-NOT-PROVEN"]


@pytest.mark.parametrize("of_intake", [True, False])
def test_a_reference_counts_as_it_was_corrected_last(desk: Desk, tmp_path: Path, of_intake: bool) -> None:
    taken, leaf = desk.take()
    end = desk.erase(taken, leaf)
    for reference in ("R-9", "R-10"):
        of = (leaf if of_intake else end).hex()
        desk.scribe.notice(Correction(of=of, reference=reference), desk.tick(), *TWO)
    desk.finish(tmp_path / "trust")
    assert codes_in(tmp_path, paid(tmp_path, replace(taken, reference="R-10"))) == []
    assert codes_in(tmp_path, paid(tmp_path, replace(taken, reference="R-9"))) == [
        "E-TRADE-UNCERTIFIED",
        "E-TRADE-UNPAID",
    ]


def test_a_device_may_come_again_after_a_void_or_a_return(desk: Desk, tmp_path: Path) -> None:
    taken, leaf = desk.take()
    void(desk, desk.erase(taken, leaf))
    again = replace(taken, reference="R-again", ended=desk.tick())
    desk.erase(again, desk.scribe.record(again))
    desk.finish(tmp_path / "trust")
    assert codes_in(tmp_path) == []
