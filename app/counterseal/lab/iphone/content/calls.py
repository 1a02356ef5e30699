"""The call history, in the table of CallHistory.storedata (Core Data)."""

from collections.abc import Sequence
from random import Random
from typing import Any

from counterseal.lab.content.people import Person
from counterseal.lab.content.seeded import draw_moment, draw_uuid

from .sqlite_file import cocoa_seconds, sqlite_file

PATH = "Library/CallHistoryDB/CallHistory.storedata"

_SCHEMA = """
CREATE TABLE ZCALLRECORD (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZANSWERED INTEGER,
    ZCALLTYPE INTEGER, ZORIGINATED INTEGER, ZREAD INTEGER, ZDATE TIMESTAMP, ZDURATION FLOAT, ZADDRESS VARCHAR,
    ZISO_COUNTRY_CODE VARCHAR, ZSERVICE_PROVIDER VARCHAR, ZUNIQUE_ID VARCHAR);
CREATE INDEX ZCALLRECORD_DATE ON ZCALLRECORD (ZDATE);
"""


def call_history(rng: Random, partners: Sequence[Person], count: int) -> bytes:
    return sqlite_file(_SCHEMA, {"ZCALLRECORD": [_call(rng, rng.choice(partners)) for _ in range(count)]})


def _call(rng: Random, partner: Person) -> dict[str, Any]:
    answered = rng.randrange(2)
    return {
        "Z_ENT": 2,
        "Z_OPT": 1,
        "ZANSWERED": answered,
        "ZCALLTYPE": 1,
        "ZORIGINATED": rng.randrange(2),
        "ZREAD": 1,
        "ZDATE": cocoa_seconds(draw_moment(rng)),
        "ZDURATION": rng.randrange(5, 1800) if answered else 0,
        "ZADDRESS": partner.phone_number,
        "ZISO_COUNTRY_CODE": "gb",
        "ZSERVICE_PROVIDER": "com.apple.Telephony",
        "ZUNIQUE_ID": draw_uuid(rng),
    }
