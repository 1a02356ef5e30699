"""Appointments in the words of RFC 5545, whatever Android's own words for them were."""

from collections.abc import Iterator
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.phones.android.records import calendar
from counterseal.phones.android.records.provider import Provider
from counterseal.phones.android.records.table import Row

MIDNIGHT = 1_782_864_000_000  # 2026-07-01
HOUR = 3_600_000
NUMBERS = ("_id", "dtstart", "dtend", "allDay", "eventStatus", "original_id", "originalInstanceTime")
TEXTS = ("eventTimezone", "duration", "rrule", "exdate", "eventLocation", "description", "title")


class OneEvent(Provider):
    """A provider that has read this row already."""

    def __init__(self, row: Row) -> None:
        self._row = row

    def ids(self, table: object) -> list[int]:
        return [1]

    def rows(self, table: object, ids: object) -> Iterator[Row]:
        return iter([self._row])


def written(**fields: int | str | None) -> list[str]:
    """The unfolded lines of one event, without its frame."""
    numbers = {name: fields.pop(name, None) for name in NUMBERS} | {"_id": 1}
    texts = {name: str(fields.pop(name, "NULL")) for name in TEXTS}
    assert not fields
    row = Row(numbers, texts)  # type: ignore[arg-type] # these are numbers
    source = calendar.export_events(OneEvent(row)).source
    lines = b"".join(iter(partial(source.read, 99), b"")).decode().replace("\r\n ", "").split("\r\n")
    return lines[lines.index("BEGIN:VEVENT") + 1 : lines.index("END:VEVENT")]


def test_an_hour() -> None:
    assert written(
        dtstart=MIDNIGHT, dtend=MIDNIGHT + HOUR, title="a; b, c\\d\ne", eventTimezone="Europe/Paris"
    ) == [
        "UID:1@phone.invalid",
        "DTSTAMP:19700101T000000Z",
        "DTSTART:20260701T000000Z",
        "DTEND:20260701T010000Z",
        "SUMMARY:a\\; b\\, c\\\\d\\ne",
    ]


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"allDay": 1, "eventTimezone": "UTC"}, "DTSTART;VALUE=DATE:20260701"),
        ({"allDay": 1, "rrule": "FREQ=YEARLY", "eventTimezone": "UTC"}, "DTSTART;VALUE=DATE:20260701"),
        (
            {"rrule": "FREQ=WEEKLY;BYDAY=WE", "eventTimezone": "Europe/London"},
            "DTSTART;TZID=Europe/London:20260701T010000",
        ),
        ({"rrule": "FREQ=DAILY", "eventTimezone": "../../etc/passwd"}, "DTSTART:20260701T000000Z"),
        ({"rrule": "FREQ=DAILY", "eventTimezone": "Europe"}, "DTSTART:20260701T000000Z"),
        ({"rrule": "FREQ=DAILY"}, "DTSTART:20260701T000000Z"),
        ({"dtstart": -157_766_400_000, "allDay": 1}, "DTSTART;VALUE=DATE:19650101"),
        ({"dtstart": 2**63 - 1}, "DTSTART:19700101T000000Z"),
        ({"dtstart": -62_135_596_800_000}, "DTSTART:00010101T000000Z"),
        ({"dtend": MIDNIGHT}, "DTEND:20260701T000000Z"),
        ({"duration": "P3600S"}, "DURATION:PT3600S"),
        ({"duration": "P1D"}, "DURATION:P1D"),
        ({"rrule": "FREQ=WEEKLY;UNTIL=20270101T000000Z"}, "RRULE:FREQ=WEEKLY;UNTIL=20270101T000000Z"),
        ({"rrule": "FREQ=DAILY\nEND:VEVENT x"}, "COMMENT:END:VEVENT x"),
        ({"exdate": "20260708T000000Z,20260715T000000Z"}, "EXDATE:20260708T000000Z,20260715T000000Z"),
        ({"exdate": "Europe/London;20260708T010000"}, "EXDATE;TZID=Europe/London:20260708T010000"),
        ({"exdate": "20260708T000000Z", "allDay": 1}, "EXDATE;VALUE=DATE:20260708"),
        ({"exdate": "whenever; really"}, "COMMENT:whenever\\; really"),
        ({"eventStatus": 2}, "STATUS:CANCELLED"),
        ({"eventStatus": 0}, "STATUS:TENTATIVE"),
        ({"original_id": 7, "originalInstanceTime": MIDNIGHT}, "RECURRENCE-ID:20260701T000000Z"),
        ({"original_id": 7}, "UID:7@phone.invalid"),
        ({"description": "\x00\x1b[0m\x7f"}, "DESCRIPTION:\ufffd\ufffd[0m\ufffd"),
    ],
)
def test_lines(fields: dict[str, int | str], line: str) -> None:
    assert line in written(**({"dtstart": MIDNIGHT} | fields))


@pytest.mark.parametrize("duration", ["P", "PT", "PxS", "3600", "P1S\r\nEND:VEVENT"])
def test_no_duration_is_better_than_a_wrong_one(duration: str) -> None:
    assert not [line for line in written(dtstart=MIDNIGHT, duration=duration) if "DURATION" in line]


@given(
    st.fixed_dictionaries({}, optional={name: st.integers(-(2**63), 2**63 - 1) for name in NUMBERS[1:]}),
    st.fixed_dictionaries({}, optional={name: st.text() for name in TEXTS}),
)
def test_whatever_it_says_a_line_stays_one(numbers: dict[str, int], texts: dict[str, str]) -> None:
    lines = written(**(numbers | texts))
    names = [line.partition(":")[0].partition(";")[0] for line in lines]
    assert set(names) <= {
        "UID", "DTSTAMP", "RECURRENCE-ID", "DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE", "COMMENT",
        "STATUS", "SUMMARY", "LOCATION", "DESCRIPTION",
    }  # fmt: skip
