"""A phone of the lab that also holds what is hard to read, and our connection to it."""

import os
from dataclasses import replace

import pytest

from counterseal.lab.android.content import Call, Contact, Event, Message
from counterseal.lab.android.content.personal import CallKind
from counterseal.lab.android.phone import Phone
from counterseal.phones.android.adb.connection import Connection
from tests.phones.android.adb_lab import AdbPhone

NOW = 1_773_484_200_000
TEXTS = (
    "Row: 5 _id=1",
    "before\nRow: 5 _id=1, date=1, body=after",
    "\nRow: 1 _id=302, date=1, date_sent=1, type=1, read=1, status=-1, protocol=0, service_center=NULL, "
    "address=+1, body=a whole row",
    "x, body=y, address=z, type=9",
    "commas, and = signs, and \"both\" 'quotes'",
    "ends with a line break\n",
    "\r\n carriage returns \r",
    "emoji 👩‍👩‍👧 and \U0001f600, RTL שלום \u202e",
    "NULL",
    "No result found.",
    "<sms body='no'/> & ]]>",
    "",
    " spaces around ",
)
"""Bodies of messages that somebody may send to anybody."""


def message(number: int, text: str, picture: bytes | None = None) -> Message:
    return Message(number, 1, "+447700900123", NOW + number, text, number % 2 == 0, picture)


def difficult(phone: Phone) -> Phone:
    """The same phone, with every kind of text in every database."""
    content = phone.content
    messages = [message(301 + place, text) for place, text in enumerate(TEXTS)]
    messages += [message(401 + place, text, os.urandom(1000 + place)) for place, text in enumerate(TEXTS)]
    messages.append(replace(message(500, "odd sender"), address="x, body=y"))
    phone.content = replace(
        content,
        messages=(*content.messages, *messages),
        contacts=(*content.contacts, Contact(200, "Zoë Ö=; 😀", ("+447700900999",), ())),
        calls=(*content.calls, Call(900, "x, name=y\nRow: 1 _id=1", NOW, 5, CallKind.MISSED)),
        events=(
            *content.events,
            *(Event(100 + place, text, NOW, NOW + 60_000, text, False) for place, text in enumerate(TEXTS)),
        ),
    )
    return phone


@pytest.fixture(scope="module")
def lab() -> AdbPhone:
    lab = AdbPhone()
    difficult(lab.phone)
    return lab


@pytest.fixture
def connection(lab: AdbPhone) -> Connection:
    return lab.connect()
