"""What the customer's screen shows of an Android trade-in alone, as the core would send it."""

from msgspec.structs import replace

from counterseal.tradein.facts import CopyLevel, Family, LinkState
from counterseal.tradein.families.android import (
    Account,
    AndroidFacts,
    EraseRoute,
    EvidenceLevel,
    gates,
)
from counterseal.tradein.stages import ReturnReason
from counterseal.tradein.verdict import Reason
from counterseal.tradein.views import Answer, CopySummary, CustomerView, Outcome, StageName
from tests.screens.sample_receipt import receipt

EVERYTHING, FILES = CopyLevel.EVERYTHING, CopyLevel.FILES
MAKERS = ("Google", "samsung", "HUAWEI", "Xiaomi", "Nokia")
COPY = CopySummary(
    20_412, 61_300_000_000, 4_312, 61, contacts=312, messages=12_034, calls=1_204, events=98, appeared=2
)
FACTS_EVERYTHING = AndroidFacts(
    level=EVERYTHING,
    battery_percent=84,
    setup_done=True,
    accounts=(Account("com.google", 2), Account("com.whatsapp", 1)),
    managed=False,
    work_profile=False,
    other_users=0,
    screen_lock=True,
    sim_card=True,
    sd_card=True,
    reset_protection=True,
    identity_check=True,
    auto_blocker=False,
)
FACTS_FILES = AndroidFacts(level=FILES, battery_percent=84)
FACTS_WORST = AndroidFacts(
    level=EVERYTHING, battery_percent=9, setup_done=False, managed=True, work_profile=True, other_users=2
)
ASKS_FOR_HANDS = (LinkState.FILE_TRANSFER_OFF, LinkState.DEBUGGING_OFF)


def view(stage: StageName, *answers: Answer, **fields: object) -> CustomerView:
    known = CustomerView(
        stage,
        answers,
        demo=True,
        reference="T-1042",
        family=Family.ANDROID,
        maker="Google",
        model="Pixel 9",
        level=EVERYTHING,
    )
    return replace(known, **fields)


def _arriving() -> dict[str, CustomerView]:
    met = view(StageName.INTAKE, Answer.CHOOSE_LEVEL, Answer.STOP, model="")
    states = [state for state in LinkState if state not in (LinkState.ABSENT, LinkState.CHOOSE_LEVEL)]
    coached = {
        f"android-{state}-{maker}": replace(met, link=state, maker=maker)
        for state in ASKS_FOR_HANDS
        for maker in MAKERS
    }
    return {
        "android-choose-level": replace(met, link=LinkState.CHOOSE_LEVEL, level=None),
        "android-level-chosen": replace(met, link=LinkState.CHOOSE_LEVEL, level=FILES),
        **{f"android-{state}": replace(met, link=state) for state in states},
        **coached,
    }


def _erase() -> dict[str, CustomerView]:
    erasing = view(StageName.ERASING, erase_sent=True)
    handed_over = replace(erasing, answers=(Answer.STOP,), handed_over=True)
    by_hand = replace(handed_over, erase_route=EraseRoute.BY_HAND, level=FILES)
    return {
        "android-erasing": replace(erasing, wait_seconds=120),
        "android-erasing-settings": replace(handed_over, erase_route=EraseRoute.SETTINGS),
        **{f"android-erasing-by-hand-{maker}": replace(by_hand, maker=maker) for maker in MAKERS},
        "android-proving-erase": view(StageName.PROVING_ERASE, erase_sent=True, wait_seconds=120),
    }


def _gates() -> dict[str, CustomerView]:
    go_on = (Answer.GO_ON, Answer.CHECK_AGAIN, Answer.STOP)
    again = go_on[1:]
    done = replace(FACTS_EVERYTHING, sd_card=False)
    return {
        "android-check": view(StageName.CHECK, *go_on, gates=gates(FACTS_EVERYTHING)),
        "android-check-files": view(StageName.CHECK, *go_on, level=FILES, gates=gates(FACTS_FILES)),
        "android-check-worst": view(StageName.CHECK, *again, gates=gates(FACTS_WORST)),
        "android-sign-out": view(StageName.SIGN_OUT, *again, copy=COPY, gates=gates(FACTS_EVERYTHING)),
        "android-sign-out-ready": view(StageName.SIGN_OUT, *go_on, copy=COPY, gates=gates(done)),
        "android-sign-out-files": view(
            StageName.SIGN_OUT, *go_on, level=FILES, copy=COPY, gates=gates(FACTS_FILES)
        ),
    }


def _decision() -> dict[str, CustomerView]:
    answers = (Answer.GIVE_CONSENT, Answer.NOT_YET, Answer.STOP)
    confirm = view(StageName.CONFIRM_ERASE, *answers, copy=COPY, esim_chosen=True)
    return {
        "android-secret": view(StageName.SECRET, Answer.CHOOSE_PASSWORD, Answer.STOP),
        "android-confirm": confirm,
        "android-confirm-files": replace(confirm, level=FILES),
        "android-confirm-declined": replace(confirm, copy=None, copy_declined=True),
    }


def _endings() -> dict[str, CustomerView]:
    ended = view(StageName.CERTIFIED, Answer.ACKNOWLEDGE, erase_sent=True, on_drive=True)
    ended = replace(ended, **receipt("outcome"))
    proven = replace(ended, outcome=Outcome.ERASED)
    not_proven = replace(ended, outcome=Outcome.NOT_PROVEN, level=FILES)
    kept = replace(ended, stage=StageName.RETURNED, outcome=Outcome.RETURNED, erase_sent=False)
    return {
        "android-certified-e2": replace(proven, evidence_level=EvidenceLevel.E2),
        "android-certified-e3": replace(proven, evidence_level=EvidenceLevel.E3),
        **{
            f"android-not-proven-{level}": replace(
                not_proven, evidence_level=level, reasons=(Reason.CORROBORATED_ONLY,)
            )
            for level in (EvidenceLevel.E1, EvidenceLevel.E1B)
        },
        "android-no-sign": replace(
            not_proven, evidence_level=EvidenceLevel.E0, reasons=(Reason.NO_SIGN_OF_RESET,)
        ),
        "android-locked-to-owner": replace(
            not_proven, evidence_level=EvidenceLevel.E1, reasons=(Reason.RESET_PROTECTION_ON,)
        ),
        "android-contradicted": replace(
            ended,
            outcome=Outcome.CONTRADICTED,
            evidence_level=EvidenceLevel.E0,
            reasons=(Reason.OLD_KEY_ACCEPTED, Reason.MTP_SERIAL_KEPT, Reason.OWNER_DATA_FOUND),
        ),
        "android-returned": replace(kept, copy=COPY, reasons=(ReturnReason.STOPPED_AT_RESET,)),
    }


ANDROID_SAMPLES: dict[str, CustomerView] = {
    **_arriving(),
    **_gates(),
    **_decision(),
    **_erase(),
    **_endings(),
}
