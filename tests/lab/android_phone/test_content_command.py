"""Contacts, messages, calls and appointments as `content` prints them."""

import re

import pytest
from tests.lab.android_phone.phones import phone, say

from counterseal.lab.android.phone import Phone
from counterseal.lab.android.shell.line import run

CONTACTS = "content://com.android.contacts/contacts"


@pytest.fixture(scope="module")
def pixel() -> Phone:
    return phone()


def query(one: Phone, uri: str, more: str = "") -> str:
    return say(one, f"content query --uri {uri} {more}")[0]


def read(one: Phone, uri: str) -> bytes:
    return b"".join(data for result in run(one, f"content read --uri '{uri}'") for data in result.stdout)


def test_every_contact_is_a_row(pixel: Phone) -> None:
    rows = query(pixel, CONTACTS, "--projection _id:lookup").splitlines()
    assert len(rows) == len(pixel.content.contacts)
    assert re.fullmatch(r"Row: 0 _id=1, lookup=0r1-[0-9A-F]+", rows[0])


def test_what_is_known_of_a_contact_is_rows_of_another_table(pixel: Phone) -> None:
    own, *_ = pixel.content.contacts
    rows = query(
        pixel, "content://com.android.contacts/data", "--projection mimetype:data1:data4 --where contact_id=1"
    )
    kind = "vnd.android.cursor.item"
    assert rows.splitlines() == [
        f"Row: 0 mimetype={kind}/name, data1={own.name}, data4=NULL",
        f"Row: 1 mimetype={kind}/phone_v2, data1={own.numbers[0]}, data4=NULL",
        f"Row: 2 mimetype={kind}/email_v2, data1={own.emails[0]}, data4=NULL",
    ]


def test_cards_are_for_apps_only(pixel: Phone) -> None:
    out, err, _ = say(pixel, f"content read --uri {CONTACTS}/as_multi_vcard/0r1-41")
    assert out == ""
    assert "FileNotFoundException" in err


def test_texts_are_printed_as_they_are(pixel: Phone) -> None:
    sms = query(pixel, "content://sms", "--projection _id:date:type:body")
    for message in pixel.content.messages:
        if message.picture is None:
            kind = 2 if message.sent else 1
            assert f"_id={message.message_id}, date={message.date}, type={kind}, body={message.text}\n" in sms


def test_a_condition_picks_rows_and_an_order_sorts_them(pixel: Phone) -> None:
    only = query(pixel, "content://call_log/calls", "--projection _id --where '_id=3'")
    assert only == "Row: 0 _id=3\n"
    some = query(
        pixel, "content://call_log/calls", "--projection _id --where '_id>1 AND _id<=3' --sort '_id DESC'"
    )
    assert some == "Row: 0 _id=3\nRow: 1 _id=2\n"
    assert query(pixel, "content://call_log/calls", "--where \"number='none'\"") == "No result found.\n"


def test_a_picture_message_has_its_parts_its_address_and_seconds(pixel: Phone) -> None:
    message = next(one for one in pixel.content.messages if one.picture)
    row = query(pixel, "content://mms", f"--projection date:msg_box --where _id={message.message_id}")
    assert row == f"Row: 0 date={message.date // 1000}, msg_box={2 if message.sent else 1}\n"
    parts = query(pixel, "content://mms/part", f"--projection _id:ct --where mid={message.message_id}")
    numbers = dict(re.findall(r"_id=(\d+), ct=([\w/]+)", parts))
    contents = {kind: read(pixel, f"content://mms/part/{number}") for number, kind in numbers.items()}
    assert contents == {"text/plain": message.text.encode(), "image/jpeg": message.picture}
    assert message.address in query(
        pixel, f"content://mms/{message.message_id}/addr", "--projection type:address"
    )


@pytest.mark.parametrize(
    ("uri", "count"),
    [
        ("content://call_log/calls", lambda one: len(one.content.calls)),
        ("content://com.android.calendar/events", lambda one: len(one.content.events)),
        ("content://media/external/file", lambda one: sum(1 for _ in one.content.storages[0].walk())),
    ],
)
def test_every_table_has_all_its_rows(pixel: Phone, uri: str, count: object) -> None:
    assert callable(count)
    assert len(
        re.findall(r"^Row: \d+ _id=\d+$", query(pixel, uri, "--projection _id"), re.MULTILINE)
    ) == count(pixel)


@pytest.mark.parametrize(
    ("command", "error"),
    [
        ("query --uri content://none", "Error while accessing provider:none\n"),
        ("query --uri content://sms --projection none", "IllegalArgumentException: Invalid column none"),
        ("query --uri content://sms --where '_id = (SELECT 1)'", "SQLiteException: no such column"),
        ("read --uri content://mms/part/1", "FileNotFoundException"),
    ],
)
def test_a_providers_errors_are_told_and_exit_with_nought(pixel: Phone, command: str, error: str) -> None:
    out, err, code = say(pixel, f"content {command}")
    assert (out, code) == ("", 0)
    assert error in err
