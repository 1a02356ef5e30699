"""What the phone says of itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.phones.android.adb.banner import MAX_BANNER_BYTES, Banner, Mode, parse
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode


@pytest.mark.parametrize(
    ("untrusted", "expected"),
    [
        (
            b"device::ro.product.name=a;ro.product.model=B 1;features=shell_v2,cmd\0",
            Banner(Mode.DEVICE, frozenset({"shell_v2", "cmd"})),
        ),
        (b"device::", Banner(Mode.DEVICE, frozenset())),
        (b"rescue::features=", Banner(Mode.RESCUE, frozenset())),
        (b"recovery", Banner(Mode.RECOVERY, frozenset())),
        (b"sideload::a=b=c;;", Banner(Mode.SIDELOAD, frozenset())),
    ],
)
def test_a_banner(untrusted: bytes, expected: Banner) -> None:
    assert parse(untrusted) == expected


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"host::features=cmd",
        b"devices::",
        b"device::ro.product.model=\x1b[2J",
        b"device::" + b"a" * MAX_BANNER_BYTES,
        b"device::" + b"".join(b"a%d=;" % number for number in range(300)),
    ],
)
def test_another_phone_s_banner_is_refused(untrusted: bytes) -> None:
    with pytest.raises(PhoneError) as refused:
        parse(untrusted)
    assert refused.value.failure.code is FailureCode.HOSTILE_DATA


@given(st.binary(max_size=200).map(b"device:".__add__))
def test_whatever_is_read_is_printable(untrusted: bytes) -> None:
    try:
        banner = parse(untrusted)
    except PhoneError:
        return
    assert all(map(str.isprintable, banner.features))
