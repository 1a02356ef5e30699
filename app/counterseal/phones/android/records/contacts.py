"""The address book (android.provider.ContactsContract), as vCard 3.0 (RFC 2426).

The provider writes cards of its own, but only to apps: `content read` asks it for a file, and it has none
(ContactsProvider2.java overrides openAssetFile alone). Photos are out of reach for the same reason.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from counterseal.copying.vault.index import Kind
from counterseal.phones.android.access import Record

from .lines import escaped, folded
from .pieces import Pieces
from .provider import PAGE_ROWS, Provider
from .table import Row, Table

_CONTACTS: Final = Table("content://com.android.contacts/contacts", (), ("display_name",))
_DATA: Final = "content://com.android.contacts/data"
_DATA_TEXTS: Final = ("mimetype", *(f"data{number}" for number in range(1, 11)))

_PHONES: Final = {"1": "HOME", "2": "CELL", "3": "WORK", "4": "WORK,FAX", "5": "HOME,FAX", "6": "PAGER"}
_PLACES: Final = {"1": "HOME", "2": "WORK"}
_BIRTHDAY: Final = "3"


def export_contacts(provider: Provider) -> Record:
    """Every contact, without its photo and what apps keep beside it."""
    ids = provider.ids(_CONTACTS)
    return Record(Kind.CONTACTS, "Records/Contacts.vcf", Pieces(_cards(provider, ids)), len(ids))


def _cards(provider: Provider, ids: list[int]) -> Iterator[bytes]:
    for start in range(0, len(ids), PAGE_ROWS):
        yield from _page(provider, ids[start : start + PAGE_ROWS])


def _page(provider: Provider, ids: Sequence[int]) -> Iterator[bytes]:
    where = f"contact_id>={ids[0]} AND contact_id<={ids[-1]}"
    details: dict[int, list[Row]] = defaultdict(list)
    for row in provider.all(Table(_DATA, ("contact_id",), _DATA_TEXTS, where)):
        details[row.number("contact_id")].append(row)
    for contact in provider.rows(_CONTACTS, ids):
        yield b"".join(map(folded, _card(contact, details[contact.number("_id")])))


def _card(contact: Row, details: Sequence[Row]) -> Iterator[str]:
    name = escaped(contact.untrusted_texts["display_name"])
    # several accounts may say the same of one person
    lines = list(dict.fromkeys(line for detail in details for line in _properties(detail)))
    names = [line for line in lines if line.startswith("N:")] or [f"N:;{name};;;"]
    yield from ("BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", names[0])
    yield from (f"X-{another}" for another in names[1:])  # a card has one
    yield from (line for line in lines if line not in names)
    yield "END:VCARD"


def _properties(detail: Row) -> Iterator[str]:
    """What one row says; the meaning of data1 to data10 is told in ContactsContract.CommonDataKinds."""
    said = [escaped(detail.text(column)) for column in _DATA_TEXTS]
    match said[0].removeprefix("vnd.android.cursor.item/"):
        case "name":
            yield f"N:{said[3]};{said[2]};{said[5]};{said[4]};{said[6]}"
        case "phone_v2":
            yield f"TEL;TYPE={_PHONES.get(said[2], 'VOICE')}:{said[1]}"
        case "email_v2":
            yield f"EMAIL;TYPE={_PLACES.get(said[2], 'INTERNET')}:{said[1]}"
        case "postal-address_v2":
            street = said[4] or said[1]
            yield f"ADR;TYPE={_PLACES.get(said[2], 'POSTAL')}:{said[5]};;{street};{';'.join(said[7:11])}"
        case "organization":
            yield f"ORG:{said[1]};{said[5]}"
            if said[4]:
                yield f"TITLE:{said[4]}"
        case "contact_event" if said[2] == _BIRTHDAY:
            yield f"BDAY:{said[1]}"
        case "note" | "nickname" as kind:
            yield f"{kind.upper()}:{said[1]}"
        case "website":
            yield f"URL:{said[1]}"
