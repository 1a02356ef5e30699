"""The staff screen itself: real QML, real taps and keys, views as the core would send them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from counterseal.screens.application import Screen, ScreenOptions
from counterseal.screens.staff_model import StaffModel
from counterseal.tradein.desk import Condition, Ending, Health, Managed, Page, Part, Policy
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.language import Language
from counterseal.tradein.printing import PrinterHealth
from counterseal.tradein.staff_commands import (
    Amendment,
    ChangePolicy,
    CloseUnfinished,
    CorrectReference,
    EnrolBadge,
    EnterPin,
    ExportLog,
    LookAt,
    NewPin,
    OpenTradeIn,
    RevokeBadge,
    SignOff,
    StaffStillHere,
    StaffStop,
    StopEnrolling,
    ValidateOutcome,
    VoidReason,
    VoidRecord,
)
from counterseal.tradein.stages import ReturnReason
from counterseal.tradein.verdict import Reason
from counterseal.tradein.views import (
    Amended,
    AskedOfTwo,
    GateName,
    ReaderHealth,
    SignIn,
    StaffView,
    StageName,
)
from tests.screens.staff_samples import FREE, HELP, OPEN, PAGES, SAMPLES, SECOND, SERVED

# half of the real pixels: everything is laid out in millimetres, and drawing is four times as fast
SIZES = [(960, 540), (540, 960)]
ENTER = Qt.Key.Key_Return
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Person:
    """Somebody at the screen: sees what is visible, taps it, types; and what the core would then be sent."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.model = StaffModel()
        self.sent: list[Struct] = []
        self.told_here = 0
        self.model.command.connect(self._send)
        self.screen = Screen("staff", ScreenOptions(socket=Path(), size=size))
        self.screen.open(self.model)

    def _send(self, command: Struct) -> None:
        """That somebody is there goes along with everything they do: it is only counted."""
        if command == StaffStillHere():
            self.told_here += 1
        else:
            self.sent.append(command)

    def see(self, view: StaffView | None) -> None:
        if view:
            self.model.show(view)
        else:
            self.model.core_lost()
        self.look()

    def look(self) -> None:
        QCoreApplication.processEvents()
        self.screen.window.grabWindow()  # lays everything out

    def visible(self) -> list[QQuickItem]:
        return [item for item in _below(self.screen.window.contentItem()) if item.isVisible()]

    def find(self, name: str) -> QQuickItem:
        found = [item for item in self.visible() if item.objectName() == name]
        assert len(found) == 1, f"{len(found)} items are called {name}"
        return found[0]

    def sees(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.visible())

    def texts(self) -> list[str]:
        return [str(item.property("text")) for item in self.visible() if item.property("text")]

    def tap(self, name: str) -> None:
        item = self.find(name)
        centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.screen.window, Qt.MouseButton.LeftButton, NO_KEYS, centre)
        self.look()

    def type(self, text: str) -> None:
        for char in text:
            QTest.keyClick(self.screen.window, ENTER if char == "\n" else Qt.Key(ord(char.upper())))
        self.look()


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _below(child)


@pytest.fixture(params=SIZES, ids=["wide", "upright"])
def person(request: pytest.FixtureRequest) -> Iterator[Person]:
    somebody = Person(request.param)
    yield somebody
    somebody.screen.close()


def assert_buttons_are_within_reach(person: Person, name: str) -> None:
    """Each on the glass, as large as a fingertip, with words, and on top of no other."""
    window = person.screen.window
    target = 20 * min(window.width(), window.height()) / 268
    seen: dict[str, QRectF] = {}
    for button in (item for item in person.visible() if item.inherits("QQuickAbstractButton")):
        where = button.mapRectToScene(button.boundingRect())
        called = f"{name}: {button.objectName()}"
        assert window.contentItem().boundingRect().contains(where), called
        assert min(where.width(), where.height()) >= target - 1, called
        assert button.objectName(), called
        assert button.property("text"), called
        assert [other for other, there in seen.items() if there.intersects(where)] == [], called
        seen[button.objectName()] = where


def test_every_view_is_laid_out_within_reach(person: Person) -> None:
    for name, view in {"lost": None, **SAMPLES}.items():
        person.see(view)
        assert person.sees("demoRibbon") or name == "lost"
        assert_buttons_are_within_reach(person, name)


def test_no_words_are_cut_off(person: Person) -> None:
    for name, view in SAMPLES.items():
        person.see(view)
        for item in person.visible():
            if item.inherits("QQuickText") and item.property("text"):
                cut = item.property("truncated") or item.property("contentWidth") > item.width() + 1
                assert not cut, f"{name}: {item.property('text')}"


def test_every_button_and_key_has_a_name_and_a_role_when_read_aloud(person: Person) -> None:
    QAccessible.setActive(True)
    for name, view in SAMPLES.items():
        person.see(view)
        for button in (item for item in person.visible() if item.inherits("QQuickAbstractButton")):
            spoken = QAccessible.queryAccessibleInterface(button)
            assert spoken.role() == QAccessible.Role.Button, f"{name}: {button.objectName()}"
            assert spoken.text(QAccessible.Text.Name), f"{name}: {button.objectName()}"


def test_nothing_needs_scrolling(person: Person) -> None:
    for name, view in SAMPLES.items():
        person.see(view)
        for item in person.visible():
            if item.inherits("QQuickFlickable"):
                assert item.property("contentHeight") <= item.height(), name


def test_a_pin_is_tapped_and_never_shown(person: Person) -> None:
    person.see(StaffView(sign_in=SignIn.PIN))
    for digit in "493027":
        person.tap(f"key{digit}")
    shown = " ".join(text for text in person.texts() if len(text) > 1)
    assert not any(digit in shown for digit in "493027")
    person.tap("enterPin")
    assert person.sent == [EnterPin("493027")]


def test_a_short_pin_is_not_sent_and_can_be_cleared(person: Person) -> None:
    person.see(StaffView(sign_in=SignIn.PIN))
    person.type("12345\n")
    person.type("999")
    person.tap("clearPin")
    person.type("493027\n")
    assert person.sent == [EnterPin("493027")]


def test_digits_before_the_badge_are_not_kept_for_the_pin(person: Person) -> None:
    person.see(StaffView())
    person.type("111111\n")
    person.see(StaffView(sign_in=SignIn.PIN))
    person.type("\n")
    assert person.sent == []


def test_a_refused_pin_is_said(person: Person) -> None:
    person.see(StaffView(sign_in=SignIn.PIN))
    person.type("493027\n")
    person.see(StaffView())
    assert any("do not belong together" in text for text in person.texts())


def test_a_lock_shows_how_long_it_lasts(person: Person) -> None:
    person.see(SAMPLES["locked"])
    assert "Try again in 1:15." in person.texts()
    assert not person.sees("enterPin")


def test_a_reference_is_tapped(person: Person) -> None:
    person.see(FREE)
    person.tap("open")
    for key in "T-12":
        person.tap(f"key{key}")
    person.tap("deleteLast")
    person.tap("confirmOpen")
    assert person.sent == [OpenTradeIn("T-1")]
    assert person.find("title").property("text") == "The kiosk is free"


def test_a_reference_is_scanned(person: Person) -> None:
    person.see(FREE)
    person.tap("open")
    person.tap("keyT")  # a tapped key must not be pressed again by the scanner's Enter
    person.type("-100 234\n")
    assert person.sent == [OpenTradeIn("T-100234")]


@pytest.mark.parametrize("sample", ["idle", "copying", "do-not-take"])
def test_every_key_is_within_reach_whatever_stage_it_is(person: Person, sample: str) -> None:
    person.see(SAMPLES[sample])
    person.tap("open")
    for key in "1234567890QWERTYUIOPASDFGHJKL-ZXCVBNM/":
        person.tap("deleteLast")
        person.tap(f"key{key}")
        assert person.find("reference").property("text") == key


CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def scan(person: Person, keys: str) -> None:
    """All at once, as a scanner does: press, release, next. Control characters are typed with Ctrl held."""
    for char in keys:
        if char in "\r\t":
            QTest.keyClick(person.screen.window, ENTER if char == "\r" else Qt.Key.Key_Tab)
        elif char < " ":
            QTest.keyClick(person.screen.window, Qt.Key(ord(char) + 64), CONTROL)
        else:
            QTest.keyClick(
                person.screen.window, Qt.Key(ord(char.upper())), SHIFT if char.isupper() else NO_KEYS
            )
    person.look()


@pytest.mark.parametrize(
    "scanned",
    ["till-0042/7\r", "TILL-0042/7\r", "TILL-0042/7\n", "\x02TILL-0042/7\x03\r", "\x1dTILL-0042/7\r\n"],
    ids=ascii,
)
def test_scanners_end_a_reference_each_in_their_way(person: Person, scanned: str) -> None:
    person.see(FREE)
    person.tap("open")
    scan(person, scanned)
    assert person.sent == [OpenTradeIn("TILL-0042/7")]


@pytest.mark.parametrize(
    "scanned", ["TILL-0042", "TILL-0042\t", "\tTILL-0042", "\x02TILL-0042\x1d"], ids=ascii
)
def test_a_scanner_that_does_not_end_it_leaves_that_to_a_button(person: Person, scanned: str) -> None:
    person.see(FREE)
    person.tap("open")
    scan(person, scanned)
    assert person.find("reference").property("text") == "TILL-0042"
    assert person.sent == []
    person.tap("confirmOpen")
    assert person.sent == [OpenTradeIn("TILL-0042")]


def test_opening_can_be_cancelled_and_starts_afresh(person: Person) -> None:
    person.see(FREE)
    person.tap("open")
    person.tap("key7")
    person.tap("cancelOpen")
    person.tap("open")
    person.type("\n")
    assert person.find("reference").property("text") == ""
    assert person.sent == []


def test_stop_asks_first(person: Person) -> None:
    person.see(OPEN)
    person.tap("stop")
    person.tap("stopQuestionNo")
    assert person.sent == []
    person.tap("stop")
    person.tap("stopQuestionYes")
    assert person.sent == [StaffStop()]


def test_closing_asks_a_second_person_in_a_plain_sentence(person: Person) -> None:
    person.see(HELP)
    person.tap("closeUnfinished")
    assert person.sent == [CloseUnfinished()]
    person.see(SECOND)
    sentence = person.find("secondBadge").property("text")
    assert "S-07" in sentence
    assert "T-100234" in sentence
    person.see(HELP)
    assert person.sees("notClosed")


@pytest.mark.parametrize(
    ("buttons", "command"),
    [
        (["void-wrong-phone"], VoidRecord(123, VoidReason.WRONG_PHONE)),
        (["acceptOutcome"], ValidateOutcome(123, True)),
        (["rejectOutcome"], ValidateOutcome(123, False)),
        (["correctReference", "keyT", "key7", "confirmOpen"], CorrectReference(123, "T7")),
    ],
)
def test_an_earlier_record_is_amended_by_its_number(
    person: Person, buttons: list[str], command: Amendment
) -> None:
    person.see(FREE)
    for button in ["menu", "menu-amend", "key1", "key2", "key3", *buttons]:
        person.tap(button)
    assert person.sent == [command]
    assert person.sees("open")


def test_every_reason_to_void_has_a_button(person: Person) -> None:
    person.see(FREE)
    person.tap("menu")
    person.tap("menu-amend")
    assert all(person.sees(f"void-{reason}") for reason in VoidReason)
    person.tap("void-test")
    assert person.sent == []  # no number yet
    person.tap("cancelAmend")
    assert person.sees("open")


def test_a_second_person_is_told_what_they_agree_to(person: Person) -> None:
    sentences = set()
    for sample in (name for name in SAMPLES if name.startswith("second-badge")):
        person.see(SAMPLES[sample])
        sentence = person.find("secondBadge").property("text")
        assert "S-07" in sentence
        told = {
            "123": ("-void", "-correct"),
            "the wrong phone": ("-void",),
            "TILL-43": ("-correct",),
            "T-100234": ("-badge",),
        }
        for about, name in told.items():
            assert not sample.endswith(name) or about in sentence
        sentences.add(sentence)
    assert len(sentences) == len(AskedOfTwo)


def test_staff_are_told_what_came_of_an_entry_about_an_entry(person: Person) -> None:
    for amended in Amended:
        person.see(SAMPLES[f"amended-{amended}"])
        assert person.sees("amended") == (amended is not Amended.NOTHING)


def go(person: Person, name: str) -> None:
    buttons, view = PAGES[name]
    person.see(StaffView())
    person.see(view)
    for button in buttons:
        person.tap(button)


def test_every_page_of_the_desk_fits_is_named_and_leads_back(person: Person) -> None:
    for name, (buttons, _) in PAGES.items():
        go(person, name)
        assert_buttons_are_within_reach(person, name)
        for item in person.visible():
            if item.inherits("QQuickText") and item.property("text"):
                cut = item.property("truncated") or item.property("contentWidth") > item.width() + 1
                assert not cut, f"{name}: {item.property('text')}"
            elif item.inherits("QQuickFlickable"):
                assert item.property("contentHeight") <= item.height(), name
        for _button in buttons:
            QTest.keyClick(person.screen.window, Qt.Key.Key_Escape)
            person.look()
        assert person.sees("open"), name


def test_lists_are_asked_for_only_while_they_are_looked_at(person: Person) -> None:
    go(person, "shift")
    assert person.sent == [LookAt(Page.SHIFT)]
    person.tap("back")
    assert person.sent == [LookAt(Page.SHIFT), LookAt(Page.TRADE_IN)]


def test_the_shift_is_turned_over_page_by_page(person: Person) -> None:
    go(person, "shift")
    seen = set()
    for _ in range(4):
        seen |= {text for text in person.texts() if text.startswith("T-100")}
        person.tap("pageDown")
    assert seen == {one.reference for one in SERVED}


def test_every_ending_and_every_part_in_every_condition_has_words(person: Person) -> None:
    go(person, "shift")
    for ending in Ending:
        person.see(replace(FREE, served=(replace(SERVED[0], ending=ending),)))
        assert not ending or ending not in person.texts()
    go(person, "menu")
    person.tap("menu-health")
    for part in Part:
        for condition in Condition:
            person.see(replace(FREE, health=(Health(part, condition, 3),)))
            words = [child.property("text") for child in _below(person.find(f"health-{part}"))]
            assert len([text for text in words if text]) == 2, (part, condition)


def test_whatever_the_printer_says_of_itself_has_words_of_its_own(person: Person) -> None:
    go(person, "health-bad")
    said = set()
    for printer in PrinterHealth:
        line = Health(Part.PRINTER, Condition.BAD, printer=printer)
        person.see(replace(FREE, health=(line,)))
        said.add(tuple(child.property("text") for child in _below(person.find("health-printer"))))
    assert len(said) == 4  # no paper, hardly any, open, and whatever else


def test_a_manager_enrols_and_revokes(person: Person) -> None:
    go(person, "manager")
    person.tap("enrolStaff")
    person.tap("enrolManager")
    person.tap("exportLog")
    person.tap("revoke-S-02")
    person.tap("revokeQuestionNo")
    person.tap("revoke-S-03")
    person.tap("revokeQuestionYes")
    assert person.sent == [
        LookAt(Page.PEOPLE),
        EnrolBadge(manager=False),
        EnrolBadge(manager=True),
        ExportLog(),
        RevokeBadge("S-03"),
    ]


def test_a_manager_proposes_another_policy(person: Person) -> None:
    go(person, "policy")
    person.sent.clear()
    person.tap("changePolicy")
    assert person.sent == []  # nothing to change
    person.tap("language-cs")
    person.tap("keep-365")
    person.tap("changePolicy")
    assert person.sent == [ChangePolicy(Policy(Language.CZECH, 365))]
    person.see(SAMPLES["second-badge-policy"])
    sentence = person.find("secondBadge").property("text")
    assert "Deutsch" in sentence
    assert "10 year" in sentence


def test_the_staff_screen_has_a_language_of_its_own(person: Person) -> None:
    go(person, "language")
    chosen = []
    person.model.languageChanged.connect(lambda: chosen.append(person.model.property("language")))
    person.tap("staffLanguage-cs")
    assert chosen == ["cs"]
    assert person.sent == []


def test_only_managers_are_offered_what_managers_do(person: Person) -> None:
    go(person, "menu")
    assert not person.sees("menu-manager")


def test_a_new_pin_is_typed_twice_and_never_shown(person: Person) -> None:
    person.see(SAMPLES["enrol-badge"])
    person.type("111111\n")
    person.see(SAMPLES["enrol-pin"])
    person.type("\n")
    for pin in ("271828", "271829", "314159"):
        person.type(pin)
        assert not any(len(text) > 1 and digit in text for text in person.texts() for digit in pin)
        person.type("\n")
        assert person.sent == []
    person.type("314159\n")
    assert person.sent == [NewPin("314159")]
    QTest.keyClick(person.screen.window, Qt.Key.Key_Escape)
    assert person.sent[1:] == [StopEnrolling()]


def test_a_manager_is_told_what_came_of_it(person: Person) -> None:
    for managed in Managed:
        person.see(SAMPLES[f"managed-{managed}"])
        assert person.sees("managed") == (managed is not Managed.NOTHING)


def test_a_verdict_brings_the_trade_in_back(person: Person) -> None:
    for name in ("menu", "shift", "health-good"):
        go(person, name)
        person.see(SAMPLES["do-not-take"])
        assert person.find("verdict").property("text") == "Do not take the phone"


def test_signing_off_by_itself_hides_every_page(person: Person) -> None:
    go(person, "shift")
    person.see(SAMPLES["pin"])
    assert not any(text.startswith("T-100") for text in person.texts())
    person.see(FREE)
    assert person.sees("open")


def test_signing_off(person: Person) -> None:
    person.see(FREE)
    person.tap("signOff")
    assert person.sent == [SignOff()]


@pytest.mark.parametrize("view", [FREE, SAMPLES["take"], replace(OPEN, may_stop=False)])
def test_only_what_is_allowed_is_offered(person: Person, view: StaffView) -> None:
    person.see(view)
    assert not person.sees("stop")
    assert not person.sees("closeUnfinished")
    person.model.stop()
    person.model.closeUnfinished()
    assert person.sent == []


@pytest.mark.parametrize(
    ("sample", "word", "colour"),
    [
        ("take", "Take the phone", "#14693A"),
        ("do-not-take", "Do not take the phone", "#B3201A"),
        ("customer-keeps", "The customer keeps the phone", "#7A4B00"),
    ],
)
def test_the_verdict_by_word_and_colour(person: Person, sample: str, word: str, colour: str) -> None:
    person.see(SAMPLES[sample])
    assert person.find("verdict").property("text") == word
    picture = person.screen.window.grabWindow()
    below_ribbon = person.find("verdict").mapToScene(QPointF(0, -3)).toPoint()
    assert picture.pixelColor(3, below_ribbon.y()) == QColor(colour)


def test_the_desk_shows_the_trade_in_and_who_waits(person: Person) -> None:
    person.see(SAMPLES["copying"])
    shown = "\n".join(person.texts())
    for expected in ("T-100234", "iPhone 13", "4F2K", "42 %", "T-100235, T-100236", "S-07"):
        assert expected in shown


def test_no_verdict_before_the_end(person: Person) -> None:
    for stage in StageName:
        person.see(SAMPLES.get(stage, HELP))
        assert not person.sees("verdict")


def test_every_failure_has_its_own_words(person: Person) -> None:
    person.see(SAMPLES[f"help-{FailureCode.INTERNAL}"])
    unknown = person.find("title").property("text")
    for code in FailureCode:
        person.see(SAMPLES[f"help-{code}"])
        assert (person.find("title").property("text") == unknown) == (code is FailureCode.INTERNAL), code
        assert person.sees("todo"), code
        assert person.sees("say"), code
        assert code in person.find("failureCode").property("text")


def test_a_core_lost_in_any_stage_leaves_nothing_of_it(person: Person) -> None:
    for name in ("copying", "help-internal", "do-not-take"):
        person.see(SAMPLES[name])
        assert person.sees("todo")
        person.see(None)
        assert not person.sees("todo")


def test_every_gate_and_reason_has_words(person: Person) -> None:
    for gate in GateName:
        person.see(replace(OPEN, stage=StageName.CHECK, blocking=(gate,)))
        assert person.find("blocking").property("text").endswith("."), gate
    for reason in (*Reason, *ReturnReason):
        person.see(replace(SAMPLES["do-not-take"], reasons=(reason,)))
        shown = person.find("verdictReasons").property("text")
        assert shown.endswith("."), reason
        assert reason not in shown, reason


@pytest.mark.parametrize("how", ["tap a button", "tap the ground", "touch a button", "press a key"])
def test_whoever_uses_the_screen_is_there(person: Person, how: str) -> None:
    person.see(FREE)
    window, button = person.screen.window, person.find("open")
    centre = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
    match how:
        case "tap a button":
            person.tap("open")
        case "tap the ground":
            QTest.mouseClick(window, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(2, window.height() - 2))
        case "touch a button":
            panel = QTest.createTouchDevice()
            QTest.touchEvent(window, panel).press(0, centre, window).commit()
            QTest.touchEvent(window, panel).release(0, centre, window).commit()
        case _:
            QTest.keyClick(window, Qt.Key.Key_Tab)
    person.look()
    assert person.told_here == 1
    person.tap("open" if person.sees("open") else "cancelOpen")
    assert person.told_here == 1  # not at every touch
    person.see(replace(FREE, pin_in=20))
    assert "in 20 second" in str(person.find("pinSoon").property("text"))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(2, window.height() - 2))
    assert person.told_here == 2


@pytest.mark.parametrize("sample", ["idle", "copying", "do-not-take"])
def test_the_last_seconds_cover_no_button(person: Person, sample: str) -> None:
    person.see(replace(SAMPLES[sample], pin_in=20))
    line = person.find("pinSoon")
    covered = line.mapRectToScene(line.boundingRect())
    for button in (item for item in person.visible() if item.inherits("QQuickAbstractButton")):
        assert not button.mapRectToScene(button.boundingRect()).intersects(covered), button.objectName()


@pytest.mark.parametrize("view", [StaffView(), StaffView(SignIn.PIN), SECOND])
def test_nobody_signed_in_is_not_there(person: Person, view: StaffView) -> None:
    person.see(view)
    QTest.mouseClick(person.screen.window, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(2, 2))
    QTest.keyClick(person.screen.window, Qt.Key.Key_Tab)
    assert (person.sent, person.told_here) == ([], 0)


@pytest.mark.parametrize(
    ("reader", "words"),
    [
        (ReaderHealth.READY, "Hold your badge"),
        (ReaderHealth.MISSING, "is missing"),
        (ReaderHealth.NOT_ANSWERING, "does not answer"),
    ],
)
def test_a_reader_that_cannot_read_is_told(person: Person, reader: ReaderHealth, words: str) -> None:
    person.see(StaffView(reader=reader))
    assert any(words in text for text in person.texts())


def test_a_training_says_so_on_every_page(person: Person) -> None:
    for view in (StaffView(demo=True, training=True), replace(FREE, training=True), None):
        person.see(view)
        assert str(person.find("demoRibbon").property("text")).startswith("TRAINING")
