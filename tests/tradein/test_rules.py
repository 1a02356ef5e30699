"""The rules as tables: from this stage, this event leads there and asks for that."""

import pytest
from msgspec.structs import replace

from counterseal.tradein import customer_commands, effects, events, orders, staff_commands, stages
from counterseal.tradein.comfort import Comfort, Theme
from counterseal.tradein.facts import EraseCommand, LinkState
from counterseal.tradein.failures import DRIVE_TROUBLE, Failure, FailureCode
from counterseal.tradein.families import gates
from counterseal.tradein.families.iphone import IphoneFacts, IphoneObservation
from counterseal.tradein.language import Language
from counterseal.tradein.rules import advance
from counterseal.tradein.stages import ErasePermit, ReturnReason, Stage
from counterseal.tradein.verdict import NotProven, Proven, Reason
from counterseal.tradein.views import GateState

from . import cases
from .cases import COPIED, DECIDED, DRIVE, FACTS, KNOWN, OPENED, OTHER, PERMIT, PHONE, PROOF, RECEIPT, SEEN

SENT = effects.Send
CONSENTED = stages.ConfirmErase(DECIDED, cases.CONSENT)


def facts(**changed: object) -> IphoneFacts:
    return replace(FACTS, **changed)


HAPPY = [
    (stages.Idle(), events.Opened("T-1", "TILL-7", "S-01", 10), stages.Welcome),
    (stages.Welcome(OPENED), customer_commands.Agree(), stages.Intake),
    (stages.Intake(OPENED), events.Identified(PHONE), stages.Intake),
    (stages.Intake(KNOWN, identified=True), customer_commands.ReceiptKept(), stages.Check),
    (stages.Check(KNOWN), customer_commands.GoOn(), stages.ChooseCopy),
    (stages.ChooseCopy(KNOWN, (DRIVE,)), customer_commands.ChooseDrive("d1"), stages.ChooseCopy),
    (stages.ChooseCopy(KNOWN, (DRIVE,), True), events.DriveReady(DRIVE), stages.Secret),
    (stages.Secret(KNOWN), customer_commands.ChoosePassword("correct horse"), stages.Secret),
    (stages.Secret(KNOWN, waiting=True), events.PasswordSet(), stages.Copying),
    (stages.Copying(KNOWN), events.CopyFinished(), stages.Proving),
    (stages.Proving(KNOWN), events.CopyProven(PROOF), stages.SignOut),
    (stages.SignOut(COPIED), customer_commands.GoOn(), stages.ConfirmErase),
    (stages.ConfirmErase(COPIED), customer_commands.ChooseEsim(False), stages.ConfirmErase),
    (CONSENTED, events.FactsRead(FACTS), stages.Erasing),
    (
        stages.Erasing(DECIDED, PERMIT, EraseCommand.ACKNOWLEDGED, "r"),
        events.PhoneLeft(),
        stages.ProvingErase,
    ),
    (stages.Erasing(DECIDED, PERMIT), events.Observed(SEEN), stages.Certified),
    (
        stages.Certified(DECIDED, PERMIT, SEEN, Proven(), RECEIPT),
        customer_commands.Acknowledge(),
        stages.Idle,
    ),
    (
        stages.Returned(KNOWN, ReturnReason.CUSTOMER_STOPPED, RECEIPT),
        customer_commands.Acknowledge(),
        stages.Idle,
    ),
]

COMFORT = Comfort(Language.CZECH, Theme.DARK, large_text=True, speech=True, calm=True)


@pytest.mark.parametrize("stage", [stage for stage, _, _ in HAPPY])
def test_comfort_may_be_changed_anywhere_and_changes_nothing_else(stage: Stage) -> None:
    step = advance(stage, customer_commands.SetComfort(COMFORT), at=0)
    assert step.effects == ()
    if isinstance(stage, stages.Idle):
        assert step.stage == stage
    else:
        assert step.stage == replace(stage, case=replace(stage.case, comfort=COMFORT))


def test_comfort_outlasts_a_failure() -> None:
    failed = stages.NeedsHelp(KNOWN, Failure(FailureCode.PHONE_SILENT), stages.Check(KNOWN))
    comforted = advance(failed, customer_commands.SetComfort(COMFORT), at=0).stage
    resumed = advance(comforted, customer_commands.Retry(), at=0).stage
    assert isinstance(resumed, stages.Check)
    assert resumed.case.comfort == COMFORT


REFUSED = [
    (
        "no receipt yet",
        stages.Intake(replace(KNOWN, intake=None), identified=True),
        customer_commands.ReceiptKept(),
    ),
    (
        "back, but not identified yet",
        stages.Intake(KNOWN, LinkState.TRUSTED),
        customer_commands.ReceiptKept(),
    ),
    ("gates not read", stages.Check(replace(KNOWN, facts=None)), customer_commands.GoOn()),
    ("managed", stages.Check(replace(KNOWN, facts=facts(supervised=True))), customer_commands.GoOn()),
    (
        "supervision not read",
        stages.Check(replace(KNOWN, facts=facts(supervised=None))),
        customer_commands.GoOn(),
    ),
    ("battery low", stages.Check(replace(KNOWN, facts=facts(battery_percent=29))), customer_commands.GoOn()),
    (
        "battery not read",
        stages.Check(replace(KNOWN, facts=facts(battery_percent=None))),
        customer_commands.GoOn(),
    ),
    (
        "not set up",
        stages.Check(replace(KNOWN, facts=facts(activation="Unactivated"))),
        customer_commands.GoOn(),
    ),
    ("drive unknown", stages.ChooseCopy(KNOWN, (DRIVE,)), customer_commands.ChooseDrive("d2")),
    (
        "drive too small",
        stages.ChooseCopy(KNOWN, (replace(DRIVE, free_bytes=1000),)),
        customer_commands.ChooseDrive("d1"),
    ),
    (
        "drive read-only",
        stages.ChooseCopy(KNOWN, (replace(DRIVE, writable=False),)),
        customer_commands.ChooseDrive("d1"),
    ),
    (
        "second drive while preparing",
        stages.ChooseCopy(KNOWN, (DRIVE,), True),
        customer_commands.ChooseDrive("d1"),
    ),
    ("empty password", stages.Secret(KNOWN), customer_commands.ChoosePassword("")),
    (
        "second password while waiting",
        stages.Secret(KNOWN, waiting=True),
        customer_commands.ChoosePassword("x"),
    ),
    ("Find My on", stages.SignOut(replace(COPIED, facts=facts(find_my=True))), customer_commands.GoOn()),
    (
        "Find My not read",
        stages.SignOut(replace(COPIED, facts=facts(find_my=None))),
        customer_commands.GoOn(),
    ),
    ("eSIM not chosen", stages.ConfirmErase(COPIED), customer_commands.GiveConsent("w", "en", "h")),
    (
        "copy not settled",
        stages.ConfirmErase(replace(DECIDED, copy=None)),
        customer_commands.GiveConsent("w", "en", "h"),
    ),
    ("consent twice", CONSENTED, customer_commands.GiveConsent("w", "en", "h")),
    ("stop after the erase", stages.Erasing(DECIDED, PERMIT), customer_commands.Stop()),
    ("staff stop after the erase", stages.Erasing(DECIDED, PERMIT), staff_commands.StaffStop()),
    (
        "leave before the certificate is there",
        stages.Certified(DECIDED, PERMIT, SEEN, Proven()),
        customer_commands.Acknowledge(),
    ),
    (
        "retry with a hostile phone",
        stages.NeedsHelp(KNOWN, Failure(FailureCode.HOSTILE_PATH), stages.Copying(KNOWN)),
        customer_commands.Retry(),
    ),
]


@pytest.mark.parametrize(("stage", "event", "leads_to"), HAPPY)
def test_the_happy_path(stage: Stage, event: events.Event, leads_to: type) -> None:
    assert isinstance(advance(stage, event, 100).stage, leads_to)


@pytest.mark.parametrize(("why", "stage", "event"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_may_not_be_changes_nothing(why: str, stage: Stage, event: events.Event) -> None:
    assert advance(stage, event, 100) == (stage, ()), why


@pytest.mark.parametrize("stage", cases.BEFORE_ERASE)
@pytest.mark.parametrize(
    ("event", "reason"),
    [
        (customer_commands.Stop(), ReturnReason.CUSTOMER_STOPPED),
        (staff_commands.StaffStop(), ReturnReason.STAFF_STOPPED),
        (staff_commands.CloseUnfinished(), ReturnReason.CLOSED_BY_TWO),
    ],
)
def test_before_the_erase_everybody_may_stop(stage: Stage, event: events.Event, reason: ReturnReason) -> None:
    step = advance(stage, event, 100)
    assert isinstance(step.stage, stages.Returned)
    assert step.stage.reason is reason
    assert step.effects[1:] == (effects.Record(effects.RecordKind.RETURN), effects.ReleasePhone())


@pytest.mark.parametrize("stage", cases.BEFORE_ERASE)
def test_before_the_erase_a_dead_worker_begins_again_at_the_cable(stage: Stage) -> None:
    step = advance(stage, events.WorkerDied(), 100)
    assert isinstance(step.stage, stages.NeedsHelp)
    assert isinstance(step.stage.resume, stages.Intake)
    again = advance(step.stage, customer_commands.Retry(), 100)
    assert again.effects[0] == effects.StartWorker()


@pytest.mark.parametrize("stage", [stages.Check(KNOWN), stages.SignOut(COPIED), stages.ConfirmErase(DECIDED)])
def test_an_unplugged_phone_is_waited_for(stage: Stage) -> None:
    step = advance(stage, events.PhoneLeft(), 100)
    assert isinstance(step.stage, stages.Intake)
    assert step.effects[-1] == SENT(orders.Connect(PHONE))


def test_another_phone_is_a_failure_not_a_continuation() -> None:
    step = advance(stages.Intake(KNOWN), events.Identified(OTHER), 100)
    assert isinstance(step.stage, stages.NeedsHelp)
    assert step.stage.failure.code is FailureCode.ANOTHER_PHONE
    assert advance(step.stage, customer_commands.Retry(), 100).stage == step.stage


def test_the_same_phone_comes_back_where_its_copy_stands() -> None:
    assert isinstance(advance(stages.Intake(COPIED), events.Identified(PHONE), 1).stage, stages.SignOut)
    assert isinstance(advance(stages.Intake(KNOWN), events.Identified(PHONE), 1).stage, stages.Check)


@pytest.mark.parametrize(
    "unseen",
    [facts(management_profile=None), facts(supervised=None, management_profile=None, manageable=False)],
)
def test_a_profile_that_cannot_be_seen_is_noted(unseen: IphoneFacts) -> None:
    assert gates(unseen)[0].state is GateState.NOTE
    assert isinstance(
        advance(stages.Check(replace(KNOWN, facts=unseen)), customer_commands.GoOn(), 1).stage,
        stages.ChooseCopy,
    )


def test_what_was_read_before_lets_nobody_go_on() -> None:
    for known in (stages.Intake(COPIED), stages.Intake(KNOWN)):
        back = advance(known, events.Identified(PHONE), 1)
        assert back.effects == (SENT(orders.ReadFacts()),)
        assert advance(back.stage, customer_commands.GoOn(), 2).stage == back.stage


def test_intake_is_recorded_once_when_the_phone_is_first_known() -> None:
    first = advance(stages.Intake(OPENED), events.Identified(PHONE), 1)
    assert first.effects == (effects.Record(effects.RecordKind.INTAKE),)


def test_a_phone_that_is_nobody_is_not_taken_in() -> None:
    step = advance(stages.Intake(OPENED), events.Identified(replace(PHONE, udid="")), 1)
    assert isinstance(step.stage, stages.NeedsHelp)
    assert step.stage.failure == Failure(FailureCode.HOSTILE_DATA)
    assert effects.Record(effects.RecordKind.INTAKE) not in step.effects


def test_consent_leads_to_a_last_reading_and_then_to_the_erase() -> None:
    asked = advance(stages.ConfirmErase(DECIDED), customer_commands.GiveConsent("w", "en", "h"), 77)
    assert asked.effects == (SENT(orders.ReadFacts()),)
    erased = advance(asked.stage, events.FactsRead(FACTS), 78)
    assert erased.effects == (SENT(orders.Erase(PHONE, keep_esim=False)),)
    assert isinstance(erased.stage, stages.Erasing)
    assert erased.stage.permit.consent.at == 77


@pytest.mark.parametrize(
    ("stage", "afresh"),
    [
        (CONSENTED, stages.ConfirmErase),
        (stages.Secret(KNOWN, waiting=True), stages.Check),
        (stages.ChooseCopy(KNOWN, (DRIVE,), True), stages.ChooseCopy),
        (stages.Intake(KNOWN, LinkState.TRUSTED, identified=True), stages.Intake),
    ],
)
def test_a_retry_takes_up_nothing_that_was_asked_for_before(stage: Stage, afresh: type) -> None:
    helped = advance(stage, events.DeadlinePassed(), 100).stage
    assert isinstance(helped, stages.NeedsHelp)
    again = advance(helped, customer_commands.Retry(), 101).stage
    assert isinstance(again, stages.BeforeErase)
    assert type(again) is afresh
    assert again == afresh(again.case)


def test_a_consent_before_the_help_sends_no_erase_after_it() -> None:
    helped = advance(CONSENTED, events.DeadlinePassed(), 100).stage
    again = advance(helped, customer_commands.Retry(), 101).stage
    assert advance(again, events.FactsRead(FACTS), 102) == (again, ())


def test_find_my_turned_on_after_the_consent_voids_it() -> None:
    step = advance(CONSENTED, events.FactsRead(facts(find_my=True)), 100)
    assert isinstance(step.stage, stages.SignOut)
    assert not any(
        isinstance(effect, effects.Send) and isinstance(effect.order, orders.Erase) for effect in step.effects
    )


def test_a_permit_for_another_phone_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="another phone"):
        ErasePermit(OTHER, PROOF, cases.CONSENT)


def test_a_refused_erase_needs_a_new_consent() -> None:
    step = advance(stages.Erasing(DECIDED, PERMIT), events.Failed(Failure(FailureCode.ERASE_REFUSED)), 100)
    assert isinstance(step.stage, stages.NeedsHelp)
    assert step.stage.resume == stages.ConfirmErase(step.stage.case)


def test_a_refusal_after_the_command_went_out_is_observed_never_believed() -> None:
    sent = stages.Erasing(DECIDED, PERMIT, EraseCommand.ACKNOWLEDGED, "r")
    step = advance(sent, events.Failed(Failure(FailureCode.ERASE_REFUSED)), 100)
    assert isinstance(step.stage, stages.ProvingErase)


@pytest.mark.parametrize("event", [events.WorkerDied(), events.Failed(Failure(FailureCode.PHONE_UNPLUGGED))])
def test_an_erase_cut_off_is_observed_never_assumed(event: events.Event) -> None:
    step = advance(stages.Erasing(DECIDED, PERMIT), event, 100)
    assert isinstance(step.stage, stages.ProvingErase)
    assert step.effects == (effects.StartWorker(), SENT(orders.Observe(PHONE, EraseCommand.UNKNOWN, "")))


def test_of_a_phone_that_nobody_remembers_nothing_is_proven() -> None:
    step = advance(
        stages.ProvingErase(OPENED, None, EraseCommand.ACKNOWLEDGED, "r"), events.Observed(SEEN), 1
    )
    assert isinstance(step.stage, stages.Certified)
    assert step.stage.verdict == NotProven((Reason.IDENTITY_NOT_READ,))


def test_observing_is_tried_twice_then_judged_on_nothing() -> None:
    looking = stages.ProvingErase(DECIDED, PERMIT, EraseCommand.ACKNOWLEDGED, "r")
    again = advance(looking, events.WorkerDied(), 1)
    assert isinstance(again.stage, stages.ProvingErase)
    given_up = advance(again.stage, events.WorkerDied(), 1)
    assert isinstance(given_up.stage, stages.Certified)
    assert isinstance(given_up.stage.verdict, NotProven)
    assert given_up.stage.observation == IphoneObservation(EraseCommand.ACKNOWLEDGED, "r")


def test_a_wrong_backup_password_is_asked_for_again() -> None:
    failed = events.Failed(Failure(FailureCode.WRONG_BACKUP_PASSWORD, 207))
    step = advance(stages.Secret(KNOWN, waiting=True), failed, 1)
    assert step.stage == stages.Secret(KNOWN, refused=True)


def test_an_existing_password_is_tried_not_changed() -> None:
    exists = stages.Secret(replace(KNOWN, facts=facts(backup_password_set=True)))
    step = advance(exists, customer_commands.ChoosePassword("mine"), 1)
    assert step.effects == (SENT(orders.SetPassword("mine", existing=True)),)


def test_failures_met_are_kept_for_the_certificate() -> None:
    failed = advance(stages.Copying(KNOWN), events.Failed(Failure(FailureCode.UPLOAD_ERRORS, 104)), 1)
    again = advance(failed.stage, customer_commands.Retry(), 1)
    assert isinstance(again.stage, stages.Copying)
    assert again.stage.case.failures == (FailureCode.UPLOAD_ERRORS,)
    assert again.effects == (SENT(orders.Copy()),)


@pytest.mark.parametrize("stage", [stages.Copying(KNOWN), stages.Proving(KNOWN)])
@pytest.mark.parametrize("code", sorted(DRIVE_TROUBLE))
def test_after_trouble_with_the_drive_another_can_be_chosen(stage: Stage, code: FailureCode) -> None:
    failed = advance(stage, events.Failed(Failure(code)), 1)
    again = advance(failed.stage, customer_commands.Retry(), 1)
    assert isinstance(again.stage, stages.Check)
    assert again.stage.case.facts is None


def test_nobody_there_for_help_gives_the_phone_back() -> None:
    asking = stages.NeedsHelp(KNOWN, Failure(FailureCode.NOBODY_ANSWERED), stages.Check(KNOWN))
    step = advance(asking, events.DeadlinePassed(), 1)
    assert isinstance(step.stage, stages.Returned)
    assert step.stage.reason is ReturnReason.ABANDONED


@pytest.mark.parametrize("stage", cases.EVERY_STAGE)
@pytest.mark.parametrize("event", cases.EVERY_EVENT)
def test_every_event_in_every_stage_has_a_next_stage(stage: Stage, event: events.Event) -> None:
    step = advance(stage, event, 1)
    assert isinstance(step.stage, stages.Stage)


def test_link_states_are_shown_as_they_come() -> None:
    step = advance(stages.Intake(OPENED), events.Link(LinkState.TRUST_DENIED), 1)
    assert step.stage == stages.Intake(OPENED, LinkState.TRUST_DENIED)
