import pytest

from counterseal.staff.accounts import Role, Staff
from counterseal.staff.two_person import WINDOW, Approval, Decision, decide

ANN = Staff("S-01", Role.STAFF)
BEN = Staff("S-02", Role.STAFF)
MEG = Staff("S-03", Role.MANAGER)
MAX = Staff("S-04", Role.MANAGER)
ALL = (ANN, BEN, MEG, MAX)


@pytest.mark.parametrize(
    ("first", "second", "seconds", "enrolled", "decision"),
    [
        (ANN, MEG, 10, ALL, Decision.APPROVED),
        (MEG, ANN, 10, ALL, Decision.APPROVED),
        (MEG, MAX, 0, ALL, Decision.APPROVED),
        (MEG, ANN, WINDOW, ALL, Decision.APPROVED),
        (MEG, ANN, WINDOW + 1, ALL, Decision.EXPIRED),
        (MEG, ANN, -1, ALL, Decision.EXPIRED),
        (MEG, MEG, 10, ALL, Decision.SAME_PERSON),
        (MEG, Staff("S-03", Role.STAFF), 10, ALL, Decision.SAME_PERSON),
        (ANN, BEN, 10, ALL, Decision.NO_MANAGER),
        (ANN, MEG, 10, (ANN, BEN), Decision.REVOKED),
        (ANN, MEG, 10, (BEN, MEG), Decision.REVOKED),
        (ANN, MEG, 10, (), Decision.REVOKED),
    ],
)
def test_two_different_people_within_a_minute_one_a_manager(
    first: Staff, second: Staff, seconds: float, enrolled: tuple[Staff, ...], decision: Decision
) -> None:
    now = 1_800_000_000.0
    assert decide(Approval(first, now), Approval(second, now + seconds), enrolled) is decision
