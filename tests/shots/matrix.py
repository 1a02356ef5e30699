"""Which pictures there are: samples of both screens by language, theme, text size and orientation."""

from itertools import product
from typing import NamedTuple

from counterseal.tradein.comfort import Theme
from counterseal.tradein.facts import LinkState
from counterseal.tradein.language import Language
from counterseal.tradein.views import CustomerView, StaffView
from tests.screens import sample_views, staff_samples

SIZES = {
    "customer": {"upright": (540, 960), "wide": (960, 540)},
    "staff": {"upright": (540, 960), "wide": (960, 540)},
}
"""Pixels: half of the real ones. All is laid out in millimetres, and drawing is four times as fast."""


class Sample(NamedTuple):
    """A view as the core sends it, None while it is away; and what is pressed then."""

    view: CustomerView | StaffView | None
    taps: tuple[str, ...] = ()


CUSTOMER_TAPS = {
    "welcome-languages": ("welcome", ("languageButton",)),
    "welcome-colours": ("welcome", ("coloursButton",)),
    "copying-help": ("copying", ("helpButton",)),
    "confirm-stop": ("confirm", ("stopButton",)),
    "secret-own": ("secret", ("ownPasswordButton",)),
}

SAMPLES = {
    "customer": {
        "lost": Sample(None),
        **{name: Sample(view) for name, view in sample_views.SAMPLES.items()},
        **{name: Sample(sample_views.SAMPLES[of], taps) for name, (of, taps) in CUSTOMER_TAPS.items()},
    },
    "staff": {
        "lost": Sample(None),
        **{name: Sample(view) for name, view in staff_samples.SAMPLES.items()},
        **{f"page-{name}": Sample(view, taps) for name, (taps, view) in staff_samples.PAGES.items()},
    },
}

_KIN = (
    "help-",
    "amended-",
    "managed-",
    "android-file-transfer-off-",
    "android-debugging-off-",
    "android-erasing-by-hand-",
)
_COACHING = {f"{family}-{state}" for family in ("intake", "android") for state in LinkState}
_SHOWN_IN_FULL = {
    "intake-absent",
    "intake-trust-pending",
    "android-debugging-off",
    "help-needs-space",
    "help-internal",
}


class Manner(NamedTuple):
    """How a sample is shown."""

    theme: Theme
    large: bool

    def __str__(self) -> str:
        return f"{self.theme}-{'large' if self.large else 'normal'}"


MANNERS = [Manner(*manner) for manner in product(Theme, (False, True))]
PLAIN = Manner(Theme.LIGHT, large=False)


class Reel(NamedTuple):
    """What one process draws."""

    role: str
    orientation: str
    language: Language

    def __str__(self) -> str:
        return f"{self.role} {self.orientation} {self.language}"

    @property
    def size(self) -> tuple[int, int]:
        return SIZES[self.role][self.orientation]

    def manners(self, sample: str) -> list[Manner]:
        """What differs from another sample by its words alone is shown in one theme. The looks of the staff
        screen are nobody's to choose.
        """
        if self.role == "staff":
            return [PLAIN]
        return [PLAIN, Manner(Theme.LIGHT, large=True)] if words_only(sample) else MANNERS


REELS = [
    Reel(role, orientation, language)
    for role, orientations in SIZES.items()
    for orientation in orientations
    for language in Language
]


def words_only(sample: str) -> bool:
    """Whether another sample looks the same but for words and a drawing."""
    if sample in _SHOWN_IN_FULL:
        return False
    return sample in _COACHING or sample.startswith(_KIN)
