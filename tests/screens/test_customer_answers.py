"""What the customer's fingers do becomes the right command, once, and only while the core accepts it."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pytest
from msgspec import Struct
from msgspec.structs import astuple, replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from counterseal.screens.customer_model import STILL_HERE_SECONDS, CustomerModel
from counterseal.screens.qr_image import QrImage
from counterseal.screens.secret import as_qr
from counterseal.tradein.comfort import Comfort, Theme
from counterseal.tradein.customer_commands import (
    Acknowledge,
    Agree,
    CheckAgain,
    ChooseDrive,
    ChooseEsim,
    ChooseLevel,
    ChoosePassword,
    DeclineCopy,
    GiveConsent,
    GoOn,
    NotYet,
    ReceiptKept,
    Retry,
    SetComfort,
    StillHere,
    Stop,
)
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.language import Language
from tests.screens.customer_at_screen import KEYBOARD_NOISE, CustomerAtScreen
from tests.screens.sample_views import SAMPLES

LOADER_ERROR = 3
OWN_PASSWORD = "blue Lantern 27 over the harbour"


class Held(NamedTuple):
    """A button to be held, the sentence it stands for, and the command that carries the sentence's hash."""

    sample: str
    button: str
    sentence: str
    kind: type[GiveConsent | DeclineCopy]
    wording: str

    def command(self, customer: CustomerAtScreen) -> Struct:
        shown = customer.hands.text_of(self.sentence)
        return self.kind(self.wording, "en", sha256(shown.encode()).hexdigest())


@pytest.mark.parametrize(
    ("sample", "button", "command"),
    [
        ("welcome", "agreeButton", Agree()),
        ("intake-receipt", "keepReceiptButton", ReceiptKept()),
        ("android-choose-level", "levelFilesButton", ChooseLevel(CopyLevel.FILES)),
        ("android-choose-level", "levelEverythingButton", ChooseLevel(CopyLevel.EVERYTHING)),
        ("android-debugging-off", "otherLevelButton", ChooseLevel(CopyLevel.FILES)),
        ("android-level-chosen", "otherLevelButton", ChooseLevel(CopyLevel.EVERYTHING)),
        ("check-blocked", "checkAgainButton", CheckAgain()),
        ("check-good", "goOnButton", GoOn()),
        ("choose", "drive-0", ChooseDrive("stick")),
        ("sign-out", "checkAgainButton", CheckAgain()),
        ("sign-out-ready", "goOnButton", GoOn()),
        ("confirm-esim", "eraseEsimButton", ChooseEsim(keep=False)),
        ("confirm-esim", "keepEsimButton", ChooseEsim(keep=True)),
        ("confirm", "notYetButton", NotYet()),
        ("certified", "doneButton", Acknowledge()),
        ("returned", "doneButton", Acknowledge()),
        ("help-phone-unplugged", "retryButton", Retry()),
    ],
)
def test_a_tap_sends_its_command(
    customer: CustomerAtScreen, sample: str, button: str, command: Struct
) -> None:
    customer.see(SAMPLES[sample])
    customer.tap(button)
    assert customer.sent == [command]


@pytest.mark.parametrize(
    ("choose", "comfort"),
    [
        (lambda model: model.setLanguage("ar"), Comfort(language=Language.ARABIC)),
        (lambda model: model.setTheme("dark"), Comfort(theme=Theme.DARK)),
        (lambda model: model.setLargeText(True), Comfort(large_text=True)),
        (lambda model: model.setSpeech(True), Comfort(speech=True)),
        (lambda model: model.setCalm(True), Comfort(calm=True)),
    ],
)
def test_comfort_is_asked_of_the_core_and_shown_when_it_says_so(
    choose: Callable[[CustomerModel], None], comfort: Comfort
) -> None:
    model, sent = CustomerModel(), list[Struct]()
    model.command.connect(sent.append)
    choose(model)
    assert sent == [SetComfort(comfort)]
    model.show(replace(SAMPLES["copying"], comfort=comfort))
    model.core_lost()
    shown = (model.comfortLanguage, model.comfortTheme, model.comfortLargeText, model.comfortSpeech)
    assert (*shown, model.comfortCalm) == astuple(comfort)


def test_the_core_hears_of_a_touch_now_and_then_and_at_once_when_time_is_short() -> None:
    now, sent = 0.0, list[Struct]()
    model = CustomerModel(clock=lambda: now)
    model.command.connect(sent.append)
    for now in (0.0, 1.0, STILL_HERE_SECONDS - 0.1, STILL_HERE_SECONDS):  # noqa: B007 - the model reads it
        model.stillHere()
    assert sent == [StillHere(), StillHere()]
    model.show(replace(SAMPLES["welcome"], closing=20))
    model.stillHere()
    assert len(sent) == 3


def test_stopping_is_asked_once_more(customer: CustomerAtScreen) -> None:
    customer.see(SAMPLES["copying"])
    customer.tap("stopButton")
    customer.tap("stopQuestionNo")
    assert customer.sent == []
    customer.tap("stopButton")
    customer.tap("stopQuestionYes")
    assert customer.sent == [Stop()]


def test_help_informs_and_sends_nothing(customer: CustomerAtScreen) -> None:
    customer.see(SAMPLES["copying"])
    customer.tap("helpButton")
    assert customer.hands.find("helpQuestionYes") is None
    customer.tap("helpQuestionNo")
    assert customer.sent == []
    assert customer.hands.find("helpQuestionNo") is None


def test_a_double_strike_counts_once(customer: CustomerAtScreen) -> None:
    customer.see(SAMPLES["check-blocked"])
    customer.tap("checkAgainButton")
    customer.hands.tap("checkAgainButton")
    assert customer.sent == [CheckAgain()]
    customer.tap("checkAgainButton")
    assert customer.sent == [CheckAgain(), CheckAgain()]


def test_while_busy_nothing_can_be_answered(customer: CustomerAtScreen) -> None:
    customer.see(replace(SAMPLES["check-good"], busy=True))
    assert customer.hands.find("goOnButton") is None
    customer.model.goOn()
    assert customer.sent == []


def test_only_what_the_core_accepts_is_sent(customer: CustomerAtScreen) -> None:
    customer.see(SAMPLES["copying"])
    customer.model.giveConsent("Yes")
    customer.model.goOn()
    assert customer.sent == []


@pytest.mark.parametrize(
    "held",
    [
        Held("confirm", "consentButton", "consentSentence", GiveConsent, "erase-consent-1"),
        Held("choose", "declineButton", "declineSentence", DeclineCopy, "decline-copy-1"),
    ],
    ids=lambda held: held.button,
)
class TestWhatCannotBeTakenBack:
    def test_a_tap_is_not_enough_holding_is(self, customer: CustomerAtScreen, held: Held) -> None:
        customer.see(SAMPLES[held.sample])
        assert customer.hands.find(held.button) is None, "it must not be armed at once"
        customer.qtbot.waitUntil(lambda: customer.hands.find(held.button) is not None)
        customer.tap(held.button)
        assert customer.sent == []
        customer.hands.hold(held.button)
        customer.qtbot.waitUntil(lambda: bool(customer.sent))
        assert customer.sent == [held.command(customer)]

    def test_two_key_presses_are_an_equivalent_and_a_repeating_key_is_not(
        self, customer: CustomerAtScreen, held: Held
    ) -> None:
        customer.see(SAMPLES[held.sample])
        customer.qtbot.waitUntil(lambda: customer.hands.find(held.button) is not None)
        customer.item(held.button).forceActiveFocus()
        customer.press_key(Qt.Key.Key_Return)
        customer.press_key(Qt.Key.Key_Return, repeat=True)
        assert customer.sent == []
        customer.press_key(Qt.Key.Key_Return)
        assert customer.sent == [held.command(customer)]


def test_who_has_no_copy_consents_to_another_sentence(customer: CustomerAtScreen) -> None:
    customer.see(SAMPLES["confirm"])
    with_copy = customer.hands.text_of("consentSentence")
    customer.see(SAMPLES["confirm-declined"])
    without = customer.hands.text_of("consentSentence")
    assert "My copy was checked" in with_copy
    assert "no copy" in without
    assert "was checked" not in without


class TestPassword:
    def test_the_one_made_up_is_shown_and_sent(self, customer: CustomerAtScreen) -> None:
        customer.see(SAMPLES["secret"])
        shown = customer.hands.text_of("madePassword")
        customer.tap("useMadePasswordButton")
        assert customer.sent == [ChoosePassword(shown)]

    def test_no_picture_shows_it(self, customer: CustomerAtScreen, tmp_path: Path) -> None:
        customer.see(SAMPLES["secret"])
        customer.hands.take_picture()
        picture = QImage(str(tmp_path / "05-secret-customer.png"))
        password = customer.item("madePassword")
        place = password.mapRectToScene(password.boundingRect()).toRect().adjusted(1, 1, -1, -1)
        across = {picture.pixel(x, place.center().y()) for x in range(place.left(), place.right())}
        assert across == {QColor("black").rgb()}

    def test_it_can_be_photographed_as_a_code(self, customer: CustomerAtScreen, tmp_path: Path) -> None:
        customer.see(SAMPLES["secret"])
        shown = customer.hands.text_of("madePassword")
        customer.tap("passwordQrButton")
        assert customer.hands.find("madePassword") is None
        code = customer.item("passwordQr")
        assert isinstance(code, QrImage)
        assert code.property("rows") == as_qr(shown)
        customer.hands.take_picture()
        picture = QImage(str(tmp_path / "05-secret-customer.png"))
        place = code.mapRectToScene(code.boundingRect()).toRect().adjusted(1, 1, -1, -1)
        points = (
            (x, y) for x in range(place.left(), place.right(), 3) for y in (place.top(), place.center().y())
        )
        assert {picture.pixel(x, y) for x, y in points} == {QColor("black").rgb()}
        customer.tap("passwordQrButton")
        assert customer.hands.text_of("madePassword") == shown

    def test_it_can_be_hidden_from_whoever_stands_behind(self, customer: CustomerAtScreen) -> None:
        customer.see(SAMPLES["secret"])
        shown = customer.hands.text_of("madePassword")
        customer.tap("hidePasswordButton")
        assert shown not in {item.property("text") for item in customer.visible()}
        assert customer.hands.find("passwordQrButton") is None
        customer.tap("useMadePasswordButton")
        assert customer.sent == [ChoosePassword(shown)]

    def test_it_is_gone_after_the_page(self, customer: CustomerAtScreen) -> None:
        customer.see(SAMPLES["secret"])
        shown = customer.hands.text_of("madePassword")
        customer.see(SAMPLES["copying"])
        customer.see(SAMPLES["secret"])
        assert customer.hands.text_of("madePassword") not in {"", shown}

    def test_an_own_one_is_typed_twice_and_hidden(self, customer: CustomerAtScreen) -> None:
        customer.see(SAMPLES["secret"])
        customer.tap("ownPasswordButton")
        customer.hands.type_into("passwordField", OWN_PASSWORD)
        assert customer.hands.find("usePasswordButton") is None
        assert customer.item("passwordField").property("displayText") == "●" * len(OWN_PASSWORD)
        customer.hands.type_into("passwordAgainField", OWN_PASSWORD)
        customer.tap("usePasswordButton")
        assert customer.sent == [ChoosePassword(OWN_PASSWORD)]
        assert customer.hands.text_of("passwordField") == ""

    @pytest.mark.parametrize(
        ("first", "again", "says"),
        [
            ("", "", "Not typed yet."),
            ("short", "short", "Too short: at least 8 characters."),
            (OWN_PASSWORD, OWN_PASSWORD[:-1], "The two are not the same."),
            ("hausboot", "", "Strength: weak. Longer is stronger."),
            (OWN_PASSWORD, "", "Strength: strong."),
        ],
    )
    def test_one_that_will_not_do_cannot_be_used(
        self, customer: CustomerAtScreen, first: str, again: str, says: str
    ) -> None:
        customer.see(SAMPLES["secret"])
        customer.tap("ownPasswordButton")
        customer.hands.type_into("passwordField", first)
        customer.hands.type_into("passwordAgainField", again)
        assert customer.hands.text_of("strengthText") == says
        assert customer.hands.find("usePasswordButton") is None

    def test_the_phones_existing_one_is_asked_for(self, customer: CustomerAtScreen) -> None:
        customer.see(SAMPLES["secret-existing"])
        assert customer.hands.find("madePassword") is None
        customer.hands.type_into("passwordField", "old one")
        customer.tap("usePasswordButton")
        assert customer.sent == [ChoosePassword("old one")]

    # the file that is asked for does not exist, and Qt says so
    @pytest.mark.qt_log_ignore(*KEYBOARD_NOISE, "no-such-keyboard")
    def test_without_the_keyboards_library_the_rest_still_works(self, customer: CustomerAtScreen) -> None:
        keyboard = customer.window.findChild(QQuickItem, "keyboard")
        assert keyboard is not None
        keyboard.setProperty("source", "no-such-keyboard.qml")
        customer.qtbot.waitUntil(lambda: keyboard.property("loadState") == LOADER_ERROR)
        customer.see(SAMPLES["secret-existing"])
        customer.hands.type_into("passwordField", "from a plugged-in keyboard")
        customer.tap("usePasswordButton")
        assert customer.sent == [ChoosePassword("from a plugged-in keyboard")]

    def test_the_keyboard_comes_with_the_field_and_leaves_it_in_sight(
        self, customer: CustomerAtScreen
    ) -> None:
        customer.see(SAMPLES["secret-existing"])
        customer.tap("passwordField")
        keyboard = customer.window.findChild(QQuickItem, "keyboard")
        assert keyboard is not None
        customer.qtbot.waitUntil(lambda: bool(keyboard.property("wanted")))
        customer.window.grabWindow()
        assert keyboard.height() > customer.window.height() / 8
        field = customer.item("passwordField")
        assert field.mapToScene(QPointF(0, field.height())).y() <= keyboard.property("y")
