"""What the core lets be stated of a stage: no more than the stage holds."""

import pytest

from counterseal.core.evidence import record_of
from counterseal.tradein import stages
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.facts import Consent, CopyLevel
from counterseal.tradein.stages import ReturnReason, Stage
from counterseal.tradein.verdict import Proven
from tests.tradein import cases

KEPT = stages.Returned(
    cases.ANDROID_COPIED, ReturnReason.STOPPED_AT_RESET, consent=cases.ANDROID_PERMIT.consent
)
STOPPED = stages.Returned(cases.ANDROID_COPIED, ReturnReason.CUSTOMER_STOPPED)
JUDGED = stages.Certified(cases.ANDROID_COPIED, cases.ANDROID_PERMIT, cases.ANDROID_SEEN, Proven())
FORGOTTEN = stages.Certified(cases.OPENED, None, cases.ANDROID_SEEN, Proven())


@pytest.mark.parametrize(
    ("kind", "stage", "consent", "reason"),
    [
        (RecordKind.RETURN, KEPT, cases.ANDROID_PERMIT.consent, ReturnReason.STOPPED_AT_RESET),
        (RecordKind.RETURN, STOPPED, None, ReturnReason.CUSTOMER_STOPPED),
        (RecordKind.OUTCOME, JUDGED, cases.ANDROID_PERMIT.consent, None),
        (RecordKind.OUTCOME, FORGOTTEN, None, None),
        (RecordKind.INTAKE, stages.Intake(cases.ANDROID_KNOWN), None, None),
    ],
)
def test_consent_is_stated_where_it_was_given_for_what_followed(
    kind: RecordKind, stage: Stage, consent: Consent | None, reason: ReturnReason | None
) -> None:
    record = record_of(kind, stage)
    assert (record.consent, record.return_reason) == (consent, reason)


def test_the_level_is_known_before_anything_was_copied() -> None:
    record = record_of(RecordKind.INTAKE, stages.Intake(cases.ANDROID_KNOWN))
    assert (record.level, record.copy) == (CopyLevel.EVERYTHING, None)


def test_while_the_kiosk_is_free_there_is_nothing_to_state() -> None:
    with pytest.raises(ValueError, match="free"):
        record_of(RecordKind.INTAKE, stages.Idle())
