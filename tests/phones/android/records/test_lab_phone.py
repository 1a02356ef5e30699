"""Everything in the lab phone's databases is in the files, with its right text, however odd."""

import base64
import re
from functools import partial
from xml.etree import ElementTree

import pytest

from counterseal.copying.vault.index import Kind
from counterseal.lab.android.content import PhoneContent
from counterseal.phones.android.access import Record
from counterseal.phones.android.adb.connection import Connection
from counterseal.phones.android.adb.services import opens
from counterseal.phones.android.records import export
from counterseal.phones.android.records.table import NULL
from tests.phones.android.adb_lab import AdbPhone


@pytest.fixture
def content(lab: AdbPhone) -> PhoneContent:
    return lab.phone.content


def read(record: Record, size: int = 4096) -> bytes:
    pieces = list(iter(partial(record.source.read, size), b""))
    assert all(len(piece) <= size for piece in pieces)
    return b"".join(pieces)


def only(connection: Connection, kind: Kind) -> tuple[Record, bytes]:
    (record,) = export(connection, {kind})
    assert record.kind is kind
    return record, read(record)


def test_every_database_is_one_file(connection: Connection) -> None:
    read_paths = [(record.path, len(read(record)) > 0) for record in export(connection, set(Kind))]
    assert read_paths == [
        ("Records/Contacts.vcf", True),
        ("Records/Messages.xml", True),
        ("Records/Calls.xml", True),
        ("Records/Calendar.ics", True),
    ]
    assert opens(connection, "sync:")  # nothing is left open


def test_every_contact_has_its_card(connection: Connection, content: PhoneContent) -> None:
    record, written = only(connection, Kind.CONTACTS)
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    cards = written.decode().replace("\r\n ", "").split("END:VCARD\r\n")[:-1]
    assert record.held == len(cards) == len(content.contacts)
    for card, one in zip(cards, content.contacts, strict=True):
        begin, version, *lines = [_unescaped(line) for line in card.split("\r\n")[:-1]]
        given, _, family = one.name.rpartition(" ")
        assert (begin, version) == ("BEGIN:VCARD", "VERSION:3.0")
        assert lines == [
            f"FN:{one.name}",
            f"N:{family};{given};;;",
            *(f"TEL;TYPE=CELL:{number}" for number in one.numbers),
            *(f"EMAIL;TYPE=HOME:{email}" for email in one.emails),
        ]


def parsed(written: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(written)  # noqa: S314 - made by the code under test


def test_every_message_is_there_word_for_word(connection: Connection, content: PhoneContent) -> None:
    record, written = only(connection, Kind.MESSAGES)
    root = parsed(written)
    assert record.held == len(root) == int(root.attrib["count"]) == len(content.messages)
    sms = {
        (one.attrib["date"], one.attrib["address"], one.attrib["type"]): one.attrib["body"]
        for one in root.iter("sms")
    }
    assert sms == {
        (str(one.date), one.address, "2" if one.sent else "1"): one.text
        for one in content.messages
        if one.picture is None
    }


def test_picture_messages_have_text_picture_and_partner(
    connection: Connection, content: PhoneContent
) -> None:
    root = parsed(only(connection, Kind.MESSAGES)[1])
    read_back = []
    for mms in root.iter("mms"):
        text, picture = mms.iter("part")
        # the lab keeps even a text of the four letters that stand for none
        said = (
            text.attrib["text"] if "text" in text.attrib else base64.b64decode(text.attrib["data"]).decode()
        )
        read_back.append(
            (mms.attrib["address"], mms.attrib["date"], said, base64.b64decode(picture.attrib["data"]))
        )
    assert read_back == [
        (one.address, str(one.date // 1000 * 1000), one.text, one.picture)
        for one in content.messages
        if one.picture is not None
    ]


def test_every_call_is_there(connection: Connection, content: PhoneContent) -> None:
    record, written = only(connection, Kind.CALLS)
    root = parsed(written)
    assert record.held == len(root) == len(content.calls)
    assert [tuple(call.attrib[name] for name in ("number", "date", "duration", "type")) for call in root] == [
        (one.number, str(one.date), str(one.duration), str(int(one.kind))) for one in content.calls
    ]


def test_every_appointment_is_there(connection: Connection, content: PhoneContent) -> None:
    record, written = only(connection, Kind.EVENTS)
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    assert b"\n" not in written.replace(b"\r\n", b"")
    lines = written.decode().replace("\r\n ", "").split("\r\n")
    events = [dict(line.split(":", 1) for line in event) for event in _events(lines)]
    assert record.held == len(events) == len(content.events)
    for event, one in zip(events, content.events, strict=True):
        for name, text in (("SUMMARY", one.title), ("LOCATION", one.location)):
            expected = "" if text == NULL else re.sub(r"\r\n|\r|\n", "\n", text)
            assert _unescaped(event.get(name, "")) == expected
        assert ("DTSTART;VALUE=DATE" in event) == one.all_day


def test_an_erased_phone_has_empty_records() -> None:
    lab = AdbPhone()
    lab.phone.content = PhoneContent(lab.phone.content.owner, lab.phone.content.storages, (), (), (), ())
    records = [(record.kind, record.held, read(record)) for record in export(lab.connect(), set(Kind))]
    assert [held for _, held, _ in records] == [0, 0, 0, 0]
    assert records[0][2] == b""
    assert all(parsed(written).attrib["count"] == "0" for _, _, written in records[1:3])


def _events(lines: list[str]) -> list[list[str]]:
    starts = [place for place, line in enumerate(lines) if line == "BEGIN:VEVENT"]
    return [lines[start : lines.index("END:VEVENT", start)] for start in starts]


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], text)
