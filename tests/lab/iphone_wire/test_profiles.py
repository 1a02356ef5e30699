"""Identities are stable, valid and nobody's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.lab.iphone.profiles import PROFILES, Identity


@pytest.mark.parametrize("profile", PROFILES)
def test_same_seed_same_phone(profile: str) -> None:
    first, again, other = (Identity.from_seed(PROFILES[profile], seed) for seed in (1, 1, 2))
    assert first == again
    assert {first.udid, first.serial, first.imei}.isdisjoint({other.udid, other.serial, other.imei})


@given(st.integers(min_value=0, max_value=1 << 32))
def test_identifiers_have_their_form(seed: int) -> None:
    identity = Identity.from_seed(PROFILES["iphone-15"], seed)
    chip, _, ecid = identity.udid.partition("-")
    assert (len(chip), len(ecid), int(ecid, 16)) == (8, 16, identity.ecid)
    for imei in (identity.imei, identity.imei2):
        assert imei.startswith("00")
        digits = [int(digit) for digit in imei]
        doubled = sum(sum(divmod(2 * digit, 10)) for digit in digits[1::2])
        assert len(digits) == 15
        assert (sum(digits[0::2]) + doubled) % 10 == 0
