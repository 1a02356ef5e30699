"""What the screens are shown, stage by stage."""

import pytest
from msgspec.structs import replace

from counterseal.tradein import customer_commands, deadlines, stages
from counterseal.tradein.facts import CopyLevel, CopyPhase, EraseCommand, Family, LinkState, Progress
from counterseal.tradein.failures import Failure, FailureCode
from counterseal.tradein.families import judge
from counterseal.tradein.project import REBOOT_SECONDS, customer_view, staff_view
from counterseal.tradein.rules import advance
from counterseal.tradein.verdict import Contradicted, Reason
from counterseal.tradein.views import Answer, GateName, HandOver, Outcome

from . import cases

COMMANDS: dict[Answer, customer_commands.CustomerCommand] = {
    Answer.AGREE: customer_commands.Agree(),
    Answer.CHOOSE_LEVEL: customer_commands.ChooseLevel(CopyLevel.FILES),
    Answer.RECEIPT_KEPT: customer_commands.ReceiptKept(),
    Answer.CHECK_AGAIN: customer_commands.CheckAgain(),
    Answer.GO_ON: customer_commands.GoOn(),
    Answer.CHOOSE_DRIVE: customer_commands.ChooseDrive("d1"),
    Answer.DECLINE_COPY: customer_commands.DeclineCopy("decline-copy-1", "en", "cd"),
    Answer.CHOOSE_PASSWORD: customer_commands.ChoosePassword("correct horse"),
    Answer.CHOOSE_ESIM: customer_commands.ChooseEsim(True),
    Answer.GIVE_CONSENT: customer_commands.GiveConsent("erase-consent-1", "en", "aa"),
    Answer.NOT_YET: customer_commands.NotYet(),
    Answer.RETRY: customer_commands.Retry(),
    Answer.STOP: customer_commands.Stop(),
    Answer.PRINT: customer_commands.Print(),
    Answer.ACKNOWLEDGE: customer_commands.Acknowledge(),
    Answer.GIVE_ADDRESS: customer_commands.GiveAddress("mia@example.org"),
    Answer.READ_BACK_CODE: customer_commands.ReadBackCode("123456"),
    Answer.FORGET_ADDRESS: customer_commands.ForgetAddress(),
}


@pytest.mark.parametrize("stage", cases.EVERY_STAGE)
def test_every_answer_offered_is_accepted_and_no_other(stage: stages.Stage) -> None:
    offered = customer_view(stage).answers
    for answer, command in COMMANDS.items():
        step = advance(stage, command, 1)
        assert (step != (stage, ())) == (answer in offered), answer


@pytest.mark.parametrize("stage", cases.BEFORE_ERASE)
def test_stop_is_always_offered_before_the_erase(stage: stages.Stage) -> None:
    assert Answer.STOP in customer_view(stage).answers
    assert staff_view(stage).may_stop


@pytest.mark.parametrize("stage", cases.EVERY_STAGE)
def test_every_stage_ends_by_itself_or_is_watched(stage: stages.Stage) -> None:
    bounded = deadlines.deadline(stage) is not None or deadlines.silence(stage) is not None
    assert bounded or isinstance(stage, stages.Idle)


def test_staff_are_told_not_to_take_a_phone_that_shows_it_was_not_erased() -> None:
    judged = stages.Certified(
        cases.DECIDED, cases.PERMIT, cases.SEEN, Contradicted((Reason.OLD_PAIRING_ACCEPTED,)), cases.RECEIPT
    )
    assert staff_view(judged).hand_over is HandOver.DO_NOT_TAKE
    assert customer_view(judged).outcome is Outcome.CONTRADICTED
    assert customer_view(judged).reasons == (Reason.OLD_PAIRING_ACCEPTED,)


def test_staff_see_gate_names_the_percent_and_the_last_four() -> None:
    blocked = stages.Check(replace(cases.KNOWN, facts=replace(cases.FACTS, battery_percent=9)))
    assert staff_view(blocked).blocking == (GateName.BATTERY,)
    half = stages.Copying(cases.KNOWN, Progress(CopyPhase.RECEIVING, 50, 100))
    assert staff_view(half).percent == 50
    assert staff_view(half).serial_last4 == cases.PHONE.serial[-4:]


def test_what_an_android_customer_met_before_anything_was_read() -> None:
    choosing = stages.Intake(cases.OPENED, LinkState.CHOOSE_LEVEL, Family.ANDROID, "Google")
    view = customer_view(choosing)
    assert (view.family, view.maker, view.model, view.level) == (Family.ANDROID, "Google", "", None)
    assert customer_view(stages.Intake(cases.OPENED)).family is Family.UNKNOWN


def test_of_a_phone_that_is_known_its_own_word_counts() -> None:
    """What a cable says while the phone is away is not what is shown of the phone."""
    away = stages.Intake(cases.ANDROID_KNOWN, LinkState.ABSENT, Family.IPHONE, "Apple")
    view = customer_view(away)
    assert (view.family, view.maker, view.model) == (Family.ANDROID, "Google", "Pixel 9")
    assert view.level is CopyLevel.EVERYTHING


def test_a_copy_is_summed_up_with_all_it_holds_and_misses() -> None:
    copy = customer_view(stages.SignOut(cases.ANDROID_COPIED)).copy
    assert copy is not None
    assert (copy.contacts, copy.messages, copy.calls, copy.events) == (12, 34, 5, 6)
    assert (copy.appeared, copy.vanished, copy.changed) == (3, 0, 1)


@pytest.mark.parametrize(
    ("stage", "handed_over", "wait"),
    [
        (cases.HANDED_OVER, True, None),
        (replace(cases.HANDED_OVER, command=EraseCommand.ACKNOWLEDGED), False, REBOOT_SECONDS),
        (
            stages.Erasing(cases.DECIDED, cases.PERMIT, EraseCommand.HANDED_OVER, "settings"),
            False,
            REBOOT_SECONDS,
        ),
    ],
)
def test_the_customer_is_told_whose_hand_erases(
    stage: stages.Erasing, handed_over: bool, wait: int | None
) -> None:
    view = customer_view(stage)
    assert (view.erase_route, view.handed_over, view.wait_seconds) == ("settings", handed_over, wait)
    assert (view.answers == (Answer.STOP,)) == handed_over


def test_how_strong_the_evidence_is_stands_beside_the_outcome() -> None:
    judged = stages.Certified(
        cases.ANDROID_COPIED, cases.ANDROID_PERMIT, cases.ANDROID_SEEN, judge(cases.ANDROID_SEEN)
    )
    assert (customer_view(judged).outcome, customer_view(judged).evidence_level) == (Outcome.ERASED, "E2")
    iphone = stages.Certified(cases.DECIDED, cases.PERMIT, cases.SEEN, judge(cases.SEEN))
    assert customer_view(iphone).evidence_level == ""


def test_a_failure_says_whether_trying_again_can_help() -> None:
    stuck = stages.NeedsHelp(cases.KNOWN, Failure(FailureCode.HOSTILE_PATH), stages.Copying(cases.KNOWN))
    assert customer_view(stuck).answers == (Answer.STOP,)
    assert staff_view(stuck).failure == FailureCode.HOSTILE_PATH
