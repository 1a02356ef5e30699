"""The conversations, in the tables of sms.db."""

from collections.abc import Sequence
from random import Random
from typing import Any

from counterseal.lab.content.owner import Owner
from counterseal.lab.content.people import Person
from counterseal.lab.content.seeded import draw_moment, draw_uuid

from .sqlite_file import cocoa_seconds, sqlite_file

PATH = "Library/SMS/sms.db"

_NANOSECONDS = 10**9
_ONE_TO_ONE = 45
_PHRASES = (
    "On my way", "Running ten minutes late, sorry", "Can you pick up milk?", "Happy birthday!", "Home safe",
    "Did you see the match?", "Call me when you can", "The train is delayed again", "That made my day",
    "Dinner at ours on Saturday?", "Left it with the neighbours", "Which platform?", "Thanks, you too",
)  # fmt: skip
_SCHEMA = """
CREATE TABLE handle (ROWID INTEGER PRIMARY KEY AUTOINCREMENT UNIQUE, id TEXT NOT NULL, country TEXT,
    service TEXT NOT NULL, uncanonicalized_id TEXT, UNIQUE (id, service));
CREATE TABLE chat (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL, style INTEGER,
    state INTEGER, account_id TEXT, chat_identifier TEXT, service_name TEXT, display_name TEXT);
CREATE TABLE message (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL, text TEXT,
    handle_id INTEGER DEFAULT 0, subject TEXT, country TEXT, attributedBody BLOB, service TEXT, account TEXT,
    date INTEGER, date_read INTEGER, date_delivered INTEGER, is_delivered INTEGER DEFAULT 0,
    is_finished INTEGER DEFAULT 0, is_from_me INTEGER DEFAULT 0, is_read INTEGER DEFAULT 0,
    is_sent INTEGER DEFAULT 0, cache_has_attachments INTEGER DEFAULT 0);
CREATE TABLE chat_handle_join (chat_id INTEGER REFERENCES chat (ROWID),
    handle_id INTEGER REFERENCES handle (ROWID), UNIQUE(chat_id, handle_id));
CREATE TABLE chat_message_join (chat_id INTEGER REFERENCES chat (ROWID),
    message_id INTEGER REFERENCES message (ROWID), message_date INTEGER DEFAULT 0,
    PRIMARY KEY (chat_id, message_id));
CREATE INDEX message_idx_handle ON message(handle_id, date);
"""


def message_store(rng: Random, owner: Owner, partners: Sequence[Person], count: int) -> bytes:
    """`count` messages with these partners, `owner.message_text` among them; chat n is with handle n."""
    chats = range(1, len(partners) + 1)
    messages = [_message(rng, rng.choice(chats), rng.choice(_PHRASES)) for _ in range(count)]
    messages[rng.randrange(count)]["text"] = owner.message_text
    messages.sort(key=lambda message: message["date"])
    return sqlite_file(
        _SCHEMA,
        {
            "handle": [
                {"id": partner.phone_number, "country": "gb", "service": "iMessage"} for partner in partners
            ],
            "chat": [_chat(partner) for partner in partners],
            "message": messages,
            "chat_handle_join": [{"chat_id": chat, "handle_id": chat} for chat in chats],
            "chat_message_join": [
                {"chat_id": message["handle_id"], "message_id": row, "message_date": message["date"]}
                for row, message in enumerate(messages, 1)
            ],
        },
    )


def _chat(partner: Person) -> dict[str, Any]:
    return {
        "guid": f"iMessage;-;{partner.phone_number}",
        "style": _ONE_TO_ONE,
        "chat_identifier": partner.phone_number,
        "service_name": "iMessage",
    }


def _message(rng: Random, handle: int, text: str) -> dict[str, Any]:
    date = cocoa_seconds(draw_moment(rng)) * _NANOSECONDS
    return {
        "guid": draw_uuid(rng),
        "text": text,
        "handle_id": handle,
        "service": "iMessage",
        "date": date,
        "is_finished": 1,
        "is_from_me": rng.randrange(2),
        "is_read": 1,
    }
