"""Cards out of what the provider's table of details says."""

from collections.abc import Iterator, Sequence
from functools import partial

import pytest

from counterseal.phones.android.records.contacts import export_contacts
from counterseal.phones.android.records.provider import Provider
from counterseal.phones.android.records.table import NULL, Row, Table


class OneContact(Provider):
    """A provider that has read these rows already."""

    def __init__(self, *details: Sequence[str], name: str = "Ada") -> None:
        self._contact = Row({"_id": 1}, {"display_name": name})
        self._details = details

    def ids(self, table: Table) -> list[int]:
        return [1]

    def rows(self, table: Table, ids: Sequence[int]) -> Iterator[Row]:
        if "contact_id" not in table.numbers:
            yield self._contact
            return
        for kind, *values in self._details:
            told = [f"vnd.android.cursor.item/{kind}", *values, *[NULL] * 10]
            yield Row({"_id": 1, "contact_id": 1}, dict(zip(table.texts, told, strict=False)))


def lines(provider: OneContact) -> list[str]:
    source = export_contacts(provider).source
    written = b"".join(iter(partial(source.read, 1000), b"")).decode().replace("\r\n ", "")
    first, version, *rest = written.split("\r\n")
    assert (first, version, rest[-2:]) == ("BEGIN:VCARD", "VERSION:3.0", ["END:VCARD", ""])
    return rest[:-2]


@pytest.mark.parametrize(
    ("detail", "line"),
    [
        (("name", "Dr Ada King", "Ada", "King", "Dr", "B", "II"), "N:King;Ada;B;Dr;II"),
        (("phone_v2", "+44 7700 900123", "3"), "TEL;TYPE=WORK:+44 7700 900123"),
        (("phone_v2", "1", "0", "At the sea"), "TEL;TYPE=VOICE:1"),
        (("email_v2", "ada@example.org", "1"), "EMAIL;TYPE=HOME:ada@example.org"),
        (
            (
                "postal-address_v2",
                "all",
                "2",
                NULL,
                "12 Mill; Lane",
                "PO 1",
                "Quarter",
                "Town",
                "Region",
                "Z1",
                "UK",
            ),
            "ADR;TYPE=WORK:PO 1;;12 Mill\\; Lane;Town;Region;Z1;UK",
        ),
        (("postal-address_v2", "only\nthis"), "ADR;TYPE=POSTAL:;;only\\nthis;;;;"),
        (("organization", "Works", "1", NULL, "Engineer", "Mills"), "ORG:Works;Mills"),
        (("organization", "Works", "1", NULL, "Engineer", "Mills"), "TITLE:Engineer"),
        (("contact_event", "1815-12-10", "3"), "BDAY:1815-12-10"),
        (("note", "END:VCARD\r\nBEGIN:VCARD"), "NOTE:END:VCARD\\nBEGIN:VCARD"),
        (("nickname", "Countess"), "NICKNAME:Countess"),
        (("website", "https://example.org/"), "URL:https://example.org/"),
    ],
)
def test_details(detail: Sequence[str], line: str) -> None:
    assert line in lines(OneContact(detail))


def test_a_contact_with_nothing_but_a_name_is_a_card() -> None:
    assert lines(OneContact(name="a, b")) == ["FN:a\\, b", "N:;a\\, b;;;"]


def test_what_two_accounts_say_is_said_once_and_two_names_are_both_kept() -> None:
    names = ("name", "Ada", "Ada"), ("name", "Ada King", "Ada", "King")
    assert lines(OneContact(*names, ("phone_v2", "1", "2"), ("phone_v2", "1", "2"))) == [
        "FN:Ada", "N:;Ada;;;", "X-N:King;Ada;;;", "TEL;TYPE=CELL:1",
    ]  # fmt: skip


def test_what_apps_keep_beside_a_contact_is_not_understood() -> None:
    assert lines(OneContact(("../com.whatsapp.profile", "1@s.whatsapp.net"))) == ["FN:Ada", "N:;Ada;;;"]
