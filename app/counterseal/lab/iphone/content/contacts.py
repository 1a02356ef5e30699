"""The address book, in the tables of AddressBook.sqlitedb."""

from collections.abc import Sequence
from random import Random
from typing import Any

from counterseal.lab.content.owner import Owner
from counterseal.lab.content.people import Person
from counterseal.lab.content.seeded import draw_moment

from .sqlite_file import cocoa_seconds, sqlite_file

PATH = "Library/AddressBook/AddressBook.sqlitedb"

_PHONE, _EMAIL = 3, 4
_SCHEMA = """
CREATE TABLE ABPerson (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, First TEXT, Last TEXT, Middle TEXT,
    Organization TEXT, Note TEXT, Birthday TEXT, CreationDate INTEGER, ModificationDate INTEGER,
    DisplayName TEXT);
CREATE TABLE ABMultiValueLabel (value TEXT, UNIQUE(value));
CREATE TABLE ABMultiValue (UID INTEGER PRIMARY KEY, record_id INTEGER, property INTEGER, identifier INTEGER,
    label INTEGER, value TEXT);
CREATE INDEX ABMultiValueRecordIndex ON ABMultiValue(record_id);
"""


def address_book(rng: Random, owner: Owner, people: Sequence[Person]) -> bytes:
    """The owner's own card first, then everyone they know."""
    first, last = owner.name.split(" ", 1)
    cards = [Person(first, last, owner.phone_number, owner.email), *people]
    return sqlite_file(
        _SCHEMA,
        {
            "ABPerson": [_person(rng, card) for card in cards],
            "ABMultiValueLabel": [{"value": "_$!<Mobile>!$_"}, {"value": "_$!<Home>!$_"}],
            "ABMultiValue": [row for record, card in enumerate(cards, 1) for row in _values(record, card)],
        },
    )


def _person(rng: Random, card: Person) -> dict[str, Any]:
    created = cocoa_seconds(draw_moment(rng))
    return {"First": card.first, "Last": card.last, "CreationDate": created, "ModificationDate": created}


def _values(record: int, card: Person) -> list[dict[str, Any]]:
    return [
        {"record_id": record, "property": _PHONE, "identifier": 0, "label": 1, "value": card.phone_number},
        {"record_id": record, "property": _EMAIL, "identifier": 0, "label": 2, "value": card.email},
    ]
