"""Base45 as RFC 9285 has it, and no other spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.certificate import base45
from counterseal.certificate.findings import Invalid

# RFC 9285, 4.3 and 4.4
EXAMPLES = [
    (b"", ""),
    (b"AB", "BB8"),
    (b"Hello!!", "%69 VD92EX0"),
    (b"base-45", "UJCLQE7W581"),
    (b"ietf!", "QED8WEX0"),
]


@pytest.mark.parametrize(("data", "text"), EXAMPLES)
def test_examples_of_the_specification(data: bytes, text: str) -> None:
    assert base45.encode(data) == text
    assert base45.decode(text) == data


@pytest.mark.parametrize("text", ["0", "000A", "GGW", ":::", "::", "V5", "bb8", "BB8\n", "B_8", "É00"])
def test_what_is_no_base45_is_refused(text: str) -> None:
    with pytest.raises(Invalid, match="E-RECEIPT-MALFORMED"):
        base45.decode(text)


@given(st.binary())
def test_everything_comes_back(data: bytes) -> None:
    assert base45.decode(base45.encode(data)) == data


@given(st.text() | st.text(alphabet="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"))
def test_every_text_is_refused_or_the_only_spelling(text: str) -> None:
    try:
        data = base45.decode(text)
    except Invalid as fault:
        assert fault.code == "E-RECEIPT-MALFORMED"
    else:
        assert base45.encode(data) == text
