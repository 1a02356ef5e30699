"""The databases behind `content://` addresses.

Column names are those of android.provider: ContactsContract, Telephony.Sms and .Mms, CallLog.Calls,
CalendarContract.Events, MediaStore.Files.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias

from counterseal.lab.android.content import Contact, File, Message, PhoneContent

Value: TypeAlias = Any  # int, str or None; comparing them is the database's business
Row: TypeAlias = dict[str, Value]

_PART: Final = re.compile(r"content://mms/part/(\d+)")
_ADDRESSES: Final = re.compile(r"content://mms/(\d+)/addr")
_NO_DATA: Final[Row] = {f"data{number}": None for number in range(1, 16)}
_FROM, _TO = 137, 151  # PduHeaders.FROM and .TO
_PARTS: Final = 2
"""Parts of an MMS: its text, then its picture."""


def rows(content: PhoneContent, uri: str) -> list[Row] | None:
    """Every row at this address; None if no provider knows it."""
    if table := _TABLES.get(uri.rstrip("/")):
        return table(content)
    if addressed := _ADDRESSES.fullmatch(uri):
        return _mms_addresses(content, int(addressed[1]))
    return None


def read_stream(content: PhoneContent, uri: str) -> bytes | None:
    """What `content read` delivers: a part of an MMS. Contacts it does not: their provider gives cards and
    photos as assets only (ContactsProvider2.java)."""
    part = _PART.fullmatch(uri)
    if part is None:
        return None
    number, kind = divmod(int(part[1]), _PARTS)
    return next((_parts(message)[kind] for message in _mms(content) if message.message_id == number), None)


def _lookup(contact: Contact) -> str:
    return f"0r{contact.contact_id}-{contact.name.encode().hex()[:16].upper()}"


def _contacts(content: PhoneContent) -> list[Row]:
    return [
        {
            "_id": contact.contact_id,
            "lookup": _lookup(contact),
            "has_phone_number": int(bool(contact.numbers)),
            "display_name": contact.name,
        }
        for contact in content.contacts
    ]


def _contact_data(content: PhoneContent) -> list[Row]:
    rows = [
        {"contact_id": contact.contact_id, "mimetype": f"vnd.android.cursor.item/{kind}"} | data
        for contact in content.contacts
        for kind, data in _details(contact)
    ]
    return [{"_id": number} | _NO_DATA | row for number, row in enumerate(rows, 1)]


def _details(contact: Contact) -> Iterator[tuple[str, Row]]:
    """Meanings as in ContactsContract.CommonDataKinds: a name's parts, then value and type."""
    given, _, family = contact.name.rpartition(" ")
    yield "name", {"data1": contact.name, "data2": given, "data3": family}
    for number in contact.numbers:
        yield "phone_v2", {"data1": number, "data2": "2"}
    for email in contact.emails:
        yield "email_v2", {"data1": email, "data2": "1"}


def _sms(content: PhoneContent) -> list[Row]:
    return [
        {
            "_id": message.message_id,
            "thread_id": message.thread_id,
            "address": message.address,
            "date": message.date,
            "date_sent": message.date,
            "protocol": 0,
            "read": 1,
            "status": -1,
            "type": 2 if message.sent else 1,
            "service_center": None,
            "body": message.text,
        }
        for message in content.messages
        if message.picture is None
    ]


def _mms(content: PhoneContent) -> list[Message]:
    return [message for message in content.messages if message.picture is not None]


def _mms_rows(content: PhoneContent) -> list[Row]:
    return [
        {
            "_id": message.message_id,
            "thread_id": message.thread_id,
            "date": message.date // 1000,  # seconds here, milliseconds in the SMS table
            "msg_box": 2 if message.sent else 1,
            "read": 1,
            "m_type": 128 if message.sent else 132,
            "ct_t": "application/vnd.wap.multipart.related",
            "sub": None,
        }
        for message in _mms(content)
    ]


def _mms_parts(content: PhoneContent) -> list[Row]:
    return [
        {
            "_id": message.message_id * _PARTS + kind,
            "mid": message.message_id,
            "seq": kind,
            "ct": ("text/plain", "image/jpeg")[kind],
            "name": ("text.txt", "picture.jpg")[kind],
            "text": message.text if kind == 0 else None,
        }
        for message in _mms(content)
        for kind in range(_PARTS)
    ]


def _parts(message: Message) -> tuple[bytes, bytes]:
    return message.text.encode(), message.picture or b""


def _mms_addresses(content: PhoneContent, number: int) -> list[Row]:
    return [
        {"_id": number, "msg_id": number, "type": _TO if message.sent else _FROM, "address": message.address}
        for message in _mms(content)
        if message.message_id == number
    ]


def _calls(content: PhoneContent) -> list[Row]:
    return [
        {
            "_id": call.call_id,
            "date": call.date,
            "duration": call.duration,
            "type": int(call.kind),
            "presentation": 1,
            "new": 0,
            "number": call.number,
            "name": None,
        }
        for call in content.calls
    ]


def _events(content: PhoneContent) -> list[Row]:
    return [
        {
            "_id": event.event_id,
            "calendar_id": 1,
            "dtstart": event.start,
            "dtend": event.end,
            "duration": None,
            "allDay": int(event.all_day),
            "eventStatus": 1,
            "original_id": None,
            "originalInstanceTime": None,
            "eventTimezone": "UTC" if event.all_day else "Europe/London",
            "rrule": None,
            "exdate": None,
            "deleted": 0,
            "eventLocation": event.location,
            "description": None,
            "title": event.title,
        }
        for event in content.events
    ]


def _media(content: PhoneContent) -> list[Row]:
    internal = content.storages[0]
    return [_media_row(number, path, file) for number, (path, file) in enumerate(internal.walk(), 1)]


def _media_row(number: int, path: str, file: File) -> Row:
    return {
        "_id": number,
        "_size": file.size,
        "date_modified": file.modified,
        "_data": f"/storage/emulated/0/{path}",
    }


_TABLES: Final[dict[str, Callable[[PhoneContent], list[Row]]]] = {
    "content://com.android.contacts/contacts": _contacts,
    "content://com.android.contacts/data": _contact_data,
    "content://sms": _sms,
    "content://mms": _mms_rows,
    "content://mms/part": _mms_parts,
    "content://call_log/calls": _calls,
    "content://com.android.calendar/events": _events,
    "content://media/external/file": _media,
}
