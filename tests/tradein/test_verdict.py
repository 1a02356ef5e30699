"""The verdict as a table: which observations prove, which do not, which contradict."""

import pytest
from msgspec.structs import replace

from counterseal.tradein.facts import OldTrust
from counterseal.tradein.families import judge
from counterseal.tradein.families.iphone import IphoneObservation
from counterseal.tradein.verdict import Contradicted, NotProven, Proven, Reason, Verdict

from .cases import SEEN


def seen(**changed: object) -> IphoneObservation:
    return replace(SEEN, **changed)


TABLE: list[tuple[IphoneObservation, Verdict]] = [
    (SEEN, Proven()),
    (seen(name_reset=None, setup_done=None, passcode_locked=None), Proven()),
    (IphoneObservation(), NotProven((Reason.DID_NOT_LEAVE, Reason.NOT_BACK))),
    (seen(came_back=False, same_phone=None), NotProven((Reason.NOT_BACK,))),
    (seen(left_usb=False), NotProven((Reason.DID_NOT_LEAVE,))),
    (seen(same_phone=None), NotProven((Reason.IDENTITY_NOT_READ,))),
    (seen(same_phone=False), NotProven((Reason.ANOTHER_PHONE,))),
    (
        seen(same_phone=False, old_pairing=OldTrust.ACCEPTED),
        NotProven((Reason.ANOTHER_PHONE, Reason.OLD_PAIRING_ACCEPTED)),
    ),
    (seen(activation=None), NotProven((Reason.ACTIVATION_NOT_READ,))),
    (seen(activation="Activated"), NotProven((Reason.NOT_UNACTIVATED,))),
    (seen(old_pairing=OldTrust.NOT_CHECKED), NotProven((Reason.OLD_PAIRING_NOT_CHECKED,))),
    (seen(name_reset=False), NotProven((Reason.NAME_KEPT,))),
    (seen(setup_done=True), NotProven((Reason.SETUP_DONE,))),
    (seen(passcode_locked=True), NotProven((Reason.PASSCODE_KEPT,))),
    (seen(old_pairing=OldTrust.ACCEPTED), Contradicted((Reason.OLD_PAIRING_ACCEPTED,))),
    (seen(activation="Activated", name_reset=False), Contradicted((Reason.NAME_KEPT,))),
]


@pytest.mark.parametrize(("observation", "verdict"), TABLE)
def test_verdict(observation: IphoneObservation, verdict: Verdict) -> None:
    assert judge(observation) == verdict
