"""Reading what has no escapes: rightly, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.phones.android.records.table import Row, Table, parse_ids
from counterseal.phones.phone import PhoneError

from .printing import Printed, printed

TABLE = Table("content://sms", ("date", "type"), ("address", "body"))

# what a text must contain to be mistaken for anything
WORDS = st.sampled_from(
    ["\n", "\nRow: ", "Row: ", "0 ", "1 ", "2 ", "_id=", "1", "2", "3", ", ", "date=", "type=", "address=",
     "body=", "NULL", "No result found.", "=", "é😀", "\r"]
)  # fmt: skip
TEXTS = st.lists(WORDS | st.text(max_size=5), max_size=12).map("".join)
NUMBERS = st.none() | st.integers(-(2**63), 2**63 - 1)


def row(number: int, date: int | None, kind: int | None, address: str, body: str) -> Printed:
    return {"_id": number, "date": date, "type": kind, "address": address, "body": body}


def as_read(one: Printed) -> Row:
    return Row(
        {name: one[name] for name in ("_id", *TABLE.numbers)},  # type: ignore[misc] # these are numbers
        {name: str(one[name]) for name in TABLE.texts},
    )


@given(st.lists(st.tuples(NUMBERS, NUMBERS, TEXTS, TEXTS), min_size=1, max_size=5))
def test_a_page_is_read_as_it_was_meant_or_not_at_all(
    fields: list[tuple[int | None, int | None, str, str]],
) -> None:
    rows = [row(number, *values) for number, values in enumerate(fields, 1)]
    read = TABLE.parse_page(printed(rows), range(1, len(rows) + 1))
    assert read is None or read == [as_read(one) for one in rows]


@given(TEXTS)
def test_one_row_with_one_text_is_always_read(body: str) -> None:
    table = TABLE.with_only("body")
    one = {"_id": 7, "date": -1, "type": None, "body": body}
    assert table.parse_single(printed([one]), 7) == Row({"_id": 7, "date": -1, "type": None}, {"body": body})


@given(st.text() | TEXTS, st.lists(st.integers(0, 9), min_size=1, max_size=3))
def test_nonsense_is_refused(untrusted: str, ids: list[int]) -> None:
    rows = TABLE.parse_page(untrusted, ids)
    assert rows is None or [one.numbers["_id"] for one in rows] == ids
    with pytest.raises(PhoneError):
        TABLE.with_only("body").parse_single(f"Row: 1 {untrusted}", 0)


@pytest.mark.parametrize(
    ("untrusted", "why"),
    [
        ("Row: 0 _id=1, date=1, type=1, address=a, body=b", "cut short"),
        ("Row: 0 _id=1, date=1, type=1, address=a, body=b\nRow: 1 _id=3, date=1, type=1", "cut short"),
        ("Row: 0 _id=2, date=1, type=1, address=a, body=b\n", "another row"),
        ("Row: 1 _id=1, date=1, type=1, address=a, body=b\n", "wrongly numbered"),
        ("Row: 0 _id=1, date=x, type=1, address=a, body=b\n", "no number"),
        ("Row: 0 _id=1, date=1, address=a, type=1, body=b\n", "other order"),
        ("Row: 0 _id=1, date=1, type=1, address=a, body=b, body=c\n", "two bodies"),
        ("Row: 0 _id=1, date=1, type=1, address=a, body=b\nRow: 1 _id=2, more\n", "a row too many"),
        ("warning\nRow: 0 _id=1, date=1, type=1, address=a, body=b\n", "something before"),
        ("No result found.\n", "nothing"),
        ("", "silence"),
    ],
)
def test_what_can_be_read_in_two_ways_is_not_read(untrusted: str, why: str) -> None:
    assert TABLE.parse_page(untrusted, [1]) is None, why


@pytest.mark.parametrize(
    ("untrusted", "ids"),
    [
        ("Row: 0 _id=5\n", [5]),
        ("Row: 0 _id=7\nRow: 1 _id=5\n", [5, 7]),
        ("Row: 0 _id=9223372036854775807\n", [2**63 - 1]),
        ("Row: 0 _id=5\nRow: 1 _id=5\n", None),
        ("Row: 0 _id=5\nRow: 2 _id=6\n", None),
        ("Row: 0 _id=5\n\nRow: 1 _id=6\n", None),
        ("Row: 0 _id=5, body=x\n", None),
        ("Row: 0 _id=-5\n", None),
        ("Row: 0 _id=\u0665\n", None),
        ("", None),
        ("No result found.\n", None),
    ],
)
def test_ids(untrusted: str, ids: list[int] | None) -> None:
    assert parse_ids(untrusted) == ids
