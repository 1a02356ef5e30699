"""Which is said to be slower, phone or drive, after moments of waiting for either."""

import pytest

from counterseal.tradein.facts import Slower
from counterseal.tradein.waits import LOOKS, Waits

PHONE, DRIVE = Slower.PHONE, Slower.DRIVE


@pytest.mark.parametrize(
    ("moments", "slower"),
    [
        ([], None),
        ([PHONE] * 49, None),
        ([PHONE] * 50, PHONE),
        ([DRIVE] * 50, DRIVE),
        ([DRIVE] * 70 + [PHONE] * 30, DRIVE),
        ([DRIVE] * 69 + [PHONE] * 31, None),
        ([None] * 40 + [PHONE] * 60, None),
        ([PHONE] * 300 + [DRIVE] * LOOKS, DRIVE),
    ],
)
def test_only_a_clear_case_is_told(moments: list[Slower | None], slower: Slower | None) -> None:
    waits = Waits()
    for moment in moments:
        waits = waits.after(moment)
    assert waits.slower is slower
