"""The address book, as the cards (vCard 2.1) that its provider writes itself."""

import re
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import quote

from counterseal.copying.vault.index import Kind
from counterseal.phones.android.access import Record
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .pieces import Pieces
from .provider import Provider
from .table import Row, Table

BATCH: Final = 50
"""Cards asked for at once; some hundred keys fit into the longest command."""
_MAX_KEYS_LENGTH: Final = 16 << 10

_CONTACTS: Final = Table("content://com.android.contacts/contacts", (), ("lookup",))
_CARDS: Final = "content://com.android.contacts/contacts/as_multi_vcard/"
"""ContactsContract.Contacts.CONTENT_MULTI_VCARD_URI."""
_BEGIN: Final = re.compile(rb"^BEGIN:VCARD\r?$", re.MULTILINE)


def export_contacts(provider: Provider) -> Record:
    """Every contact, its photo included where the phone gives it."""
    ids = provider.ids(_CONTACTS)
    return Record(Kind.CONTACTS, "Records/Contacts.vcf", Pieces(_cards(provider, ids)), len(ids))


def _cards(provider: Provider, ids: list[int]) -> Iterator[bytes]:
    batch: list[Row] = []
    for row in provider.rows(_CONTACTS, ids):
        batch.append(row)
        if len(batch) == BATCH:
            yield from _of_batch(provider, batch)
            batch = []
    if batch:
        yield from _of_batch(provider, batch)


def _of_batch(provider: Provider, batch: Sequence[Row]) -> Iterator[bytes]:
    """One card for each. Raises PHONE_ERROR where the phone writes fewer or more."""
    keys = ":".join(row.text("lookup") for row in batch)
    if len(keys) > _MAX_KEYS_LENGTH:
        raise PhoneError(FailureCode.HOSTILE_DATA)
    cards = 0
    line = b""
    for piece in provider.read(_CARDS + quote(keys, safe="")):
        *lines, line = (line + piece).split(b"\n")
        cards += sum(_BEGIN.fullmatch(whole) is not None for whole in lines)
        yield piece
        line = line[:_MAX_KEYS_LENGTH]
    if cards != len(batch):
        raise PhoneError(FailureCode.PHONE_ERROR)
