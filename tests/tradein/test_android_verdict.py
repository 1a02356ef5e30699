"""The ladder of evidence as a table, and what no mixture of observations can ever bring about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from counterseal.tradein.facts import EraseCommand, OldTrust
from counterseal.tradein.families import evidence_level, judge
from counterseal.tradein.families.android import AndroidObservation, EraseRoute, EvidenceLevel
from counterseal.tradein.verdict import Contradicted, NotProven, Proven, Reason, Verdict

from .cases import ANDROID_SEEN, SEEN

E0, E1, E1B, E2, E3 = EvidenceLevel
BACK = AndroidObservation(
    EraseCommand.HANDED_OVER, EraseRoute.SETTINGS, left_usb=True, came_back=True, same_phone=True
)
VOUCHED = ANDROID_SEEN
CLEAN = replace(
    VOUCHED,
    inspected=True,
    setup_done=False,
    users=1,
    accounts=0,
    storage_empty=True,
    installed_apps=0,
    encrypted=True,
    verified_boot="green",
    bootloader_locked=True,
)
HARNESS = replace(
    CLEAN,
    route=EraseRoute.TEST_HARNESS,
    trade_in_mode=None,
    status_serial_matches=None,
    status_imei_matches=None,
    reset_protection=None,
    old_key=OldTrust.ACCEPTED,
    setup_done=True,
    test_harness=True,
)


def back(**seen: object) -> AndroidObservation:
    return replace(BACK, **seen)


def vouched(**seen: object) -> AndroidObservation:
    return replace(VOUCHED, **seen)


def clean(**seen: object) -> AndroidObservation:
    return replace(CLEAN, **seen)


def harness(**seen: object) -> AndroidObservation:
    return replace(HARNESS, **seen)


CORROBORATED = NotProven((Reason.CORROBORATED_ONLY,))
NO_SIGN = NotProven((Reason.NO_SIGN_OF_RESET,))
INCOMPLETE = NotProven((Reason.INSPECTION_INCOMPLETE,))
OWNER_DATA = Contradicted((Reason.OWNER_DATA_FOUND,))

LADDER: list[tuple[AndroidObservation, EvidenceLevel, Verdict]] = [
    # nobody saw it go or come back
    (AndroidObservation(), E0, NotProven((Reason.DID_NOT_LEAVE, Reason.NOT_BACK))),
    (back(came_back=False, same_phone=None), E0, NotProven((Reason.NOT_BACK,))),
    (back(left_usb=False), E0, NotProven((Reason.DID_NOT_LEAVE, Reason.NO_SIGN_OF_RESET))),
    (back(same_phone=None), E0, NotProven((Reason.IDENTITY_NOT_READ, Reason.NO_SIGN_OF_RESET))),
    (back(same_phone=False), E0, NotProven((Reason.ANOTHER_PHONE, Reason.NO_SIGN_OF_RESET))),
    # E0: it came back, and that is all
    (back(), E0, NO_SIGN),
    (back(debugging_gone=False), E0, NO_SIGN),
    (back(mtp_serial_changed=True), E0, NO_SIGN),
    (back(storages_empty=True), E0, NO_SIGN),
    # E1: it forgot us
    (back(debugging_gone=True), E1, CORROBORATED),
    (back(old_key=OldTrust.REFUSED), E1, CORROBORATED),
    (back(debugging_gone=True, mtp_serial_changed=True, storages_empty=None), E1, CORROBORATED),
    # E1b: its MTP serial number is another
    (back(mtp_serial_changed=True, storages_empty=True), E1B, CORROBORATED),
    (back(mtp_serial_changed=True, storages_empty=True, debugging_gone=True), E1B, CORROBORATED),
    # E2: trade-in mode vouches for it
    (vouched(), E2, Proven()),
    (vouched(status_imei_matches=None), E2, Proven()),
    (vouched(debugging_gone=True, mtp_serial_changed=True, storages_empty=True), E2, Proven()),
    (vouched(trade_in_mode=False), E0, NO_SIGN),
    (vouched(trade_in_mode=None), E0, NO_SIGN),
    (vouched(status_serial_matches=None), E0, NO_SIGN),
    (vouched(reset_protection=None), E0, NO_SIGN),
    (vouched(reset_protection=None, debugging_gone=True), E1, CORROBORATED),
    (vouched(status_serial_matches=False), E0, NotProven((Reason.ANOTHER_PHONE,))),
    (vouched(status_imei_matches=False), E0, NotProven((Reason.ANOTHER_PHONE,))),
    (vouched(reset_protection=True), E0, NotProven((Reason.RESET_PROTECTION_ON,))),
    (vouched(left_usb=False), E0, NotProven((Reason.DID_NOT_LEAVE, Reason.NO_SIGN_OF_RESET))),
    (vouched(same_phone=False), E0, NotProven((Reason.ANOTHER_PHONE, Reason.NO_SIGN_OF_RESET))),
    # E3: looked through from inside
    (clean(), E3, Proven()),
    (clean(trade_in_mode=None, status_serial_matches=None, reset_protection=None), E3, Proven()),
    (clean(boot_reason="bootloader", build_unchanged=False, wiped_again=False), E3, Proven()),
    (clean(inspected=False), E2, Proven()),
    (clean(setup_done=True), E2, INCOMPLETE),
    (clean(setup_done=None), E2, INCOMPLETE),
    (clean(users=2), E2, INCOMPLETE),
    (clean(users=None), E2, INCOMPLETE),
    (clean(accounts=None), E2, INCOMPLETE),
    (clean(storage_empty=None), E2, INCOMPLETE),
    (clean(installed_apps=None), E2, INCOMPLETE),
    (clean(encrypted=False), E2, INCOMPLETE),
    (clean(verified_boot="orange"), E2, INCOMPLETE),
    (clean(verified_boot=None), E2, INCOMPLETE),
    (clean(bootloader_locked=False), E2, INCOMPLETE),
    (clean(reset_protection=True), E3, NotProven((Reason.RESET_PROTECTION_ON,))),
    (clean(status_serial_matches=False), E3, NotProven((Reason.ANOTHER_PHONE,))),
    # test harness mode brings our key and a finished set-up with it, and is entered by a reset alone
    (harness(), E3, Proven()),
    (harness(test_harness=None), E0, INCOMPLETE),
    (harness(test_harness=False), E0, INCOMPLETE),
    (harness(storage_empty=None), E0, INCOMPLETE),
    (harness(inspected=None), E0, NO_SIGN),
    # it shows that it was not erased
    (back(old_key=OldTrust.ACCEPTED), E0, Contradicted((Reason.OLD_KEY_ACCEPTED,))),
    (back(mtp_serial_changed=False), E0, Contradicted((Reason.MTP_SERIAL_KEPT,))),
    (back(mtp_serial_changed=False, debugging_gone=True), E1, Contradicted((Reason.MTP_SERIAL_KEPT,))),
    (vouched(old_key=OldTrust.ACCEPTED), E2, Contradicted((Reason.OLD_KEY_ACCEPTED,))),
    (vouched(mtp_serial_changed=False), E2, NotProven((Reason.MTP_SERIAL_KEPT,))),
    (clean(accounts=1), E2, OWNER_DATA),
    (clean(installed_apps=7), E2, OWNER_DATA),
    (clean(storage_empty=False), E2, OWNER_DATA),
    (harness(storage_empty=False), E0, OWNER_DATA),
    (
        back(old_key=OldTrust.ACCEPTED, mtp_serial_changed=False, storage_empty=False),
        E0,
        Contradicted((Reason.OLD_KEY_ACCEPTED, Reason.MTP_SERIAL_KEPT, Reason.OWNER_DATA_FOUND)),
    ),
    (back(left_usb=False, old_key=OldTrust.ACCEPTED), E0, Contradicted((Reason.OLD_KEY_ACCEPTED,))),
    # what another phone shows says nothing of ours
    (
        back(same_phone=False, old_key=OldTrust.ACCEPTED),
        E0,
        NotProven((Reason.ANOTHER_PHONE, Reason.NO_SIGN_OF_RESET)),
    ),
]


@pytest.mark.parametrize(("seen", "level", "verdict"), LADDER)
def test_the_ladder(seen: AndroidObservation, level: EvidenceLevel, verdict: Verdict) -> None:
    assert evidence_level(seen) == level
    assert judge(seen) == verdict


def test_an_iphone_has_no_levels() -> None:
    assert evidence_level(SEEN) == ""


_YES_NO = st.sampled_from([True, False, None])
_MIXTURES = st.builds(
    AndroidObservation,
    command=st.sampled_from(EraseCommand),
    route=st.sampled_from([*EraseRoute, ""]),
    left_usb=st.booleans(),
    came_back=st.booleans(),
    old_key=st.sampled_from(OldTrust),
    users=st.sampled_from([None, 0, 1, 2]),
    accounts=st.sampled_from([None, 0, 1]),
    installed_apps=st.sampled_from([None, 0, 1]),
    verified_boot=st.sampled_from([None, "", "green", "orange"]),
    **dict.fromkeys(
        (
            "same_phone",
            "debugging_gone",
            "mtp_serial_changed",
            "storages_empty",
            "trade_in_mode",
            "status_serial_matches",
            "status_imei_matches",
            "reset_protection",
            "inspected",
            "setup_done",
            "storage_empty",
            "encrypted",
            "bootloader_locked",
            "test_harness",
        ),
        _YES_NO,
    ),
)


@given(st.sampled_from([BACK, VOUCHED, CLEAN, HARNESS]), _MIXTURES, st.data())
def test_whatever_is_mixed_the_promises_hold(
    whole: AndroidObservation, other: AndroidObservation, data: st.DataObject
) -> None:
    """A mixture is one of the observations above with some fields of any other, so that proofs do occur."""
    taken = data.draw(st.sets(st.sampled_from(AndroidObservation.__struct_fields__)))
    seen = replace(whole, **{field: getattr(other, field) for field in taken})
    verdict = judge(seen)
    if isinstance(verdict, Proven):
        assert evidence_level(seen) in {E2, E3}
        assert seen.left_usb
        assert seen.came_back
        assert seen.same_phone is True
        assert seen.reset_protection is not True
        assert seen.mtp_serial_changed is not False
        assert seen.storage_empty is not False
        assert not seen.accounts
        assert not seen.installed_apps
        assert seen.old_key is not OldTrust.ACCEPTED or seen.test_harness
    else:
        assert verdict.reasons
