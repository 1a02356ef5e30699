"""Attributes that any XML parser reads back."""

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.phones.android.records.xml import element, moment

WRITABLE = st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff", min_codepoint=0x20)


@given(st.text(WRITABLE | st.sampled_from("\t\n\r\"'<>&")))
def test_every_text_survives(text: str) -> None:
    assert ElementTree.fromstring(element("sms", {"body": text})).attrib == {"body": text}  # noqa: S314 - our own


@pytest.mark.parametrize("forbidden", ["\0", "\x1b", "\ud83d", "\ufffe"])
def test_what_xml_cannot_say_is_replaced(forbidden: str) -> None:
    assert element("sms", {"body": f"a{forbidden}b"}) == '<sms body="a\ufffdb"/>\n'.encode()


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        (1_710_519_758_085, 1_710_519_758_085),
        (0, 0),
        (-1, 0),
        (2**31 - 1, 0),
        (-(2**31) + 1, 0),
        (2**31, 2**31),
    ],
)
def test_a_time_cut_to_32_bits_is_no_time(told: int, kept: int) -> None:
    assert moment(told) == kept
