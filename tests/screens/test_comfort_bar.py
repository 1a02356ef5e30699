"""How the customer wants the screen: chosen at any moment, and sent to the core."""

import pytest

from counterseal.tradein.comfort import Comfort, Theme
from counterseal.tradein.customer_commands import SetComfort
from counterseal.tradein.language import Language
from tests.screens.customer_at_screen import CustomerAtScreen
from tests.screens.sample_views import SAMPLES


@pytest.mark.parametrize(
    ("taps", "wanted"),
    [
        (("largeTextButton",), Comfort(large_text=True)),
        (("speechButton",), Comfort(speech=True)),
        (("coloursButton", "colours-contrast"), Comfort(theme=Theme.CONTRAST)),
        (("coloursButton", "calmButton"), Comfort(calm=True)),
        *[
            (("languageButton", f"language-{language}"), Comfort(language=language))
            for language in Language
            if language is not Language.ENGLISH
        ],
    ],
)
def test_a_wish_is_sent(customer: CustomerAtScreen, taps: tuple[str, ...], wanted: Comfort) -> None:
    customer.see(SAMPLES["welcome"])
    for name in taps:
        customer.tap(name)
    assert customer.sent == [SetComfort(wanted)]


def test_a_sheet_is_gone_once_something_was_chosen_or_nothing(customer: CustomerAtScreen) -> None:
    customer.see(SAMPLES["welcome"])
    for last in ("language-de", "languageClose"):
        customer.tap("languageButton")
        customer.tap(last)
        assert customer.hands.find("languageClose") is None
