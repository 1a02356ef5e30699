"""Speech mode, with Qt's mock of a speech engine: what is said, when, and to whom."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counterseal.screens.narrator import Narrator
from counterseal.screens.speech import QUIETEST, VOLUME
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.customer_commands import CheckAgain, SetComfort
from counterseal.tradein.facts import CopyPhase, Progress
from counterseal.tradein.language import Language
from counterseal.tradein.views import CustomerView
from tests.screens.customer_at_keys import CustomerAtKeys
from tests.screens.customer_at_screen import KEYBOARD_NOISE
from tests.screens.heard_voice import HeardVoice, Jack
from tests.screens.sample_views import GB, SAMPLES

DOWN, ENTER = Qt.Key.Key_Down, Qt.Key.Key_Return
REPEAT, STOP, QUIETER, LOUDER = Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4


class Listener(CustomerAtKeys):
    """A customer who cannot see the screen."""

    def __init__(self, qtbot: QtBot, pictures: Path, make_voice: Callable[[], HeardVoice]) -> None:
        super().__init__(qtbot, pictures)
        self.jack = Jack(Path())
        self.comfort = Comfort(speech=True)
        self.voice = HeardVoice()
        Narrator(self.window, self.model, self.keys, self.jack, lambda: self.voice)

    def see(self, view: CustomerView | None) -> None:
        super().see(view and replace(view, comfort=self.comfort))
        self.keys.look()

    def heard(self) -> str:
        """What was said since the last time."""
        said = "\n".join(self.voice.heard)
        self.voice.heard.clear()
        return said


@pytest.fixture
def customer(qtbot: QtBot, tmp_path: Path) -> Iterator[Listener]:
    listener = Listener(qtbot, tmp_path, HeardVoice)
    yield listener
    listener.screen.close()


def test_a_page_is_said_and_then_what_it_asks(customer: Listener) -> None:
    customer.see(SAMPLES["check-blocked"])
    said = customer.heard()
    assert said.startswith("Speech is on.")
    assert "4 things must change on your phone first." in said
    assert said.endswith("You can answer: Look again, Stop, keep my phone, Help.")


def test_who_listens_begins_at_the_title_and_goes_through_every_part(customer: Listener) -> None:
    customer.see(SAMPLES["copying"])
    customer.heard()
    customer.press(DOWN)
    assert customer.heard().startswith("Leave your phone on the cable")
    customer.press(DOWN)
    assert customer.heard().startswith("Receiving your files. 33 percent. 21.0 GB so far")
    customer.go_to("helpButton")
    assert customer.heard().endswith("Help. button.")


def test_keys_repeat_stop_and_turn_the_volume(customer: Listener) -> None:
    customer.see(SAMPLES["check-good"])
    customer.go_to("helpButton")
    customer.heard()
    customer.press(REPEAT)
    assert customer.heard() == "Help. button."
    stops = customer.voice.stops
    customer.press(STOP)
    assert customer.voice.stops > stops
    assert customer.heard() == ""
    customer.press(LOUDER)
    assert customer.voice.volume == pytest.approx(VOLUME + 0.1)
    for _ in range(20):
        customer.press(QUIETER)
    assert customer.voice.volume == pytest.approx(QUIETEST)


def test_the_next_customer_begins_without_speech_and_at_the_usual_volume(customer: Listener) -> None:
    customer.see(SAMPLES["check-good"])
    customer.press(LOUDER)
    customer.comfort = Comfort()
    customer.see(SAMPLES["idle"])
    customer.heard()
    customer.see(SAMPLES["welcome"])
    assert customer.voice.volume == pytest.approx(VOLUME)
    assert customer.heard() == ""


def test_a_headset_starts_speech_and_hears_what_is_private(customer: Listener) -> None:
    customer.comfort = Comfort()
    customer.see(SAMPLES["secret"])
    customer.jack.plug(True)
    assert customer.sent == [SetComfort(Comfort(speech=True))]
    customer.comfort = Comfort(speech=True)
    customer.see(SAMPLES["secret"])
    assert customer.hands.text_of("madePassword") in customer.heard()
    stops = customer.voice.stops
    customer.jack.plug(False)
    assert customer.voice.stops > stops
    customer.press(REPEAT)
    said = customer.heard()
    assert customer.hands.text_of("madePassword") not in said
    assert "This is private. Plug in a headset to hear it." in said


def test_a_core_that_comes_back_finds_the_same_customer(customer: Listener) -> None:
    customer.see(SAMPLES["welcome"])
    customer.press(LOUDER)
    customer.jack.plug(True)
    customer.sent.clear()
    customer.see(None)
    customer.see(SAMPLES["welcome"])
    assert customer.voice.volume == pytest.approx(VOLUME + 0.1)
    assert customer.sent == []


def test_a_headset_that_is_in_already_starts_speech_for_the_next_customer(customer: Listener) -> None:
    customer.comfort = Comfort()
    customer.see(SAMPLES["idle"])
    customer.jack.plug(True)
    customer.sent.clear()
    customer.see(SAMPLES["welcome"])
    assert customer.sent == [SetComfort(Comfort(speech=True))]


def test_typing_is_said_and_what_is_typed_is_not(customer: Listener) -> None:
    customer.see(SAMPLES["secret-existing"])
    customer.jack.plug(True)
    customer.go_to("passwordField")
    customer.heard()
    customer.press(Qt.Key(0), "q")
    assert customer.heard() == "Character entered.\nYou can answer: Use this password."
    customer.press(Qt.Key.Key_Backspace)
    assert customer.heard() == "Character deleted."


def test_progress_is_said_each_tenth(customer: Listener) -> None:
    customer.see(SAMPLES["copying"])
    customer.heard()
    for done, said in ((21, ""), (24, ""), (25, "Receiving your files. 40 percent.")):
        progress = Progress(CopyPhase.RECEIVING, done * GB, 62 * GB, 8_311, None, (660, 900))
        customer.see(replace(SAMPLES["copying"], progress=progress))
        assert customer.heard().startswith(said) if said else customer.heard() == ""


@pytest.mark.parametrize(
    ("sample", "said"),
    [
        ("copying-passcode", "Your phone asks for its passcode"),
        ("help-phone-unplugged", "Is what I have on my phone safe?"),
        ("certified", "Receipt DEMO-7F3K-0042."),
        ("certified", "Your phone was erased."),
    ],
)
def test_what_happens_is_said(customer: Listener, sample: str, said: str) -> None:
    customer.see(SAMPLES["idle"])
    customer.heard()
    customer.see(SAMPLES[sample])
    assert said in customer.heard()


def test_the_time_that_is_left_is_said_at_once_and_each_ten_seconds(customer: Listener) -> None:
    customer.see(SAMPLES["check-good"])
    customer.heard()
    for closing, said in (
        (58, "Do you need more time?"),
        (51, ""),
        (50, "50 seconds left."),
        (None, "Your iPhone\N{NO-BREAK SPACE}14 is ready."),
    ):
        customer.see(replace(SAMPLES["check-good"], closing=closing))
        assert said in customer.heard() if said else customer.heard() == ""


def test_what_cannot_be_taken_back_is_confirmed_by_a_second_press(customer: Listener) -> None:
    customer.see(SAMPLES["confirm"])
    customer.qtbot.waitUntil(lambda: customer.hands.find("consentButton") is not None)
    customer.go_to("consentButton")
    assert "press twice by keyboard" in customer.heard()
    customer.press(ENTER)
    assert "Press again to erase" in customer.heard()
    assert customer.sent == []
    customer.press(ENTER)
    assert len(customer.sent) == 1


def test_a_language_without_a_voice_is_silent_and_says_so_on_the_screen(customer: Listener) -> None:
    customer.comfort = Comfort(language=Language.CZECH, speech=True)
    customer.see(SAMPLES["check-good"])
    assert customer.heard() == ""
    assert customer.hands.find("speechTrouble") is not None
    customer.comfort = Comfort(speech=True)
    customer.see(SAMPLES["check-good"])
    assert customer.heard()
    assert customer.hands.find("speechTrouble") is None


# the engine that is asked for does not exist, and Qt says so
@pytest.mark.qt_log_ignore(*KEYBOARD_NOISE, "Text-to-speech plug-in")
def test_an_engine_that_does_not_work_is_no_silence_without_a_word(customer: Listener) -> None:
    customer.voice = HeardVoice("no-such-engine")
    customer.see(SAMPLES["check-good"])
    assert "not available" in customer.hands.text_of("speechTrouble")
    customer.hands.tap("checkAgainButton")
    assert customer.sent == [CheckAgain()]
