"""What trade-in mode says of a phone, in the words of phones that differ."""

import msgspec
import pytest

from counterseal.phones.android.trade_in_mode import Locks, Status

SERIAL = b'"serial": "S1", '
UNLOCKED = b'"locks": {"factory_reset_protection": false, "oem": 1}'


@pytest.mark.parametrize(
    ("imeis", "read"),
    [
        (b"", None),
        (b'"imeis": null, ', None),  # as a tablet without a modem might
        (b'"imeis": [], ', ()),
        (b'"imeis": ["350000000000006"], ', ("350000000000006",)),
    ],
)
def test_a_phone_with_no_imei_vouches_for_itself_too(imeis: bytes, read: tuple[str, ...] | None) -> None:
    status = msgspec.json.decode(b"{" + imeis + SERIAL + UNLOCKED + b', "battery": {}}', type=Status)
    assert status == Status(Locks(factory_reset_protection=False), "S1", read)


@pytest.mark.parametrize(
    "untrusted",
    [
        b"{" + SERIAL + b'"locks": {}}',
        b"{" + SERIAL + b'"locks": {"factory_reset_protection": "false"}}',
        b"{" + SERIAL + b'"locks": {"factory_reset_protection": 0}}',
        b"{" + SERIAL + b'"locks": {"factory_reset_protection": null}}',
        b'{"serial": "", ' + UNLOCKED + b"}",
        b"{" + UNLOCKED + b"}",
        b"linker: warning\n{" + SERIAL + UNLOCKED + b"}",
        b"[" * 60_000,
    ],
)
def test_half_a_word_is_none(untrusted: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        msgspec.json.decode(untrusted, type=Status)
