"""SMS and MMS (android.provider.Telephony), as the XML of "SMS Backup & Restore"."""

import base64
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from counterseal.copying.vault.index import Kind
from counterseal.phones.android.access import FileGoneError, Record

from .pieces import Pieces
from .provider import PAGE_ROWS, Provider
from .table import NULL, Row, Table
from .xml import PROLOGUE, element, moment

_SMS: Final = Table(
    "content://sms",
    ("date", "date_sent", "type", "read", "status", "protocol"),
    ("service_center", "address", "body"),
)
_MMS: Final = Table("content://mms", ("date", "msg_box", "read", "m_type"), ("ct_t", "sub"))
_PARTS: Final = "content://mms/part"
_FROM, _TO = 137, 151  # PduHeaders
_TO_ONESELF: Final = "insert-address-token"
"""What stands for the phone's own number (PduHeaders.FROM_INSERT_ADDRESS_TOKEN_STR)."""


def export_messages(provider: Provider) -> Record:
    """Every message, drafts included; pictures and the like inside the file."""
    sms, mms = provider.ids(_SMS), provider.ids(_MMS)
    source = Pieces(_written(provider, sms, mms))
    return Record(Kind.MESSAGES, "Records/Messages.xml", source, len(sms) + len(mms))


def _written(provider: Provider, sms: list[int], mms: list[int]) -> Iterator[bytes]:
    yield PROLOGUE + element("smses", {"count": len(sms) + len(mms)}, is_open=True)
    yield from map(_sms, provider.rows(_SMS, sms))
    for start in range(0, len(mms), PAGE_ROWS):
        yield from _page(provider, mms[start : start + PAGE_ROWS])
    yield b"</smses>\n"


def _sms(row: Row) -> bytes:
    return element(
        "sms",
        {
            "protocol": row.number("protocol"),
            "address": row.text("address"),
            "date": moment(row.number("date")),
            "date_sent": moment(row.number("date_sent")),
            "type": row.number("type"),
            "body": row.untrusted_texts["body"],
            "service_center": row.text("service_center"),
            "read": row.number("read"),
            "status": row.number("status"),
        },
    )


def _page(provider: Provider, ids: Sequence[int]) -> Iterator[bytes]:
    """Some MMS; their parts are asked for together, as each question takes the phone a while."""
    where = f"mid>={ids[0]} AND mid<={ids[-1]}"
    parts: dict[int, list[Row]] = defaultdict(list)
    for part in provider.all(Table(_PARTS, ("mid", "seq"), ("ct", "name", "text"), where)):
        parts[part.number("mid")].append(part)
    for row in provider.rows(_MMS, ids):
        yield from _mms(provider, row, parts[row.number("_id")])


def _mms(provider: Provider, row: Row, parts: Sequence[Row]) -> Iterator[bytes]:
    number = row.number("_id")
    addresses = provider.all(Table(f"{_MMS.uri}/{number}/addr", ("type",), ("address",)))
    others = [one.text("address") for one in addresses if one.number("type") in {_FROM, _TO}]
    yield element(
        "mms",
        {
            "address": "~".join(other for other in others if other != _TO_ONESELF),
            "date": moment(row.number("date") * 1000),
            "msg_box": row.number("msg_box"),
            "m_type": row.number("m_type"),
            "read": row.number("read"),
            "ct_t": row.text("ct_t"),
            "sub": row.text("sub"),
        },
        is_open=True,
    )
    yield b"<parts>\n"
    for part in parts:
        yield from _part(provider, part)
    yield b"</parts>\n<addrs>\n"
    for one in addresses:
        yield element("addr", {"address": one.text("address"), "type": one.number("type")})
    yield b"</addrs>\n</mms>\n"


def _part(provider: Provider, part: Row) -> Iterator[bytes]:
    """What it holds is its text, or else `data` in Base64: missing where the phone itself has lost it."""
    attributes: dict[str, str | int] = {
        "seq": part.number("seq"),
        "ct": part.text("ct"),
        "name": part.text("name"),
    }
    if part.untrusted_texts["text"] != NULL:
        yield element("part", attributes | {"text": part.text("text")})
        return
    data = _in_base64(provider.read(f"{_PARTS}/{part.number('_id')}"))
    try:
        first = next(data, b"")
    except FileGoneError:  # or the text is "NULL" indeed
        is_text = part.text("ct").startswith("text/")
        yield element("part", attributes | ({"text": NULL} if is_text else {}))
        return
    yield element("part", attributes, is_open=True).removesuffix(b">\n") + b' data="' + first
    yield from data
    yield b'"/>\n'


def _in_base64(pieces: Iterator[bytes]) -> Iterator[bytes]:
    rest = b""
    for piece in pieces:
        rest += piece
        whole = len(rest) - len(rest) % 3
        yield base64.b64encode(rest[:whole])
        rest = rest[whole:]
    yield base64.b64encode(rest)
