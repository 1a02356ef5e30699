"""Appointments (android.provider.CalendarContract.Events), as iCalendar (RFC 5545).

What repeats is written in its own time zone by name, without the zone's rules, which readers of today have
themselves (RFC 7809 section 3); everything else in UTC.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from counterseal.copying.vault.index import Kind
from counterseal.phones.android.access import Record

from .lines import escaped, folded
from .pieces import Pieces
from .provider import Provider
from .table import Row, Table

_EVENTS: Final = Table(
    "content://com.android.calendar/events",
    ("dtstart", "dtend", "allDay", "eventStatus", "original_id", "originalInstanceTime"),
    ("eventTimezone", "duration", "rrule", "exdate", "eventLocation", "description", "title"),
    "deleted=0",
)
_STATUS: Final[dict[int | None, str]] = {0: "TENTATIVE", 1: "CONFIRMED", 2: "CANCELLED"}
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

_RULE: Final = re.compile(r"[A-Z0-9=;,:+-]{1,1000}", re.IGNORECASE)
_ZONE: Final = re.compile(r"[A-Za-z0-9_+-]{1,32}(/[A-Za-z0-9_+-]{1,32}){0,2}")
_DATES: Final = re.compile(r"[0-9]{8}(T[0-9]{6}Z?)?(,[0-9]{8}(T[0-9]{6}Z?)?)*")
_SECONDS: Final = re.compile(r"P([0-9]{1,10})S")
"""What Android writes (RFC 2445 draft style); the standard wants PT…S."""
_DURATION: Final = re.compile(r"P([0-9]+W|([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+S)?)?)")


def export_events(provider: Provider) -> Record:
    """Every appointment of every calendar, changed occurrences of repeated ones included."""
    ids = provider.ids(_EVENTS)
    return Record(Kind.EVENTS, "Records/Calendar.ics", Pieces(_written(provider, ids)), len(ids))


def _written(provider: Provider, ids: list[int]) -> Iterator[bytes]:
    yield b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Counterseal//Android calendar//EN\r\n"
    for row in provider.rows(_EVENTS, ids):
        yield b"".join(map(folded, _event(row)))
    yield b"END:VCALENDAR\r\n"


def _event(row: Row) -> Iterator[str]:
    original = row.number("original_id")
    yield "BEGIN:VEVENT"
    yield f"UID:{original or row.number('_id')}@phone.invalid"
    yield f"DTSTAMP:{_EPOCH:%Y%m%dT%H%M%SZ}"  # must be there; the phone tells no time of writing
    if original:
        yield f"RECURRENCE-ID{_time(row, 'originalInstanceTime')}"
    if row.numbers["dtstart"] is not None:
        yield f"DTSTART{_time(row, 'dtstart')}"
    yield from _length(row)
    yield from _repetition(row)
    if status := _STATUS.get(row.numbers["eventStatus"]):
        yield f"STATUS:{status}"
    for name, column in (("SUMMARY", "title"), ("LOCATION", "eventLocation"), ("DESCRIPTION", "description")):
        if untrusted := row.text(column):
            yield f"{name}:{escaped(untrusted)}"
    yield "END:VEVENT"


def _length(row: Row) -> Iterator[str]:
    """Android has an end for what happens once and a duration for what repeats."""
    duration = _SECONDS.sub(r"PT\1S", row.text("duration"))
    if row.numbers["dtend"] is not None:
        yield f"DTEND{_time(row, 'dtend')}"
    elif len(duration) > 2 and _DURATION.fullmatch(duration):
        yield f"DURATION:{duration}"


def _repetition(row: Row) -> Iterator[str]:
    """Rules in the standard's own words; what is not is kept as a comment."""
    for rule in filter(None, row.text("rrule").splitlines()):
        yield f"RRULE:{rule}" if _RULE.fullmatch(rule) else f"COMMENT:{escaped(rule)}"
    for dates in filter(None, row.text("exdate").splitlines()):
        zone, _, days = dates.rpartition(";")
        if not _DATES.fullmatch(days) or not (zone == "" or _ZONE.fullmatch(zone)):
            yield f"COMMENT:{escaped(dates)}"
        elif row.number("allDay"):  # Android writes midnight in UTC
            yield f"EXDATE;VALUE=DATE:{','.join(day[:8] for day in days.split(','))}"
        else:
            yield f"EXDATE{f';TZID={zone}' if zone and 'Z' not in days else ''}:{days}"


def _time(row: Row, column: str) -> str:
    """The value of a date property with what stands before its colon."""
    zone = _zone(row.text("eventTimezone")) if row.text("rrule") else None
    try:
        moment = (_EPOCH + timedelta(milliseconds=row.number(column))).astimezone(zone or UTC)
    except OverflowError:  # beyond the year 9999, or before 1
        moment = _EPOCH
    day, time = f"{moment.year:04}{moment:%m%d}", f"{moment:%H%M%S}"
    if row.number("allDay"):
        return f";VALUE=DATE:{day}"
    return f";TZID={zone.key}:{day}T{time}" if zone else f":{day}T{time}Z"


def _zone(untrusted: str) -> ZoneInfo | None:
    """None for UTC, and for what this computer does not know."""
    if untrusted in {"UTC", ""} or not _ZONE.fullmatch(untrusted):
        return None
    try:
        return ZoneInfo(untrusted)
    except (KeyError, ValueError, OSError):
        return None
