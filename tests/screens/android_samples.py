"""What the customer's screen shows of an Android trade-in alone, as the core would send it."""

from msgspec.structs import replace

from counterseal.tradein.facts import CopyLevel, Family, LinkState
from counterseal.tradein.families.android import EraseRoute
from counterseal.tradein.views import Answer, CopySummary, CustomerView, StageName

EVERYTHING, FILES = CopyLevel.EVERYTHING, CopyLevel.FILES
MAKERS = ("Google", "samsung", "HUAWEI", "Xiaomi", "Nokia")
COPY = CopySummary(
    20_412, 61_300_000_000, 4_312, 61, contacts=312, messages=12_034, calls=1_204, events=98, appeared=2
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
    states = set(LinkState) - {LinkState.ABSENT, LinkState.CHOOSE_LEVEL}
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


ANDROID_SAMPLES: dict[str, CustomerView] = {
    **_arriving(),
    "android-copied": view(StageName.SIGN_OUT, Answer.GO_ON, Answer.CHECK_AGAIN, Answer.STOP, copy=COPY),
    **_erase(),
}
