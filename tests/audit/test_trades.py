"""The till's list against the certificates, in both directions."""

import csv
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from counterseal.audit.fact import Tagger
from counterseal.audit.trades import TradesRefused, read_trades
from counterseal.certificate.dsse import read_envelope
from counterseal.certificate.statement import Predicate, read_statement

from .audited import codes_in, findings_in

HEADER = ["reference", "date", "device", "amount"]
Rows = list[list[str]]


def outcomes(folder: Path, kind: str = "outcome") -> list[Predicate]:
    found = []
    for line in (folder / "state" / "records.jsonl").read_bytes().splitlines():
        payload = read_envelope(msgspec.json.decode(line)["envelope"].encode()).payload
        if b'"name":"device"' in payload:
            stated = read_statement(payload).predicate
            if stated.kind == kind:
                found.append(stated)
    return found


def row(stated: Predicate) -> list[str]:
    assert stated.device is not None
    return [stated.reference, stated.ended[:10], stated.device.imei[0], "120.50"]


def write(path: Path, rows: Rows, header: list[str] = HEADER) -> Path:
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return path


@pytest.fixture(scope="module")
def rows(sound: Path) -> Rows:
    return [row(stated) for stated in outcomes(sound)]


def test_a_list_that_fits_gives_no_finding(sound: Path, rows: Rows, tmp_path: Path) -> None:
    assert codes_in(sound, write(tmp_path / "till.csv", rows)) == []


def test_a_serial_number_names_a_device_too_however_it_is_written(
    sound: Path, rows: Rows, tmp_path: Path
) -> None:
    changed = [list(one) for one in rows]
    device = outcomes(sound)[0].device
    assert device is not None
    changed[0][2] = f" {device.serial.lower()} "
    assert codes_in(sound, write(tmp_path / "till.csv", changed)) == []


def _without(rows: Rows) -> Rows:
    return rows[:4] + rows[5:]


def _with_unknown(rows: Rows) -> Rows:
    return [*rows, ["R-unknown", rows[0][1], "356000009999999", "80"]]


def _other_device(rows: Rows) -> Rows:
    return [*rows[:3], [*rows[3][:2], "356000009999999", rows[3][3]], *rows[4:]]


def _twice(rows: Rows) -> Rows:
    return [*rows, rows[2]]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (_without, "E-TRADE-UNPAID"),
        (_with_unknown, "E-TRADE-UNCERTIFIED"),
        (_other_device, "E-TRADE-DEVICE"),
        (_twice, "E-TRADE-TWICE"),
    ],
)
def test_what_does_not_fit_is_found(
    sound: Path, rows: Rows, tmp_path: Path, change: Callable[[Rows], Rows], code: str
) -> None:
    assert codes_in(sound, write(tmp_path / "till.csv", change(rows))) == [code]


def test_a_phone_that_was_given_back_is_not_paid_for(sound: Path, rows: Rows, tmp_path: Path) -> None:
    back = [row(stated) for stated in outcomes(sound, "return")]
    assert back
    found = codes_in(sound, write(tmp_path / "till.csv", [*rows, back[0]]))
    assert found == ["E-TRADE-RETURNED"]


def test_a_receipt_number_decides_before_the_reference(sound: Path, rows: Rows, tmp_path: Path) -> None:
    seq = outcomes(sound)[0].seq
    numbered = [[*one, ""] for one in rows]
    numbered[0][0], numbered[0][4] = "typed wrongly", f"S-01482-02-{seq:06d}"
    found = codes_in(sound, write(tmp_path / "till.csv", numbered, [*HEADER, "receipt"]))
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        ["R-1", "yesterday", "356000000000001", "10"],
        ["R-1", "2026-01-01", "", "10"],
        ["R-1", "2026-01-01", "356000000000001", "ten"],
        ["R-1", "2026-01-01", "356000000000001"],
        ["R-1", "2026-01-01", "3" * 300, "10"],
        ["", "2026-01-01", "356000000000001", "10"],
    ],
)
def test_a_line_that_cannot_be_read_is_counted(rows: Rows, tmp_path: Path, line: list[str]) -> None:
    till, kept = write(tmp_path / "till.csv", [*rows, line]), tmp_path / "kept"
    assert read_trades(till, Tagger(bytes(32)), kept) == 1
    assert kept.read_bytes().count(b"\n") == len(rows)


def test_lines_that_cannot_be_read_are_one_finding_that_shows_none(
    sound: Path, rows: Rows, tmp_path: Path
) -> None:
    unread = ["R-1", "yesterday", "356000000000001", "10"]
    (finding,) = findings_in(sound, write(tmp_path / "till.csv", [*rows, unread, unread]))
    assert (finding.code, finding.detail) == ("E-TRADE-LINE", {"count": 2})


def test_lines_that_are_no_csv_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "till.csv"
    path.write_bytes(b'reference,date,device,amount\n"open,\xff\n\x00\x01,,,\n' + b"x" * 200_000 + b"\n")
    assert read_trades(path, Tagger(bytes(32)), tmp_path / "kept") > 0
    assert (tmp_path / "kept").read_bytes() == b""


@pytest.mark.parametrize(
    "content", [b"", b"a,b,c\n", b"reference,reference,date,device,amount\n", bytes(100)]
)
def test_another_table_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "till.csv"
    path.write_bytes(content)
    with pytest.raises(TradesRefused, match="columns"):
        read_trades(path, Tagger(bytes(32)), tmp_path / "kept")


def test_what_is_kept_of_a_list_holds_no_device(rows: Rows, tmp_path: Path) -> None:
    assert read_trades(write(tmp_path / "till.csv", rows), Tagger(bytes(32)), tmp_path / "kept") == 0
    kept = (tmp_path / "kept").read_text()
    assert kept.count("\n") == len(rows)
    assert not any(one[2] in kept or one[0] in kept for one in rows)
