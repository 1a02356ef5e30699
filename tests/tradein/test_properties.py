"""Whatever is sent, in whatever order: the promises hold."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterseal.tradein import customer_commands, effects, events, orders, stages
from counterseal.tradein.desk import Colleague, Health, Policy, Served
from counterseal.tradein.facts import CopyLevel, EraseCommand, Family, Identity, LinkState
from counterseal.tradein.families.android import AndroidFacts, AndroidObservation, EraseRoute
from counterseal.tradein.families.iphone import IphoneFacts, IphoneObservation
from counterseal.tradein.gates import lets_erase
from counterseal.tradein.project import customer_view, staff_view
from counterseal.tradein.rules import advance
from counterseal.tradein.verdict import Proven
from counterseal.tradein.views import HandOver, Outcome, StaffView

from . import cases


def _in_full(kind: type[msgspec.Struct]) -> st.SearchStrategy[msgspec.Struct]:
    """With a value drawn for every field, those that have a default too."""
    return st.builds(kind, **dict.fromkeys(kind.__struct_fields__, ...))


ANYTHING = st.one_of(
    st.sampled_from(cases.EVERY_EVENT),
    st.builds(events.FactsRead, st.one_of(_in_full(IphoneFacts), _in_full(AndroidFacts))),
    st.builds(events.Observed, st.one_of(_in_full(IphoneObservation), _in_full(AndroidObservation))),
    st.builds(events.Identified, st.from_type(Identity)),
)
LIKELY: list[events.Event] = [
    events.Opened("T-2", "TILL-8", "S-02", 5),
    customer_commands.Agree(),
    events.Identified(cases.PHONE),
    events.Recorded(cases.RECEIPT),
    customer_commands.ReceiptKept(),
    events.FactsRead(cases.FACTS),
    customer_commands.GoOn(),
    events.DrivesFound((cases.DRIVE,)),
    customer_commands.ChooseDrive("d1"),
    events.DriveReady(cases.DRIVE),
    customer_commands.ChoosePassword("correct horse"),
    events.PasswordSet(),
    events.CopyFinished(),
    events.CopyProven(cases.PROOF),
    events.FactsRead(cases.FACTS),
    customer_commands.GoOn(),
    customer_commands.ChooseEsim(False),
    customer_commands.GiveConsent("erase-consent-1", "en", "aa" * 32),
    events.FactsRead(cases.FACTS),
    events.Observed(cases.SEEN),
]
LIKELY_ANDROID: list[events.Event] = [
    events.Opened("T-2", "TILL-8", "S-02", 5),
    customer_commands.Agree(),
    events.Link(LinkState.CHOOSE_LEVEL, Family.ANDROID, "Google"),
    customer_commands.ChooseLevel(CopyLevel.EVERYTHING),
    events.Identified(cases.ANDROID),
    events.Recorded(cases.RECEIPT),
    customer_commands.ReceiptKept(),
    events.FactsRead(cases.ANDROID_FACTS),
    customer_commands.GoOn(),
    events.DrivesFound((cases.DRIVE,)),
    customer_commands.ChooseDrive("d1"),
    events.DriveReady(cases.DRIVE),
    customer_commands.ChoosePassword("correct horse"),
    events.PasswordSet(),
    events.CopyFinished(),
    events.CopyProven(cases.ANDROID_PROOF),
    events.FactsRead(cases.ANDROID_FACTS),
    customer_commands.GoOn(),
    customer_commands.GiveConsent("erase-consent-1", "en", "aa" * 32),
    events.FactsRead(cases.ANDROID_FACTS),
    events.EraseSent(EraseCommand.HANDED_OVER, EraseRoute.SETTINGS),
    events.PhoneLeft(),
    events.Observed(cases.ANDROID_SEEN),
]
STAFF_FIELDS = {
    "type",
    "sign_in",
    "locked_seconds",
    "staff",
    "pin_in",
    "reader",
    "demo",
    "training",
    "queue",
    "stage",
    "reference",
    "model",
    "serial_last4",
    "percent",
    "blocking",
    "failure",
    "failure_detail",
    "hand_over",
    "reasons",
    "may_open",
    "may_stop",
    "may_close",
    "may_amend",
    "second_badge",
    "asked",
    "amending",
    "amended",
    "served",
    "health",
    "manager",
    "people",
    "enrolling",
    "managed",
    "managed_whom",
    "may_export",
    "policy",
    "proposed",
    "asked_reason",
    "asked_reference",
}
STAFF_LISTS: dict[type[msgspec.Struct], set[str]] = {
    Served: {"reference", "staff", "opened", "closed", "ending"},
    Health: {"part", "condition", "value", "printer"},
    Colleague: {"pseudonym", "manager"},
    Policy: {"language", "keep_days"},
}


class Witness:
    """Follows a trade-in from outside and remembers what the customer really did."""

    def __init__(self) -> None:
        self.stage: stages.Stage = stages.Idle()
        self.settled = False
        self.consented = False
        self.returned_after_command = False

    def see(self, event: events.Event) -> tuple[effects.Effect, ...]:
        before = self.stage
        step = advance(before, event, 100)
        self.stage = step.stage
        if isinstance(before, stages.Idle):
            self.settled = self.consented = False
        if isinstance(before, stages.Proving) and isinstance(event, events.CopyProven):
            self.settled = True
        if isinstance(before, stages.ChooseCopy) and isinstance(event, customer_commands.DeclineCopy):
            self.settled = True
        if isinstance(before, stages.ConfirmErase) and isinstance(event, customer_commands.GiveConsent):
            self.consented = True
        if isinstance(before, stages.AfterErase) and isinstance(step.stage, stages.Returned):
            self.returned_after_command |= not (isinstance(before, stages.Erasing) and before.handed_over)
        return step.effects


@pytest.mark.parametrize("likely", [LIKELY, LIKELY_ANDROID], ids=["iphone", "android"])
@settings(max_examples=200, deadline=None)
@given(
    noise=st.lists(
        st.tuples(ANYTHING, st.integers(0, len(LIKELY_ANDROID)), st.booleans()), min_size=1, max_size=10
    )
)
def test_no_erase_without_a_settled_copy_and_consent(
    likely: list[events.Event], noise: list[tuple[events.Event, int, bool]]
) -> None:
    """Anything is put between the events of a likely order, or in the place of one. Entirely by chance they
    hardly ever lead beyond the welcome."""
    path = list(likely)
    for event, place, instead in noise:
        path[place : place + instead] = [event]
    _assert_promises(path)


@pytest.mark.parametrize("likely", [LIKELY, LIKELY_ANDROID], ids=["iphone", "android"])
def test_the_likely_order_does_reach_the_erase(likely: list[events.Event]) -> None:
    witness = Witness()
    for event in likely:
        witness.see(event)
    assert customer_view(witness.stage).outcome is Outcome.ERASED


def _assert_promises(happened: list[events.Event]) -> None:
    witness = Witness()
    for event in happened:
        for effect in witness.see(event):
            if isinstance(effect, effects.Send) and isinstance(effect.order, orders.Erase):
                assert witness.settled
                assert witness.consented
                assert isinstance(witness.stage, stages.Erasing)
                facts = witness.stage.case.facts
                assert facts is not None
                assert lets_erase(facts)
                assert effect.order.phone == witness.stage.permit.phone
        if isinstance(witness.stage, stages.AfterErase):
            assert witness.consented
        assert not witness.returned_after_command
        _assert_outcome(witness.stage)
        _assert_staff_sees_only_the_whitelist(witness.stage)


def _assert_outcome(stage: stages.Stage) -> None:
    proven = isinstance(stage, stages.Certified) and isinstance(stage.verdict, Proven)
    assert (customer_view(stage).outcome is Outcome.ERASED) == proven
    assert (staff_view(stage).hand_over is HandOver.TAKE) == proven


def _assert_staff_sees_only_the_whitelist(stage: stages.Stage) -> None:
    shown = msgspec.to_builtins(staff_view(stage))
    assert set(shown) == STAFF_FIELDS
    text = msgspec.json.encode(shown)
    for hidden in (
        cases.RECEIPT.text,
        cases.DRIVE.label,
        cases.PHONE.udid,
        cases.PHONE.serial,
        *cases.PHONE.imei,
    ):
        assert hidden.encode() not in text


def test_the_staff_view_has_no_field_that_could_carry_a_picture_or_a_text() -> None:
    fields = {field.encode_name: field.type for field in msgspec.structs.fields(StaffView)}
    assert {"type", *fields} == STAFF_FIELDS
    assert not any(kind in {bytes, bytearray, memoryview, object, dict} for kind in fields.values())
    for kind, names in STAFF_LISTS.items():
        assert {field.encode_name for field in msgspec.structs.fields(kind)} == names


def test_no_stage_has_room_for_a_password() -> None:
    secret = "correct horse battery staple"
    for stage in cases.EVERY_STAGE:
        step = advance(stage, customer_commands.ChoosePassword(secret), 1)
        assert secret.encode() not in msgspec.json.encode(step.stage)
        assert secret not in repr(step)
