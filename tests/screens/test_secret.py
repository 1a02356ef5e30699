"""Passwords made up for the customer, and the judgement of their own."""

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from counterseal.screens.secret import FAIR, GENERATED_BITS, STRONG, WEAK, as_qr, make_password, strength


def test_a_made_password_has_enough_chance_in_it() -> None:
    assert GENERATED_BITS >= 60
    made = {make_password() for _ in range(50)}
    assert len(made) == 50
    assert all(len(password) == 24 and password.count("-") == 4 for password in made)
    assert all(strength(password) == STRONG for password in made)


@pytest.mark.parametrize(
    ("password", "judged"),
    [
        ("", 0),
        ("abc1234", 0),
        ("aaaaaaaaaaaaaaaaaaaa", WEAK),
        ("12345678", WEAK),
        ("abcdefgh", WEAK),
        ("87654321", WEAK),
        ("hausboot", WEAK),
        ("Hausboot7", WEAK),
        ("blue Lantern", WEAK),
        ("blue Lantern 27", FAIR),
        ("blue Lantern 27 over the harbour", STRONG),
        ("kT9#vQ2!xL", STRONG),
    ],
)
def test_strength(password: str, judged: int) -> None:
    assert strength(password) == judged


@given(st.text(max_size=128))
def test_anything_typed_is_judged(password: str) -> None:
    assert strength(password) in {0, WEAK, FAIR, STRONG}


def test_the_code_is_the_password() -> None:
    for password in [make_password() for _ in range(5)]:
        rows = as_qr(password)
        assert {len(row) for row in rows} == {len(rows)}
        side = len(rows) + 8
        modules = "".join(row.center(side, "0") for row in (*[""] * 4, *rows, *[""] * 4))
        picture = Image.frombytes("L", (side, side), bytes(255 * (module == "0") for module in modules))
        [code] = zxingcpp.read_barcodes(picture.resize((side * 4, side * 4), Image.Resampling.NEAREST))
        assert code.text == password
