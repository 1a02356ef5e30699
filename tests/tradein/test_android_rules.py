"""The rules where an Android phone's trade-in goes another way than an iPhone's."""

import pytest
from msgspec.structs import replace

from counterseal.tradein import customer_commands, deadlines, effects, events, orders, staff_commands, stages
from counterseal.tradein.events import Event
from counterseal.tradein.facts import CopyLevel, EraseCommand, Family, LinkState
from counterseal.tradein.failures import Failure, FailureCode
from counterseal.tradein.families.android import AndroidObservation, EraseRoute
from counterseal.tradein.rules import advance
from counterseal.tradein.stages import ReturnReason, Stage
from counterseal.tradein.verdict import NotProven, Proven, Reason

from .cases import (
    ANDROID,
    ANDROID_COPIED,
    ANDROID_FACTS,
    ANDROID_KNOWN,
    ANDROID_PERMIT,
    ANDROID_SEEN,
    DECIDED,
    HANDED_OVER,
    OPENED,
    PERMIT,
    PHONE,
)

SENT = effects.Send
CHOOSING = stages.Intake(OPENED, LinkState.CHOOSE_LEVEL, Family.ANDROID, "Google")


def test_the_chosen_level_is_asked_of_the_phone_anew() -> None:
    step = advance(CHOOSING, customer_commands.ChooseLevel(CopyLevel.FILES), 1)
    assert step.stage == replace(CHOOSING, case=replace(OPENED, level=CopyLevel.FILES))
    assert step.effects == (SENT(orders.Cancel()), SENT(orders.Connect(None, CopyLevel.FILES)))
    again = advance(step.stage, customer_commands.ChooseLevel(CopyLevel.EVERYTHING), 2)
    assert again.effects == (SENT(orders.Cancel()), SENT(orders.Connect(None, CopyLevel.EVERYTHING)))


@pytest.mark.parametrize(
    "stage",
    [
        stages.Intake(OPENED),
        stages.Intake(OPENED, LinkState.TRUST_PENDING, Family.IPHONE, "Apple"),
        stages.Intake(ANDROID_KNOWN, LinkState.TRUSTED, Family.ANDROID, "Google", identified=True),
        stages.Check(ANDROID_KNOWN),
    ],
)
def test_no_level_is_chosen_where_there_is_none_to_choose(stage: Stage) -> None:
    assert advance(stage, customer_commands.ChooseLevel(CopyLevel.FILES), 1) == (stage, ())


@pytest.mark.parametrize(
    ("stage", "event"),
    [
        (stages.Check(ANDROID_KNOWN), events.PhoneLeft()),
        (
            stages.NeedsHelp(ANDROID_KNOWN, Failure(FailureCode.USB_ERROR), stages.Intake(ANDROID_KNOWN)),
            customer_commands.Retry(),
        ),
    ],
)
def test_whenever_the_phone_is_waited_for_the_level_is_the_chosen_one(stage: Stage, event: Event) -> None:
    step = advance(stage, event, 1)
    assert step.effects == (
        effects.StartWorker(),
        SENT(orders.Connect(ANDROID, CopyLevel.EVERYTHING)),
    )


def test_consent_asks_nothing_about_an_esim() -> None:
    ready = stages.ConfirmErase(ANDROID_COPIED)
    asked = advance(ready, customer_commands.GiveConsent("w", "en", "h"), 77)
    erased = advance(asked.stage, events.FactsRead(ANDROID_FACTS), 78)
    assert isinstance(erased.stage, stages.Erasing)
    assert erased.effects == (SENT(orders.Erase(ANDROID, None)),)
    assert advance(ready, customer_commands.ChooseEsim(keep=True), 1) == (ready, ())


def test_a_work_profile_found_after_the_consent_voids_it() -> None:
    asked = advance(stages.ConfirmErase(ANDROID_COPIED), customer_commands.GiveConsent("w", "en", "h"), 77)
    step = advance(asked.stage, events.FactsRead(replace(ANDROID_FACTS, work_profile=True)), 78)
    assert isinstance(step.stage, stages.SignOut)


def test_an_erase_that_is_handed_over_is_watched_and_has_its_time() -> None:
    sent = stages.Erasing(ANDROID_COPIED, ANDROID_PERMIT)
    step = advance(sent, events.EraseSent(EraseCommand.HANDED_OVER, EraseRoute.SETTINGS), 1)
    assert step.stage == HANDED_OVER
    assert step.effects == (SENT(orders.Observe(ANDROID, EraseCommand.HANDED_OVER, EraseRoute.SETTINGS)),)
    assert deadlines.deadline(step.stage) == 45 * 60
    assert deadlines.silence(step.stage) is None


@pytest.mark.parametrize("event", [customer_commands.Stop(), events.DeadlinePassed()])
def test_who_leaves_the_reset_open_keeps_the_phone_and_the_record_says_how_far_it_went(event: Event) -> None:
    step = advance(HANDED_OVER, event, 1)
    assert isinstance(step.stage, stages.Returned)
    assert step.stage.reason is ReturnReason.STOPPED_AT_RESET
    assert step.stage.consent == ANDROID_PERMIT.consent
    assert effects.Record(effects.RecordKind.RETURN) in step.effects


@pytest.mark.parametrize(
    "stage",
    [
        pytest.param(advance(HANDED_OVER, events.PhoneLeft(), 1).stage, id="the phone has left"),
        pytest.param(stages.Erasing(ANDROID_COPIED, ANDROID_PERMIT), id="not known whether it was sent"),
        pytest.param(replace(HANDED_OVER, command=EraseCommand.ACKNOWLEDGED), id="commanded"),
        pytest.param(
            stages.Erasing(DECIDED, PERMIT, EraseCommand.HANDED_OVER, "settings"), id="said of an iPhone"
        ),
    ],
)
@pytest.mark.parametrize(
    "event", [customer_commands.Stop(), staff_commands.StaffStop(), events.DeadlinePassed()]
)
def test_from_any_other_erase_nobody_gets_the_phone_back(stage: Stage, event: Event) -> None:
    assert isinstance(stage, stages.AfterErase)
    assert isinstance(advance(stage, event, 1).stage, stages.AfterErase)


def test_a_phone_that_was_seen_to_leave_is_said_to_have_left_whatever_comes_after() -> None:
    stage = advance(HANDED_OVER, events.PhoneLeft(), 1).stage
    stage = advance(stage, events.WorkerDied(), 2).stage
    judged = advance(stage, events.DeadlinePassed(), 3).stage
    assert isinstance(judged, stages.Certified)
    assert judged.observation.left_usb
    assert judged.verdict == NotProven((Reason.NOT_BACK,))


def test_a_worker_that_dies_is_replaced_while_the_customer_is_at_the_reset() -> None:
    observe = SENT(orders.Observe(ANDROID, EraseCommand.HANDED_OVER, EraseRoute.SETTINGS))
    step = advance(HANDED_OVER, events.WorkerDied(), 1)
    assert isinstance(step.stage, stages.Erasing)
    assert step.stage.handed_over
    assert step.effects == (effects.StartWorker(), observe)
    assert isinstance(advance(step.stage, events.WorkerDied(), 2).stage, stages.ProvingErase)


@pytest.mark.parametrize("stage", [HANDED_OVER, advance(HANDED_OVER, events.PhoneLeft(), 1).stage])
def test_a_phone_that_turns_hostile_is_looked_at_no_more(stage: Stage) -> None:
    step = advance(stage, events.Failed(Failure(FailureCode.HOSTILE_USB)), 1)
    assert isinstance(step.stage, stages.Certified)
    assert isinstance(step.stage.verdict, NotProven)
    assert FailureCode.HOSTILE_USB in step.stage.case.failures


def test_staff_cannot_stop_what_the_customer_does_on_the_phone() -> None:
    assert advance(HANDED_OVER, staff_commands.StaffStop(), 1) == (HANDED_OVER, ())


def test_an_iphone_said_to_be_handed_over_is_watched_like_any_other() -> None:
    claimed = stages.Erasing(DECIDED, PERMIT, EraseCommand.HANDED_OVER, "settings")
    assert deadlines.deadline(claimed) is None
    assert deadlines.silence(claimed) == deadlines.SILENCE


def test_the_phone_that_left_is_judged_by_what_it_shows() -> None:
    left = advance(HANDED_OVER, events.PhoneLeft(), 1).stage
    judged = advance(left, events.Observed(ANDROID_SEEN), 2)
    assert isinstance(judged.stage, stages.Certified)
    assert judged.stage.verdict == Proven()


def test_nothing_seen_of_an_android_phone_is_an_observation_of_its_own_family() -> None:
    route = EraseRoute.SETTINGS
    looking = stages.ProvingErase(ANDROID_COPIED, ANDROID_PERMIT, EraseCommand.HANDED_OVER, route, attempts=2)
    judged = advance(looking, events.WorkerDied(), 1).stage
    assert isinstance(judged, stages.Certified)
    assert judged.observation == AndroidObservation(EraseCommand.HANDED_OVER, route)
    assert judged.verdict == NotProven((Reason.DID_NOT_LEAVE, Reason.NOT_BACK))


def test_an_iphone_does_not_come_back_as_an_android_phone() -> None:
    step = advance(stages.Intake(ANDROID_KNOWN), events.Identified(PHONE), 1)
    assert isinstance(step.stage, stages.NeedsHelp)
    assert step.stage.failure.code is FailureCode.ANOTHER_PHONE
